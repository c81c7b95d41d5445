import { Injectable } from '@nestjs/common';
import { type ActingPerson, holdersOf } from '../../domain/acting.js';
import { assignDivisions, type Split } from '../assignments/assignments.verbs.js';
import { divisionFaults } from './command-checks.js';
import { CommandRunner, divisionNames, type Step, type Trace } from './command-runner.js';
import type {
  ApproveSplitCommand,
  AssignCommand,
  ReassignCommand,
  RejectSplitCommand,
} from './commands.dto.js';
import { pendingSplit, recordSplit, settleSplit } from './split.verbs.js';

/** 分派: which divisions a referral goes to, and a leader's decision where the setting asks for it. */
@Injectable()
export class SplitCommands {
  constructor(private readonly runner: CommandRunner) {}

  async assign(referralId: number, asked: AssignCommand, person: ActingPerson): Promise<void> {
    const split = splitOf(asked);
    const approver = asked.approver?.trim() || null;
    const onPaper = asked.paper === true;
    const instruction = asked.instruction?.trim() || null;
    await this.runner.run(
      {
        ...{ action: 'assign', referralId, version: asked.version, person },
        given: { leadDivisionIds: [split.leadDivisionId] },
        assuming: onPaper ? { splitNeedsApproval: false } : {},
        check: (tx) => divisionFaults(tx, split.leadDivisionId, split.supportDivisionIds),
      },
      async (step) => {
        const waits = step.referral.facts.splitNeedsApproval;
        if (waits || onPaper || instruction !== null) {
          const decided = waits ? null : { approver, onPaper };
          await recordSplit(step.tx, referralId, { ...split, instruction, decided }, step.by);
        }
        if (!waits) await assignDivisions(step.tx, referralId, split, '重新分派', step.by);
        return splitTrace(step, split, { instruction, approver, onPaper });
      },
    );
  }

  async approve(referralId: number, asked: ApproveSplitCommand, person: ActingPerson): Promise<void> {
    const approver = approverOf(asked.approver, person);
    await this.runner.run(
      {
        ...{ action: 'approveSplit', referralId, version: asked.version, person },
        given: { approver: approver ?? undefined },
        // A division may have been dissolved while the leader was away.
        check: async (tx, { status }) => {
          if (status !== 'split_proposed') return [];
          const split = await pendingSplit(tx, referralId);
          return divisionFaults(tx, split.leadDivisionId, split.supportDivisionIds);
        },
      },
      async (step) => {
        const split = await pendingSplit(step.tx, referralId);
        const instruction = asked.instruction?.trim() || null;
        const decision = { state: 'approved' as const, approver, instruction, reason: null };
        await settleSplit(step.tx, referralId, { ...decision, onPaper: isOnPaper(step) }, step.by);
        await assignDivisions(step.tx, referralId, split, '重新分派', step.by);
        return splitTrace(step, split, { instruction: instruction ?? split.instruction, approver });
      },
    );
  }

  async reject(referralId: number, asked: RejectSplitCommand, person: ActingPerson): Promise<void> {
    const approver = approverOf(asked.approver, person);
    const reason = asked.reason.trim();
    await this.runner.run(
      {
        ...{ action: 'rejectSplit', referralId, version: asked.version, person },
        given: { approver: approver ?? undefined },
      },
      async (step) => {
        const split = await pendingSplit(step.tx, referralId);
        const decision = { state: 'rejected' as const, approver, instruction: null, reason };
        await settleSplit(step.tx, referralId, { ...decision, onPaper: isOnPaper(step) }, step.by);
        return splitTrace(step, split, { reason, approver });
      },
    );
  }

  /** 改派: rows of divisions that stay go on, the others are ended. */
  async reassign(referralId: number, asked: ReassignCommand, person: ActingPerson): Promise<void> {
    const split = splitOf(asked);
    await this.runner.run(
      {
        ...{ action: 'reassign', referralId, version: asked.version, person },
        given: { leadDivisionIds: [split.leadDivisionId], reason: asked.reason },
        check: (tx) => divisionFaults(tx, split.leadDivisionId, split.supportDivisionIds),
      },
      async (step) => {
        const reason = (asked.reason as string).trim();
        await assignDivisions(step.tx, referralId, split, reason, step.by);
        const before = step.referral.assignments.map((part) => part.division?.name ?? null);
        const trace = await splitTrace(step, split, { reason });
        return { ...trace, before: { divisions: before } };
      },
    );
  }
}

function splitOf(asked: Pick<AssignCommand, 'leadDivisionId' | 'supportDivisionIds'>): Split {
  const supportDivisionIds = [...new Set(asked.supportDivisionIds ?? [])];
  return { leadDivisionId: asked.leadDivisionId, supportDivisionIds };
}

/** A leader decides himself, or someone who stands in for him; the liaison names who decided on the paper. */
function approverOf(named: string | undefined, person: ActingPerson): string | null {
  const leader = holdersOf(person).find((holder) => holder.roles.includes('leader'));
  return named?.trim() || (leader?.name ?? null);
}

/** A liaison only enters what a leader has written on the 批办单. */
function isOnPaper(step: Step): boolean {
  return !step.actor.posts.some((post) => post.role === 'leader');
}

async function splitTrace(step: Step, split: Split, more: object): Promise<Trace> {
  const names = await divisionNames(step.tx, [split.leadDivisionId, ...split.supportDivisionIds]);
  const support = split.supportDivisionIds.map((id) => names.get(id));
  return { after: { lead: names.get(split.leadDivisionId), support, ...more } };
}
