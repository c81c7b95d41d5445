import { createHash } from 'node:crypto';
import { differences, type FactChange, statedFacts } from '../../domain/facts-difference.js';
import type { ImportedReferral } from '../../domain/imported-referral.js';
import type { LedgerFinding, LedgerRow } from '../../domain/ledger-row.js';
import { mergeFacts, type MergeOptions, type ReferralFacts, statusOf } from '../../domain/referral-facts.js';
import type { Tx } from '../../platform/database/database.js';
import {
  KnownRecord,
  KnownReferral,
  knownRecord,
  proposalKey,
  sessionKey,
  sessionOf,
} from './known-record.js';
import { titlesDiffer } from '../../domain/title-similarity.js';

/** What would become of one row. */
export interface PlannedRow {
  row: LedgerRow;
  outcome: 'new' | 'changed' | 'unchanged' | 'conflict';
  /** Rows with the same key speak of one proposal. */
  proposalKey: string;
  sessionKey: string | null;
  known: KnownReferral | null;
  proposalId: number | null;
  after: ReferralFacts;
  status: ImportedReferral['status'];
  changes: FactChange[];
  conflicts: LedgerFinding[];
}

/** The whole plan, and a digest by which a later plan can be told from the one that a person saw. */
export interface ImportPlan {
  rows: PlannedRow[];
  digest: string;
}

/** The kinds that the plan needs to know of: their body and whether they owe feedback. */
export type KindFacts = { code: string; body: string; owesFeedback: boolean }[];

/** Compares what a file says with what the record knows; writes nothing. */
export async function planImport(
  tx: Tx,
  rows: LedgerRow[],
  kinds: KindFacts,
  options: MergeOptions,
): Promise<ImportPlan> {
  const bodyOf = new Map(kinds.map((kind) => [kind.code, kind.body]));
  const record = await knownRecord(tx, rows, bodyOf);
  const owes = new Map(kinds.map((kind) => [kind.code, kind.owesFeedback]));
  const taken = new Set<number>();
  const planned = rows.map((row) => {
    const session = sessionOf(row, record.sessions, bodyOf);
    const newSession = session === -1 ? sessionKey(row, bodyOf) : null;
    // A session that is not registered yet has no id: its words stand in the key instead.
    const key = proposalKey(row, session) + (newSession === null ? '' : ` ${newSession}`);
    const proposal = record.proposals.get(key);
    const known = proposal ? match(row, record, proposal.id, taken) : null;
    if (known) taken.add(known.referralId);
    const base = {
      row,
      proposalKey: key,
      sessionKey: sessionKey(row, bodyOf),
      proposalId: proposal?.id ?? null,
    };
    return plan(base, known, proposal?.title ?? null, owes.get(row.kind) ?? true, options);
  });
  return { rows: planned, digest: digestOf(planned) };
}

/** The referral of this proposal that the row speaks of: same role, same day of 交办 first, then the live one. */
function match(
  row: LedgerRow,
  record: KnownRecord,
  proposalId: number,
  taken: Set<number>,
): KnownReferral | null {
  const candidates = (record.referrals.get(proposalId) ?? []).filter(
    (known) => known.role === row.role && !taken.has(known.referralId),
  );
  const ended = (known: KnownReferral): boolean => known.returned || known.withdrawn;
  return (
    candidates.find((known) => known.referredOn === row.referredOn) ??
    candidates.find((known) => !ended(known)) ??
    candidates.find((known) => ended(known) && (row.status === 'returned' || row.status === 'withdrawn')) ??
    null
  );
}

function plan(
  base: Pick<PlannedRow, 'row' | 'proposalKey' | 'sessionKey' | 'proposalId'>,
  known: KnownReferral | null,
  title: string | null,
  owesFeedback: boolean,
  options: MergeOptions,
): PlannedRow {
  const after = mergeFacts(base.row, known, options);
  const status = statusOf(after, base.row.role, owesFeedback);
  const changes = known === null ? [] : differences(known, after);
  const conflicts = conflictsOf(base.row, known, title);
  const outcome =
    conflicts.length > 0 ? 'conflict' : known === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  return { ...base, outcome, known, after, status, changes, conflicts };
}

/** What the file and the record cannot both be right about; a person has to look before anything is written. */
function conflictsOf(row: LedgerRow, known: KnownReferral | null, title: string | null): LedgerFinding[] {
  const found: LedgerFinding[] = [];
  if (title !== null && titlesDiffer(title, row.title)) {
    found.push({
      row: row.row,
      column: '案由',
      code: 'number_with_other_title',
      message: `第${row.row}行：编号“${row.number}”已登记为《${title}》，与本行《${row.title}》不像同一件，请核对编号、类别和届次。`,
    });
  }
  const standsEnded = known !== null && (known.returned || known.withdrawn);
  if (standsEnded && (row.status === 'open' || row.status === 'replied' || row.status === 'concluded')) {
    found.push({
      row: row.row,
      column: '办理状态',
      code: 'already_ended',
      message: `第${row.row}行：此件已登记为${known.returned ? '已退办' : '已撤回'}，本行的办理状态与之不符，请核对；重新交办的请填写新的交办日期。`,
    });
  }
  return found;
}

function digestOf(rows: PlannedRow[]): string {
  const hash = createHash('sha256');
  for (const { row, outcome, proposalId, changes } of rows) {
    hash.update(JSON.stringify([row.row, outcome, proposalId, changes]));
  }
  return hash.digest('hex');
}

/** What the trace of a proposal keeps: for a new referral all that is stated, for a known one what changed. */
export function traceOf(planned: PlannedRow): { before: object | null; after: object } {
  const stamp = { role: planned.row.role, row: planned.row.row };
  if (planned.known === null) return { before: null, after: { ...stamp, ...statedFacts(planned.after) } };
  const before = Object.fromEntries(planned.changes.map((change) => [change.label, change.old]));
  const after = Object.fromEntries(planned.changes.map((change) => [change.label, change.new]));
  return { before: { ...stamp, ...before }, after: { ...stamp, ...after } };
}

/** Whether writing this row would change anything; consents on file count, though no one sees them in a ledger. */
export function mustWrite(planned: PlannedRow): boolean {
  return planned.outcome === 'new' || planned.outcome === 'changed';
}
