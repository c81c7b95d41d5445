import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { workflowActor } from '../../domain/office-actor.js';
import { type Refusal, Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { countAuthor, type DraftFacts, replaceDraftFacts } from '../replies/draft-text.verbs.js';
import { beginDraft, recordClearanceStep } from '../replies/drafts.verbs.js';
import { entriesOfYear } from '../settings/of-year.js';
import { ClearanceRunner } from './clearance-runner.js';
import type { DraftFactsBody } from './drafting.dto.js';
import { formOf, VersionFacts, type VersionRow } from './version-facts.js';
import { VERSION_LISTS_SQL } from './version.sql.js';
import type { PointView } from './versions.dto.js';
import { writingRefusals } from './versions.js';

/** Begins a draft, and keeps what is said beside its text: class, points, 公开属性, who reviews in the head's place. */
@Injectable()
export class Drafts {
  constructor(
    private readonly db: Database,
    private readonly runner: ClearanceRunner,
    private readonly facts: VersionFacts,
  ) {}

  /** 拟稿: the next version of the running round; gives its id. */
  start(referralId: number, version: number, person: ActingPerson): Promise<number> {
    return this.runner.run(
      { action: 'startDraft', on: { referralId }, version, person },
      async ({ tx, referral, facts, to, by, actorName }) => {
        const { roundId } = referral;
        if (roundId === null) throw new Error(`referral ${referralId} has no round`);
        const id = await beginDraft(tx, { referralId, roundId, form: formOf(referral) }, by);
        const step = { action: 'startDraft', from: facts.state, to, actorName };
        await recordClearanceStep(tx, id, step, by);
        return { after: { division: facts.division?.name }, result: id };
      },
    );
  }

  /** Replaces what is said beside the text; who was shown an older state of it is told who changed it. */
  async saveFacts(versionId: number, given: DraftFactsBody, person: ActingPerson): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query('select 1 from clearance where reply_version_id = $1 for update', [versionId]);
      const subject = await this.facts.of(tx, versionId);
      const { version, referral } = subject;
      await admitToWork(tx, person, version.referralId, '这一稿');
      const against = writingRefusals(subject, workflowActor(person));
      if (against.length > 0) throw new Refused(against);
      const facts = trimmed(given);
      const standing = await standingFacts(tx, version);
      // The same once more: the answer to the first got lost.
      if (JSON.stringify(facts) === JSON.stringify(standing)) return;
      if (given.revision !== version.factsRevision) {
        const message = `${version.factsBy ?? '同事'}刚才改了类别、公开属性或者清单，您填写的还在页面上，请核对后再保存。`;
        throw new Refused([{ code: 'facts_changed', message }], 409, {
          ...standing,
          factsRevision: version.factsRevision,
        });
      }
      const faults = await factsFaults(tx, version, referral.facts.leadDivision?.id ?? null, facts);
      if (faults.length > 0) throw new Refused(faults, 422);
      await replaceDraftFacts(tx, versionId, facts, person.id);
      await countAuthor(tx, versionId, person.id);
    });
  }
}

function trimmed(given: DraftFactsBody): DraftFacts {
  const text = (value: string | null | undefined): string | null => value?.trim() || null;
  const points = given.points.map((point) => ({
    outcome: point.outcome,
    content: point.content.trim(),
    plannedBy: point.outcome === 'planned' ? (point.plannedBy ?? null) : null,
    reason: text(point.reason),
  }));
  const { disclosure = null, width = null } = given;
  return {
    outcomeClass: text(given.outcomeClass),
    points,
    disclosure,
    width: disclosure === 'active' ? width : null,
    ground: disclosure === 'active' ? null : text(given.ground),
    delegateId: given.delegateId ?? null,
  };
}

async function standingFacts(tx: Tx, version: VersionRow): Promise<DraftFacts> {
  const [lists] = await rowsOf<{ points: PointView[] }>(tx, VERSION_LISTS_SQL, [version.id]);
  const points = (lists?.points ?? []).map(({ outcome, content, plannedBy, reason }) => ({
    ...{ outcome, content, plannedBy, reason },
  }));
  const { outcomeClass, disclosure, width, ground, delegateId } = version;
  return { outcomeClass, points, disclosure, width, ground, delegateId };
}

/** What does not fit together, or is not on the lists. */
async function factsFaults(
  tx: Tx,
  version: VersionRow,
  leadDivisionId: number | null,
  facts: DraftFacts,
): Promise<Refusal[]> {
  const classes = await entriesOfYear(tx, 'outcome_class', version.year);
  const fault = (code: string, field: string, message: string): Refusal => ({ code, field, message });
  const unknown = facts.outcomeClass !== null && !classes.some(({ code }) => code === facts.outcomeClass);
  const delegated = facts.delegateId === null || (await canReview(tx, facts.delegateId, leadDivisionId));
  return [
    ...(unknown
      ? [fault('class_unknown', 'outcomeClass', `${version.year}年的方案里没有这个类别，请重新选择。`)]
      : []),
    ...facts.points.flatMap(({ outcome, reason }, at) =>
      outcome === 'not_adopted' && reason === null
        ? [fault('reason_missing', `points.${at}.reason`, `清单第${at + 1}条未采纳，请写明理由。`)]
        : [],
    ),
    ...(facts.disclosure === 'none' && facts.ground === null
      ? [fault('ground_missing', 'ground', '拟不予公开的，请写明依据哪一条。')]
      : []),
    ...(delegated
      ? []
      : [fault('delegate_unfit', 'delegateId', '受托人应是承办处室在岗的人员，请重新选择。')]),
  ];
}

async function canReview(tx: Tx, personId: number, divisionId: number | null): Promise<boolean> {
  const rows = await rowsOf<{ id: number }>(
    tx,
    `select p.id from person p join person_role o on o.person_id = p.id and o.role in ('handler', 'division_head')
      where p.id = $1 and p.active and p.division_id = $2`,
    [personId, divisionId],
  );
  return rows.length > 0;
}
