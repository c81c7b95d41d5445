import { cellText, type LedgerCell } from './ledger-sheet.js';
import { foldDigitsAndLetters, foldWidth, foldWord } from './ledger-text.js';

/** A count such as 13, １３, 13人, 2次; undefined where the cell is no whole number of zero or more. */
export function readCount(cell: LedgerCell): number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 ? cell : undefined;
  const digits = /^(\d{1,6})(?:\.0+)?[人名位个次件]?$/.exec(foldWidth(cellText(cell)).replace(/\s/g, ''));
  return typeof cell === 'string' && digits ? Number(digits[1]) : undefined;
}

const YES = /^([√✓✔☑vy1]|yes|是|有|对|true|.*(重点|领办|领衔|督办).*)$/i;
const NO = /^([×✗✘☐xn0]|no|否|无|非|不是|false|非重点.*|一般|普通)$/i;

/** A mark such as 是, √, 重点督办件; undefined where it says neither yes nor no. */
export function readFlag(cell: LedgerCell): boolean | undefined {
  const text = foldWidth(cellText(cell)).replace(/\s/g, '');
  if (NO.test(text)) return false;
  return YES.test(text) ? true : undefined;
}

/** Names in one cell, parted by 、，；/ or line breaks, without repetitions. */
export function readNames(cell: LedgerCell): string[] {
  const names = cellText(cell)
    .split(/[、，,；;/／\n\r]+/)
    .map((name) => readText(name))
    .filter((name) => name !== '');
  return [...new Set(names)];
}

/** The names of other bodies: our own, in any of its names or as 我局, is left out. */
export function withoutOwn(names: readonly string[], ownNames: readonly string[]): string[] {
  return names.filter((name) => !isOwn(name, ownNames));
}

export function isOwn(name: string, ownNames: readonly string[]): boolean {
  const key = foldWord(name);
  return [...ownNames, '我局', '本局', '我单位', '本单位'].some((own) => foldWord(own) === key);
}

/** Text on one line, digits and letters half-width; '' for a blank. */
export function readText(cell: LedgerCell): string {
  return foldDigitsAndLetters(cellText(cell))
    .replace(/\s*[\r\n]+\s*/g, '')
    .replace(/[\t ]+/g, ' ')
    .trim();
}

/** Text of several lines (摘要, 备注) with its line breaks. */
export function readLines(cell: LedgerCell): string {
  return cellText(cell).replace(/\r\n?/g, '\n');
}
