import type { Given, LedgerRow } from './ledger-row.js';
import { holdTogether } from './referral-facts-held.js';
import { nothingKnown, type ReferralFacts } from './referral-facts.js';

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
 * @param proposal for a new referral of a known proposal: what is known of that.
 */
export function mergeFacts(
  row: LedgerRow,
  known: ReferralFacts | null,
  options: MergeOptions,
  proposal: ReferralFacts = nothingKnown(row.title),
): ReferralFacts {
  const facts = { ...(known ?? proposal), title: row.title };
  for (const key of PLAIN)
    take(facts, key, row[key] as Given<ReferralFacts[typeof key]>, options.blankErases);
  facts.referredOn = row.referredOn ?? facts.referredOn;
  takeReceived(facts, row, known);
  facts.signed = facts.signedOn !== null || (facts.signed && row.signedOn === undefined);
  takeIssue(facts, row);
  takeFeedback(facts, row, known, options);
  takePublication(facts, row, options);
  if (row.status === 'returned') facts.returned = true;
  if (row.status === 'withdrawn') facts.withdrawn = true;
  holdTogether(facts);
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

/** What a word said, another word can take back (已办结 → 办理中); a day of reply only its own column can. */
function takeIssue(facts: ReferralFacts, row: LedgerRow): void {
  const byDate = row.repliedOn !== undefined;
  const byWord = row.status === 'replied' || row.status === 'concluded';
  const stands = facts.issued && row.status !== 'open';
  facts.issued = facts.repliedOn !== null || (!byDate && (byWord || stands));
  facts.secondIssued =
    facts.secondRepliedOn !== null || (row.secondRepliedOn === undefined && facts.secondIssued);
  if (!facts.issued) facts.secondIssued = false;
}

/**
 * A reply that a file brings without any satisfaction column is the fact "feedback unknown"; a blank cell is 待反馈.
 * For a reply that was known before, the missing column says nothing. Opinions are owed no feedback. That a referral
 * was closed without a form is no cell's to say.
 */
function takeFeedback(
  facts: ReferralFacts,
  row: LedgerRow,
  known: ReferralFacts | null,
  options: MergeOptions,
): void {
  const answered = facts.workSatisfaction !== null || facts.resultSatisfaction !== null;
  const noColumn = row.workSatisfaction === undefined && row.resultSatisfaction === undefined;
  if (answered) facts.feedback = 'received';
  else if (facts.feedback === 'not_returned') return;
  else if (facts.feedback === 'received' || (!noColumn && options.blankErases)) facts.feedback = 'none';
  else if (facts.issued && !known?.issued && noColumn && row.role !== 'co') facts.feedback = 'unknown';
}

/** Without a 公开日期 column an active disclosure is published on an unknown day; a blank cell is decided only. */
function takePublication(facts: ReferralFacts, row: LedgerRow, options: MergeOptions): void {
  if (facts.disclosure !== 'active' || !facts.issued) {
    facts.published = false;
    return;
  }
  const noDateColumn =
    row.publishedOn === undefined && row.disclosure !== undefined && row.disclosure !== null;
  const stands = facts.published && !(row.publishedOn === null && options.blankErases);
  facts.published = facts.publishedOn !== null || stands || noDateColumn;
  if (!options.consentsOnFile) return;
  const missing = !facts.proposerConsent || !facts.divisionConsent || !facts.secrecyReview;
  facts.consentsOnFile ||= missing;
  facts.proposerConsent ??= facts.width;
  facts.divisionConsent ??= facts.width;
  facts.secrecyReview ??= 'passed';
}
