/**
 * A table as a file reader hands it over: text as written, dates as calendar days, formulas unevaluated.
 * Row numbers are the file's, counted from 1; rows without content may be left out.
 */
export interface LedgerSheet {
  rows: LedgerSheetRow[];
}

export interface LedgerSheetRow {
  row: number;
  /** `cells[0]` is column A. */
  cells: LedgerCell[];
}

export type LedgerCell = string | number | { date: string } | { formula: string } | { error: string } | null;

/** The cell as a person sees it, trimmed; '' for a blank. A formula shows as `=…`. */
export function cellText(cell: LedgerCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return trim(cell);
  if (typeof cell === 'number') return String(cell);
  if ('date' in cell) return cell.date;
  return 'formula' in cell ? `=${cell.formula}` : cell.error;
}

/** Blank, or one of the marks that people put into a cell that has nothing to say: -, —, ／. */
export function isBlank(cell: LedgerCell | undefined): boolean {
  return /^[-—–－−/／\\]*$/.test(cellText(cell));
}

/** Column letters of an index counted from 0: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** Trims what Excel and the web leave behind, zero-width and no-break spaces included. */
function trim(text: string): string {
  return (/[\u200b\ufeff]/.test(text) ? text.replace(/[\u200b\ufeff]/g, '') : text).trim();
}
