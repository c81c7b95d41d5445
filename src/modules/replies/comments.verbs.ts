import { rowsOf, type Tx } from '../../platform/database/database.js';

/** 批注: something to be looked at in a version, with the words that it is about. */
export async function addComment(
  tx: Tx,
  versionId: number,
  comment: { quote: string | null; content: string },
  by: number,
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into reply_comment (reply_version_id, quote, content, recorded_by) values ($1, $2, $3, $4) returning id`,
    [versionId, comment.quote, comment.content, by],
  );
  return (row as { id: number }).id;
}

/** It has been seen to; the first who says so stands. False: there is no such comment. */
export async function resolveComment(
  tx: Tx,
  versionId: number,
  commentId: number,
  by: number,
): Promise<boolean> {
  const [, count] = await tx.query<[unknown, number]>(
    `update reply_comment set resolved_at = coalesce(resolved_at, now()), resolved_by = coalesce(resolved_by, $3)
      where id = $2 and reply_version_id = $1`,
    [versionId, commentId, by],
  );
  return count > 0;
}
