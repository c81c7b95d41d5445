import { isDay } from './civil-day.js';
import { type Refusal, Refused } from './refused.js';

/** wd 工作日, d 日 (calendar days), m 月. Older rules that say 日 mean calendar days; the unit stays with the number. */
export const WINDOW_UNITS = ['wd', 'd', 'm'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];

/** How long something may take: a whole number of at least 1, and its unit. */
export interface DueWindow {
  length: number;
  unit: WindowUnit;
}

/** The longest window of each unit; about ten years of days, far beyond any rule, short enough to list. */
const LONGEST: Record<WindowUnit, number> = { wd: 1000, d: 3650, m: 120 };
const UNIT_WORDS: Record<WindowUnit, string> = { wd: '个工作日', d: '日', m: '个月' };

/** Reads 5wd, 30d or 3m. Throws Refused (422, `window_invalid`) with a sentence for any other text. */
export function parseWindow(text: string): DueWindow {
  const window = readWindow(text);
  if (window === undefined) throw new Refused([windowRefusal(text)], 422);
  return window;
}

/**
 * Reads the question "when does this window end": 5wd, from 2022-03-02. Throws Refused (422) with every reason:
 * `window_invalid`, and `date_invalid` for a day that does not exist or lies outside 1949-10-01 to 2200-12-31.
 */
export function parseDueQuestion(windowText: string, from: string): { window: DueWindow; from: string } {
  const window = readWindow(windowText);
  const reasons: Refusal[] = [];
  if (window === undefined) reasons.push(windowRefusal(windowText));
  if (!isDay(from)) reasons.push(dayRefusal(from));
  if (window === undefined || reasons.length > 0) throw new Refused(reasons, 422);
  return { window, from };
}

/** 5个工作日, 30日, 3个月. */
export function windowInWords(window: DueWindow): string {
  return `${window.length}${UNIT_WORDS[window.unit]}`;
}

function readWindow(text: string): DueWindow | undefined {
  const parts = /^([1-9]\d{0,4})(wd|d|m)$/.exec(text.trim());
  if (!parts) return undefined;
  const unit = parts[2] as WindowUnit;
  const length = Number(parts[1]);
  return length > LONGEST[unit] ? undefined : { length, unit };
}

function windowRefusal(text: string): Refusal {
  const { wd, d, m } = LONGEST;
  return {
    code: 'window_invalid',
    field: 'window',
    message: `期限“${text.slice(0, 20)}”看不懂，请写成5wd（工作日）、30d（日）或3m（月），最长${wd}wd、${d}d、${m}m。`,
  };
}

function dayRefusal(text: string): Refusal {
  return {
    code: 'date_invalid',
    field: 'from',
    message: `起算日期“${text.slice(0, 20)}”不对，请填写存在的日期，如2022-03-02。`,
  };
}
