import { type SheetLimits, tooManyCells } from './limits.js';
import { type SheetRow } from './sheet.js';
import { columnOf, rowOf } from './xlsx-cells.js';

/**
 * Repeats the value of each merged area in every cell that it covers, within the rows and columns that hold
 * something. Cells that hold a value of their own keep it.
 * @param references areas such as `A1:AK1`.
 */
export function fillMergedCells(rows: SheetRow[], references: readonly string[], limits: SheetLimits): void {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  let filled = 0;
  for (const reference of references) {
    const [from = '', to = from] = reference.replaceAll('$', '').split(':');
    const [top, left] = [rowOf(from), columnOf(from)];
    const value = byNumber.get(top)?.cells[left] ?? null;
    if (value === null) continue;
    const right = Math.min(columnOf(to), width - 1);
    const bottom = Math.min(rowOf(to), rows.at(-1)?.row ?? 0);
    for (let number = top; number <= bottom; number++) {
      const row = byNumber.get(number);
      // Overlapping areas could multiply without end; every step counts, filled or not.
      filled += row ? right - left + 1 : 1;
      if (filled > limits.maxCells) throw tooManyCells(limits);
      if (row) fillRow(row, left, right, value);
    }
  }
}

function fillRow(row: SheetRow, left: number, right: number, value: SheetRow['cells'][number]): void {
  while (row.cells.length <= right) row.cells.push(null);
  for (let column = left; column <= right; column++) row.cells[column] ??= value;
}
