import { CASE_FIELDS } from './ledger-fields-case.js';
import { HANDLING_FIELDS } from './ledger-fields-handling.js';
import { cellText, type LedgerSheetRow } from './ledger-sheet.js';
import { foldWord, withoutBrackets } from './ledger-text.js';

/** The header of a ledger. */
export interface LedgerHeader {
  /** The sheet's row number. */
  row: number;
  /** The first index in the sheet's rows that comes after it. */
  dataFrom: number;
  /** By column; '' where the column has none. */
  headings: string[];
  /** The merged heading above each, '' where there is none: 答复 above 文号, 日期. */
  groups: string[];
}

/** How far below the top a header may stand: titles, 填报单位, notes on filling in. */
const SEARCHED_ROWS = 15;
/** A row is a header from this many known headings on; a data row names none. */
const LEAST_KNOWN = 3;

const KNOWN = new Set(
  [...CASE_FIELDS, ...HANDLING_FIELDS].flatMap(({ label, synonyms }) => [label, ...synonyms].map(foldWord)),
);

/** The writings of a heading that are looked up: as it stands, and without a remark such as （年/月/日）. */
export function headingKeys(heading: string): string[] {
  return [...new Set([foldWord(heading), foldWord(withoutBrackets(heading))])].filter((key) => key !== '');
}

/**
 * Finds the row that holds the most known headings within the first rows with content; title rows, merged
 * over the whole width or not, hold none. Of two rows of one header the lower one is it, and the upper one
 * gives the groups.
 * @returns undefined where no row names at least three known headings.
 */
export function findHeader(rows: readonly LedgerSheetRow[]): LedgerHeader | undefined {
  let best = { index: -1, score: LEAST_KNOWN - 1 };
  rows.slice(0, SEARCHED_ROWS).forEach((row, index) => {
    const score = knownHeadings(row);
    const lowerOfTwo = index === best.index + 1 && score === best.score && !sameTexts(rows[best.index], row);
    if (score > best.score || lowerOfTwo) best = { index, score };
  });
  const row = rows[best.index];
  if (!row) return undefined;
  const headings = row.cells.map(cellText);
  return { row: row.row, dataFrom: best.index + 1, headings, groups: groupsAbove(rows[best.index - 1], row) };
}

/** Distinct known headings, so that a merged title that repeats in every column counts once at most. */
function knownHeadings(row: LedgerSheetRow): number {
  const keys = new Set(row.cells.map(cellText).flatMap(headingKeys));
  return [...keys].filter((key) => KNOWN.has(key)).length;
}

/**
 * The upper row of a two-row header shows itself by merged cells: a heading that reaches down into the lower
 * row, or one that covers several columns but not all.
 */
function groupsAbove(upper: LedgerSheetRow | undefined, lower: LedgerSheetRow): string[] {
  const above = lower.cells.map((_, column) => cellText(upper?.cells[column]));
  const below = lower.cells.map(cellText);
  const filled = above.filter((text) => text !== '');
  const reachesDown = above.some((text, column) => text !== '' && text === below[column]);
  const coversSome =
    new Set(filled).size > 1 && above.some((text, at) => text !== '' && text === above[at + 1]);
  if (upper?.row !== lower.row - 1 || !(reachesDown || coversSome)) return above.map(() => '');
  return above.map((text, column) => (text === below[column] ? '' : text));
}

function sameTexts(one: LedgerSheetRow | undefined, other: LedgerSheetRow): boolean {
  return other.cells.every((cell, column) => cellText(cell) === cellText(one?.cells[column]));
}
