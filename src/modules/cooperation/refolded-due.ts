import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { ClockKeeper } from '../deadlines/clock-keeper.js';
import { DUE_LATERAL } from '../proposals/referral-row.sql.js';

/** When the running round is due, with the events that were just recorded. */
export async function refoldedDue(tx: Tx, clocks: ClockKeeper, referralId: number): Promise<string | null> {
  await clocks.refresh(tx, [referralId]);
  const [row] = await rowsOf<{ dueOn: string | null }>(
    tx,
    `select due.running_on as "dueOn" from referral r ${DUE_LATERAL} where r.id = $1`,
    [referralId],
  );
  return row?.dueOn ?? null;
}
