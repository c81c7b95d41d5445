import type { Tx } from '../../platform/database/database.js';
import { holdYearsOfReferrals } from './closed-years.js';
import { lockReferrals } from './referral-verbs.js';

/**
 * Keeps calendar, rules and plan as they are until this transaction has ended: its clocks are folded by them. It is
 * taken before all other locks, for who changes them waits for everybody and then writes clocks.
 */
export async function holdTerms(tx: Tx): Promise<void> {
  await tx.query('select deadline_terms_lock()');
}

/**
 * Locks the proposal, with others that a step touches, then the referral: in that order everywhere, so that no two
 * steps wait for each other.
 */
export async function lockWork(
  tx: Tx,
  referralId: number,
  otherProposals: readonly number[] = [],
): Promise<void> {
  await holdTerms(tx);
  await tx.query(
    `select id from proposal where id = any($2) or id = (select proposal_id from referral where id = $1)
      order by id for no key update`,
    [referralId, otherProposals],
  );
  await lockReferral(tx, referralId);
}

/** Locks a referral for what is noted beside it and moves no proposal. */
export async function lockReferral(tx: Tx, referralId: number): Promise<void> {
  await holdTerms(tx);
  await lockReferrals(tx, [referralId]);
  // Whether the year is closed is among the facts: it must not be closed between them and the write.
  await holdYearsOfReferrals(tx, [referralId]);
}
