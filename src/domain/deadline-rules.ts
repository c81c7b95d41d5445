import type { Body, Level, Role } from './codes.js';
import { type DueWindow } from './due-window.js';

/** What can fall due (design §6). `reply` is the reply or, in the role co, the opinion. */
export const CLOCKS = [
  'reply',
  'return',
  'reassign',
  'contact',
  'internal',
  'outside_opinion',
  'feedback',
  'rework',
  'publication',
  'commitment',
] as const;
export type ClockName = (typeof CLOCKS)[number];

/**
 * What passing the day means: `duty` is ours and goes overdue, `right` is what we may do until then, `theirs` is what
 * others owe us.
 */
export type ClockNature = 'duty' | 'right' | 'theirs';
export const CLOCK_NATURES: Record<ClockName, ClockNature> = {
  ...{ reply: 'duty', return: 'right', reassign: 'theirs', contact: 'duty', internal: 'duty' },
  ...{
    outside_opinion: 'theirs',
    feedback: 'theirs',
    rework: 'duty',
    publication: 'duty',
    commitment: 'duty',
  },
};

const CLOCK_NAMES: Record<ClockName, string> = {
  ...{
    reply: '答复',
    return: '申请调整（退办、改办）',
    reassign: '交办单位答复调整申请',
    contact: '首次沟通',
  },
  ...{
    internal: '处室内部时限',
    outside_opinion: '外单位会办意见',
    feedback: '征询意见',
    rework: '二次办理',
  },
  ...{ publication: '公开', commitment: '承诺事项' },
};

/** 答复, in the role co 会办意见; 首次沟通, …: what a clock is called on the pages. */
export function clockLabel(name: ClockName, role: Role): string {
  if (role !== 'co') return CLOCK_NAMES[name];
  if (name === 'reply') return '会办意见';
  return name === 'rework' ? '重报会办意见' : CLOCK_NAMES[name];
}

/** The day that a window is counted from. */
export const BASES = [
  'referred',
  'received',
  'requested',
  'assigned',
  'asked',
  'replied',
  'sent_back',
] as const;
export type Base = (typeof BASES)[number];

export const BASE_WORDS: Record<Base, string> = {
  referred: '交办之日',
  received: '收到之日',
  requested: '提出申请之日',
  assigned: '分派之日',
  asked: '征求意见之日',
  replied: '答复之日',
  sent_back: '退回重新办理之日',
};

/** Where a window comes from: 《代表法》, whose article depends on the day, or the words to print. */
export type RuleSource = 'deputies_law' | { text: string };

/** One window of a rule set. What it does not name (levels, bodies, kinds, difficulty) it does not restrict. */
export interface RuleWindow {
  id: number;
  clock: ClockName;
  roles: readonly Role[];
  levels: readonly Level[] | null;
  bodies: readonly Body[] | null;
  /** Kind codes, where only some kinds of a body are meant. */
  kinds: readonly string[] | null;
  /** Only cases recognised as broad or difficult; such a window stands before the ordinary one. */
  difficult: boolean;
  /** Only kinds that are answered by a feedback form. */
  owesFeedback: boolean;
  window: DueWindow;
  base: Base;
  /** Whether the end moves from a rest day to the next working day; no rule that was read says so. */
  rollOver: boolean;
  source: RuleSource;
}

/** The windows that an office goes by from a day on, first match first. */
export interface RuleSet {
  id: number;
  place: string;
  /** Only what comes from this level; null: whatever has no set of its own. */
  level: Level | null;
  /** YYYY-MM-DD: what is counted from this day or later goes by it. */
  fromOn: string;
  /** From when it is known: what had ended before is judged without it. */
  adoptedOn: string;
  windows: readonly RuleWindow[];
}

/** A date of the year's plan for all that comes from a level in some roles. */
export interface PlanDate {
  id: number;
  year: number;
  level: Level;
  /** null: both bodies. */
  body: Body | null;
  roles: readonly Role[];
  dueOn: string;
  /** 武政办〔2026〕2号 or other words that say where it stands. */
  source: string;
}

/** From when 《代表法》第五十一条 is cited; the setting `deputies_law_2025_from` can say otherwise. */
export const DEPUTIES_LAW_2025_FROM = '2025-03-12';

/**
 * The article on the time of a reply in force on a day: 第四十二条 until the amendment passed on 11 March 2025, 第五十一条
 * after. That the amendment is in force from 12 March is not read in its text, so the day can be given otherwise.
 */
export function deputiesLawArticle(day: string, amendedFrom = DEPUTIES_LAW_2025_FROM): string {
  return day < amendedFrom ? '《代表法》第四十二条' : '《代表法》第五十一条（2025年修正）';
}
