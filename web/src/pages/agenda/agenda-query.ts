import type { LocationQuery } from 'vue-router';
import type { Query } from '../../api/client';

/** What the page shows: a month, in it one day or several, and what of them. The same names stand in its address. */
export interface AgendaView {
  /** YYYY-MM. */
  month: string;
  from?: string;
  to?: string;
  clocks?: string;
  division?: string;
  mine?: string;
}

/** What can be chosen; the first eight are those that the office speaks of daily. */
export const CLOCKS = [
  { code: 'reply', name: '答复' },
  { code: 'opinion', name: '会办意见' },
  { code: 'contact', name: '首次沟通' },
  { code: 'outside_opinion', name: '外单位会办意见' },
  { code: 'feedback', name: '征询意见' },
  { code: 'rework', name: '二次办理' },
  { code: 'publication', name: '公开' },
  { code: 'commitment', name: '承诺事项' },
  { code: 'internal', name: '处室内部时限' },
  { code: 'reassign', name: '交办单位答复调整申请' },
  { code: 'return', name: '申请调整' },
];

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the address; what it does not say is of the present month. */
export function readView(query: LocationQuery, today: string): AgendaView {
  const text = (key: string): string | undefined => {
    const value = query[key];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const day = (key: string): string | undefined => (DAY.test(text(key) ?? '') ? text(key) : undefined);
  const from = day('from') ?? day('to');
  const month = text('month');
  return {
    month: month && /^\d{4}-\d{2}$/.test(month) ? month : (from ?? today).slice(0, 7),
    from,
    to: day('to') ?? from,
    ...{ clocks: text('clocks'), division: text('division'), mine: text('mine') },
  };
}

/** The address of a view; what is empty goes away. */
export function addressOf(view: Partial<AgendaView>): Record<string, string> {
  const entries = Object.entries(view).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries(entries);
}

/** What a request narrows by, beside its days. */
export function narrowing({ clocks, division, mine }: AgendaView): Query {
  return { clocks, division, mine };
}

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** The month so many months on: 2026-12 and 1 give 2027-01. */
export function addMonths(month: string, months: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

export function firstOf(month: string): string {
  return `${month}-01`;
}

export function lastOf(month: string): string {
  return addDays(firstOf(addMonths(month, 1)), -1);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

export const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

/** 6月15日（周一）. */
export function dayWords(day: string): string {
  return `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日（${WEEKDAYS[weekdayOf(day)]}）`;
}

export function monthWords(month: string): string {
  return `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
}
