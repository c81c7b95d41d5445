import type { ReferralState } from './codes.js';
import type { LedgerRow } from './ledger-row.js';
import type { ReferralFacts } from './referral-facts.js';

/** Ids of the rows that hold what is known of a referral; null where there is none. */
export interface KnownIds {
  leadAssignmentId: number | null;
  firstVersionId: number | null;
  secondVersionId: number | null;
  currentVersionId: number | null;
  publicationId: number | null;
}

/** One referral that an import writes: what was known, what is known now. Each module writes its own part of it. */
export interface ImportedReferral {
  runId: number;
  proposalId: number;
  newProposal: boolean;
  sessionId: number | null;
  referralId: number;
  row: LedgerRow;
  /** null for a new referral. */
  before: ReferralFacts | null;
  after: ReferralFacts;
  status: ReferralState;
  known: KnownIds | null;
}

/** Whether any of the facts differs from what was known; for a new referral, whether any is stated at all. */
export function changed(write: ImportedReferral, ...keys: (keyof ReferralFacts)[]): boolean {
  return keys.some((key) => !sameFact(write.before?.[key] ?? null, write.after[key]));
}

/** Whatever a fact can be. */
export type FactValue = ReferralFacts[keyof ReferralFacts] | undefined;

/** Facts are the same when their values are; a list that is empty and one that is not known are the same. */
export function sameFact(a: FactValue, b: FactValue): boolean {
  return normal(a) === normal(b);
}

function normal(value: FactValue): string {
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.join('\u0000');
  return String(value);
}
