import type { CalendarYear, DayKind, SpecialDay } from './calendar-types';

/** One day of a small month. */
export interface MonthDay {
  day: string;
  date: number;
  kind: DayKind;
  /** 节, 休 or 班: the kind for those who do not see its colour. */
  mark: string;
  /** What it is and why, in a sentence. */
  words: string;
}

export interface Month {
  number: number;
  workdays: number;
  /** Weeks from Monday to Sunday; null before the first and after the last day. */
  weeks: (MonthDay | null)[][];
}

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** The twelve months of a year: the special days as the server names them, all others by weekday. */
export function monthsOf(year: CalendarYear): Month[] {
  const special = new Map(year.days.map((one) => [one.date, one]));
  return Array.from({ length: 12 }, (_, index) => monthOf(year, index + 1, special));
}

/** Monday is 0. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 2026年1月4日（周日）. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日（周${WEEKDAYS[weekdayOf(day)]}）`;
}

function monthOf(year: CalendarYear, number: number, special: ReadonlyMap<string, SpecialDay>): Month {
  const days: MonthDay[] = [];
  const first = `${year.year}-${String(number).padStart(2, '0')}-01`;
  for (let day = first; day.startsWith(first.slice(0, 8)); day = addDays(day, 1)) {
    days.push(dayOf(day, year, special.get(day)));
  }
  const cells: (MonthDay | null)[] = [...Array<null>(weekdayOf(first)).fill(null), ...days];
  while (cells.length % 7 > 0) cells.push(null);
  const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
  const workdays = days.filter(({ kind }) => kind === 'workday' || kind === 'make_up').length;
  return { number, workdays, weeks };
}

function dayOf(day: string, year: CalendarYear, special: SpecialDay | undefined): MonthDay {
  const date = Number(day.slice(8));
  if (special) {
    const { kind, kindName, name, source, statutory } = special;
    const mark = kind === 'make_up' ? '班' : statutory ? '节' : '休';
    return { day, date, kind, mark, words: `${dayWords(day)}：${kindName}（${name}）。依据：${source}。` };
  }
  const kind = weekdayOf(day) > 4 ? 'rest' : 'workday';
  const why = year.provisional ? '按星期推算' : `依据：${year.notices[0]?.document ?? ''}`;
  const kindName = kind === 'rest' ? '休息日' : '工作日';
  return { day, date, kind, mark: '', words: `${dayWords(day)}：${kindName}。${why}。` };
}
