import type { ClockEventFact } from '../../domain/clock-facts.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** Which clock is meant: that of the first reply or opinion, or from the second round on that of the rework. */
export interface RunningClock {
  referralId: number;
  round: number;
}

/** An event to be recorded; `on` is the recorder's day where it is left out. */
export type NewClockEvent = Pick<ClockEventFact, 'event'> & {
  on?: string;
  dueOn?: string;
  reason?: string | null;
  /** The event that it takes back, so that the receipt shows both. */
  revokesId?: number | null;
  /** What the upper office wrote, and when the proposer was told of it. */
  notice?: { words: string; toldOn?: string | null };
  rebased?: { base: 'referred' | 'received'; was: string | null; is: string };
};

/** Records one event of a clock, and gives its id. Dates follow from the fold alone. */
export async function recordClockEvent(
  tx: Tx,
  { referralId, round }: RunningClock,
  it: NewClockEvent,
  by: Recorder,
): Promise<number> {
  const { event, on = by.on, dueOn = null, revokesId = null, reason = null, rebased } = it;
  const clock = round > 1 ? 'rework' : 'reply';
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into clock_event (referral_id, clock, round, event, happened_on, due_on, revokes_id, reason, base, base_was,
            base_is, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      ...[referralId, clock, round, event, on, dueOn, revokesId, reason],
      ...[rebased?.base ?? null, rebased?.was ?? null, rebased?.is ?? null, by.personId],
    ],
  );
  const { id } = row as { id: number };
  if (it.notice !== undefined) {
    await tx.query(
      `insert into extension_notice (clock_event_id, notice, proposer_told_on, recorded_by) values ($1, $2, $3, $4)`,
      [id, it.notice.words, it.notice.toldOn ?? null, by.personId],
    );
  }
  return id;
}
