import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { insertRows } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { Feedback } from './feedback.entity.js';

/**
 * Writes what an import says of feedback on the first round. No satisfaction column at all is itself a fact
 * ("unknown"), which concludes; a blank cell writes nothing: 待反馈. A later row stands over an earlier one.
 */
export async function recordImportedFeedback(
  tx: Tx,
  writes: ImportedReferral[],
  rounds: Map<string, number>,
): Promise<void> {
  const stated = writes.filter((write) =>
    changed(write, 'feedback', 'workSatisfaction', 'resultSatisfaction'),
  );
  await insertRows(
    tx,
    Feedback,
    stated.flatMap((write) => {
      const { feedback, workSatisfaction, resultSatisfaction } = write.after;
      if (feedback === 'none') return [];
      return [
        {
          referralId: write.referralId,
          roundId: rounds.get(`${write.referralId}/1`),
          state: feedback,
          work: workSatisfaction,
          result: resultSatisfaction,
          importRunId: write.runId,
        },
      ];
    }),
  );
  await tx.query(`delete from feedback where referral_id = any($1) and import_run_id is not null`, [
    stated.filter((write) => write.after.feedback === 'none').map((write) => write.referralId),
  ]);
}
