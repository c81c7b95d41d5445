import type { ConsentAnswer, Disclosure, Role, Satisfaction, Width } from './codes.js';
import type { Given, LedgerRow } from './ledger-row.js';
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
  /** none: 待反馈; unknown: the source has no such column; received: a form came back. */
  feedback: 'none' | 'unknown' | 'received';
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

/** Fields that a row states and the facts take over as they stand. */
const PLAIN = [
  'topic',
  'keyItem',
  'localNumber',
  'summary',
  'leadProposer',
  'proposerGroup',
  'jointCount',
  'referredBy',
  'remark',
  'leadUnits',
  'coUnits',
  'separateUnits',
  'dueOn',
  'extendedTo',
  'leadDivision',
  'supportDivisions',
  'handlerName',
  'signedOn',
  'contactForm',
  'contactCount',
  'repliedOn',
  'documentNumber',
  'outcomeClass',
  'workSatisfaction',
  'resultSatisfaction',
  'secondRepliedOn',
  'proposerConsent',
  'divisionConsent',
  'secrecyReview',
  'disclosure',
  'width',
  'withholdingGround',
  'publishedOn',
  'publishedUrl',
] as const satisfies (keyof ReferralFacts & keyof LedgerRow)[];

/** How a blank cell and missing consents are to be taken, as the person who imports confirmed. */
export interface MergeOptions {
  /** A blank cell erases what is known. Off: it says nothing. */
  blankErases: boolean;
  consentsOnFile: boolean;
}

/**
 * What is known once a row is taken in. An absent column says nothing; a blank cell erases only where confirmed.
 * The state words of the row decide as the import rules say: with a 答复日期 column its cell alone decides whether
 * the reply is issued, without one the 办理状态 does.
 */
export function mergeFacts(
  row: LedgerRow,
  known: ReferralFacts | null,
  options: MergeOptions,
): ReferralFacts {
  const facts = { ...(known ?? nothingKnown(row.title)), title: row.title };
  for (const key of PLAIN)
    take(facts, key, row[key] as Given<ReferralFacts[typeof key]>, options.blankErases);
  facts.referredOn = row.referredOn ?? facts.referredOn;
  takeReceived(facts, row, known);
  facts.signed = facts.signedOn !== null || (facts.signed && row.signedOn === undefined);
  takeIssue(facts, row);
  takeFeedback(facts, row, known);
  takePublication(facts, row, options);
  if (row.status === 'returned') facts.returned = true;
  if (row.status === 'withdrawn') facts.withdrawn = true;
  return facts;
}

function take<K extends keyof ReferralFacts>(
  facts: ReferralFacts,
  key: K,
  given: Given<ReferralFacts[K]>,
  erase: boolean,
): void {
  if (given === undefined || (given === null && !erase)) return;
  const blank = (
    Array.isArray(facts[key]) ? [] : typeof facts[key] === 'boolean' ? false : null
  ) as ReferralFacts[K];
  facts[key] = given ?? blank;
}

/** Without a 收到日期 column the day of 交办 is taken, and marked as assumed where it is stored. */
function takeReceived(facts: ReferralFacts, row: LedgerRow, known: ReferralFacts | null): void {
  if (row.receivedOn) facts.receivedOn = row.receivedOn;
  else if (known === null || facts.receivedOn === known.referredOn) facts.receivedOn = facts.referredOn;
}

function takeIssue(facts: ReferralFacts, row: LedgerRow): void {
  const byDate = row.repliedOn !== undefined;
  const byWord = row.status === 'replied' || row.status === 'concluded';
  facts.issued = facts.repliedOn !== null || (!byDate && (byWord || facts.issued));
  facts.secondIssued =
    facts.secondRepliedOn !== null || (row.secondRepliedOn === undefined && facts.secondIssued);
  if (!facts.issued) facts.secondIssued = false;
}

/**
 * A reply that a file brings without any satisfaction column is the fact "feedback unknown"; a blank cell is 待反馈.
 * For a reply that was known before, the missing column says nothing. Opinions are owed no feedback.
 */
function takeFeedback(facts: ReferralFacts, row: LedgerRow, known: ReferralFacts | null): void {
  const answered = facts.workSatisfaction !== null || facts.resultSatisfaction !== null;
  const noColumn = row.workSatisfaction === undefined && row.resultSatisfaction === undefined;
  if (answered) facts.feedback = 'received';
  else if (facts.feedback === 'received') facts.feedback = 'none';
  else if (facts.issued && !known?.issued && noColumn && row.role !== 'co') facts.feedback = 'unknown';
}

/** Without a 公开日期 column an active disclosure is published on an unknown day; a blank cell is decided only. */
function takePublication(facts: ReferralFacts, row: LedgerRow, options: MergeOptions): void {
  if (facts.disclosure !== 'active') {
    facts.published = false;
    facts.width = null;
    return;
  }
  const noDateColumn =
    row.publishedOn === undefined && row.disclosure !== undefined && row.disclosure !== null;
  facts.published = facts.publishedOn !== null || facts.published || noDateColumn;
  if (!options.consentsOnFile) return;
  const missing = !facts.proposerConsent || !facts.divisionConsent || !facts.secrecyReview;
  facts.consentsOnFile ||= missing;
  facts.proposerConsent ??= facts.width;
  facts.divisionConsent ??= facts.width;
  facts.secrecyReview ??= 'passed';
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
    round,
    issued: round === 2 ? facts.secondIssued : facts.issued,
    // A ledger has one pair of satisfaction columns; it speaks of the first round.
    feedbackSettled: round === 1 && facts.feedback !== 'none',
  };
  return impliedStatus(status);
}
