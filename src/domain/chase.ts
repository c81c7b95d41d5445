import type { StandingFacts } from './standing.js';

/** Whom a referral waits for within the house, or the sentence that it waits for somebody outside, or for nobody. */
export type Chased =
  | { whom: 'liaison' | 'office_head' | 'leader' | 'division_head' | 'handler' }
  | { whom: null; because: string };

/**
 * To whom 催办 goes: whoever the 当前卡点 names now. Who is outside hears nothing of these pages, and has his own ways
 * of being reminded.
 */
export function chasedOf(facts: StandingFacts): Chased {
  const open = !['replied', 'concluded', 'returned', 'withdrawn'].includes(facts.status);
  if (open && facts.requestAsked !== null)
    return { whom: null, because: `在等${facts.referredBy ?? '交办单位'}答复调整申请，请直接与其联系。` };
  switch (facts.status) {
    case 'received':
      return { whom: 'liaison' };
    case 'split_proposed':
      return { whom: 'leader' };
    case 'assigned':
      return { whom: 'division_head' };
    case 'handling':
      return { whom: CLEARING[facts.clearance ?? ''] ?? 'handler' };
    case 'replied':
      return { whom: null, because: '已经答复，在等代表委员反馈，请在“待反馈”里登记催交。' };
    default:
      return { whom: null, because: '已经办结、退办或者撤回，不用催办。' };
  }
}

const CLEARING: Record<string, 'liaison' | 'office_head' | 'leader' | 'division_head'> = {
  division_review: 'division_head',
  office_review: 'office_head',
  leader_review: 'leader',
  signed: 'liaison',
};
