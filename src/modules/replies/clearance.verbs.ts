import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';
import { beginDraft, type NewDraft, recordClearanceStep, type RecordedStep } from './drafts.verbs.js';

/**
 * 退回修改: the version stays as it was read, and its successor is the draft, with the same text, points, class and
 * 公开属性. The step stands on both: there it ends, here it begins with what is to be changed.
 */
export async function sendBackVersion(
  tx: Tx,
  of: NewDraft & { versionId: number },
  step: Pick<RecordedStep, 'from' | 'comment' | 'actorName'>,
  by: Recorder,
): Promise<void> {
  const sent = { ...step, action: 'sendBack' };
  await recordClearanceStep(tx, of.versionId, { ...sent, to: 'sent_back' }, by);
  const successor = await beginDraft(tx, of, by);
  await recordClearanceStep(tx, successor, { ...sent, to: 'draft' }, by);
}

/** Who reviews this version for the division in the head's place. */
export async function nameDelegate(tx: Tx, versionId: number, delegateId: number): Promise<void> {
  await tx.query('update clearance set delegate_id = $2 where reply_version_id = $1', [
    versionId,
    delegateId,
  ]);
}

/** The upper office may have changed the role since the draft was begun: the form follows it, until a letter is out. */
export async function alignForm(tx: Tx, replyId: number, form: 'reply' | 'opinion'): Promise<void> {
  await tx.query(
    `update reply y set form = $2 where y.id = $1 and y.form <> $2 and not exists (
       select 1 from reply_version v join reply_issue i on i.reply_version_id = v.id where v.reply_id = y.id)`,
    [replyId, form],
  );
}
