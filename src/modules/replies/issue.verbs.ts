import { highestOrdinal, seriesKey, seriesNumber } from '../../domain/number-series.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/** 发出: the version has left the building with its number; an amendment that it was made for is settled by it. */
export async function issueVersion(
  tx: Tx,
  of: { versionId: number; roundId: number },
  issue: { issuedOn: string; documentNumber: string },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into reply_issue (reply_version_id, issued_on, document_number, recorded_by) values ($1, $2, $3, $4)`,
    [of.versionId, issue.issuedOn, issue.documentNumber, by.personId],
  );
  await tx.query(
    'update amendment set settled_version_id = $2 where round_id = $1 and settled_version_id is null',
    [of.roundId, of.versionId],
  );
}

/** A letter that bears a number already. */
export interface NumberUse {
  number: string;
  title: string;
  issuedOn: string | null;
}

/** From here to the end of the transaction nobody else gives a number away. */
export async function lockNumbers(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.document_numbers'))`);
}

/** Other letters with this number; versions of the same reply may share it. */
export function usesOfNumber(tx: Tx, replyId: number, documentNumber: string): Promise<NumberUse[]> {
  return rowsOf<NumberUse>(
    tx,
    `select p.number, p.title, i.issued_on as "issuedOn" from reply_issue i
       join reply_version v on v.id = i.reply_version_id join reply y on y.id = v.reply_id
       join referral r on r.id = y.referral_id join proposal p on p.id = r.proposal_id
      where i.document_number = $2 and y.id <> $1 order by i.id limit 3`,
    [replyId, documentNumber],
  );
}

/**
 * Draws the next number of a series: one more than the highest that was drawn or stands on a letter. The row is part
 * of the transaction of the issue itself, so that nothing is lost and nothing given twice. The caller has locked.
 */
export async function drawNumber(tx: Tx, prefix: string, year: number, versionId: number): Promise<string> {
  const series = seriesKey(prefix);
  const [drawn] = await rowsOf<{ highest: number }>(
    tx,
    'select coalesce(max(ordinal), 0) as highest from number_draw where series = $1 and year = $2',
    [series, year],
  );
  const standing = await rowsOf<{ number: string }>(
    tx,
    `select document_number as number from reply_issue where starts_with(document_number, $1)`,
    [`${series}〔${year}〕`],
  );
  const onLetters = highestOrdinal(
    series,
    year,
    standing.map(({ number }) => number),
  );
  const ordinal = Math.max(Number(drawn?.highest ?? 0), onLetters) + 1;
  await tx.query(
    'insert into number_draw (series, year, ordinal, reply_version_id) values ($1, $2, $3, $4)',
    [series, year, ordinal, versionId],
  );
  return seriesNumber(series, year, ordinal);
}
