import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import type { Refusal } from '../../domain/refused.js';
import type { Role } from '../../domain/codes.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { reopenLead, submitLead } from '../assignments/lead.verbs.js';
import { ClearanceRunner, type ClearanceStep } from '../drafting/clearance-runner.js';
import type { VersionRow } from '../drafting/version-facts.js';
import { dayFaults } from '../workflow/command-checks.js';
import { decideDisclosure } from '../publication/disclosure.verbs.js';
import { alignForm, nameDelegate, sendBackVersion } from '../replies/clearance.verbs.js';
import { recordClearanceStep } from '../replies/drafts.verbs.js';
import type { ClearanceCommand } from './clearance.dto.js';
import { delegateOf } from './delegates.js';

/** States in which the division has handed its work in. */
const WITH_THE_OFFICE = ['office_review', 'leader_review', 'signed'];

/** 送审、审核、核稿、审签、签发、退回修改、督查室审核、委托审核: what moves a version on its way out. */
@Injectable()
export class ClearanceCommands {
  constructor(
    private readonly runner: ClearanceRunner,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** A step that needs no more than a comment. */
  async advance(
    action: 'submitDraft' | 'approveDivision' | 'approveOffice' | 'endorse',
    versionId: number,
    asked: ClearanceCommand,
    person: ActingPerson,
  ): Promise<void> {
    const comment = commentOf(asked);
    const given = { disclosureChecked: asked.disclosureChecked };
    await this.runner.run(
      { action, on: { versionId }, version: asked.version, person, given },
      async (step) => {
        const skipped = await advanceTo(step, action, comment);
        return { after: { skipped, comment }, result: undefined };
      },
    );
  }

  /** 签发 with the decision on 公开属性; an opinion has none, for the lead publishes. */
  async sign(versionId: number, asked: ClearanceCommand, person: ActingPerson): Promise<void> {
    const { disclosure, ground } = asked;
    const comment = commentOf(asked);
    await this.runner.run(
      {
        ...{ action: 'sign', on: { versionId }, version: asked.version, person },
        given: { disclosure, ground },
        check: (_tx, { referral }) => Promise.resolve(disclosureFaults(referral.facts.role, asked)),
      },
      async (step) => {
        await advanceTo(step, 'sign', comment);
        if (!disclosure) return { after: { comment }, result: undefined };
        const width = disclosure === 'active' ? (asked.width ?? null) : null;
        const decided = {
          disclosure,
          width,
          ground: disclosure === 'active' ? null : ground?.trim() || null,
        };
        await decideDisclosure(step.tx, versionId, decided, step.by);
        return { after: { ...decided, comment }, result: undefined };
      },
    );
  }

  /** 退回修改: the next version is the draft, and the division has it in hand again. */
  async sendBack(versionId: number, asked: ClearanceCommand, person: ActingPerson): Promise<void> {
    const comment = commentOf(asked);
    const given = { comment: asked.comment };
    await this.runner.run(
      { action: 'sendBack', on: { versionId }, version: asked.version, person, given },
      async (step) => {
        const { tx, referral, facts, by, actorName } = step;
        const { id, roundId, replyId } = versionOf(step);
        const { form } = facts;
        const draft = { versionId: id, referralId: referral.id, roundId, form };
        await sendBackVersion(tx, draft, { from: facts.state, comment, actorName }, by);
        await alignForm(tx, replyId, form);
        await reopenLead(tx, referral.id);
        return { after: { comment }, result: undefined };
      },
    );
  }

  /** 督查室 has seen it, on the day that its answer bears. */
  async supervisionReviewed(versionId: number, asked: ClearanceCommand, person: ActingPerson): Promise<void> {
    const on = asked.reviewedOn ?? this.clock.today();
    const comment = commentOf(asked);
    await this.runner.run(
      {
        ...{ action: 'supervisionReviewed', on: { versionId }, version: asked.version, person },
        check: () => Promise.resolve(dayFaults(on, this.clock.today(), 'reviewedOn')),
      },
      async ({ tx, facts, to, by, actorName }) => {
        const step = { action: 'supervisionReviewed', from: facts.state, to, comment, on, actorName };
        await recordClearanceStep(tx, versionId, step, by);
        return { after: { on, comment }, result: undefined };
      },
    );
  }

  /** The head names who reviews this version for the division in his place. */
  async delegate(versionId: number, asked: ClearanceCommand, person: ActingPerson): Promise<void> {
    const { delegateId } = asked;
    const named =
      delegateId === undefined ? null : await this.db.snapshot((tx) => delegateOf(tx, versionId, delegateId));
    await this.runner.run(
      {
        ...{ action: 'delegate', on: { versionId }, version: asked.version, person },
        given: { delegate: named },
      },
      async ({ tx, facts, to, by, actorName }) => {
        const delegate = named as { id: number; name: string };
        await nameDelegate(tx, versionId, delegate.id);
        const comment = `由${delegate.name}审核`;
        const step = { action: 'delegate', from: facts.state, to, comment, actorName };
        await recordClearanceStep(tx, versionId, step, by);
        return { after: { delegate: delegate.name }, result: undefined };
      },
    );
  }
}

/** The version that a step is taken on: only a draft that is begun has none yet. */
function versionOf({ version, referral }: ClearanceStep): VersionRow {
  if (version === null) throw new Error(`referral ${referral.id} has no version to clear`);
  return version;
}

/** Moves a version to where the table says, and its lead assignment with it; whether the division's review was skipped. */
async function advanceTo(
  step: ClearanceStep,
  action: 'submitDraft' | 'approveDivision' | 'approveOffice' | 'endorse' | 'sign',
  comment: string | null,
): Promise<boolean> {
  const { tx, referral, facts, to, by, actorName } = step;
  const { id, replyId } = versionOf(step);
  const skipped = action === 'submitDraft' && to === 'office_review';
  await recordClearanceStep(tx, id, { action, from: facts.state, to, comment, skipped, actorName }, by);
  await alignForm(tx, replyId, facts.form);
  if (WITH_THE_OFFICE.includes(to)) await submitLead(tx, referral.id, by);
  return skipped;
}

function commentOf(asked: ClearanceCommand): string | null {
  return asked.comment?.trim() || null;
}

/** What the table does not look at: how much is published, and that an opinion is not ours to publish. */
function disclosureFaults(role: Role, asked: ClearanceCommand): Refusal[] {
  if (role === 'co') {
    const message = '会办意见由主办单位公开，不用定公开属性。';
    return asked.disclosure ? [{ code: 'opinion_not_published', field: 'disclosure', message }] : [];
  }
  if (asked.disclosure !== 'active' || asked.width) return [];
  return [
    { code: 'width_missing', field: 'width', message: '主动公开的，请选择全文、摘要还是区分处理后公开。' },
  ];
}
