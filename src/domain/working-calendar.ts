import { addDays, addMonths, daysBetween, isWeekend, yearOf } from './civil-day.js';
import { type DueWindow } from './due-window.js';
import { statutoryHoliday } from './statutory-holidays.js';

/** What a day is to an office: 工作日, 休息日 (a weekend), 节假日, 调休上班 (a weekend that is worked). */
export const DAY_KINDS = ['workday', 'rest', 'holiday', 'make_up'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export const DAY_KIND_NAMES: Record<DayKind, string> = {
  workday: '工作日',
  rest: '休息日',
  holiday: '节假日',
  make_up: '调休上班',
};

/** The kinds of days, by year; days are YYYY-MM-DD. */
export interface WorkingCalendar {
  kindOf(day: string): DayKind;
  /** Whether the State Council's notice of that year is in the calendar. */
  isOfficial(year: number): boolean;
  /** How many days of the day's year are worked up to it and with it. */
  workedUpTo(day: string): number;
}

/** One day that was walked, and how many days had been counted at its end. */
export interface CountedDay {
  date: string;
  kind: DayKind;
  count: number;
  /** The clock stood still on this day. */
  paused?: true;
}

/** A span in which a clock stands still: from its first day on, up to the day on which it runs again (null: not yet). */
export interface Pause {
  from: string;
  until: string | null;
}

/** Where a window ends and how it got there, day by day from the day after its base. */
export interface DueResult {
  dueOn: string;
  /** The date can still move, since it was reached over a year whose notice is not in the calendar. */
  provisional: boolean;
  days: CountedDay[];
}

/**
 * A calendar over the days of the years that have their notice. A day of another year, and one that its year does not
 * list, is what its weekday and the holidays of the law make it.
 */
export function workingCalendar(
  official: ReadonlyMap<number, ReadonlyMap<string, DayKind>>,
): WorkingCalendar {
  const kindOf = (day: string): DayKind => {
    const year = official.get(yearOf(day));
    return year === undefined ? presumedKind(day) : (year.get(day) ?? plainKind(day));
  };
  const counted = new Map<number, number[]>();
  return {
    isOfficial: (year) => official.has(year),
    kindOf,
    workedUpTo: (day) => {
      const year = yearOf(day);
      const counts = counted.get(year) ?? countedDays(year, kindOf);
      counted.set(year, counts);
      return counts[daysBetween(`${year}-01-01`, day)] as number;
    },
  };
}

/** By day of the year, how many are worked so far. */
function countedDays(year: number, kindOf: (day: string) => DayKind): number[] {
  const counts: number[] = [];
  for (let day = `${year}-01-01`; yearOf(day) === year; day = addDays(day, 1)) {
    counts.push((counts.at(-1) ?? 0) + (isWork(kindOf(day)) ? 1 : 0));
  }
  return counts;
}

function isWork(kind: DayKind): boolean {
  return kind === 'workday' || kind === 'make_up';
}

/** Whether a day is worked: an ordinary working day or a make-up weekend. */
export function isWorkday(day: string, calendar: WorkingCalendar): boolean {
  return isWork(calendar.kindOf(day));
}

/**
 * Working days after `from`, up to and with `to`: the day of the event does not count, as in a window. So the end of a
 * window of n working days is n away. Negative where `to` lies before `from`.
 */
export function countWorkdays(from: string, to: string, calendar: WorkingCalendar): number {
  if (to < from) return -countWorkdays(to, from, calendar);
  let count = calendar.workedUpTo(to) - calendar.workedUpTo(from);
  for (let year = yearOf(from); year < yearOf(to); year += 1) count += calendar.workedUpTo(`${year}-12-31`);
  return count;
}

/** The last working day on or before a day. */
export function lastWorkdayUntil(day: string, calendar: WorkingCalendar): string {
  let last = day;
  while (!isWorkday(last, calendar)) last = addDays(last, -1);
  return last;
}

export interface WindowOptions {
  /** Whether a window that ends on a rest day ends on the next working day instead. No rule of the field says so. */
  rollOver?: boolean;
  /** Spans that do not count; one that has not ended is left out, for nobody knows until when. */
  pauses?: readonly Pause[];
}

/**
 * The end of a window that starts at `from` (YYYY-MM-DD): day one is the day after (民法典第二百零一条). Calendar days count
 * every day, working days those that are worked, months run to the corresponding day or the month's last. Nothing rolls
 * over a rest day unless asked. Only working days and rolling over depend on the calendar, so only they can be
 * provisional: three months stay three months whatever a notice says.
 */
export function addWindow(
  from: string,
  window: DueWindow,
  calendar: WorkingCalendar,
  options: WindowOptions = {},
): DueResult {
  const days = walk(from, window, calendar, ended(options.pauses));
  const decisive = window.unit === 'wd' ? [...days] : [];
  if (options.rollOver) {
    const end = days.at(-1) as CountedDay;
    const rolled = rollForward(end, calendar);
    days.push(...rolled);
    decisive.push(end, ...rolled);
  }
  return {
    dueOn: (days.at(-1) as CountedDay).date,
    provisional: decisive.some((day) => !calendar.isOfficial(yearOf(day.date))),
    days,
  };
}

/** The years that a result passes without their notice, in order; for the words beside 暂定. */
export function unofficialYears(days: readonly CountedDay[], calendar: WorkingCalendar): number[] {
  return [...new Set(days.map((day) => yearOf(day.date)))].filter((year) => !calendar.isOfficial(year));
}

/**
 * A given date as pauses move it: each calendar day of a pause before it is a day more. Pauses that begin later move
 * nothing.
 */
export function shiftByPauses(dueOn: string, pauses: readonly Pause[]): string {
  let end = dueOn;
  for (const pause of ended(pauses)) {
    for (let day = pause.from; day < pause.until && day <= end; day = addDays(day, 1)) end = addDays(end, 1);
  }
  return end;
}

interface EndedPause {
  from: string;
  until: string;
}

function ended(pauses: readonly Pause[] = []): EndedPause[] {
  return pauses
    .flatMap(({ from, until }) => (until === null ? [] : [{ from, until }]))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** The days from the one after `from` to the window's end; there is at least one, for a window is at least 1 long. */
function walk(
  from: string,
  window: DueWindow,
  calendar: WorkingCalendar,
  pauses: EndedPause[],
): CountedDay[] {
  let end = window.unit === 'm' ? addMonths(from, window.length) : addDays(from, window.length);
  const days: CountedDay[] = [];
  let count = 0;
  for (let date = addDays(from, 1); ; date = addDays(date, 1)) {
    const kind = calendar.kindOf(date);
    if (pauses.some((pause) => pause.from <= date && date < pause.until)) {
      days.push({ date, kind, count, paused: true });
      end = addDays(end, 1);
      continue;
    }
    if (window.unit !== 'wd' || kind === 'workday' || kind === 'make_up') count += 1;
    days.push({ date, kind, count });
    if (window.unit === 'wd' ? count === window.length : date === end) return days;
  }
}

/** The days after a rest day up to the next working day; none where the day is worked. They add nothing to the count. */
function rollForward(end: CountedDay, calendar: WorkingCalendar): CountedDay[] {
  const days: CountedDay[] = [];
  for (let date = end.date; !isWorkday(date, calendar);) {
    date = addDays(date, 1);
    days.push({ date, kind: calendar.kindOf(date), count: end.count });
  }
  return days;
}

function plainKind(day: string): DayKind {
  return isWeekend(day) ? 'rest' : 'workday';
}

function presumedKind(day: string): DayKind {
  return statutoryHoliday(day) === undefined ? plainKind(day) : 'holiday';
}
