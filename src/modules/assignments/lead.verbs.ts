import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from './assignments.verbs.js';

/** 提交: the lead division's work is with the office now. Nothing happens where it was handed in before. */
export async function submitLead(tx: Tx, referralId: number, by: Recorder): Promise<void> {
  await tx.query(
    `update assignment set state = 'submitted', submitted_on = $2, submitted_by = $3
      where referral_id = $1 and part = 'lead' and state = 'active'`,
    [referralId, by.on, by.personId],
  );
}

/** The lead division has work again: a version came back to it, or what was issued did. */
export async function reopenLead(tx: Tx, referralId: number): Promise<void> {
  await tx.query(
    `update assignment set state = 'active', submitted_on = null, submitted_by = null
      where referral_id = $1 and part = 'lead' and state = 'submitted'`,
    [referralId],
  );
}
