import { HOLIDAY_NOTICES, type HolidayNotice } from '../../migrations/calendar-2019-2026.js';
import type { NamedDay, NoticeProposal } from '../../src/domain/calendar-notice.js';
import { addDays } from '../../src/domain/civil-day.js';

/** A shipped notice as it would be proposed today. */
export function proposalOf(notice: HolidayNotice): NoticeProposal {
  const { year, document, title, publishedOn, note = null } = notice;
  const days = notice.holidays.flatMap(({ name, from, to, makeUps }) => {
    const free: NamedDay[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) free.push(namedDay(day, 'holiday', name));
    return [...free, ...makeUps.map((day) => namedDay(day, 'make_up', name))];
  });
  return { year, document, title, publishedOn, note, days, whole: true };
}

/** A day that a notice names. */
export function namedDay(day: string, kind: NamedDay['kind'], name: string | null, row = 0): NamedDay {
  return { day, kind, name, row, column: row === 0 ? '' : '日期' };
}

/** The first notice of a shipped year. */
export function shippedProposal(year: number): NoticeProposal {
  return proposalOf(HOLIDAY_NOTICES.find((one) => one.year === year)!);
}
