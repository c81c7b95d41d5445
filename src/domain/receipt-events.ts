import { dayInWords } from './civil-day.js';
import type { ClockEventFact } from './clock-facts.js';
import { isGiven, standingOf } from './clock-fold.js';

/** One line of what happened to a clock. */
export interface ReceiptEvent {
  /** When it was recorded, or for a pause the day from which it holds; null where a ledger did not say. */
  on: string | null;
  words: string;
  /** A later event took it back. */
  revoked: boolean;
}

const BASE_NAMES = { referred: '交办日期', received: '收到日期' };

type Told = (event: ClockEventFact, all: readonly ClockEventFact[]) => string;

const WORDS: Record<ClockEventFact['event'], Told> = {
  start: (event) => `开始计时${because(event)}。`,
  fixed: (event) => `交办单位给定办理期限${due(event)}。`,
  corrected: (event, all) => `办理期限${from(event, all)}更正为${due(event)}${because(event)}。`,
  extension_requested: (event) => `向交办单位申请延期至${due(event)}${because(event)}。`,
  extended: (event) => `交办单位同意延期至${due(event)}${noticed(event)}${because(event)}。`,
  extension_refused: (event) => `交办单位不同意延期${noticed(event)}${because(event)}。`,
  extension_withdrawn: (event, all) => `${takenBack(event, all)}${because(event)}。`,
  paused: (event) => `按交办单位通知${noticed(event)}暂停计时${because(event)}。`,
  resumed: (event) => `按交办单位通知${noticed(event)}恢复计时${because(event)}。`,
  difficult: (event) => `认定为涉及面广、办理难度大${because(event)}。`,
  rebased: (event) => {
    const { base, baseWas, baseIs } = event;
    const was = baseWas ? `由${dayInWords(baseWas)}` : '';
    return `${BASE_NAMES[base ?? 'referred']}${was}更正为${baseIs ? dayInWords(baseIs) : '未载明'}${because(event)}。`;
  },
};

/** The events of a clock in words, in the order in which they were recorded. */
export function receiptEvents(events: readonly ClockEventFact[]): ReceiptEvent[] {
  const standing = standingOf(events);
  return events.map((event) => ({
    on: event.on,
    words: WORDS[event.event](event, events),
    revoked: !standing.includes(event),
  }));
}

function due({ dueOn }: ClockEventFact): string {
  return dueOn === null ? '（日期未载）' : dayInWords(dueOn);
}

function noticed({ notice }: ClockEventFact): string {
  return notice ? `（${trimmed(notice)}）` : '';
}

function because({ reason }: ClockEventFact): string {
  return reason && trimmed(reason) !== '' ? `：${trimmed(reason)}` : '';
}

function from(event: ClockEventFact, all: readonly ClockEventFact[]): string {
  const before = all.find(({ id }) => id === event.revokes);
  return before ? `由${due(before)}` : '';
}

function takenBack(event: ClockEventFact, all: readonly ClockEventFact[]): string {
  const before = all.find(({ id }) => id === event.revokes);
  if (before === undefined) return '取消';
  if (before.event === 'extension_requested') return `收回延期至${due(before)}的申请`;
  if (before.event === 'difficult') return '取消“涉及面广、办理难度大”的认定';
  return isGiven(before) ? `办理期限${due(before)}不再作数` : `取消延期至${due(before)}`;
}

/** What somebody typed, without the full stop that he ended it with: here it stands within a sentence. */
function trimmed(text: string): string {
  return text.replace(/[\s。；，]+$/, '');
}
