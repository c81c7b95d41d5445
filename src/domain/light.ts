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

/** From this many days before the end a deadline is near. */
const NEAR_DAYS = 7;

/** The light of a referral on the day `today`, in calendar days. */
export function lightOf(facts: LightFacts, today: string): Light {
  if (facts.status === 'returned') return { tone: 'none', words: '已退办' };
  if (facts.status === 'withdrawn') return { tone: 'none', words: '已撤回' };
  if (!facts.openRound) {
    const late = facts.dueOn !== null && facts.repliedOn !== null && facts.repliedOn > facts.dueOn;
    const words = facts.role === 'co' ? '办复' : '答复';
    return late
      ? {
          tone: 'late',
          words: `逾期${daysBetween(facts.dueOn as string, facts.repliedOn as string)}天${words}`,
        }
      : {
          tone: 'done',
          words: facts.dueOn !== null && facts.repliedOn !== null ? `按期${words}` : `已${words}`,
        };
  }
  if (facts.role === 'reference') return { tone: 'none', words: '参阅' };
  if (facts.dueOn === null) return { tone: 'none', words: '未定期限' };
  const left = daysBetween(today, facts.dueOn);
  if (left < 0) return { tone: 'overdue', words: `已超${-left}天` };
  if (left === 0) return { tone: 'near', words: '今天到期' };
  if (left === 1) return { tone: 'near', words: '明天到期' };
  return { tone: left <= NEAR_DAYS ? 'near' : 'ok', words: `剩${left}天` };
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
