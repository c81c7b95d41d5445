import type { Tx } from '../../platform/database/database.js';

/** 办理期限 as the upper office gave it: an event of the reply clock, that of an opinion included. */
export async function recordGivenDate(
  tx: Tx,
  referralId: number,
  dueOn: string,
  happenedOn: string,
  by: number | null,
): Promise<void> {
  await tx.query(
    `insert into clock_event (referral_id, clock, round, event, happened_on, due_on, recorded_by)
     values ($1, 'reply', 1, 'fixed', $2, $3, $4)`,
    [referralId, happenedOn, dueOn, by],
  );
}
