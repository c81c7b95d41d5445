import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** One 沟通 with the proposers. */
export interface ContactHeld {
  heldOn: string;
  /** In the words of the list, as ledgers bring them too. */
  form: string;
  people: string;
  place: string | null;
  note: string | null;
}

/** Records a 沟通; there may be many of one referral. */
export async function recordContact(
  tx: Tx,
  referralId: number,
  held: ContactHeld,
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into contact (referral_id, form, times, held_on, people, place, note, recorded_by)
     values ($1, $2, 1, $3, $4, $5, $6, $7)`,
    [referralId, held.form, held.heldOn, held.people, held.place, held.note, by.personId],
  );
}
