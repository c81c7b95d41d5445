import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';
import { type NewClockEvent, recordClockEvent, type RunningClock } from './clock-events.verbs.js';

/** We ask the upper office for more time; no date moves yet. */
export async function requestExtension(
  tx: Tx,
  clock: RunningClock,
  asked: { dueOn: string; reason: string },
  by: Recorder,
): Promise<void> {
  await recordClockEvent(tx, clock, { event: 'extension_requested', ...asked }, by);
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
  const notice = { words: answer.notice, toldOn: answer.proposerToldOn };
  const event: NewClockEvent =
    dueOn === null
      ? { event: 'extension_refused', reason, notice }
      : { event: 'extended', dueOn, reason, notice };
  await recordClockEvent(tx, clock, event, by);
}

/** Takes an application or a granted extension back: an event that revokes it, so that the receipt shows both. */
export async function withdrawExtension(
  tx: Tx,
  clock: RunningClock,
  withdrawn: { eventId: number; reason: string },
  by: Recorder,
): Promise<void> {
  const { eventId, reason } = withdrawn;
  await recordClockEvent(tx, clock, { event: 'extension_withdrawn', revokesId: eventId, reason }, by);
}

/** On which day the proposer was told of a granted extension. */
export async function tellExtension(tx: Tx, eventId: number, on: string): Promise<void> {
  await tx.query('update extension_notice set proposer_told_on = $2 where clock_event_id = $1', [
    eventId,
    on,
  ]);
}
