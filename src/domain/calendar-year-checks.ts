import { calendarChange, type HeldCalendar } from './calendar-change.js';
import type { NoticeFinding, NoticeProposal } from './calendar-notice.js';
import { dayInWords, isWeekend, yearOf } from './civil-day.js';
import { knowsMoonHolidays, statutoryDays, statutoryHolidays } from './statutory-holidays.js';
import type { DayKind } from './working-calendar.js';

/** How long 春节 usually is free, weekends included. */
const USUAL_SPRING = { from: 7, to: 9 };

interface Day {
  day: string;
  kind: DayKind;
  name: string | null;
}

/**
 * What is unusual about the year as it would stand with the notice: a holiday of the law that is not free, a 春节 of
 * unusual length, days worked and days off that do not balance.
 */
export function yearWarnings(proposal: NoticeProposal, held: HeldCalendar): NoticeFinding[] {
  const { year } = proposal;
  const days = new Map<string, Day>(held.days.map((one) => [one.day, one]));
  for (const one of calendarChange(proposal, held).days) days.set(one.day, one);
  // Days of a neighbour that has no notice yet are not written, but belong to the sum.
  for (const one of proposal.days) if (!days.has(one.day)) days.set(one.day, one);
  const ofYear = [...days.values()].filter(({ day }) => yearOf(day) === year);
  return [
    ...missingHolidays(year, days),
    ...springLength([...days.values()], year),
    ...balance(year, ofYear, proposal),
  ];
}

/** Each day of the law must be free; a day that a notice moves has its own document. */
function missingHolidays(year: number, days: ReadonlyMap<string, Day>): NoticeFinding[] {
  const missing = new Map<string, string[]>();
  for (const [day, name] of statutoryHolidays(year)) {
    if (days.get(day)?.kind !== 'holiday') missing.set(name, [...(missing.get(name) ?? []), day]);
  }
  const found = [...missing].map(([name, dates]) =>
    warning(
      'holiday_missing',
      `${name}（${dates.map((day) => dayInWords(day).replace(/^\d+年/, '')).join('、')}）是法定节假日，安排里没有放假，请对照通知核对。`,
    ),
  );
  if (knowsMoonHolidays(year)) return found;
  const message = `没有${year}年的农历资料，春节、清明节、端午节、中秋节的日子没有核对，请对照通知。`;
  return [...found, warning('moon_unknown', message)];
}

function springLength(days: readonly Day[], year: number): NoticeFinding[] {
  const free = days.filter(
    ({ day, kind, name }) => yearOf(day) === year && kind === 'holiday' && name?.includes('春节'),
  ).length;
  if (free === 0 || (free >= USUAL_SPRING.from && free <= USUAL_SPRING.to)) return [];
  const usual = `通常是${USUAL_SPRING.from}至${USUAL_SPRING.to}天`;
  return [warning('spring_length', `春节放假${free}天，${usual}，请对照通知核对。`)];
}

/**
 * A weekday is free either by law or because a weekend is worked for it; so the weekdays that are free, less the
 * weekends that are worked, are the days of the law. What the notice names of its neighbours belongs to the sum.
 */
function balance(year: number, ofYear: readonly Day[], proposal: NoticeProposal): NoticeFinding[] {
  const neighbours = proposal.days.filter(({ day }) => yearOf(day) !== year);
  const all = [...ofYear, ...neighbours];
  const free = all.filter(({ day, kind }) => kind === 'holiday' && !isWeekend(day)).length;
  const worked = all.filter(({ kind }) => kind === 'make_up').length;
  if (free - worked === statutoryDays(year)) return [];
  const message =
    `工作日放假${free}天，周末上班${worked}天，相差${free - worked}天；` +
    `法定节假日共${statutoryDays(year)}天，通常正好相差这么多。请核对有没有漏写放假或者调休上班的日子。`;
  return [warning('make_ups_unbalanced', message)];
}

function warning(code: string, message: string): NoticeFinding {
  return { row: 0, column: '', code, message, severity: 'warning' };
}
