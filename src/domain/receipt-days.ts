import { addDays, weekdayName, yearOf } from './civil-day.js';
import { DAY_KIND_NAMES, type DayKind, type Pause, type WorkingCalendar } from './working-calendar.js';

/** A day of a receipt: what it is, and how far the window has come. */
export interface ReceiptDay {
  /** YYYY-MM-DD. */
  date: string;
  weekday: string;
  kind: DayKind;
  kindName: string;
  /** Days of the window at the end of this day. */
  count: number;
  /** It is one of them. */
  counted: boolean;
  /** The clock stood still. */
  paused: boolean;
  /** It lies behind the end of the window, on the way to a later date that counts. */
  beyond: boolean;
  /** Its year has no notice in the calendar: what it is follows from weekday and law. */
  presumed: boolean;
}

/** No rule and no plan reaches further; a slip of the pen in a ledger may. */
const LONGEST = 1_100;

/**
 * The days of a window, as they were walked, and those from its end to the date that counts where that is later.
 * `pauses` marks days; whether they moved the window is in `walked` already.
 */
export function receiptDays(
  walked: readonly { date: string; kind: DayKind; count: number; paused?: true }[],
  dueOn: string | null,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): ReceiptDay[] {
  const last = walked.at(-1);
  if (!last) return [];
  const tail: { date: string; kind: DayKind; count: number }[] = [];
  for (let date = last.date; dueOn !== null && date < dueOn && tail.length < LONGEST;) {
    date = addDays(date, 1);
    tail.push({ date, kind: calendar.kindOf(date), count: last.count });
  }
  return [...walked, ...tail].map((day, at, all) => ({
    ...{ date: day.date, kind: day.kind, count: day.count },
    weekday: weekdayName(day.date),
    kindName: DAY_KIND_NAMES[day.kind],
    counted: day.count > (all[at - 1]?.count ?? 0),
    paused: pauses.some(({ from, until }) => from <= day.date && (until === null || day.date < until)),
    beyond: at >= walked.length,
    presumed: !calendar.isOfficial(yearOf(day.date)),
  }));
}
