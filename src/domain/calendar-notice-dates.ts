import { existing } from './calendar-notice-words.js';
import { addDays, dayInWords, weekdayName } from './civil-day.js';
import { foldWidth } from './ledger-text.js';

/** What is wrong with a date that a text names. */
export interface DateFault {
  code: string;
  message: string;
}

/** The days that a text names, spans written out, and what could not be read. */
export interface DatesRead {
  days: string[];
  faults: DateFault[];
}

const REMARK = String.raw`\s*(?:\(([^)]*)\)|((?:星期|周)[一二三四五六日天]))?`;
const TOKEN = new RegExp(
  String.raw`(?:(\d{4})[-./](\d{1,2})[-./](\d{1,2})|(?:(\d{4})\s*年\s*)?(?:(\d{1,2})\s*月\s*)?(\d{1,2})\s*[日号])${REMARK}`,
  'g',
);
const BETWEEN = /^\s*起?\s*(?:至|到|-|—|–|~|－)+\s*$/;
/** No holiday is longer; a longer span is a slip of the pen. */
const LONGEST = 15;

interface Token {
  year: number | null;
  month: number | null;
  date: number;
  written: string;
  weekday: string | undefined;
  /** It ends a span that the token before begins. */
  ends: boolean;
}

/**
 * The days in the words of a notice: 2月15日（农历腊月二十八、周日）至23日, 1月4日（周日）、2月14日. What lacks year or month has
 * those of the day before it, first of all `year`; December before 元旦 is the year before. A weekday that is named
 * beside a day must be its own: it shows a slip, or the wrong year.
 */
export function datesIn(text: string, year: number | null, holiday: string): DatesRead {
  const read: DatesRead = { days: [], faults: [] };
  const fault = (code: string, message: string) => read.faults.push({ code, message });
  let before: { year: number | null; month: number | null; day: string | null } = {
    year,
    month: null,
    day: null,
  };
  for (const token of tokensIn(foldWidth(text))) {
    const month = token.month ?? before.month;
    const of = token.year ?? yearOfToken(before.year, month, holiday, token.ends ? before : null);
    const day = of === null || month === null ? undefined : existing(of, month, token.date);
    if (day === undefined) {
      const why = of === null ? '没有写年份，请先填写年度' : '不是有效日期';
      fault('date_unreadable', `“${token.written}”${why}。`);
    } else {
      checkWeekday(token, day, fault);
      read.days.push(...(token.ends ? spanTo(before.day, day, token.written, fault) : [day]));
    }
    before = { year: of ?? before.year, month, day: day ?? null };
  }
  return read;
}

function tokensIn(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [written, isoYear, isoMonth, isoDate, year, month, date, remark, weekday] = match;
    const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
    tokens.push({
      year: number(isoYear ?? year),
      month: number(isoMonth ?? month),
      date: Number(isoDate ?? date),
      written: written.trim(),
      weekday: weekday ?? /(?:星期|周)[一二三四五六日天]/.exec(remark ?? '')?.[0],
      ends: tokens.length > 0 && BETWEEN.test(text.slice(end, match.index)),
    });
    end = match.index + written.length;
  }
  return tokens;
}

function yearOfToken(
  year: number | null,
  month: number | null,
  holiday: string,
  start: { month: number | null; day: string | null } | null,
): number | null {
  if (year === null) return null;
  // A span that runs over the end of the year: 12月31日至1月2日.
  if (start) return start.month === 12 && month === 1 ? year + 1 : year;
  return holiday.includes('元旦') && month === 12 ? year - 1 : year;
}

function checkWeekday(token: Token, day: string, fault: (code: string, message: string) => void): void {
  const named = token.weekday?.replace('星期', '周').replace('天', '日');
  if (named === undefined || named === weekdayName(day)) return;
  fault(
    'weekday_differs',
    `写的是${token.weekday}，但${dayInWords(day)}是${weekdayName(day)}，请核对日期和年度。`,
  );
}

/** The days after the first of a span, up to its last. */
function spanTo(
  first: string | null,
  last: string,
  written: string,
  fault: (code: string, message: string) => void,
): string[] {
  if (first === null) return [last];
  if (last < first) {
    fault('span_backwards', `到“${written}”为止的一段，止日（${last}）早于起日（${first}）。`);
    return [];
  }
  const days: string[] = [];
  for (let day = addDays(first, 1); day <= last && days.length <= LONGEST; day = addDays(day, 1))
    days.push(day);
  if (days.length < LONGEST) return days;
  fault('span_too_long', `${first}至${last}超过${LONGEST}天，放假没有这么长，请核对起止日期。`);
  return [];
}
