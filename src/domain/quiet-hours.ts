import { isWorkday, type WorkingCalendar } from './working-calendar.js';

/** When nothing is sent outside these pages: what is owed waits until it is over. */
export interface QuietTerms {
  /** From and until a time of day, HH:MM, over midnight where the end is the earlier; null: no hour is quiet. */
  hours: { from: string; until: string } | null;
  /** Nor on days that are not worked. */
  restDays: boolean;
}

const TIME = '([01]\\d|2[0-3]):[0-5]\\d';

/** Whether a text is a time of day as HH:MM. */
export function isTime(text: unknown): text is string {
  return typeof text === 'string' && new RegExp(`^${TIME}$`).test(text);
}

/** Whether a text is 20:00-08:00, or empty where no hour is quiet. */
export function isHours(text: unknown): text is string {
  return typeof text === 'string' && new RegExp(`^(${TIME}-${TIME})?$`).test(text);
}

/** The terms from what is set; what was never set is not quiet. */
export function quietTerms(hours: unknown, restDays: unknown): QuietTerms {
  const [from = '', until = ''] = isHours(hours) ? hours.split('-') : [];
  return { hours: until === '' ? null : { from, until }, restDays: restDays === true };
}

/** Whether it is quiet on a day at a time of day. */
export function isQuiet(day: string, time: string, terms: QuietTerms, calendar: WorkingCalendar): boolean {
  if (terms.restDays && !isWorkday(day, calendar)) return true;
  if (terms.hours === null) return false;
  const { from, until } = terms.hours;
  return from <= until ? time >= from && time < until : time >= from || time < until;
}

/** 20:00至次日08:00和休息日不发送; '' where it is never quiet. */
export function quietWords({ hours, restDays }: QuietTerms): string {
  const parts = [
    ...(hours === null ? [] : [`${hours.from}至${hours.from > hours.until ? '次日' : ''}${hours.until}`]),
    ...(restDays ? ['休息日、节假日'] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('，')}不发送`;
}
