import type { NoticeProposal, NoticeTerms } from './calendar-notice.js';
import { addDays, isWeekend, yearOf } from './civil-day.js';
import { statutoryHoliday } from './statutory-holidays.js';
import type { DayKind } from './working-calendar.js';

/** A day as the calendar holds it. */
export interface CalendarDayRecord {
  day: string;
  kind: DayKind;
  name: string | null;
  /** The document that makes it so. */
  source: string;
}

/** What the calendar holds of a year and of the days of its neighbours: what a change starts from. */
export interface HeldCalendar {
  notices: NoticeTerms[];
  days: CalendarDayRecord[];
}

/** What recording a notice writes: the notice, and the days that become something else than the calendar holds. */
export interface CalendarChange {
  notice: NoticeTerms;
  days: CalendarDayRecord[];
}

/** The words by which a notice without 发文字号 is held. */
export function nameOfNotice({ document, title }: Pick<NoticeTerms, 'document' | 'title'>): string {
  return document || title;
}

/** Whether the year has its notice. */
export function isHeldOfficial(held: HeldCalendar, year: number): boolean {
  return held.notices.some((notice) => notice.year === year);
}

/**
 * What recording a notice does to the calendar. The first notice of a year sets every day of it. A later one changes the
 * days that it names; where the same document is recorded anew as a whole, what it no longer names is a plain day
 * again. A day of a neighbouring year is set where that year has its own notice, and otherwise left to it.
 */
export function calendarChange(proposal: NoticeProposal, held: HeldCalendar): CalendarChange {
  const { year, days, whole, ...terms } = proposal;
  const source = nameOfNotice(terms);
  const before = new Map(held.days.map((record) => [record.day, record]));
  const after = new Map<string, CalendarDayRecord>();
  const isFirst = !isHeldOfficial(held, year);
  if (isFirst) for (const day of daysOfYear(year)) after.set(day, plainDay(day, source));
  else if (whole) {
    for (const one of held.days) if (one.source === source) after.set(one.day, plainDay(one.day, source));
  }
  for (const { day, kind, name } of days) {
    if (yearOf(day) !== year && !before.has(day)) continue;
    const special = kind === 'holiday' || kind === 'make_up';
    after.set(day, { day, kind, name: special ? name : null, source });
  }
  const put = [...after.values()].filter((record) => !isSame(record, before.get(record.day)));
  const recorded = held.notices.find((one) => one.year === year && one.document === source);
  return {
    notice: recorded && !whole ? recorded : { year, ...terms, document: source },
    days: put.sort((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** A day that is worked where it was free, or the other way round, or that gets another name. */
export interface DayDifference {
  day: string;
  /** What it is held for now: by its notice, or by weekday and law. */
  before: { kind: DayKind; name: string | null };
  after: { kind: DayKind; name: string | null };
  source: string;
}

/** The days that a change makes different for whoever reads the calendar; a new source alone is no difference. */
export function dayDifferences(change: CalendarChange, held: HeldCalendar): DayDifference[] {
  const before = new Map(held.days.map((one) => [one.day, one]));
  return change.days
    .map(({ day, kind, name, source }) => {
      const old = before.get(day) ?? presumedDay(day);
      return { day, before: { kind: old.kind, name: old.name }, after: { kind, name }, source };
    })
    .filter(({ before: old, after }) => old.kind !== after.kind || old.name !== after.name);
}

/** Every day of a year, in order. */
export function daysOfYear(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}

function plainDay(day: string, source: string): CalendarDayRecord {
  return { day, kind: isWeekend(day) ? 'rest' : 'workday', name: null, source };
}

function presumedDay(day: string): CalendarDayRecord {
  const name = statutoryHoliday(day);
  return name === undefined ? plainDay(day, '') : { day, kind: 'holiday', name, source: '' };
}

function isSame(one: CalendarDayRecord, other: CalendarDayRecord | undefined): boolean {
  return (
    other !== undefined && one.kind === other.kind && one.name === other.name && one.source === other.source
  );
}
