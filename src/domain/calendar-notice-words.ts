import { isDay } from './civil-day.js';
import { readDate } from './ledger-dates.js';
import { cellText, type LedgerCell } from './ledger-sheet.js';
import { foldWidth, foldWord } from './ledger-text.js';
import type { DayKind } from './working-calendar.js';

const KIND_WORDS: Record<DayKind, readonly string[]> = {
  holiday: [
    '放假',
    '放假调休',
    '休',
    '休假',
    '假',
    '假日',
    '假期',
    '节日',
    '节假日',
    '法定节假日',
    'holiday',
  ],
  make_up: ['上班', '调休上班', '班', '补班', '调班', '上班日', 'makeup', 'workingday'],
  rest: ['休息日', '休息', '周末', '双休日', '公休日', 'rest', 'weekend'],
  workday: ['工作日', '正常上班', '正常工作', 'workday'],
};

/** What to write for a kind of day. */
export const KIND_ADVICE = '请填“放假”或“上班”（调休上班），恢复原样的填“休息日”或“工作日”';

/** The kind that a word means; undefined for 调休 alone, which some write for a day off and some for a day worked. */
export function kindIn(words: string): DayKind | undefined {
  const folded = foldWord(words);
  return (Object.keys(KIND_WORDS) as DayKind[]).find((kind) => KIND_WORDS[kind].includes(folded));
}

/** The day that a cell names: 2027-1-1, 2027年1月1日（周五）; where it says month and day alone, one of `year`. */
export function dayIn(cell: LedgerCell, year: number | null): string | undefined {
  const plain = typeof cell === 'string' ? withoutRemark(cell) : cell;
  const whole = readDate(plain);
  if (whole !== undefined) return isDay(whole) ? whole : undefined;
  const parts = /^(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/.exec(cellText(plain));
  return parts && year !== null ? existing(year, Number(parts[1]), Number(parts[2])) : undefined;
}

/** The day, where there is one of that number. */
export function existing(year: number, month: number, date: number): string | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** 国办发明电〔2025〕7号, in its proper brackets, where a text names one. */
export function documentIn(text: string): string | undefined {
  const number = String.raw`\s*[〔[［【(]\s*(\d{4})\s*[〕\]］】)]\s*第?\s*(\d{1,4})\s*号`;
  const folded = foldWidth(text);
  const found =
    new RegExp(`(国办发明电|国办发)${number}`).exec(folded) ??
    new RegExp(`(?<!\\p{Script=Han})(\\p{Script=Han}{2,8})${number}`, 'u').exec(folded);
  return found ? `${found[1]}〔${found[2]}〕${found[3]}号` : undefined;
}

/** The year that a heading speaks of: 关于2027年部分节假日安排的通知, 2027年放假安排. */
export function yearIn(text: string): number | undefined {
  const found = /(\d{4})\s*年[^\d。]{0,8}(?:节假日|放假|春节|劳动节|国庆节|假期|日历)/.exec(foldWidth(text));
  return found ? Number(found[1]) : undefined;
}

/** 国务院办公厅关于…的通知, where a text names it. */
export function titleIn(text: string): string | undefined {
  return /国务院办公厅\s*关于[^。]{2,40}?的\s*通知/.exec(foldWidth(text))?.[0].replace(/\s+/g, '');
}

/** 成文日期: the day on a line of its own, or after these words. */
export function publishedIn(text: string): string | undefined {
  const folded = foldWidth(text);
  const named = /(?:成文|发布|印发)日期\s*:?\s*(\d{4}\s*[-.年]\s*\d{1,2}\s*[-.月]\s*\d{1,2}\s*日?)/.exec(
    folded,
  );
  const alone = [...folded.matchAll(/^\s*(\d{4}年\d{1,2}月\d{1,2}日)\s*$/gm)].at(-1);
  return readDate((named ?? alone)?.[1] ?? null);
}

/** The year of most days, for a file that does not say which year it is. */
export function usualYear(days: readonly string[]): number | null {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(Number(day.slice(0, 4)), (counts.get(Number(day.slice(0, 4))) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The year whose notice names a day: 元旦 can begin in December of the year before. */
export function noticeYear(day: string, name: string | null): number {
  const year = Number(day.slice(0, 4));
  return name?.includes('元旦') && day.slice(5) >= '12-20' ? year + 1 : year;
}

/** 清明 → 清明节, 国庆、中秋 → 国庆节、中秋节. */
export function properName(written: string): string {
  return written
    .split(/\s*[、和与及]\s*/)
    .map((name) => (/^(?:清明|端午|中秋|国庆)$/.test(name) ? `${name}节` : name))
    .join('、');
}

function withoutRemark(text: string): string {
  return foldWidth(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/(?:星期|周)[一二三四五六日天]/g, '')
    .trim();
}
