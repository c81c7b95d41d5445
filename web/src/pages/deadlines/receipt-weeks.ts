// The days of a receipt as a small calendar: a row for each week, from Monday to Sunday.
import type { Receipt, ReceiptDay } from '../../api/receipt-types';

export interface ReceiptCell {
  date: string;
  /** 28, and 6月1日 where a month or the calendar begins. */
  label: string;
  /** 班, 休, 节, 停: words, not colours. */
  mark: string;
  /** Which day of the window it is; null where it is none. */
  count: number | null;
  /** 起算, 到期, 规则末日, 今天. */
  tags: string[];
  due: boolean;
  beyond: boolean;
  /** Everything, for who hears it. */
  spoken: string;
}

const MARKS: Record<ReceiptDay['kind'], string> = { workday: '', rest: '休', holiday: '节', make_up: '班' };
const DAY_MS = 86_400_000;

/** Weeks of seven places; a place before the base day or behind the last one is empty. */
export function weeksOf(receipt: Receipt, today: string): (ReceiptCell | null)[][] {
  const cells = cellsOf(receipt, today);
  const [first] = cells;
  if (!first) return [];
  const lead = mondayIndex(first.date);
  const places: (ReceiptCell | null)[] = [...Array.from({ length: lead }, () => null), ...cells];
  while (places.length % 7 > 0) places.push(null);
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
}

function cellsOf(receipt: Receipt, today: string): ReceiptCell[] {
  const { base, days } = receipt;
  const start = base && days.length > 0 ? [baseCell(base.on, today)] : [];
  return [...start, ...days.map((day, at) => dayCell(day, receipt, today, start.length === 0 && at === 0))];
}

function baseCell(date: string, today: string): ReceiptCell {
  const tags = ['起算', ...(date === today ? ['今天'] : [])];
  const spoken = `${dayWords(date)}，${tags.join('，')}`;
  return { date, label: dayWords(date), mark: '', count: null, tags, due: false, beyond: false, spoken };
}

function dayCell(day: ReceiptDay, receipt: Receipt, today: string, first: boolean): ReceiptCell {
  const { date, beyond } = day;
  const due = date === receipt.dueOn;
  const tags = [
    ...(due ? ['到期'] : []),
    ...(!due && date === receipt.ruleOn ? ['规则末日'] : []),
    ...(date === today ? ['今天'] : []),
  ];
  const count = day.counted ? day.count : null;
  const words = [
    ...[dayWords(date), day.weekday, day.kindName + (day.presumed ? '（推算）' : '')],
    ...(day.paused ? ['暂停计时'] : []),
    ...(count === null ? [] : [`第${count}天`]),
    ...tags,
  ];
  return {
    ...{ date, count, tags, due, beyond },
    label: first || date.endsWith('-01') ? dayWords(date) : String(Number(date.slice(8))),
    mark: (day.paused ? '停' : '') + MARKS[day.kind] + (day.presumed && MARKS[day.kind] ? '?' : ''),
    spoken: words.join('，'),
  };
}

function dayWords(date: string): string {
  return `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
}

/** 0 for Monday. */
function mondayIndex(date: string): number {
  return (new Date(Date.parse(`${date}T00:00:00Z`) - DAY_MS).getUTCDay() + 7) % 7;
}
