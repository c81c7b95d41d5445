import { cellText, type LedgerSheetRow } from './ledger-sheet.js';
import { foldWord } from './ledger-text.js';

/** What the columns of a table of days or of holidays are called. */
export const HEADINGS = {
  day: ['日期', '日子', 'date'],
  kind: ['类型', '类别', '性质', '状态', '休班', '日期类型', 'type', 'kind'],
  name: ['名称', '节日', '节假日', '假日', '假期', '节日名称', '节假日名称', 'name'],
  from: ['起', '起日', '开始', '开始日期', '起始日期', '放假开始', '放假起', 'start'],
  to: ['止', '止日', '结束', '结束日期', '截止日期', '放假结束', '放假止', 'end'],
  span: ['放假时间', '放假日期', '放假时段', '假期时间', '放假安排'],
  makeUps: [
    '调休上班',
    '调休上班日',
    '调休上班日期',
    '上班',
    '上班日',
    '上班日期',
    '调休',
    '补班',
    '补班日期',
  ],
} as const;
export type Heading = keyof typeof HEADINGS;

/** Where each column stands, counted from 0. */
export type Columns = Partial<Record<Heading, number>>;

/** The columns that a row names, where it is a heading. */
export function columnsOf(row: LedgerSheetRow): Columns {
  const columns: Columns = {};
  row.cells.forEach((cell, index) => {
    const word = foldWord(cellText(cell));
    const heading = (Object.keys(HEADINGS) as Heading[]).find((one) =>
      HEADINGS[one].some((known) => known === word),
    );
    if (heading) columns[heading] ??= index;
  });
  return columns;
}

/** Whether the columns are enough: days with their kinds, or holidays with their spans. */
export function isTable({ day, kind, name, from, to, span }: Columns): boolean {
  return (
    (day !== undefined && kind !== undefined) ||
    (name !== undefined && ((from !== undefined && to !== undefined) || span !== undefined))
  );
}
