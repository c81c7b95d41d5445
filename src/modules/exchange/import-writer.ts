import type { ImportedReferral } from '../../domain/imported-referral.js';
import { insertRows, nextIds } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { recordImportedAssignments } from '../assignments/imported-assignments.js';
import { recordImportedClocks } from '../deadlines/imported-clocks.js';
import { recordImportedFeedback } from '../feedback/imported-feedback.js';
import { recordImportedProposals } from '../proposals/imported-proposals.js';
import { recordImportedReferrals } from '../proposals/imported-referrals.js';
import { Proposal, Referral, Session } from '../proposals/proposals.entities.js';
import { restoreImpliedStatuses } from '../proposals/referral-verbs.js';
import { recordImportedPublications } from '../publication/imported-publications.js';
import { recordImportedContacts, recordImportedReplies } from '../replies/imported-replies.js';
import { mustWrite, type PlannedRow } from './import-plan.js';
import { sessionIds } from './known-record.js';

/**
 * Writes a plan in the caller's transaction, each module its own tables. While it runs, the database keeps the image
 * of every row that it touches, for the undo. `progress` hears which share of the work is done.
 */
export async function writePlan(
  tx: Tx,
  runId: number,
  rows: PlannedRow[],
  progress: (share: number) => Promise<void>,
): Promise<ImportedReferral[]> {
  await tx.query(`select set_config('chengban.import_run', $1, true)`, [String(runId)]);
  const writes = await withIds(tx, runId, rows.filter(mustWrite));
  await recordImportedProposals(tx, writes);
  await progress(0.2);
  await recordImportedReferrals(tx, writes);
  await progress(0.4);
  await recordImportedClocks(tx, writes);
  await recordImportedAssignments(tx, writes);
  await recordImportedContacts(tx, writes);
  await progress(0.6);
  const { rounds, currentVersions } = await recordImportedReplies(tx, writes);
  await progress(0.8);
  await recordImportedFeedback(tx, writes, rounds);
  await recordImportedPublications(tx, writes, currentVersions);
  await restoreImpliedStatuses(
    tx,
    writes.filter((write) => write.before !== null).map((write) => write.referralId),
  );
  await progress(0.9);
  await tx.query(`select set_config('chengban.import_run', '', true)`);
  return writes;
}

async function withIds(tx: Tx, runId: number, rows: PlannedRow[]): Promise<ImportedReferral[]> {
  const sessions = await registerSessions(tx, rows);
  const newKeys = [...new Set(rows.filter((row) => row.proposalId === null).map((row) => row.proposalKey))];
  const proposalIds = await nextIds(tx, Proposal, newKeys.length);
  const proposalOf = new Map(newKeys.map((key, at) => [key, proposalIds[at] as number]));
  const referralIds = await nextIds(tx, Referral, rows.filter((row) => row.known === null).length);
  return rows.map((planned) => ({
    runId,
    proposalId: planned.proposalId ?? (proposalOf.get(planned.proposalKey) as number),
    newProposal: planned.proposalId === null,
    sessionId: planned.sessionKey === null ? null : (sessions.get(planned.sessionKey) ?? null),
    referralId: planned.known?.referralId ?? (referralIds.shift() as number),
    row: planned.row,
    before: planned.known,
    after: planned.after,
    status: planned.status,
    known: planned.known,
  }));
}

/** The sessions of the rows, registered where they are not yet; `words` is as the first row writes them. */
async function registerSessions(tx: Tx, rows: PlannedRow[]): Promise<Map<string, number>> {
  const words = new Map<string, string>();
  for (const { sessionKey, row } of rows) {
    if (sessionKey !== null && !words.has(sessionKey)) words.set(sessionKey, row.session?.words ?? '');
  }
  const ids = await sessionIds(tx, [...words.keys()]);
  const missing = [...words.keys()].filter((key) => !ids.has(key));
  const fresh = await nextIds(tx, Session, missing.length);
  await insertRows(
    tx,
    Session,
    missing.map((key, at) => {
      const [level, body, term, ordinal] = key.split('/');
      return {
        id: fresh[at],
        level: level as Session['level'],
        body: body as Session['body'],
        term: Number(term),
        ordinal: Number(ordinal),
        words: words.get(key),
      };
    }),
  );
  missing.forEach((key, at) => ids.set(key, fresh[at] as number));
  return ids;
}
