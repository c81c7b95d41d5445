import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import {
  ASSIGNMENT_WORKFLOW,
  type AssignmentFacts,
  assignmentRefusals,
  type AssignmentState,
} from '../../domain/assignment-workflow.js';
import { closedYearReasons } from '../../domain/closed-year.js';
import { actorAlone, workflowActor } from '../../domain/office-actor.js';
import { OPEN_STATES } from '../../domain/referral-workflow.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import type { WorkflowActor } from '../../domain/workflow-roles.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { savePart, submitAssignment } from '../assignments/parts.verbs.js';
import type { CommandReferral } from '../proposals/command-facts.js';
import { lockWork } from '../proposals/lock-work.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { storeImpliedStatus } from '../proposals/referral-verbs.js';
import { staleReferral } from '../proposals/stale.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { cleanText } from './draft-text.js';
import type { PartTextBody } from './drafting.dto.js';
import type { PartList, PartView, SavedPart } from './talk.dto.js';
import { plainText } from './text-blocks.js';
import { VersionFacts } from './version-facts.js';

type StoredPart = Omit<PartView, 'stateName' | 'mayWrite' | 'submitReasons'> & {
  state: AssignmentState;
  divisionId: number | null;
};

const PARTS_SQL = `
  select a.id as "assignmentId", a.division_id as "divisionId", n.name as division, a.state, coalesce(t.revision, 0) as revision,
         coalesce(t.body, '') as body, w.name as "savedBy", to_jsonb(t.saved_at) as "savedAt", a.submitted_on as "submittedOn"
    from assignment a left join division_name n on n.division_id = a.division_id and n.to_on is null
    left join part_text t on t.assignment_id = a.id left join person w on w.id = t.saved_by
   where a.referral_id = $1 and a.part = 'support' and (a.state not in ('sent_back', 'ended') or t.body <> '')
   order by a.id`;

/** What supporting divisions write for the lead, each its own part. */
@Injectable()
export class Parts {
  constructor(
    private readonly db: Database,
    private readonly facts: VersionFacts,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  async list(referralId: number, person: ActingPerson): Promise<PartList> {
    return this.db.snapshot(async (tx) => {
      await admitToWork(tx, person, referralId);
      const referral = await this.facts.referral(tx, referralId);
      const stored = await rowsOf<StoredPart>(tx, PARTS_SQL, [referralId]);
      return {
        parts: stored.map((part) => viewOf(part, referral, person)),
        referralVersion: referral.version,
      };
    });
  }

  /** Saves the part; who was shown an older one gets the present one beside his own. */
  async save(
    referralId: number,
    assignmentId: number,
    given: PartTextBody,
    person: ActingPerson,
  ): Promise<SavedPart> {
    const body = cleanText(given.body);
    return this.db.transaction(async (tx) => {
      const { part, referral } = await this.locked(tx, referralId, assignmentId, person);
      const facts = { ...factsOf(part, referral), partWritten: true };
      const reasons = partRefusals(facts, referral, workflowActor(person));
      if (reasons.length > 0) throw new Refused(reasons);
      const savedAt = this.clock.now().toISOString();
      if (part.body === body) return { revision: part.revision, body, savedAt };
      if (part.revision !== given.revision) {
        const message = `${part.savedBy ?? '同事'}刚才改了协办意见，您写的还在页面上，请核对后再保存。`;
        const { revision } = part;
        throw new Refused([{ code: 'part_changed', message }], 409, { revision, body: part.body });
      }
      return { revision: await savePart(tx, assignmentId, body, person.id), body, savedAt };
    });
  }

  /** 提交协办意见. */
  async submit(
    referralId: number,
    assignmentId: number,
    version: number,
    person: ActingPerson,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      await lockWork(tx, referralId);
      const { part, referral } = await this.locked(tx, referralId, assignmentId, person);
      if (referral.version !== version) {
        throw await staleReferral(tx, { referralId, proposalId: referral.proposalId }, this.clock.now());
      }
      const facts = factsOf(part, referral);
      const may = actingBy(
        person,
        (holder) => partRefusals(facts, referral, actorAlone(holder)).length === 0,
      );
      if (may === null) throw new Refused(partRefusals(facts, referral, workflowActor(person)));
      await submitAssignment(tx, assignmentId, { personId: person.id, on: this.clock.today() });
      const { status } = await storeImpliedStatus(tx, referralId);
      await this.clocks.refresh(tx, [referralId]);
      await this.audit.record(tx, { id: person.id, name: may.actor.name }, [
        {
          ...{ action: 'assignment.submit', proposalId: referral.proposalId, referralId },
          before: { status: referral.status },
          after: { status, division: part.division },
        },
      ]);
    });
  }

  /** The part, locked against others who write in it. */
  private async locked(
    tx: Tx,
    referralId: number,
    assignmentId: number,
    person: ActingPerson,
  ): Promise<{ part: StoredPart; referral: CommandReferral }> {
    await admitToWork(tx, person, referralId);
    await tx.query('select 1 from assignment where id = $1 for update', [assignmentId]);
    const referral = await this.facts.referral(tx, referralId);
    const stored = await rowsOf<StoredPart>(tx, PARTS_SQL, [referralId]);
    const part = stored.find((one) => one.assignmentId === assignmentId);
    if (!part) throw notFound('这个处室的协办意见');
    return { part, referral };
  }
}

function factsOf(part: StoredPart, referral: CommandReferral): AssignmentFacts {
  const division =
    part.divisionId === null ? null : { id: part.divisionId, name: part.division ?? '协办处室' };
  return {
    ...{ state: part.state, part: 'support', division },
    referralOpen: OPEN_STATES.includes(referral.status),
    partWritten: plainText(part.body) !== '',
    ...{ versionInOfficeReview: false, inClearance: referral.facts.inClearance, workRestarted: false },
  };
}

function partRefusals(facts: AssignmentFacts, referral: CommandReferral, actor: WorkflowActor): Refusal[] {
  return [...closedYearReasons('submit', referral.closedYear), ...assignmentRefusals('submit', facts, actor)];
}

function viewOf(stored: StoredPart, referral: CommandReferral, person: ActingPerson): PartView {
  const { divisionId: _division, ...part } = stored;
  const facts = factsOf(stored, referral);
  const actor = workflowActor(person);
  return {
    ...part,
    stateName: ASSIGNMENT_WORKFLOW.states[part.state],
    mayWrite: partRefusals({ ...facts, partWritten: true }, referral, actor).length === 0,
    submitReasons: partRefusals(facts, referral, actor).map((reason) => reason.message),
  };
}
