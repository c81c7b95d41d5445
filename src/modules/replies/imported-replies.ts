import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { roundsOf } from '../../domain/referral-facts.js';
import { insertRows, nextIds, updateRows } from '../../platform/database/bulk.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { Contact, Reply, ReplyIssue, ReplyVersion, Round } from './replies.entities.js';

/** Where the rounds and versions of the imported referrals stand after the import. */
export interface RecordedReplies {
  /** Round ids by `referralId/ordinal`. */
  rounds: Map<string, number>;
  /** The version that consents and publication speak of: the latest issued one. */
  currentVersions: Map<number, number>;
}

/** Writes the rounds, replies and their issue of an import: 文号, 答复日期, 结果类别, 二次答复日期. */
export async function recordImportedReplies(tx: Tx, writes: ImportedReferral[]): Promise<RecordedReplies> {
  const rounds = await recordRounds(tx, writes);
  const current = new Map<number, number>();
  for (const write of writes) {
    if (write.known?.currentVersionId) current.set(write.referralId, write.known.currentVersionId);
  }
  await issue(
    tx,
    writes.filter((w) => w.after.issued && !w.before?.issued),
    1,
    rounds,
    current,
  );
  await issue(
    tx,
    writes.filter((w) => w.after.secondIssued && !w.before?.secondIssued),
    2,
    rounds,
    current,
  );
  const known = writes.filter((write) => write.before !== null);
  await correct(tx, known);
  await closeSecondRounds(tx, known);
  return { rounds, currentVersions: current };
}

async function recordRounds(tx: Tx, writes: ImportedReferral[]): Promise<Map<string, number>> {
  const known = await rowsOf<{ id: number; referralId: number; ordinal: number }>(
    tx,
    `select id, referral_id as "referralId", ordinal from round where referral_id = any($1)`,
    [writes.filter((write) => write.before !== null).map((write) => write.referralId)],
  );
  const rounds = new Map(known.map((round) => [`${round.referralId}/${round.ordinal}`, round.id]));
  const missing = writes.flatMap((write) =>
    [1, 2]
      .filter((ordinal) => ordinal <= roundsOf(write.after) && !rounds.has(`${write.referralId}/${ordinal}`))
      .map((ordinal) => ({ write, ordinal })),
  );
  const ids = await nextIds(tx, Round, missing.length);
  await insertRows(
    tx,
    Round,
    missing.map(({ write, ordinal }, at) => ({
      id: ids[at],
      referralId: write.referralId,
      ordinal,
      cause: ordinal === 1 ? ('referral' as const) : ('dissatisfied' as const),
      openedOn: ordinal === 1 ? write.after.referredOn : null,
      importRunId: write.runId,
    })),
  );
  missing.forEach(({ write, ordinal }, at) =>
    rounds.set(`${write.referralId}/${ordinal}`, ids[at] as number),
  );
  return rounds;
}

async function issue(
  tx: Tx,
  writes: ImportedReferral[],
  ordinal: 1 | 2,
  rounds: Map<string, number>,
  current: Map<number, number>,
): Promise<void> {
  const versionIds = await nextIds(tx, ReplyVersion, writes.length);
  const source = (write: ImportedReferral): { importRunId: number } => ({ importRunId: write.runId });
  const replies = await repliesOf(tx, writes, ordinal, rounds);
  await insertRows(
    tx,
    ReplyVersion,
    writes.map((write, at) => ({
      id: versionIds[at],
      replyId: replies[at]?.id,
      ordinal: (replies[at]?.versions ?? 0) + 1,
      // A ledger has one class for both rounds.
      outcomeClass: write.after.outcomeClass,
      ...source(write),
    })),
  );
  await insertRows(
    tx,
    ReplyIssue,
    writes.map((write, at) => ({
      replyVersionId: versionIds[at],
      issuedOn: ordinal === 1 ? write.after.repliedOn : write.after.secondRepliedOn,
      documentNumber: ordinal === 1 ? write.after.documentNumber : null,
      ...source(write),
    })),
  );
  writes.forEach((write, at) => current.set(write.referralId, versionIds[at] as number));
}

/**
 * The reply of each row's round, in the order of the rows: the one that was begun here, with the number of its latest
 * version, or a new one. A draft stays as it is; what the ledger knows to have been issued stands after it.
 */
async function repliesOf(
  tx: Tx,
  writes: ImportedReferral[],
  ordinal: 1 | 2,
  rounds: Map<string, number>,
): Promise<{ id: number; versions: number }[]> {
  const roundOf = (write: ImportedReferral) => rounds.get(`${write.referralId}/${ordinal}`) as number;
  const begun = await rowsOf<{ id: number; roundId: number; versions: number }>(
    tx,
    `select y.id, y.round_id as "roundId", coalesce(max(v.ordinal), 0) as versions
       from reply y left join reply_version v on v.reply_id = y.id where y.round_id = any($1) group by y.id`,
    [writes.map(roundOf)],
  );
  const known = new Map(begun.map((reply) => [reply.roundId, reply]));
  const missing = writes.filter((write) => !known.has(roundOf(write)));
  const ids = await nextIds(tx, Reply, missing.length);
  await insertRows(
    tx,
    Reply,
    missing.map((write, at) => ({
      id: ids[at],
      referralId: write.referralId,
      roundId: roundOf(write),
      form: write.row.role === 'co' ? ('opinion' as const) : ('reply' as const),
      importRunId: write.runId,
    })),
  );
  missing.forEach((write, at) =>
    known.set(roundOf(write), { id: ids[at] as number, roundId: roundOf(write), versions: 0 }),
  );
  return writes.map((write) => known.get(roundOf(write)) as { id: number; versions: number });
}

/** What a row says anew of replies that were known before. */
async function correct(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const first = writes.filter(
    (w) => w.before?.issued && w.after.issued && changed(w, 'repliedOn', 'documentNumber'),
  );
  const second = writes.filter(
    (w) => w.before?.secondIssued && w.after.secondIssued && changed(w, 'secondRepliedOn'),
  );
  await updateIssues(
    tx,
    first.map((w) => [w.known?.firstVersionId, w.after.repliedOn, w.after.documentNumber]),
  );
  await updateIssues(
    tx,
    second.map((w) => [w.known?.secondVersionId, w.after.secondRepliedOn, null]),
  );
  const classed = writes.filter((w) => w.before?.issued && changed(w, 'outcomeClass'));
  await updateRows(
    tx,
    ReplyVersion,
    ['outcomeClass'],
    classed.flatMap((w) =>
      [w.known?.firstVersionId, w.known?.secondVersionId].flatMap((id) =>
        id ? [{ id, outcomeClass: w.after.outcomeClass }] : [],
      ),
    ),
  );
  // A confirmed blank 答复日期: the reply did not leave the building after all.
  const recalled = writes.flatMap((w) => [
    ...(w.before?.issued && !w.after.issued ? [w.known?.firstVersionId, w.known?.secondVersionId] : []),
    ...(w.before?.secondIssued && !w.after.secondIssued ? [w.known?.secondVersionId] : []),
  ]);
  await tx.query('delete from reply_issue where reply_version_id = any($1)', [recalled.filter(Boolean)]);
}

/** Corrects day and number of many issues at once: version id, day, number. */
async function updateIssues(
  tx: Tx,
  rows: [number | null | undefined, string | null, string | null][],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update reply_issue i set issued_on = n.day, document_number = n.number
       from unnest($1::integer[], $2::date[], $3::text[]) as n(version_id, day, number)
      where i.reply_version_id = n.version_id`,
    [rows.map((row) => row[0] ?? null), rows.map((row) => row[1]), rows.map((row) => row[2])],
  );
}

/** 不满意 was a slip, or the second reply never was: the round that an import opened for it goes, while it is empty. */
async function closeSecondRounds(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const gone = writes.filter((w) => w.before && roundsOf(w.before) === 2 && roundsOf(w.after) === 1);
  if (gone.length === 0) return;
  const second = `select o.id from round o where o.referral_id = any($1) and o.ordinal = 2 and o.import_run_id is not null`;
  const ids = [gone.map((write) => write.referralId)];
  await tx.query(
    `delete from reply_version v using reply y where v.reply_id = y.id and y.round_id in (${second})
        and not exists (select 1 from reply_issue i where i.reply_version_id = v.id)
        -- What was drafted here is kept, and its round with it.
        and not exists (select 1 from clearance c where c.reply_version_id = v.id)`,
    ids,
  );
  await tx.query(
    `delete from reply y where y.round_id in (${second})
        and not exists (select 1 from reply_version v where v.reply_id = y.id)`,
    ids,
  );
  await tx.query(
    `delete from round o where o.id in (${second}) and not exists (select 1 from reply y where y.round_id = o.id)`,
    ids,
  );
}

/** Writes 沟通形式 and 沟通次数: one row that counts, for the ledger does not tell the talks apart. */
export async function recordImportedContacts(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const stated = writes.filter((write) => changed(write, 'contactForm', 'contactCount'));
  await tx.query('delete from contact where referral_id = any($1) and import_run_id is not null', [
    stated.filter((write) => write.before !== null).map((write) => write.referralId),
  ]);
  await insertRows(
    tx,
    Contact,
    stated
      .filter(
        (write) =>
          (write.after.contactCount ?? 1) > 0 && (write.after.contactForm ?? write.after.contactCount),
      )
      .map((write) => ({
        referralId: write.referralId,
        form: write.after.contactForm,
        times: write.after.contactCount ?? 1,
        importRunId: write.runId,
      })),
  );
}
