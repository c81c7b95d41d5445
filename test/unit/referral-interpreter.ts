import { type ReferralAction } from '../../src/domain/referral-workflow.js';
import {
  type ReferralCommandFacts as Facts,
  type ReferralGiven as Given,
} from '../../src/domain/referral-workflow-facts.js';
import { OTHER, OWN } from './workflow-walk.js';

type Effect = (facts: Facts, given: Given) => Partial<Facts>;

const divisionOf = (given: Given) =>
  [OWN, OTHER].find((division) => division.id === given.leadDivisionIds?.[0]) ?? null;
const noLead = { assigned: false, signed: false, restarted: false, leadDivision: null };
const put: Effect = (_facts, given) => ({ ...noLead, assigned: true, leadDivision: divisionOf(given) });
/** A round begins anew; what was issued stays as the earlier round's. */
const nextRound: Effect = (facts) => ({
  round: facts.round + 1,
  issued: false,
  feedbackSettled: false,
  decidingFormRecorded: false,
  restarted: true,
  mainClock: 'running',
});

const feedback: Effect = (facts, given) => {
  if (given.decides === false) return {};
  if (given.dissatisfied && !facts.dissatisfiedBefore)
    return { ...nextRound(facts, given), dissatisfiedBefore: true };
  return { feedbackSettled: true, decidingFormRecorded: true };
};

const granted: Effect = (facts, given) =>
  facts.returnPending === 'change_role'
    ? { returnPending: null, role: given.role ?? facts.role }
    : { returnPending: null, returned: true };

/** What each action writes, in plain facts. The state is never written: it must follow. */
const EFFECTS: Partial<Record<ReferralAction, Effect>> = {
  register: (_facts, given) => ({ registered: true, role: given.role ?? 'lead' }),
  assign: (facts, given) => (facts.splitNeedsApproval ? { splitProposed: true } : put(facts, given)),
  approveSplit: (facts, given) => ({ ...put(facts, given), splitProposed: false }),
  rejectSplit: () => ({ splitProposed: false }),
  takeOn: () => ({ signed: true }),
  sendBack: () => noLead,
  reassign: (facts, given) => (divisionOf(given)?.id === facts.leadDivision?.id ? {} : put(facts, given)),
  requestReturn: (_facts, given) => ({ returnPending: given.asked ?? null }),
  returnGranted: granted,
  returnRefused: () => ({ returnPending: null }),
  takeBackRequest: () => ({ returnPending: null }),
  changeRole: (facts, given) => ({ role: given.role ?? facts.role }),
  note: () => ({ noted: true }),
  issue: () => ({ issued: true, mainClock: 'stopped' }),
  pauseClock: () => ({ mainClock: 'paused' }),
  resumeClock: () => ({ mainClock: 'running' }),
  markDifficult: () => ({ difficult: true }),
  unmarkDifficult: () => ({ difficult: false }),
  opinionRejected: nextRound,
  upperReturn: nextRound,
  recordFeedback: feedback,
  closeWithoutFeedback: () => ({ feedbackSettled: true }),
  amend: () => ({ issued: false, restarted: true }),
  withdraw: () => ({ withdrawn: true }),
  reinstate: () => ({ withdrawn: false }),
};

/** The facts after a command; actions that are not listed write rows that no state follows from. */
export function applied(action: ReferralAction, facts: Facts, given: Given): Facts {
  return { ...facts, ...EFFECTS[action]?.(facts, given) };
}
