import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** Why a later round begins. */
export type RoundCause = 'dissatisfied' | 'rejected' | 'upper_return';

/** Opens the round after the running one; the earlier rounds stay as they are. Gives its ordinal. */
export async function openNextRound(
  tx: Tx,
  referralId: number,
  opening: { cause: RoundCause; on: string; reason: string | null },
  by: Recorder,
): Promise<number> {
  const [row] = await rowsOf<{ ordinal: number }>(
    tx,
    `insert into round (referral_id, ordinal, cause, opened_on, reason, recorded_by)
     select $1, max(ordinal) + 1, $2, $3, $4, $5 from round where referral_id = $1 returning ordinal`,
    [referralId, opening.cause, opening.on, opening.reason, by.personId],
  );
  return (row as { ordinal: number }).ordinal;
}

/** 更正答复: what was issued in the running round stays; a new version of it is on its way. */
export async function openAmendment(tx: Tx, roundId: number, reason: string, by: Recorder): Promise<void> {
  await tx.query('insert into amendment (round_id, reason, opened_on, recorded_by) values ($1, $2, $3, $4)', [
    roundId,
    reason,
    by.on,
    by.personId,
  ]);
}
