import { addMonths, dayInWords } from './civil-day.js';
import type { Body, Role } from './codes.js';
import { deputiesLawArticle } from './deadline-rules.js';
import type { Refusal } from './refused.js';
import { answersProposers } from './referral-workflow-facts.js';
import { filled } from './workflow.js';

/** The longest that 《代表法》 allows a reply to take, from 交办 (第四十二条, since 2025 第五十一条). */
const LEGAL_MONTHS = 6;

/** A due date this many years ahead is a slip of the pen: 2202 for 2022. */
const FAR_YEARS = 3;

/** What a limit on extensions depends on. */
export interface ExtensionFacts {
  role: Role;
  body: Body;
  /** Rework has a window of its own: the law speaks of the first reply. */
  round: number;
  referredOn: string | null;
}

/** The last day that the law leaves, and the rule in a sentence. */
export interface LegalCap {
  lastOn: string;
  sentence: string;
}

/** The legal cap of a reply; null for opinions, for rework, and where the day of 交办 is not known. */
export function legalCapOf(facts: ExtensionFacts, amendedFrom?: string): LegalCap | null {
  if (!answersProposers(facts.role) || facts.round > 1 || facts.referredOn === null) return null;
  const lastOn = addMonths(facts.referredOn, LEGAL_MONTHS);
  const article = deputiesLawArticle(facts.referredOn, amendedFrom);
  const source = facts.body === 'npc' ? `${article}规定` : `政协提案没有全国统一期限，参照${article}`;
  return {
    lastOn,
    sentence: `${source}，最迟自交办之日起${LEGAL_MONTHS}个月内答复，即${dayInWords(lastOn)}。`,
  };
}

/** A warning where a new due date lies beyond the legal cap. */
export function capWarning(dueOn: string | null, cap: LegalCap | null): string | null {
  if (dueOn === null || cap === null || dueOn <= cap.lastOn) return null;
  return `延期后的期限（${dayInWords(dueOn)}）晚于法定最长期限。${cap.sentence}`;
}

/** The reason against a grant beyond the legal cap: who approved it, and why, must be on record. */
export function capFaults(dueOn: string, cap: LegalCap | null, override: string | undefined): Refusal[] {
  const warning = capWarning(dueOn, cap);
  if (warning === null || filled(override)) return [];
  const message = `${warning}确需延到那时的，请写明由谁批准、什么理由。`;
  return [{ code: 'beyond_legal_cap', field: 'override', message }];
}

/** Reasons against a new due date: not later than the one that stands, or plainly a slip. */
export function newDueFaults(dueOn: string, standing: string | null, today: string): Refusal[] {
  if (standing === null || dueOn > standing) return farFaults(dueOn, today, '延期后的期限');
  const message = `延期后的期限要晚于现在的期限${standing}，请核对。`;
  return [{ code: 'not_an_extension', field: 'dueOn', message }];
}

/** Reasons against a day until which another unit is to answer: already past, or plainly a slip. */
export function opinionDueFaults(dueOn: string, today: string): Refusal[] {
  if (dueOn >= today) return farFaults(dueOn, today, '提出意见的期限');
  const message = `提出意见的期限${dueOn}已经过去，请改为今天或以后。`;
  return [{ code: 'due_past', field: 'dueOn', message }];
}

/** A reason against a due date that is plainly a slip of the pen. */
export function farFaults(dueOn: string, today: string, label: string): Refusal[] {
  if (dueOn <= addMonths(today, FAR_YEARS * 12)) return [];
  const message = `${label}${dueOn}离现在超过${FAR_YEARS}年，年份可能写错了，请核对。`;
  return [{ code: 'due_far', field: 'dueOn', message }];
}
