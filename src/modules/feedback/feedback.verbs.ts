import type { FormAnswers, FormEffect } from '../../domain/feedback-forms.js';
import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** Of which round of which referral. */
export interface RoundOf {
  referralId: number;
  roundId: number;
}

/** A form as it came back. */
export interface ReturnedForm extends FormAnswers {
  proposerId: number | null;
  receivedOn: string;
  channel: string;
  said: string | null;
}

/** 征询意见表 that came back. */
export async function recordForm(
  tx: Tx,
  of: RoundOf,
  form: ReturnedForm,
  effect: FormEffect,
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into feedback (referral_id, round_id, proposer_id, state, work, result, received_on, channel, said, decides,
            flagged, recorded_late, recorded_by)
     values ($1, $2, $3, 'received', $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[of.referralId, of.roundId, form.proposerId, form.work, form.result, form.receivedOn, form.channel],
      ...[form.said, effect.decides, effect.flagged, effect.late, by.personId],
    ],
  );
}

/** Reminded, and nothing came back. */
export async function recordNotReturned(tx: Tx, of: RoundOf, by: Recorder): Promise<void> {
  await tx.query(
    `insert into feedback (referral_id, round_id, state, decides, recorded_by)
     values ($1, $2, 'not_returned', true, $3)`,
    [of.referralId, of.roundId, by.personId],
  );
}

/** 催交征询意见表. */
export async function recordReminder(
  tx: Tx,
  roundId: number,
  reminder: { proposerId: number | null; on: string; channel: string; note: string | null },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into feedback_reminder (round_id, proposer_id, reminded_on, channel, note, recorded_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [roundId, reminder.proposerId, reminder.on, reminder.channel, reminder.note, by.personId],
  );
}
