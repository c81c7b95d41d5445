import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** A new version of the running round's reply. */
export interface NewDraft {
  referralId: number;
  roundId: number;
  form: 'reply' | 'opinion';
}

/**
 * Begins the next version of a round's reply as a draft. What the version before it says is copied: text, class,
 * points and the proposed 公开属性, so that a send-back or an amendment starts from what was there.
 */
export async function beginDraft(tx: Tx, draft: NewDraft, by: Recorder): Promise<number> {
  const replyId = await replyOf(tx, draft, by);
  const [row] = await rowsOf<{ id: number; before: number | null }>(
    tx,
    `with before as (
       select v.id, v.title, v.body, v.outcome_class from reply y join round o on o.id = y.round_id
         join reply_version v on v.reply_id = y.id where y.referral_id = $2 order by o.ordinal desc, v.ordinal desc limit 1
     )
     insert into reply_version (reply_id, ordinal, title, body, outcome_class, recorded_by)
     select $1, (select coalesce(max(ordinal), 0) + 1 from reply_version where reply_id = $1),
            (select title from before), (select body from before), (select outcome_class from before), $3
     returning id, (select id from before) as before`,
    [replyId, draft.referralId, by.personId],
  );
  const { id, before } = row as { id: number; before: number | null };
  await tx.query(
    `insert into clearance (reply_version_id, state, disclosure, width, ground, recorded_by)
     select $1, 'draft', c.disclosure, c.width, c.ground, $3
       from (select 1) one left join clearance c on c.reply_version_id = $2`,
    [id, before, by.personId],
  );
  await tx.query(
    `insert into reply_point (reply_version_id, position, outcome, content, planned_by, reason)
     select $1, position, outcome, content, planned_by, reason from reply_point where reply_version_id = $2`,
    [id, before],
  );
  // The common text of the first two who write.
  await tx.query(
    `insert into draft_revision (reply_version_id, revision, body, saved_by)
     select id, 1, coalesce(body, ''), $2 from reply_version where id = $1`,
    [id, by.personId],
  );
  return id;
}

async function replyOf(tx: Tx, { referralId, roundId, form }: NewDraft, by: Recorder): Promise<number> {
  const [known] = await rowsOf<{ id: number }>(tx, 'select id from reply where round_id = $1', [roundId]);
  if (known) return known.id;
  const [made] = await rowsOf<{ id: number }>(
    tx,
    'insert into reply (referral_id, round_id, form, recorded_by) values ($1, $2, $3, $4) returning id',
    [referralId, roundId, form, by.personId],
  );
  return (made as { id: number }).id;
}

/** A step of clearance, as the record keeps it. */
export interface RecordedStep {
  action: string;
  from: string;
  to: string;
  comment?: string | null;
  skipped?: boolean;
  /** The day of a step that was done on paper; else today. */
  on?: string;
  actorName: string;
}

/** Records a step of clearance, and the state to which it led. */
export async function recordClearanceStep(
  tx: Tx,
  versionId: number,
  step: RecordedStep,
  by: Recorder,
): Promise<void> {
  const { action, from, to, comment = null, skipped = false, on = by.on, actorName } = step;
  await tx.query(
    `insert into clearance_step (reply_version_id, action, from_state, to_state, comment, skipped, done_on, actor_name,
            recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [versionId, action, from, to, comment, skipped, on, actorName, by.personId],
  );
  await tx.query('update clearance set state = $2 where reply_version_id = $1', [versionId, to]);
}
