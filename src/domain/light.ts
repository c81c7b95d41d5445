import { countWorkdays, type WorkingCalendar } from './working-calendar.js';
import type { ReferralState, Role } from './codes.js';

/** A deadline light: a tone for the dot, and the words beside it. Never colour alone. */
export interface Light {
  tone: 'overdue' | 'near' | 'ok' | 'late' | 'done' | 'none';
  words: string;
}

/** What a light follows from; dates are YYYY-MM-DD. */
export interface LightFacts {
  role: Role;
  status: ReferralState;
  /** Nothing has left the building in the running round. */
  openRound: boolean;
  dueOn: string | null;
  repliedOn: string | null;
}

/** A deadline this many working days ahead is near. */
const NEAR_WORKDAYS = 3;

/** Beyond a year nobody counts working days any more. */
const LONG_DAYS = 366;

/**
 * The light of a referral on the day `today`, counted in working days of the calendar. A span that touches a year
 * without its notice is marked 暂定; a span without any working day is told in calendar days.
 */
export function lightOf(facts: LightFacts, today: string, calendar: WorkingCalendar): Light {
  if (facts.status === 'returned') return { tone: 'none', words: '已退办' };
  if (facts.status === 'withdrawn') return { tone: 'none', words: '已撤回' };
  if (!facts.openRound) return issuedLight(facts, calendar);
  if (facts.role === 'reference') return { tone: 'none', words: '参阅' };
  return facts.dueOn === null
    ? { tone: 'none', words: '未定期限' }
    : runningLight(facts.dueOn, today, calendar);
}

/** The light of something that is still to come by a day. */
export function runningLight(dueOn: string, today: string, calendar: WorkingCalendar): Light {
  if (dueOn < today) return { tone: 'overdue', words: `已超${spanWords(dueOn, today, calendar)}` };
  const left = daysBetween(today, dueOn);
  if (left === 0) return { tone: 'near', words: '今天到期' };
  if (left === 1) return { tone: 'near', words: '明天到期' };
  const near = left <= LONG_DAYS && countWorkdays(today, dueOn, calendar) <= NEAR_WORKDAYS;
  return { tone: near ? 'near' : 'ok', words: `剩${spanWords(today, dueOn, calendar)}` };
}

function issuedLight(facts: LightFacts, calendar: WorkingCalendar): Light {
  const verb = facts.role === 'co' ? '办复' : '答复';
  if (facts.dueOn === null || facts.repliedOn === null) return { tone: 'done', words: `已${verb}` };
  if (facts.repliedOn <= facts.dueOn) return { tone: 'done', words: `按期${verb}` };
  return { tone: 'late', words: `逾期${spanWords(facts.dueOn, facts.repliedOn, calendar)}${verb}` };
}

/** 2个工作日; 1天 over a rest day; 一年以上. `from` lies before `to`. */
export function spanWords(from: string, to: string, calendar: WorkingCalendar): string {
  const days = daysBetween(from, to);
  if (days > LONG_DAYS) return '一年以上';
  const workdays = countWorkdays(from, to, calendar);
  const years = new Set([Number(from.slice(0, 4)), Number(to.slice(0, 4))]);
  const presumed = [...years].every((year) => calendar.isOfficial(year)) ? '' : '（暂定）';
  return workdays === 0 ? `${days}天` : `${workdays}个工作日${presumed}`;
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
