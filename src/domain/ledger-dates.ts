import { type LedgerCell } from './ledger-sheet.js';
import { foldWidth } from './ledger-text.js';

/** Serial numbers of 1990-01-01 and 2100-12-31 in Excel's 1900 system: a plain number between is a date. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;
/** Day 0 of that system, as days before 1970-01-01. */
const SERIAL_OF_1970 = 25_569;

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

const TIME = String.raw`(?:(?:\s*T?\s*|\s+)(?:上午|下午|[ap]m)?\s*\d{1,2}[:时点]\d{0,2}.*)?`;
const SPLIT = new RegExp(
  String.raw`^(\d{4})\s*[-./年·]\s*(\d{1,2})\s*[-./月·]\s*(\d{1,2})\s*[日号]?${TIME}$`,
  'i',
);
const SOLID = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}$`, 'i');

/**
 * The calendar day that a cell names, as `YYYY-MM-DD`; undefined where it names none. Reads date cells, serial
 * numbers, 2022-3-1, 2022.3.1, 2022/3/1, 2022年3月1日 and 20220301, in any width, with or without a time of
 * day. A month (2022年3月) is no day, and nothing is guessed for it. Years are not judged here.
 */
export function readDate(cell: LedgerCell): string | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'number') return serialDay(cell) ?? textDay(String(cell));
  if (typeof cell === 'string') return textDay(cell);
  return 'date' in cell ? cell.date : undefined;
}

/** Whether the year of a day can belong to a ledger (1990 to 2100). */
export function isPlausible(day: string): boolean {
  const year = yearOf(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function textDay(written: string): string | undefined {
  const text = foldWidth(written).trim();
  const parts = SPLIT.exec(text) ?? SOLID.exec(text);
  if (parts) return dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return /^\d{5}(\.\d+)?$/.test(text) ? serialDay(Number(text)) : undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Civil date of a day count since 1970 (no clock, no zone). */
function serialDay(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (whole < FIRST_SERIAL || whole > LAST_SERIAL) return undefined;
  let days = whole - SERIAL_OF_1970;
  let year = 1970;
  let month = 1;
  for (let length = 0; days >= (length = daysInYear(year)); year++) days -= length;
  for (let length = 0; days >= (length = daysIn(year, month)); month++) days -= length;
  return dayOf(year, month, days + 1);
}

function daysInYear(year: number): number {
  return daysIn(year, 2) + 337;
}
