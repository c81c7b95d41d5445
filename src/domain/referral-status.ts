import type { ReferralState, Role } from './codes.js';

/** The facts of one referral that its state follows from. */
export interface StatusFacts {
  role: Role;
  /** Whether the kind owes individual feedback; motions and recommendations do not. */
  owesFeedback: boolean;
  withdrawn: boolean;
  returned: boolean;
  splitProposed: boolean;
  /** The live lead assignment, if any: put to a division, and signed for (签收) or not. */
  assigned: boolean;
  signed: boolean;
  /** 参阅件 that was read. */
  noted: boolean;
  /** A later round or an amendment was opened, and the work was neither sent back nor re-assigned since. */
  restarted: boolean;
  /** Whether the running round's reply or opinion has been issued. */
  issued: boolean;
  /** Whether the running round's feedback is settled: a form, "unknown", or closed without one. */
  feedbackSettled: boolean;
}

/**
 * The state that the facts imply (design §4). The stored status must equal it; `check` proves that it does.
 * A dissatisfied form opens round n+1, so it shows here as a round that is not issued.
 */
export function impliedStatus(facts: StatusFacts): ReferralState {
  if (facts.withdrawn) return 'withdrawn';
  if (facts.returned) return 'returned';
  if (facts.role === 'reference' && facts.noted) return 'concluded';
  if (facts.issued) {
    const awaitsFeedback = facts.role !== 'co' && facts.role !== 'reference' && facts.owesFeedback;
    return awaitsFeedback && !facts.feedbackSettled ? 'replied' : 'concluded';
  }
  if (facts.signed || facts.restarted) return 'handling';
  if (facts.assigned) return 'assigned';
  return facts.splitProposed ? 'split_proposed' : 'received';
}
