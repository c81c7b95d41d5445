import { checkRow } from './ledger-checks.js';
import { type ColumnMatch, matchColumns } from './ledger-columns.js';
import { checkRoleAgainstUnits, readFacts } from './ledger-facts.js';
import { checkConsentColumns, checkMapping, missingColumns } from './ledger-file-checks.js';
import { FindingList } from './ledger-findings.js';
import { findHeader } from './ledger-header.js';
import { readIdentity } from './ledger-identity.js';
import { settlePublication } from './ledger-publication.js';
import { type DuplicateRow, settleRepeats } from './ledger-repeats.js';
import { type LedgerFinding, type LedgerRow } from './ledger-row.js';
import { type LedgerOptions, RowScope } from './ledger-scope.js';
import { cellText, type LedgerCell, type LedgerSheet, type LedgerSheetRow } from './ledger-sheet.js';
import { clip } from './ledger-text.js';
import { sortOfRow } from './ledger-skipped.js';

/** A ledger as read from its file alone, not yet compared with the record. */
export interface LedgerReading {
  /** The header's row in the sheet; 0 where none was found. */
  headerRow: number;
  columns: ColumnMatch[];
  /** Rows without an error, duplicates left out. */
  rows: LedgerRow[];
  /** Rows that repeat an earlier one fact for fact. */
  duplicates: DuplicateRow[];
  warnings: LedgerFinding[];
  /** Any of them forbids the commit. */
  errors: LedgerFinding[];
  /** Data rows, with those in error and the duplicates; blank, total and caption rows are none. */
  rowsRead: number;
}

const SAMPLED_ROWS = 50;

/**
 * Reads a ledger: finds the header, matches the columns, reads every row and reports all that can be judged
 * from the file alone. It never throws for what a file says.
 */
export function readLedger(sheet: LedgerSheet, options: LedgerOptions): LedgerReading {
  const findings = new FindingList();
  const header = findHeader(sheet.rows);
  if (!header) {
    const wanted = '“编号”“案由”“类别”“办理方式”“交办日期”';
    findings.add(
      'header_missing',
      0,
      '表头',
      `前15行里没有找到表头，表头应有${wanted}等列名；有几张工作表的，只读第一张有内容的。请补上表头，或把台账移到第一张。`,
    );
    return result({ headerRow: 0, columns: [], rowsRead: 0 }, { rows: [], duplicates: [] }, findings);
  }
  const below = sheet.rows.slice(header.dataFrom);
  const samples = below.slice(0, SAMPLED_ROWS).map(({ cells }): LedgerCell[] => cells);
  const columns = matchColumns(header, samples, options, options.remembered);
  checkMapping(columns, header.row, findings);
  const data = below.filter((row) => isData(row, header, columns, findings));
  const place = { headerRow: header.row, columns, rowsRead: data.length };
  const byField = new Map(
    columns.flatMap((column) => (column.field ? [[column.field, column] as const] : [])),
  );
  const incomplete = missingColumns(byField, samples, header.row, options, findings);
  if (data.length === 0) {
    findings.add(
      'rows_missing',
      header.row,
      '表头',
      `第${header.row}行是表头，下面没有数据，请确认选对了文件。`,
    );
  }
  if (incomplete) return result(place, { rows: [], duplicates: [] }, findings);
  const rows = data.flatMap((row) => readRow(new RowScope(row, byField, findings, options), columns) ?? []);
  checkConsentColumns(rows, byField, header.row, options, findings);
  return result(place, settleRepeats(rows, byField, findings), findings);
}

/** Rows that errors make unusable, with their errors in the order of the sheet. */
export function unusableRows({
  errors,
  headerRow,
}: LedgerReading): { row: number; errors: LedgerFinding[] }[] {
  const rows = new Map<number, LedgerFinding[]>();
  for (const error of errors) {
    if (error.row > headerRow) rows.set(error.row, [...(rows.get(error.row) ?? []), error]);
  }
  return [...rows].sort(([one], [other]) => one - other).map(([row, found]) => ({ row, errors: found }));
}

function result(
  place: Pick<LedgerReading, 'headerRow' | 'columns' | 'rowsRead'>,
  settled: Pick<LedgerReading, 'rows' | 'duplicates'>,
  { warnings, errors }: FindingList,
): LedgerReading {
  return { ...place, ...settled, warnings, errors };
}

function readRow(scope: RowScope, columns: readonly ColumnMatch[]): LedgerRow | undefined {
  if (!checkFormulas(scope, columns)) return undefined;
  const identity = readIdentity(scope);
  const facts = readFacts(scope);
  if (!identity) return undefined;
  const row: LedgerRow = { ...identity, ...facts };
  checkRoleAgainstUnits(scope, row.role);
  checkRow(scope, row);
  settlePublication(scope, row);
  return scope.failed ? undefined : row;
}

/** Formulas are not evaluated, and text that begins with `=` could become one in somebody's spreadsheet. */
function checkFormulas(scope: RowScope, columns: readonly ColumnMatch[]): boolean {
  for (const { field, index } of columns) {
    const cell = scope.source.cells[index] ?? null;
    if (field === null || cell === null) continue;
    const where = `“${scope.name(field)}”`;
    if (typeof cell === 'object' && 'formula' in cell) {
      const way = '请复制这一列，用“选择性粘贴—数值”贴回后再导入';
      scope.report('formula_cell', field, `${where}是公式“${clip(cellText(cell))}”，不读取公式，${way}。`);
    } else if (typeof cell === 'object' && 'error' in cell) {
      scope.report('error_cell', field, `${where}是错误值“${cell.error}”，请改成实际内容或清空。`);
    } else if (cellText(cell).startsWith('=')) {
      scope.report(
        'equals_text',
        field,
        `${where}以“=”开头（“${clip(cellText(cell))}”），请去掉“=”，直接填写内容。`,
      );
    }
  }
  return !scope.failed;
}

function isData(
  row: LedgerSheetRow,
  header: Parameters<typeof sortOfRow>[1],
  columns: readonly ColumnMatch[],
  findings: FindingList,
): boolean {
  const sort = sortOfRow(row, header, columns);
  if (sort === 'section' || sort === 'note') {
    const text = clip(row.cells.map(cellText).find((words) => words !== '') ?? '');
    const [code, what] =
      sort === 'section'
        ? (['section_row_skipped', '小标题'] as const)
        : (['note_row_skipped', '说明'] as const);
    findings.add(code, row.row, '整行', `第${row.row}行：“${text}”看作${what}，没有读取。`);
  }
  return sort === 'data';
}
