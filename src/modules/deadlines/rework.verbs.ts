import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** Starts the clock of a later round; its date follows from the rules, an extension of it is an event of its own. */
export async function startRework(
  tx: Tx,
  referralId: number,
  clock: { round: number; from: string; reason: string },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into clock_event (referral_id, clock, round, event, happened_on, reason, recorded_by)
     values ($1, 'rework', $2, 'start', $3, $4, $5)`,
    [referralId, clock.round, clock.from, clock.reason, by.personId],
  );
}
