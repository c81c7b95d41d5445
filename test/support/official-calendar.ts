import { HOLIDAY_NOTICES } from '../../migrations/calendar-2019-2026.js';
import { addDays } from '../../src/domain/civil-day.js';
import { type DayKind, type WorkingCalendar, workingCalendar } from '../../src/domain/working-calendar.js';

/** The calendar of 2019 to 2026 from the notices, without a database. */
export function officialCalendar(): WorkingCalendar {
  const years = new Map<number, Map<string, DayKind>>(HOLIDAY_NOTICES.map(({ year }) => [year, new Map()]));
  const put = (day: string, kind: DayKind) => years.get(Number(day.slice(0, 4)))?.set(day, kind);
  for (const { holidays } of HOLIDAY_NOTICES) {
    for (const { from, to, makeUps } of holidays) {
      for (let day = from; day <= to; day = addDays(day, 1)) put(day, 'holiday');
      for (const day of makeUps) put(day, 'make_up');
    }
  }
  return workingCalendar(years);
}
