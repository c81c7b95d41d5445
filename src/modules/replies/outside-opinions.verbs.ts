import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** Asks another unit for its opinion in the running round, from today on. */
export async function askOpinion(
  tx: Tx,
  asked: { referralId: number; roundId: number | null; unitId: number; dueOn: string | null },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into outside_opinion (referral_id, round_id, unit_id, asked_on, due_on, recorded_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [asked.referralId, asked.roundId, asked.unitId, by.on, asked.dueOn, by.personId],
  );
}

/** What came from the unit. */
export interface OpinionReceived {
  receivedOn: string;
  countersigned: boolean;
  documentNumber: string | null;
  content: string | null;
}

/** The opinion is in, or the unit signed our reply instead (会签). */
export async function recordOpinion(
  tx: Tx,
  opinionId: number,
  came: OpinionReceived,
  by: Recorder,
): Promise<void> {
  await tx.query(
    `update outside_opinion set received_on = $2, countersigned = $3, document_number = $4, content = $5, settled_by = $6
      where id = $1`,
    [opinionId, came.receivedOn, came.countersigned, came.documentNumber, came.content, by.personId],
  );
}

/** We no longer wait for it, and why. */
export async function overrideOpinion(
  tx: Tx,
  opinionId: number,
  reason: string,
  by: Recorder,
): Promise<void> {
  await tx.query(
    'update outside_opinion set overridden_on = $2, override_reason = $3, settled_by = $4 where id = $1',
    [opinionId, by.on, reason, by.personId],
  );
}

/** 催办 of an opinion; gives how many times it was chased by now. */
export async function chaseOpinion(
  tx: Tx,
  opinionId: number,
  chase: { on: string; channel: string | null; note: string | null },
  by: Recorder,
): Promise<number> {
  await tx.query(
    `insert into outside_opinion_chase (outside_opinion_id, chased_on, channel, note, recorded_by)
     values ($1, $2, $3, $4, $5)`,
    [opinionId, chase.on, chase.channel, chase.note, by.personId],
  );
  const [row] = await rowsOf<{ times: number }>(
    tx,
    'select count(*)::integer as times from outside_opinion_chase where outside_opinion_id = $1',
    [opinionId],
  );
  return row?.times ?? 0;
}
