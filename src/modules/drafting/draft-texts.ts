import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { workflowActor } from '../../domain/office-actor.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import {
  countAuthor,
  saveRevision,
  setTextAside,
  takeOver,
  thinRevisions,
} from '../replies/draft-text.verbs.js';
import { mergeTexts } from './draft-merge.js';
import { cleanText } from './draft-text.js';
import type { DraftTextBody } from './drafting.dto.js';
import { blocksOf } from './text-blocks.js';
import { VersionFacts, type VersionRow } from './version-facts.js';
import type { SavedTextView } from './versions.dto.js';
import { writingRefusals } from './versions.js';

/** A save under way: what came, cleaned, from whom. */
interface Saving {
  version: VersionRow;
  mine: string;
  given: DraftTextBody;
  personId: number;
}

/** What became of a save, and what had to be set aside. */
interface Outcome extends Omit<SavedTextView, 'savedAt'> {
  aside?: { id: number; body: string };
  reason?: Refusal;
}

/** The text of a draft saves itself every few seconds; two who write at once lose nothing of each other. */
@Injectable()
export class DraftTexts {
  constructor(
    private readonly db: Database,
    private readonly facts: VersionFacts,
    private readonly clock: Clock,
  ) {}

  /** No command, and no trace: the revisions are the record. */
  async save(versionId: number, given: DraftTextBody, person: ActingPerson): Promise<SavedTextView> {
    const mine = cleanText(given.body);
    const outcome = await this.db.transaction(async (tx) => {
      await tx.query('select 1 from clearance where reply_version_id = $1 for update', [versionId]);
      const subject = await this.facts.of(tx, versionId);
      await admitToWork(tx, person, subject.version.referralId, '这一稿');
      const saving = { version: subject.version, mine, given, personId: person.id };
      const reasons = writingRefusals(subject, workflowActor(person));
      if (reasons.length > 0) return closed(tx, saving, reasons);
      return save(tx, saving);
    });
    const { aside, reason, ...saved } = outcome;
    const view = { ...saved, savedAt: this.clock.now().toISOString() };
    // Only now: what was set aside is committed.
    if (reason) throw new Refused([reason], 409, { ...view, setAside: aside ?? null });
    return view;
  }

  /** What was set aside is in the text by now, or needless. */
  async takenOver(versionId: number, revisionId: number, person: ActingPerson): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { version } = await this.facts.of(tx, versionId);
      await admitToWork(tx, person, version.referralId, '这一稿');
      if (!(await takeOver(tx, versionId, revisionId))) throw notFound('另存的这一段');
    });
  }
}

async function save(tx: Tx, saving: Saving): Promise<Outcome> {
  const { version, mine, given, personId } = saving;
  const { id, revision, body: current } = version;
  if (mine === current) return { revision, sent: revision, body: current, merged: false };
  const base = await baseOf(tx, saving);
  await countAuthor(tx, id, personId);
  const text = { savedBy: personId, writtenIn: given.writer ?? null };
  const sent = await saveRevision(tx, id, { ...text, body: mine });
  if (base?.revision === revision) {
    await thinRevisions(tx, id, mine.length);
    return { revision: sent, sent, body: mine, merged: false };
  }
  // Without the text from which it was written nobody can say what is new: all of it is set aside.
  const merged = base ? mergeTexts(base.body, current, mine) : { body: current, setAside: [mine] };
  const next = await saveRevision(tx, id, { ...text, body: merged.body, merged: true });
  const outcome = { revision: next, sent, body: merged.body, merged: merged.body !== mine };
  if (merged.setAside.length === 0) return outcome;
  const reason = await conflict(tx, saving, base?.revision ?? 0);
  return { ...outcome, aside: await putAside(tx, saving, merged.setAside), reason };
}

/**
 * From which text mine was written: the one that the page names, or what the same page has sent since without hearing
 * the answer. null: it is no longer kept.
 */
async function baseOf(
  tx: Tx,
  { version, given, personId }: Saving,
): Promise<{ revision: number; body: string } | null> {
  const [row] = await rowsOf<{ revision: number; body: string }>(
    tx,
    `select revision, body from draft_revision
      where reply_version_id = $1 and not set_aside
        and (revision = $2 or (revision > $2 and not merged and saved_by = $3 and written_in = $4))
      order by revision desc limit 1`,
    [version.id, given.revision, personId, given.writer ?? null],
  );
  return row ?? null;
}

async function putAside(
  tx: Tx,
  { version, personId }: Saving,
  blocks: string[],
): Promise<{ id: number; body: string }> {
  const body = blocks.join('');
  const text = { revision: version.revision, body, savedBy: personId };
  return { id: await setTextAside(tx, version.id, text), body };
}

/** Who else wrote since: another person, or the same one on another page. */
async function conflict(tx: Tx, { version, personId }: Saving, since: number): Promise<Refusal> {
  const [other] = await rowsOf<{ name: string }>(
    tx,
    `select w.name from draft_revision d join person w on w.id = d.saved_by
      where d.reply_version_id = $1 and d.revision > $2 and d.revision <= $4 and not d.merged and d.saved_by <> $3
      order by d.revision desc limit 1`,
    [version.id, since, personId, version.revision],
  );
  const who = other ? `${other.name}刚才也` : '您在另一个页面刚才也';
  return { code: 'draft_conflict', message: `${who}改了这一段，您写的已另存，请核对后并入。` };
}

/** The draft went on its way while somebody was still writing: what he wrote since is kept beside it. */
async function closed(tx: Tx, saving: Saving, reasons: Refusal[]): Promise<Outcome> {
  const { version, mine } = saving;
  // Whoever might have written here a moment ago; an imported version nobody ever did.
  const onlyLate = reasons.every(({ code }) => ['draft_closed', 'referral_not_handling'].includes(code));
  if (!onlyLate || version.state === null || version.issued) throw new Refused(reasons);
  const known = blocksOf(version.body);
  const fresh = blocksOf(mine).filter((block) => !known.includes(block));
  const { revision, body } = version;
  const outcome = { revision, sent: revision, body, merged: false };
  if (fresh.length === 0) return { ...outcome, reason: reasons[0] };
  const message = '这一稿刚才已经送审、发出或者另有新稿，您后来写的已另存，请核对。';
  return { ...outcome, aside: await putAside(tx, saving, fresh), reason: { code: 'draft_closed', message } };
}
