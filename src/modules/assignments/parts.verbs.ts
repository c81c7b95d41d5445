import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from './assignments.verbs.js';

/** Saves what a supporting division writes, as the next revision. */
export async function savePart(tx: Tx, assignmentId: number, body: string, by: number): Promise<number> {
  const [row] = await rowsOf<{ revision: number }>(
    tx,
    `insert into part_text (assignment_id, body, saved_by) values ($1, $2, $3)
     on conflict (assignment_id) do update set body = excluded.body, revision = part_text.revision + 1,
       saved_at = clock_timestamp(), saved_by = excluded.saved_by
     returning revision`,
    [assignmentId, body, by],
  );
  return (row as { revision: number }).revision;
}

/** 提交: the division's part is done, until the work comes back. */
export async function submitAssignment(tx: Tx, assignmentId: number, by: Recorder): Promise<void> {
  await tx.query(
    `update assignment set state = 'submitted', submitted_on = $2, submitted_by = $3 where id = $1`,
    [assignmentId, by.on, by.personId],
  );
}
