import type { Tx } from '../../platform/database/database.js';

/** Every referral has a first round from the day on which it was referred to us. */
export async function openFirstRound(
  tx: Tx,
  referralId: number,
  openedOn: string,
  by: number | null,
): Promise<void> {
  await tx.query(
    `insert into round (referral_id, ordinal, cause, opened_on, recorded_by) values ($1, 1, 'referral', $2, $3)`,
    [referralId, openedOn, by],
  );
}
