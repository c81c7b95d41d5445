import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** Which clock is meant: that of the first reply or opinion, or from the second round on that of the rework. */
export interface RunningClock {
  referralId: number;
  round: number;
}

/** One step of an extension, as an event of the clock. */
interface ExtensionEvent {
  event: 'extension_requested' | 'extended' | 'extension_refused' | 'extension_withdrawn';
  dueOn?: string;
  reason?: string | null;
  revokesId?: number;
}

/** We ask the upper office for more time; no date moves yet. */
export async function requestExtension(
  tx: Tx,
  clock: RunningClock,
  asked: { dueOn: string; reason: string },
  by: Recorder,
): Promise<void> {
  await record(tx, clock, { event: 'extension_requested', ...asked }, by);
}

/** The upper office's answer: its notice, the new date or none, and when the proposer was told. */
export interface ExtensionAnswer {
  notice: string;
  /** null: it refused. */
  dueOn: string | null;
  reason: string | null;
  proposerToldOn: string | null;
}

/** Records the answer. Only a granted one moves the date, by an event of its own. */
export async function answerExtension(
  tx: Tx,
  clock: RunningClock,
  answer: ExtensionAnswer,
  by: Recorder,
): Promise<void> {
  const { dueOn, reason } = answer;
  const event: ExtensionEvent =
    dueOn === null ? { event: 'extension_refused', reason } : { event: 'extended', dueOn, reason };
  const id = await record(tx, clock, event, by);
  await tx.query(
    `insert into extension_notice (clock_event_id, notice, proposer_told_on, recorded_by) values ($1, $2, $3, $4)`,
    [id, answer.notice, answer.proposerToldOn, by.personId],
  );
}

/** Takes an application or a granted extension back: an event that revokes it, so that the receipt shows both. */
export async function withdrawExtension(
  tx: Tx,
  clock: RunningClock,
  withdrawn: { eventId: number; reason: string },
  by: Recorder,
): Promise<void> {
  const { eventId, reason } = withdrawn;
  await record(tx, clock, { event: 'extension_withdrawn', revokesId: eventId, reason }, by);
}

/** On which day the proposer was told of a granted extension. */
export async function tellExtension(tx: Tx, eventId: number, on: string): Promise<void> {
  await tx.query('update extension_notice set proposer_told_on = $2 where clock_event_id = $1', [
    eventId,
    on,
  ]);
}

async function record(tx: Tx, clock: RunningClock, it: ExtensionEvent, by: Recorder): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into clock_event (referral_id, clock, round, event, happened_on, due_on, revokes_id, reason, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      clock.referralId,
      clock.round > 1 ? 'rework' : 'reply',
      clock.round,
      it.event,
      by.on,
      it.dueOn ?? null,
      it.revokesId ?? null,
      it.reason ?? null,
      by.personId,
    ],
  );
  return (row as { id: number }).id;
}
