import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';
import type { CommitmentState } from '../../domain/commitments.js';

/** A promise as a command finds it. */
export interface StandingCommitment {
  id: number;
  referralId: number;
  proposalId: number;
  divisionId: number | null;
  content: string;
  state: CommitmentState;
  settledOn: string | null;
  year: number;
}

/** The promise of this id, locked; undefined where there is none. */
export async function lockCommitment(tx: Tx, id: number): Promise<StandingCommitment | undefined> {
  const rows = await rowsOf<StandingCommitment>(
    tx,
    `select c.id, c.referral_id as "referralId", r.proposal_id as "proposalId", c.division_id as "divisionId", c.content,
            c.state, c.settled_on as "settledOn", r.year
       from commitment c join referral r on r.id = c.referral_id where c.id = $1 for update of c`,
    [id],
  );
  return rows[0];
}

/** Records a promise of the reply that stands; before anything is issued it is of the referral alone. */
export async function insertCommitment(
  tx: Tx,
  referralId: number,
  it: { content: string; dueOn: string | null; divisionId: number | null },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into commitment (referral_id, reply_version_id, division_id, content, due_on, recorded_by)
     values ($1, (select v.id from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
                    join reply_issue i on i.reply_version_id = v.id
                   where o.referral_id = $1 order by o.ordinal desc, v.ordinal desc limit 1), $2, $3, $4, $5)`,
    [referralId, it.divisionId, it.content, it.dueOn, by.personId],
  );
}

/** Kept, or changed with its explanation. */
export async function settleCommitment(
  tx: Tx,
  id: number,
  it: { state: 'fulfilled' | 'changed'; on: string; settlement: string | null },
  by: Recorder,
): Promise<void> {
  await tx.query(
    'update commitment set state = $2, settled_on = $3, settlement = $4, settled_by = $5 where id = $1',
    [id, it.state, it.on, it.settlement, by.personId],
  );
}

/** What became of a promise was told to the proposer. */
export async function recordTold(tx: Tx, id: number, on: string, channel: string | null): Promise<void> {
  await tx.query('update commitment set proposer_told_on = $2, told_channel = $3 where id = $1', [
    id,
    on,
    channel,
  ]);
}

/** 回头看: how far a promise was in a year. */
export async function recordLookBack(
  tx: Tx,
  id: number,
  it: { year: number; progress: string },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into look_back (commitment_id, year, progress, looked_on, recorded_by) values ($1, $2, $3, $4, $5)`,
    [id, it.year, it.progress, by.on, by.personId],
  );
}
