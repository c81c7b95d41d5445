import type { ConsentAnswer, Disclosure, Role, Satisfaction, Width } from './codes.js';
import type { LedgerRow } from './ledger-row.js';
import { impliedStatus, type StatusFacts } from './referral-status.js';

/**
 * What is known of one referral and its proposal, in the terms of a ledger. null: not known.
 * Both the record and a file's row are put into this form, so that they can be compared field by field.
 */
export interface ReferralFacts {
  title: string;
  topic: string | null;
  keyItem: boolean;
  localNumber: string | null;
  summary: string | null;
  leadProposer: string | null;
  proposerGroup: string | null;
  jointCount: number | null;
  referredOn: string | null;
  receivedOn: string | null;
  referredBy: string | null;
  remark: string | null;
  leadUnits: string[];
  coUnits: string[];
  separateUnits: string[];
  dueOn: string | null;
  extendedTo: string | null;
  leadDivision: string | null;
  supportDivisions: string[];
  handlerName: string | null;
  signed: boolean;
  signedOn: string | null;
  contactForm: string | null;
  contactCount: number | null;
  issued: boolean;
  repliedOn: string | null;
  documentNumber: string | null;
  outcomeClass: string | null;
  /** none: 待反馈; unknown: the source has no such column; received: a form came back; not_returned: closed without. */
  feedback: 'none' | 'unknown' | 'received' | 'not_returned';
  workSatisfaction: Satisfaction | null;
  resultSatisfaction: Satisfaction | null;
  secondIssued: boolean;
  secondRepliedOn: string | null;
  proposerConsent: ConsentAnswer | null;
  divisionConsent: ConsentAnswer | null;
  secrecyReview: 'passed' | 'failed' | null;
  /** Consents and review that the source does not show and a person confirmed for the run. */
  consentsOnFile: boolean;
  disclosure: Disclosure | null;
  width: Width | null;
  withholdingGround: string | null;
  published: boolean;
  publishedOn: string | null;
  publishedUrl: string | null;
  returned: boolean;
  withdrawn: boolean;
}

/**
 * A referral of which nothing is known yet but its proposal's title. Written out whole: thousands are made at a time,
 * and an object that is put together key by key takes several times the memory.
 */
export function nothingKnown(title: string): ReferralFacts {
  // prettier-ignore
  return {
    title, topic: null, keyItem: false, localNumber: null, summary: null,
    leadProposer: null, proposerGroup: null, jointCount: null,
    referredOn: null, receivedOn: null, referredBy: null, remark: null,
    leadUnits: [], coUnits: [], separateUnits: [], dueOn: null, extendedTo: null,
    leadDivision: null, supportDivisions: [], handlerName: null, signed: false, signedOn: null,
    contactForm: null, contactCount: null, issued: false, repliedOn: null, documentNumber: null, outcomeClass: null,
    feedback: 'none', workSatisfaction: null, resultSatisfaction: null, secondIssued: false, secondRepliedOn: null,
    proposerConsent: null, divisionConsent: null, secrecyReview: null, consentsOnFile: false,
    disclosure: null, width: null, withholdingGround: null, published: false, publishedOn: null, publishedUrl: null,
    returned: false, withdrawn: false,
  };
}

/** Facts of the proposal, which all its referrals share. */
export const PROPOSAL_FACTS = [
  'title',
  'topic',
  'keyItem',
  'localNumber',
  'summary',
  'leadProposer',
  'proposerGroup',
  'jointCount',
] as const satisfies (keyof ReferralFacts & keyof LedgerRow)[];

/** What is known of a referral that is new to us, of a proposal that is held in another role or was before. */
export function onlyProposalKnown(other: ReferralFacts): ReferralFacts {
  const shared = Object.fromEntries(PROPOSAL_FACTS.map((key) => [key, other[key]]));
  return { ...nothingKnown(other.title), ...shared };
}

/** 不满意 on the work or on the result opens round two. */
export function isDissatisfied(facts: ReferralFacts): boolean {
  return facts.workSatisfaction === 'dissatisfied' || facts.resultSatisfaction === 'dissatisfied';
}

/** 2 once a dissatisfied form or a second reply stands, else 1. */
export function roundsOf(facts: ReferralFacts): 1 | 2 {
  return facts.secondIssued || (facts.issued && isDissatisfied(facts)) ? 2 : 1;
}

/** The state that these facts imply, for a referral in `role` of a kind that owes feedback or not. */
export function statusOf(
  facts: ReferralFacts,
  role: Role,
  owesFeedback: boolean,
): ReturnType<typeof impliedStatus> {
  const round = roundsOf(facts);
  const status: StatusFacts = {
    role,
    owesFeedback,
    withdrawn: facts.withdrawn,
    returned: facts.returned,
    splitProposed: false,
    assigned: facts.leadDivision !== null,
    signed: facts.signed,
    noted: false,
    restarted: round > 1,
    issued: round === 2 ? facts.secondIssued : facts.issued,
    // A ledger has one pair of satisfaction columns; it speaks of the first round.
    feedbackSettled: round === 1 && facts.feedback !== 'none',
  };
  return impliedStatus(status);
}
