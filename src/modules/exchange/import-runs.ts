import { createHash } from 'node:crypto';
import { notFound } from '../../domain/refused.js';
import type { LedgerFinding } from '../../domain/ledger-row.js';
import { type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import type { ImportState } from './exchange.entities.js';
import type { Mapping } from './ledger-file.js';
import { holdTerms } from '../proposals/lock-work.js';

/** A finding as the preview shows it: with how grave it is. */
export interface GradedFinding extends LedgerFinding {
  severity: 'error' | 'warning';
}

/** How a heading was matched, as kept with the run. */
export interface StoredColumn {
  heading: string;
  field: string | null;
  how: string;
  sample: string | null;
}

/** Counts of rows in a preview or a finished import; findings about the file as a whole are not in them. */
export interface ImportCounts {
  rows: number;
  proposals: number;
  referrals: number;
  created: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  conflicts: number;
  errors: number;
  warnings: number;
  /** The report years that the rows belong to, earliest first. */
  years: number[];
  /** Findings that go away once a person confirms that consents are on file. */
  consentsMissing: number;
}

/** An import run as stored. */
export interface Run {
  id: number;
  state: ImportState;
  channel: 'browser' | 'command' | 'demo';
  actorId: number | null;
  actorName: string;
  fileName: string;
  fileSize: number;
  givenYear: number | null;
  consentsOnFile: boolean;
  blankErases: boolean;
  mapping: Mapping | null;
  sourceKey: string | null;
  sheetName: string | null;
  headerRow: number | null;
  columns: StoredColumn[] | null;
  counts: ImportCounts | null;
  findings: GradedFinding[];
  planDigest: string | null;
  progressDone: number;
  progressTotal: number;
  failure: { code: string; message: string } | null;
  createdAt: Date;
  /** It was handed over ten seconds ago or more, and nobody has taken it up: no worker is running. */
  waitsForWorker: boolean;
  committedAt: Date | null;
  undoneAt: Date | null;
}

const COLUMNS = `id, state, channel, actor_id as "actorId", actor_name as "actorName", file_name as "fileName", file_size as "fileSize",
  given_year as "givenYear", consents_on_file as "consentsOnFile", blank_erases as "blankErases", mapping,
  source_key as "sourceKey", sheet_name as "sheetName", header_row as "headerRow", columns, counts, findings,
  plan_digest as "planDigest", progress_done as "progressDone", progress_total as "progressTotal", failure,
  created_at as "createdAt",
  state in ('uploaded', 'commit_requested') and updated_at < now() - interval '10 seconds' as "waitsForWorker", committed_at as "committedAt", undone_at as "undoneAt"`;

/** What a run is begun with. */
export type NewRun = Pick<
  Run,
  'channel' | 'actorId' | 'actorName' | 'fileName' | 'givenYear' | 'consentsOnFile' | 'blankErases'
> & {
  state: ImportState;
  content: Buffer;
};

/** One import at a time compares and writes: waits for the other's transaction to end. */
export async function importAlone(tx: Tx): Promise<void> {
  await holdTerms(tx);
  await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.import'))`);
}

/** Begins a run and keeps its file: what was imported can always be looked up. */
export async function beginRun(tx: Tx, run: NewRun): Promise<number> {
  const rows = await rowsOf<{ id: number }>(
    tx,
    `insert into import_run (state, channel, actor_name, file_name, file_sha256, file_size, given_year,
       consents_on_file, blank_erases, actor_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [
      run.state,
      run.channel,
      run.actorName,
      run.fileName,
      createHash('sha256').update(run.content).digest('hex'),
      run.content.length,
      run.givenYear,
      run.consentsOnFile,
      run.blankErases,
      run.actorId,
    ],
  );
  const id = (rows[0] as { id: number }).id;
  await tx.query('insert into import_file (run_id, content) values ($1, $2)', [id, run.content]);
  return id;
}

/** The greatest id that the database can hold; a longer number names no run. */
const LAST_ID = 2_147_483_647;

export async function loadRun(db: Queryable, id: number): Promise<Run> {
  if (id > LAST_ID) throw notFound('这次导入');
  const rows = (await db.query(`select ${COLUMNS} from import_run where id = $1`, [id])) as Run[];
  if (!rows[0]) throw notFound('这次导入');
  return rows[0];
}

/** The run log, newest first. */
export async function recentRuns(db: Queryable): Promise<Run[]> {
  return (await db.query(`select ${COLUMNS} from import_run order by id desc limit 200`)) as Run[];
}

export async function fileOf(db: Queryable, id: number): Promise<Buffer> {
  const rows = (await db.query('select content from import_file where run_id = $1', [id])) as {
    content: Buffer;
  }[];
  if (!rows[0]) throw notFound('这次导入的文件');
  return rows[0].content;
}

/** Moves a run on, only from the states named; false when someone else was first. */
export async function moveRun(
  db: Queryable,
  id: number,
  from: ImportState[],
  to: ImportState,
): Promise<boolean> {
  const [rows] = (await db.query(
    `update import_run set state = $3, updated_at = now(), failure = null where id = $1 and state = any($2) returning id`,
    [id, from, to],
  )) as [unknown[], number];
  return rows.length > 0;
}

/** Changes other columns of a run; names are the database's. */
export async function updateRun(db: Queryable, id: number, values: Record<string, unknown>): Promise<void> {
  const names = Object.keys(values);
  const set = names.map((name, at) => `${name} = $${at + 2}`).join(', ');
  const json = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value;
  await db.query(`update import_run set ${set}, updated_at = now() where id = $1`, [
    id,
    ...Object.values(values).map(json),
  ]);
}
