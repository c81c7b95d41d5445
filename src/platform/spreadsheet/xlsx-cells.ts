import { excelDay } from './excel-date.js';
import { type CellValue } from './sheet.js';
import { unescapeText } from './xlsx-strings.js';

/** What is needed to read a cell's value beside its own XML. */
export interface CellContext {
  strings: readonly string[];
  dateStyles: readonly boolean[];
  date1904: boolean;
}

/** A cell as its XML holds it: type `t`, style `s`, `<v>`, `<is>` and `<f>` (null where there is no formula). */
export interface RawCell {
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: string | null;
}

/** Turns raw cells into values; equal dates share one object, for a ledger repeats few days many times. */
export class CellReader {
  private readonly days = new Map<number, CellValue>();

  constructor(private readonly context: CellContext) {}

  read(cell: RawCell): CellValue {
    if (cell.formula !== null) return { formula: cell.formula };
    if (cell.type === 'inlineStr') return cell.inline === '' ? null : cell.inline;
    if (cell.value === '') return null;
    switch (cell.type) {
      case 's':
        return this.context.strings[Number(cell.value)] || null;
      case 'str':
        return unescapeText(cell.value);
      case 'b':
        return cell.value === '1' || cell.value === 'true' ? '是' : '否';
      case 'e':
        return { error: cell.value };
      case 'd':
        return /^\d{4}-\d{2}-\d{2}/.test(cell.value) ? { date: cell.value.slice(0, 10) } : cell.value;
      default:
        return this.number(cell);
    }
  }

  private number(cell: RawCell): CellValue {
    const value = Number(cell.value);
    if (!Number.isFinite(value)) return cell.value;
    if (!this.context.dateStyles[cell.style]) return value;
    let day = this.days.get(value);
    if (day === undefined) {
      const date = excelDay(value, this.context.date1904);
      day = date === undefined ? value : { date };
      this.days.set(value, day);
    }
    return day;
  }
}

/** Column index of a reference such as AK189, counted from 0; -1 where there are no letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** Row number of a reference such as AK189, counted from 1; 0 where there is none. */
export function rowOf(reference: string): number {
  return Number(/\d+$/.exec(reference)?.[0] ?? 0);
}
