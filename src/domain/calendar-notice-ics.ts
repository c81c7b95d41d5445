import { cellError, type NamedDay, type NoticeFinding, type NoticeReading } from './calendar-notice.js';
import { documentIn, existing, kindIn, noticeYear, publishedIn, usualYear } from './calendar-notice-words.js';
import { addDays } from './civil-day.js';

/** One property of an event: its value, and the line on which it begins. */
interface Property {
  value: string;
  line: number;
}
type CalendarEvent = Map<string, Property>;

/**
 * Reads the events of a calendar file (RFC 5545): 元旦（休）, 春节（班）, 春节 补班. Only what a table of holidays needs is
 * understood: whole days from DTSTART to DTEND and SUMMARY. Events that say neither 休 nor 班 (other festivals) are left
 * out; one that repeats itself is refused, for no holiday does.
 */
export function readNoticeIcs(text: string, givenYear: number | null): NoticeReading {
  const [all, findings]: [NamedDay[], NoticeFinding[]] = [[], []];
  for (const event of eventsOf(text)) all.push(...readEvent(event, findings));
  const year = givenYear ?? usualYear(all.map(({ day }) => day));
  // Such files often hold several years; the notice is of one.
  const days = all.filter(({ day, name }) => noticeYear(day, name) === year);
  if (days.length === 0 && findings.length === 0) {
    const what = `没有${year ?? ''}年写明“休”或“班”的日子，请确认选对了日历文件。`;
    findings.push(cellError(0, '', 'nothing_named', what));
  }
  const notice = {
    ...{ year, title: '', note: null },
    ...{ document: documentIn(text) ?? '', publishedOn: publishedIn(text) ?? null },
  };
  return { notice, days, findings };
}

function readEvent(event: CalendarEvent, findings: NoticeFinding[]): NamedDay[] {
  const summary = event.get('SUMMARY');
  const kind = kindOfEvent(event);
  if (!summary || kind === undefined) return [];
  const fault = (property: Property, name: string, code: string, what: string): NamedDay[] => {
    findings.push(cellError(property.line, name, code, what));
    return [];
  };
  const rule = event.get('RRULE');
  if (rule) return fault(rule, 'RRULE', 'repeats', '：放假的日子不能写成重复的事件，请逐日列出。');
  const start = event.get('DTSTART');
  const from = start && dayOf(start);
  if (!from) {
    return fault(
      start ?? summary,
      'DTSTART',
      'date_unreadable',
      `填写的“${start?.value ?? ''}”不是有效日期。`,
    );
  }
  const end = event.get('DTEND');
  const to = end ? lastDay(end) : from;
  if (!to || to < from || to > addDays(from, 15)) {
    return fault(end!, 'DTEND', 'span_backwards', `填写的“${end!.value}”与起日（${from}）对不上。`);
  }
  const days: NamedDay[] = [];
  const name = nameIn(summary.value);
  for (let day = from; day <= to; day = addDays(day, 1)) {
    days.push({ day, kind, name, row: summary.line, column: 'SUMMARY' });
  }
  return days;
}

function kindOfEvent(event: CalendarEvent): 'holiday' | 'make_up' | undefined {
  const special = event.get('X-APPLE-SPECIAL-DAY')?.value;
  if (special === 'WORK-HOLIDAY') return 'holiday';
  if (special === 'ALTERNATE-WORKDAY') return 'make_up';
  const words = (event.get('SUMMARY')?.value ?? '').split(/[\s()（）·:：-]+/).map(kindIn);
  if (words.includes('make_up')) return 'make_up';
  return words.includes('holiday') ? 'holiday' : undefined;
}

/** 春节 of 春节（休）, 春节 假期 第1天/共8天. */
function nameIn(summary: string): string {
  return summary.split(/[\s()（）·:：-]+/)[0]?.slice(0, 40) || '节假日';
}

/** The day in Beijing of a DATE or a DATE-TIME; a time in UTC is eight hours behind. */
function dayOf({ value }: Property): string | undefined {
  const parts = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})\d{4}(Z?))?$/.exec(value);
  const day = parts ? existing(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
  return day !== undefined && parts?.[5] === 'Z' && Number(parts[4]) >= 16 ? addDays(day, 1) : day;
}

/** DTEND is the first day (or moment) after the event. */
function lastDay(end: Property): string | undefined {
  const day = dayOf(end);
  const endsInTheDay = /T(?!000000)/.test(end.value) && !/T160000Z$/.test(end.value);
  return day === undefined || endsInTheDay ? day : addDays(day, -1);
}

/** Unfolds the lines, and gathers the properties of each VEVENT. */
function eventsOf(text: string): CalendarEvent[] {
  const events: CalendarEvent[] = [];
  let event: CalendarEvent | null = null;
  for (const { content, line } of unfold(text)) {
    if (/^BEGIN:VEVENT$/i.test(content)) event = new Map();
    else if (/^END:VEVENT$/i.test(content) && event) {
      events.push(event);
      event = null;
    } else if (event) {
      const parts = /^([\w-]+)(?:;[\w-]+=(?:"[^"]*"|[^":;]*))*:(.*)$/.exec(content);
      if (parts) event.set(parts[1]!.toUpperCase(), { value: unescaped(parts[2]!), line });
    }
  }
  return events;
}

function unfold(text: string): { content: string; line: number }[] {
  const lines: { content: string; line: number }[] = [];
  text.split(/\r\n|\r|\n/).forEach((content, index) => {
    const last = lines.at(-1);
    if (/^[ \t]/.test(content) && last) last.content += content.slice(1);
    else lines.push({ content: content.trimEnd(), line: index + 1 });
  });
  return lines;
}

function unescaped(value: string): string {
  return value
    .replace(/\\n/gi, '\n')
    .replace(/\\([,;\\])/g, '$1')
    .trim();
}
