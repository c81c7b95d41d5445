import { type ColumnMatch } from './ledger-columns.js';
import { type LedgerHeader } from './ledger-header.js';
import { cellText, isBlank, type LedgerSheetRow } from './ledger-sheet.js';
import { foldWord } from './ledger-text.js';

/** What a row below the header is. Only `data` is read; `section` and `note` are skipped with a word. */
export type RowSort = 'blank' | 'total' | 'header' | 'section' | 'note' | 'data';

/** 合计, 主办件小计, 共计187件. */
const TOTAL = /^.{0,8}(合计|小计|总计|共计)\d*[件条项个]?$/;
const NOTE = /^(注|备注|说明|填表|填报|制表|审核|统计|单位负责人|联系电话)/;

/** Tells data from what people put around it: blank and pre-numbered lines, totals, repeated headers, captions. */
export function sortOfRow(
  row: LedgerSheetRow,
  header: LedgerHeader,
  columns: readonly ColumnMatch[],
): RowSort {
  const mapped = columns.filter(({ field }) => field !== null);
  const facts = mapped.filter(({ index }) => !isBlank(row.cells[index]));
  const filled = row.cells.filter((cell) => !isBlank(cell)).map(cellText);
  const texts = new Set(filled);
  const title = cellText(row.cells[mapped.find(({ field }) => field === 'title')?.index ?? -1]);
  // The title is let alone: 关于…总计 may be one. A total has none, counts there, or repeats its word when merged.
  const counts = /^(=.*|\d+[件条项个]?)$/s.test(title);
  if (filled.some((text) => TOTAL.test(foldWord(text)) && (title === '' || counts || title === text)))
    return 'total';
  if (texts.size === 1 && filled.some((text) => NOTE.test(text))) return 'note';
  if (title === '' && filled[0] && NOTE.test(filled[0])) return 'note';
  if (facts.length === 0) return filled.some((text) => /\p{Script=Han}/u.test(text)) ? 'section' : 'blank';
  if (texts.size === 1 && facts.length >= 3) return 'section';
  const same = facts.filter(({ index }) => cellText(row.cells[index]) === header.headings[index]);
  return same.length >= 3 && same.length >= facts.length * 0.6 ? 'header' : 'data';
}
