import type { Tx } from '../../platform/database/database.js';

/** The lead division has work again: its part was submitted and is active once more. */
export async function reopenLead(tx: Tx, referralId: number): Promise<void> {
  await tx.query(
    `update assignment set state = 'active' where referral_id = $1 and part = 'lead' and state = 'submitted'`,
    [referralId],
  );
}
