import type { LedgerFinding } from '../../domain/ledger-row.js';
import { cellText } from '../../domain/ledger-sheet.js';
import { cut } from '../../domain/ledger-text.js';
import type { MergeOptions } from '../../domain/referral-facts-merge.js';
import { insertRows } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { ImportRow } from './exchange.entities.js';
import { type ImportPlan, planImport } from './import-plan.js';
import { type GradedFinding, type ImportCounts, updateRun } from './import-runs.js';
import type { LedgerFile } from './ledger-file.js';

/** A file, read and compared: everything that a preview shows. */
export interface Preview {
  file: LedgerFile;
  plan: ImportPlan;
  counts: ImportCounts;
  errors: LedgerFinding[];
  warnings: LedgerFinding[];
}

/** Compares a file with the record. Rows that an error makes unusable are not planned. */
export async function preview(tx: Tx, file: LedgerFile, options: MergeOptions): Promise<Preview> {
  const { reading } = file;
  const plan = await planImport(tx, reading.rows, file.kinds, options);
  const errors = [...reading.errors, ...plan.rows.flatMap((row) => row.conflicts)];
  const warnings = [...reading.warnings, ...plan.rows.flatMap((row) => row.warnings)];
  const count = (outcome: string): number => plan.rows.filter((row) => row.outcome === outcome).length;
  const counts: ImportCounts = {
    rows: reading.rowsRead,
    proposals: new Set(plan.rows.map((row) => row.proposalKey)).size,
    referrals: plan.rows.length,
    created: count('new'),
    updated: count('changed'),
    unchanged: count('unchanged'),
    duplicates: reading.duplicates.length,
    conflicts: count('conflict'),
    errors: rowsOfFindings(reading, reading.errors),
    warnings: rowsOfFindings(reading, warnings),
    consentsMissing: reading.errors.filter((finding) => ON_FILE_HELPS.has(finding.code)).length,
    years: [...new Set(plan.rows.map((row) => row.row.year))].sort(),
  };
  return { file, plan, counts, errors, warnings };
}

/** Codes of what a confirmation that consents were obtained elsewhere settles. */
const ON_FILE_HELPS = new Set(['consents_not_in_file', 'consent_missing']);

/** Rows with such a finding; what is said of the file as a whole stands apart. */
function rowsOfFindings(reading: LedgerFile['reading'], findings: LedgerFinding[]): number {
  return new Set(findings.map((finding) => finding.row).filter((row) => row > reading.headerRow)).size;
}

/** Keeps the preview with its run, a line per row, for the page to leaf through. */
export async function storePreview(tx: Tx, runId: number, shown: Preview): Promise<void> {
  const { reading, sheet, sourceKey } = shown.file;
  const isAboveRows = (finding: LedgerFinding): boolean => finding.row <= reading.headerRow;
  await tx.query('delete from import_row where run_id = $1', [runId]);
  await insertRows(tx, ImportRow, lines(runId, shown));
  await updateRun(tx, runId, {
    sheet_name: sheet.name,
    header_row: reading.headerRow,
    source_key: sourceKey,
    columns: reading.columns.map(({ heading, field, by, index }) => ({
      heading,
      field,
      how: by ?? 'none',
      sample: sampleOf(shown.file, index),
    })),
    counts: shown.counts,
    findings: [
      ...graded(reading.errors.filter(isAboveRows), 'error'),
      ...graded(reading.warnings.filter(isAboveRows), 'warning'),
    ],
    plan_digest: shown.plan.digest,
    progress_total: reading.rowsRead,
    progress_done: reading.rowsRead,
  });
}

/** Lets the lines of a written run lead to the proposals that they became. */
export async function linkProposals(
  tx: Tx,
  runId: number,
  rows: { row: number; id: number }[],
): Promise<void> {
  await tx.query(
    `update import_row r set proposal_id = n.id from jsonb_to_recordset($2) as n("row" integer, id integer)
      where r.run_id = $1 and r.row = n."row"`,
    [runId, JSON.stringify(rows)],
  );
}

/** After an undo the lines of a run lead nowhere that is gone. */
export async function forgetGone(tx: Tx, runId: number): Promise<void> {
  await tx.query(
    `update import_row r set proposal_id = null
      where r.run_id = $1 and not exists (select 1 from proposal p where p.id = r.proposal_id)`,
    [runId],
  );
}

function lines(runId: number, shown: Preview): Partial<ImportRow>[] {
  const { reading } = shown.file;
  const errors = byRow(graded(reading.errors, 'error'));
  const warnings = byRow(graded(shown.warnings, 'warning'));
  const planned = new Set(shown.plan.rows.map((row) => row.row.row));
  const line = (row: number, outcome: string): Partial<ImportRow> => ({
    runId,
    row,
    outcome,
    number: null,
    title: null,
    proposalId: null,
    changes: [],
    findings: [...(errors.get(row) ?? []), ...(warnings.get(row) ?? [])],
  });
  return [
    ...shown.plan.rows.map((one) => ({
      ...line(one.row.row, errors.has(one.row.row) ? 'error' : one.outcome),
      number: one.row.number,
      title: one.row.title,
      proposalId: one.proposalId,
      changes: one.changes,
      findings: [
        ...(errors.get(one.row.row) ?? []),
        ...graded(one.conflicts, 'error'),
        ...(warnings.get(one.row.row) ?? []),
      ],
    })),
    ...[...errors.keys()]
      .filter((row) => row > reading.headerRow && !planned.has(row))
      .map((row) => ({ ...line(row, 'error'), ...cellsOf(shown.file, row) })),
    ...reading.duplicates.map((one) => ({
      ...line(one.row, 'duplicate'),
      ...cellsOf(shown.file, one.row),
      findings: graded([duplicateOf(one)], 'warning'),
    })),
  ];
}

function duplicateOf(one: { row: number; firstRow: number }): LedgerFinding {
  const message = `第${one.row}行与第${one.firstRow}行完全相同，只登记一次。`;
  return { row: one.row, column: '编号', code: 'duplicate_row', message };
}

/** 编号 and 案由 of a row that could not be read whole, so that a person finds it again. */
function cellsOf(file: LedgerFile, row: number): Pick<ImportRow, 'number' | 'title'> {
  const cells = file.sheet.rows.find((one) => one.row === row)?.cells ?? [];
  const text = (field: string): string | null => {
    const at = file.reading.columns.find((column) => column.field === field)?.index;
    const cell = at === undefined ? null : cells[at];
    return cell === null || cell === undefined ? null : cut(cellText(cell), 500) || null;
  };
  return { number: text('number'), title: text('title') };
}

/** What the first filled cell of a column holds, to recognise the column by. */
function sampleOf(file: LedgerFile, index: number): string | null {
  const below = file.sheet.rows.filter((one) => one.row > file.reading.headerRow);
  const cell = below
    .map((one) => one.cells[index])
    .find((one) => one !== null && one !== undefined && one !== '');
  return cell === undefined || cell === null ? null : cut(cellText(cell), 60);
}

function graded(findings: LedgerFinding[], severity: GradedFinding['severity']): GradedFinding[] {
  return findings.map((finding) => ({ ...finding, severity }));
}

function byRow(findings: GradedFinding[]): Map<number, GradedFinding[]> {
  const map = new Map<number, GradedFinding[]>();
  for (const finding of findings) map.set(finding.row, [...(map.get(finding.row) ?? []), finding]);
  return map;
}
