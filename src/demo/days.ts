import { addDays } from '../domain/civil-day.js';
import { isWorkday, type WorkingCalendar } from '../domain/working-calendar.js';

/** A day of the demo, told from today: so many working days on, or so many days of any kind. */
export type FromToday = { workdays: number } | { days: number };

/** The working day that lies so many working days after a day; before it where the count is negative. */
export function workdayFrom(day: string, count: number, calendar: WorkingCalendar): string {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(count); left > 0; left -= isWorkday(at, calendar) ? 1 : 0) at = addDays(at, step);
  return at;
}

/** The day itself. */
export function dayFromToday(when: FromToday, today: string, calendar: WorkingCalendar): string {
  return 'days' in when ? addDays(today, when.days) : workdayFrom(today, when.workdays, calendar);
}

const MORNING = { from: 9 * 60 + 6, minutes: 140 };
const AFTERNOON = { from: 14 * 60 + 12, minutes: 170 };

/** The moment of the `at`-th of `count` things done on a day: evenly over the office's hours, in its zone. */
export function momentOf(day: string, at: number, count: number): Date {
  const gone = Math.floor(((at + 0.5) / count) * (MORNING.minutes + AFTERNOON.minutes));
  const minute = gone < MORNING.minutes ? MORNING.from + gone : AFTERNOON.from + gone - MORNING.minutes;
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return new Date(`${day}T${time}:00+08:00`);
}
