import type { ReferralFacts } from './referral-facts.js';

/** Facts of a reply, which nothing can hold before it has been issued. */
const OF_A_REPLY = [
  'documentNumber',
  'outcomeClass',
  'workSatisfaction',
  'resultSatisfaction',
  'secondRepliedOn',
  'proposerConsent',
  'divisionConsent',
  'secrecyReview',
  'disclosure',
] as const satisfies (keyof ReferralFacts)[];

/**
 * Takes out the facts that hang on one that is not there, so that what a preview shows is what will be stored: the
 * facts of a reply that was not issued, a ground without a decision, the day and address of what is not published, a
 * handler without a division, no talk at all. Reading the row has warned of each.
 */
export function holdTogether(facts: ReferralFacts): void {
  if (!facts.issued) {
    for (const key of OF_A_REPLY) facts[key] = null;
    facts.consentsOnFile = facts.secondIssued = false;
    facts.feedback = 'none';
  }
  if (facts.disclosure === null) facts.withholdingGround = null;
  if (facts.disclosure !== 'active') facts.width = null;
  if (!facts.published) facts.publishedOn = facts.publishedUrl = null;
  if (facts.leadDivision === null && !facts.signed) facts.handlerName = null;
  // Named as supporter too, the lead division says nothing new.
  facts.supportDivisions = facts.supportDivisions.filter((name) => name !== facts.leadDivision);
  if (facts.contactCount === 0) facts.contactForm = facts.contactCount = null;
  else if (facts.contactForm !== null) facts.contactCount ??= 1;
}
