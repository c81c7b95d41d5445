/**
 * Arithmetic on calendar days written YYYY-MM-DD. Nothing here knows a clock or a zone: a day is counted in whole days
 * since 1970-01-01 and written back, so that the machine's own zone cannot move it.
 */

const DAY_MS = 86_400_000;
const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/** Days that the calendar accepts: the same years as everywhere else in the office. */
export const FIRST_DAY = '1949-10-01';
export const LAST_DAY = '2200-12-31';

/** Whether a text is a day that exists (2022-02-30 does not), between FIRST_DAY and LAST_DAY. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && dayOf(ms / DAY_MS) === text;
}

/** The day `days` after `day`; before it where `days` is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/**
 * The corresponding day `months` later; where that month has no such day, its last one (民法典第二百零二条):
 * 31 January + 1 month is 28 or 29 February.
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(first.getTime() / DAY_MS + Math.min(date, last) - 1);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return numberOf(to) - numberOf(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(numberOf(day) * DAY_MS).getUTCDay();
}

/** 周一 to 周日. */
export function weekdayName(day: string): string {
  return WEEKDAYS[weekdayOf(day)] as string;
}

export function isWeekend(day: string): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The year of a day, as a number. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** 2022年3月9日, as sentences name a day. */
export function dayInWords(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${year}年${month}月${date}日`;
}

function partsOf(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

/** Whole days since 1970-01-01. */
function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
