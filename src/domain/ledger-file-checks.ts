import { type ColumnMatch } from './ledger-columns.js';
import { LEDGER_FIELDS, ledgerField, type LedgerFieldKey } from './ledger-fields.js';
import { type FindingList } from './ledger-findings.js';
import { CONSENT_COLUMNS } from './ledger-publication.js';
import { type LedgerRow } from './ledger-row.js';
import { type LedgerOptions } from './ledger-scope.js';
import { cellText, columnLetters, type LedgerCell } from './ledger-sheet.js';
import { readProposalNumber } from './proposal-number.js';
import { readSession } from './session-words.js';

type Columns = ReadonlyMap<LedgerFieldKey, ColumnMatch>;

/** Says which columns were not understood, guessed, or claimed twice. */
export function checkMapping(
  columns: readonly ColumnMatch[],
  headerRow: number,
  findings: FindingList,
): void {
  for (const column of columns) {
    const where = `第${headerRow}行：${columnLetters(column.index)}列“${column.heading}”`;
    const way = '如不对请在“核对列”里改';
    if (column.by === 'content' && column.field) {
      const taken = ledgerField(column.field).label;
      findings.add('column_guessed', headerRow, column.heading, `${where}按内容看作“${taken}”，${way}。`);
    } else if (column.by === null && column.lostTo) {
      // A heading merged over two columns repeats itself; without cells below there is nothing to lose.
      if (!column.hasContent) continue;
      const winner = `“${column.lostTo}”列已经对应同一项`;
      findings.add(
        'column_duplicate',
        headerRow,
        column.heading,
        `${where}没有读取，因为${winner}，${way}。`,
      );
    } else if (column.by === null) {
      findings.add(
        'column_unknown',
        headerRow,
        column.heading,
        `${where}不认识，没有读取，需要时请在“核对列”里选。`,
      );
    }
  }
}

/** Columns that speak of a reply, so that its own may be expected. */
const OF_A_REPLY: readonly LedgerFieldKey[] = [
  'documentNumber',
  'outcomeClass',
  'workSatisfaction',
  'resultSatisfaction',
  'disclosure',
];

/**
 * Reports each required column that is missing. 编号 may stand in the 届次 cells, and 交办日期 be replaced by a
 * year from outside or a 年度 column; the kind may stand with the number (第008号提案).
 * @returns whether any is missing, so that no row can be read.
 */
export function missingColumns(
  columns: Columns,
  samples: readonly (readonly LedgerCell[])[],
  headerRow: number,
  options: LedgerOptions,
  findings: FindingList,
): boolean {
  const sessions = textsOf('session', columns, samples);
  const numbers = columns.has('number') ? textsOf('number', columns, samples) : sessions;
  const elsewhere: Partial<Record<LedgerFieldKey, boolean>> = {
    number: sessions.some((text) => readProposalNumber(readSession(text)?.rest ?? '')),
    kind: numbers.some((text) => readProposalNumber(readSession(text)?.rest ?? text)?.kindWord),
    referredOn: options.year !== undefined || columns.has('year'),
  };
  const missing = LEDGER_FIELDS.filter(
    ({ key, required }) => required && !columns.has(key) && !elsewhere[key],
  );
  for (const { label, key } of missing) {
    const other = key === 'referredOn' ? '在导入时指定年度（命令行加 --year）' : '在“核对列”里选';
    findings.add('column_missing', headerRow, label, `表里没有“${label}”列，请补上这一列，或${other}。`);
  }
  if (!columns.has('session') && !numbers.some((text) => readSession(text))) {
    const effect = '编号只在同一年、同一类别内区分，不同届次同号的会被看作同一件';
    findings.add('session_column_missing', headerRow, '届次', `表里没有“届次”列，${effect}。`);
  }
  const speaksOfReply = OF_A_REPLY.some((key) => columns.has(key));
  if (speaksOfReply && !columns.has('repliedOn') && !columns.has('status')) {
    const message = '表里没有“答复日期”列，也没有“办理状态”列，所有件按未办复计。';
    findings.add('reply_column_missing', headerRow, '答复日期', message);
  }
  if (columns.has('handlerName') && !columns.has('leadDivision') && !columns.has('signedOn')) {
    const message = '表里有“经办人”列而没有“承办处室”列，没有登记过处室的件不记录经办人。';
    findings.add('division_column_missing', headerRow, '承办处室', message);
  }
  return missing.length > 0;
}

function textsOf(
  key: LedgerFieldKey,
  columns: Columns,
  samples: readonly (readonly LedgerCell[])[],
): string[] {
  const index = columns.get(key)?.index;
  if (index === undefined) return [];
  return samples.map((row) => cellText(row[index])).filter((text) => text !== '');
}

/** A publication in a file without the columns for consents and review is an error until a person vouches. */
export function checkConsentColumns(
  rows: readonly LedgerRow[],
  columns: Columns,
  headerRow: number,
  options: LedgerOptions,
  findings: FindingList,
): void {
  const published = rows.filter(({ disclosure }) => disclosure === 'active').length;
  const absent = CONSENT_COLUMNS.filter((key) => !columns.has(key));
  if (published === 0 || absent.length === 0 || options.consentsOnFile) return;
  const names = absent.map((key) => `“${ledgerField(key).label}”`).join('');
  const way = '确已在表外取得的，请勾选“公开同意已在表外取得”后再导入';
  findings.add(
    'consents_not_in_file',
    headerRow,
    columns.get('disclosure')?.heading ?? ledgerField('disclosure').label,
    `有${published}行写明公开，但表里没有${names}列，看不出是否征得同意、通过审查。${way}。`,
  );
}
