import { changed, type ImportedReferral, sameFact } from '../../domain/imported-referral.js';
import { nothingKnown, type ReferralFacts } from '../../domain/referral-facts.js';
import { insertRows } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { Consent, DisclosureDecision, Publication, SecrecyReview } from './publication.entities.js';

/** One referral's publication facts, on the version that they speak of. */
interface OnVersion {
  write: ImportedReferral;
  versionId: number;
  /** What was known on this very version; a later round's version starts with nothing. */
  before: ReferralFacts;
}

/**
 * Writes the consents, review, decision and publication of an import on the current version of each reply.
 * Only an issued reply has a version; what a row says of an open one was dropped with a warning when it was read.
 */
export async function recordImportedPublications(
  tx: Tx,
  writes: ImportedReferral[],
  currentVersions: Map<number, number>,
): Promise<void> {
  const stated = writes.flatMap((write): OnVersion[] => {
    const versionId = currentVersions.get(write.referralId);
    if (versionId === undefined) return [];
    const same = write.known?.currentVersionId === versionId && write.before !== null;
    return [
      { write, versionId, before: same ? (write.before as ReferralFacts) : nothingKnown(write.row.title) },
    ];
  });
  // The database checks the publication rule row by row: withdrawals before the facts, publications after them.
  const moved = stated.filter((one) => changed(one.write, 'published') || differs(one, 'published', 'width'));
  await withdraw(tx, moved);
  await takeBack(tx, stated);
  await insertRows(tx, Consent, stated.flatMap(consents));
  await insertRows(tx, SecrecyReview, stated.flatMap(reviews));
  await insertRows(tx, DisclosureDecision, stated.flatMap(decisions));
  await publish(tx, moved);
  const handled = new Set(moved);
  await correctPublications(
    tx,
    stated.filter((one) => !handled.has(one)),
  );
}

function differs(one: OnVersion, ...keys: (keyof ReferralFacts)[]): boolean {
  return keys.some((key) => !sameFact(one.before[key], one.write.after[key]));
}

/** on_file: the row's own columns do not show it, a person confirmed it for the run. */
function sourceOf(one: OnVersion, stated: unknown): 'ledger' | 'on_file' {
  return one.write.after.consentsOnFile && !stated ? 'on_file' : 'ledger';
}

function consents(one: OnVersion): Partial<Consent>[] {
  const { after, row, runId } = one.write;
  const base = { replyVersionId: one.versionId, overruled: false, importRunId: runId };
  return [
    ...(after.proposerConsent && differs(one, 'proposerConsent')
      ? [
          {
            ...base,
            party: 'proposer' as const,
            answer: after.proposerConsent,
            source: sourceOf(one, row.proposerConsent),
          },
        ]
      : []),
    ...(after.divisionConsent && differs(one, 'divisionConsent')
      ? [
          {
            ...base,
            party: 'division' as const,
            answer: after.divisionConsent,
            source: sourceOf(one, row.divisionConsent),
          },
        ]
      : []),
  ];
}

function reviews(one: OnVersion): Partial<SecrecyReview>[] {
  const { after, row, runId } = one.write;
  if (!after.secrecyReview || !differs(one, 'secrecyReview')) return [];
  const source = sourceOf(one, row.secrecyReview);
  return [{ replyVersionId: one.versionId, result: after.secrecyReview, source, importRunId: runId }];
}

function decisions(one: OnVersion): Partial<DisclosureDecision>[] {
  const { after, runId } = one.write;
  if (!after.disclosure || !differs(one, 'disclosure', 'width', 'withholdingGround')) return [];
  const width = after.disclosure === 'active' ? (after.width ?? 'full') : null;
  return [
    {
      replyVersionId: one.versionId,
      disclosure: after.disclosure,
      width,
      ground: after.withholdingGround,
      importRunId: runId,
    },
  ];
}

async function withdraw(tx: Tx, moved: OnVersion[]): Promise<void> {
  const gone = moved.flatMap((one) => one.write.known?.publicationId ?? []);
  if (gone.length === 0) return;
  await tx.query(
    `update publication set withdrawn = true, withdrawal_reason = '导入更正' where id = any($1)`,
    [gone],
  );
}

/** What a confirmed blank cell erases: an import may take back what an import said, and nothing else. */
async function takeBack(tx: Tx, stated: OnVersion[]): Promise<void> {
  const erased = (key: keyof ReferralFacts): number[] =>
    stated
      .filter((one) => one.before[key] !== null && one.write.after[key] === null)
      .map((one) => one.versionId);
  const imported = 'reply_version_id = any($1) and import_run_id is not null';
  await tx.query(`delete from consent where ${imported} and party = 'proposer'`, [erased('proposerConsent')]);
  await tx.query(`delete from consent where ${imported} and party = 'division'`, [erased('divisionConsent')]);
  await tx.query(`delete from secrecy_review where ${imported}`, [erased('secrecyReview')]);
  await tx.query(`delete from disclosure_decision where ${imported}`, [erased('disclosure')]);
}

async function publish(tx: Tx, moved: OnVersion[]): Promise<void> {
  const published = moved.filter((one) => one.write.after.published);
  await insertRows(
    tx,
    Publication,
    published.map(({ write, versionId }) => ({
      replyVersionId: versionId,
      width: write.after.width ?? 'full',
      publishedOn: write.after.publishedOn,
      url: write.after.publishedUrl,
      withdrawn: false,
      importRunId: write.runId,
    })),
  );
}

/** 公开日期 and 公开网址 of what stays published. */
async function correctPublications(tx: Tx, kept: OnVersion[]): Promise<void> {
  for (const { write } of kept.filter((one) => differs(one, 'publishedOn', 'publishedUrl'))) {
    await tx.query('update publication set published_on = $2, url = $3 where id = $1', [
      write.known?.publicationId,
      write.after.publishedOn,
      write.after.publishedUrl,
    ]);
  }
}
