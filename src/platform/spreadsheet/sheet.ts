/**
 * One cell as the file holds it. Text is as written (not trimmed); a date cell is `{ date: 'YYYY-MM-DD' }`
 * without zone; a formula is not evaluated; an error cell is `{ error: '#REF!' }`.
 */
export type CellValue = string | number | { date: string } | { formula: string } | { error: string } | null;

/** A row with its number in the file, counted from 1; `cells[0]` is column A. Merged cells repeat their value. */
export interface SheetRow {
  row: number;
  cells: CellValue[];
}

/** The first visible sheet that has content. */
export interface Sheet {
  name: string;
  rows: SheetRow[];
}

/** A file that cannot be read as a table; `message` is the Chinese sentence shown to the person. */
export class UnreadableFile extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
