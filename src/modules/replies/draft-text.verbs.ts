import { rowsOf, type Tx } from '../../platform/database/database.js';

/** A text as somebody sent it, or as two were put together. */
export interface SavedText {
  body: string;
  savedBy: number;
  /** The open page that sent it; null where it did not say. */
  writtenIn: string | null;
  merged?: boolean;
}

/** As many saves as a draft keeps, or more where it is short: from each of them somebody may still be writing. */
const MOST_KEPT = 500;
const LEAST_KEPT = 40;
const CHARACTERS_KEPT = 20_000_000;

/** Keeps a save as the next revision of a draft, and makes it its text. */
export async function saveRevision(tx: Tx, versionId: number, text: SavedText): Promise<number> {
  const [row] = await rowsOf<{ revision: number }>(
    tx,
    `with counted as (
       update clearance set revision = revision + 1 where reply_version_id = $1 returning revision
     ), written as (update reply_version set body = $2 where id = $1)
     insert into draft_revision (reply_version_id, revision, body, saved_at, saved_by, written_in, merged)
     select $1, revision, $2, clock_timestamp(), $3, $4, $5 from counted returning revision`,
    [versionId, text.body, text.savedBy, text.writtenIn, text.merged ?? false],
  );
  return (row as { revision: number }).revision;
}

/** Text that could not be merged: it is in nobody's text until somebody takes it over. */
export async function setTextAside(
  tx: Tx,
  versionId: number,
  text: { revision: number; body: string; savedBy: number },
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into draft_revision (reply_version_id, revision, body, saved_at, saved_by, set_aside)
     values ($1, $2, $3, clock_timestamp(), $4, true) returning id`,
    [versionId, text.revision, text.body, text.savedBy],
  );
  return (row as { id: number }).id;
}

/** Somebody has worked a text that was set aside into the draft, or found it needless; false: it was not there. */
export async function takeOver(tx: Tx, versionId: number, revisionId: number): Promise<boolean> {
  const [, count] = await tx.query<[unknown, number]>(
    `update draft_revision set taken_over_at = coalesce(taken_over_at, clock_timestamp())
      where id = $2 and reply_version_id = $1 and set_aside`,
    [versionId, revisionId],
  );
  return count > 0;
}

/** Whoever writes in a version is its author, and does not clear it. */
export async function countAuthor(tx: Tx, versionId: number, personId: number): Promise<void> {
  await tx.query(
    `insert into reply_author (reply_version_id, person_id, last_wrote_at) values ($1, $2, clock_timestamp())
     on conflict (reply_version_id, person_id) do update set last_wrote_at = excluded.last_wrote_at`,
    [versionId, personId],
  );
}

/** Lets go of the oldest saves: nobody still writes from them, and the latest holds what they held. */
export async function thinRevisions(tx: Tx, versionId: number, length: number): Promise<void> {
  const most = Math.max(LEAST_KEPT, Math.min(MOST_KEPT, Math.floor(CHARACTERS_KEPT / (length + 1))));
  await tx.query(
    `delete from draft_revision where reply_version_id = $1 and not set_aside
        and revision <= (select revision from clearance where reply_version_id = $1) - $2::integer`,
    [versionId, most],
  );
}

/** One line of a 清单式答复. */
export interface Point {
  outcome: string;
  content: string;
  plannedBy: string | null;
  reason: string | null;
}

/** What the drafter says of a version beside its text. */
export interface DraftFacts {
  outcomeClass: string | null;
  points: Point[];
  disclosure: string | null;
  width: string | null;
  ground: string | null;
  delegateId: number | null;
}

/** Replaces what a draft says beside its text. */
export async function replaceDraftFacts(
  tx: Tx,
  versionId: number,
  facts: DraftFacts,
  by: number,
): Promise<void> {
  await tx.query('update reply_version set outcome_class = $2 where id = $1', [
    versionId,
    facts.outcomeClass,
  ]);
  await tx.query(
    `update clearance set disclosure = $2, width = $3, ground = $4, delegate_id = $5,
            facts_revision = facts_revision + 1, facts_by = $6 where reply_version_id = $1`,
    [versionId, facts.disclosure, facts.width, facts.ground, facts.delegateId, by],
  );
  await tx.query('delete from reply_point where reply_version_id = $1', [versionId]);
  await tx.query(
    `insert into reply_point (reply_version_id, position, outcome, content, planned_by, reason)
     select $1, n.position, n.outcome, n.content, n."plannedBy", n.reason
       from jsonb_to_recordset($2) as n(position integer, outcome text, content text, "plannedBy" date, reason text)`,
    [versionId, JSON.stringify(facts.points.map((point, at) => ({ ...point, position: at + 1 })))],
  );
}
