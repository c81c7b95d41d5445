import { addDays, weekdayOf } from './civil-day.js';

/** How many replies and opinions fall due in a week. */
export interface WeekLoad {
  /** The Monday of the ISO week. */
  from: string;
  count: number;
  /** 会办意见 among them. */
  co: number;
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** The Monday of the first ISO week of a year: the week with 4 January. */
export function firstMonday(year: number): string {
  return mondayOf(`${year}-01-04`);
}

/** 6月第3周: a week belongs to the month of its Thursday, as an ISO week belongs to the year of its Thursday. */
export function weekName(monday: string): string {
  const thursday = addDays(monday, 3);
  return `${Number(thursday.slice(5, 7))}月第${Math.ceil(Number(thursday.slice(8)) / 7)}周`;
}

/** 6月15日至21日; 6月29日至7月5日. */
export function weekSpan(monday: string): string {
  const sunday = addDays(monday, 6);
  const [month, last] = [Number(monday.slice(5, 7)), Number(sunday.slice(5, 7))];
  const end = `${Number(sunday.slice(8))}日`;
  return `${month}月${Number(monday.slice(8))}日至${month === last ? end : `${last}月${end}`}`;
}

/** Every Monday from one week to another, both in it: a week without anything is part of the picture. */
export function weeksBetween(first: string, last: string): string[] {
  const weeks: string[] = [];
  for (let monday = first; monday <= last; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
}

/** The middle of the numbers, of two middles the upper; null of none. */
export function median(numbers: readonly number[]): number | null {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/** The heaviest week that is not over yet, in a sentence, and what is late already. */
export function loadSentence(weeks: readonly WeekLoad[], today: string): string {
  const over = (week: WeekLoad): boolean => addDays(week.from, 6) < today;
  const late = weeks.filter(over).reduce((sum, { count }) => sum + count, 0);
  const ahead = weeks.filter((week) => week.count > 0 && !over(week));
  const heaviest = ahead.reduce<WeekLoad | null>((a, b) => (a !== null && a.count >= b.count ? a : b), null);
  const lateWords = late > 0 ? `前几周到期的还有${late}件没有答复。` : '';
  if (heaviest === null) return `今后各周没有要答复的件。${lateWords}`;
  const { from, count, co } = heaviest;
  const parts = co === 0 ? '都不是会办' : co === count ? '都是会办' : `其中会办${co}件`;
  return `${weekName(from)}（${weekSpan(from)}）最集中：${count}件，${parts}。${lateWords}`;
}
