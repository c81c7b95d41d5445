import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { type Role, ROLES } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { Clock } from '../../platform/clock.js';
import { endAssignments } from '../assignments/assignments.verbs.js';
import { openRequest, replaceRole, settleRequest } from '../proposals/referral-verbs.js';
import { dayFaults } from './command-checks.js';
import { CommandRunner, type Step } from './command-runner.js';
import type { Command, RequestReturnCommand, ReturnAnswerCommand } from './commands.dto.js';
import { recordRoleChange } from './facts.verbs.js';
import { settleSplit } from './split.verbs.js';

/** 申请调整: what we ask of the upper office, and its answer. */
@Injectable()
export class UpperOfficeCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async request(referralId: number, asked: RequestReturnCommand, person: ActingPerson): Promise<void> {
    const { reason, suggestedUnit, override } = asked;
    // Whoever writes 「会办」 where a unit is asked for means the role.
    const role = asked.role ?? ROLES.find((one) => ROLE_NAMES[one] === suggestedUnit?.trim());
    await this.runner.run(
      {
        ...{ action: 'requestReturn', referralId, version: asked.version, person },
        given: { asked: asked.asked, reason, suggestedUnit, lateReason: override, role },
      },
      async ({ tx, by, referral }) => {
        const request = {
          asked: asked.asked,
          reason: (reason as string).trim(),
          suggestedUnit: suggestedUnit?.trim() || null,
          suggestedRole: asked.asked === 'change_role' ? (role ?? null) : null,
          overrideReason: referral.facts.returnWindowOver ? (override?.trim() ?? null) : null,
        };
        await openRequest(tx, referralId, request, by);
        return { after: { ...request, suggestedRole: wordOf(request.suggestedRole) } };
      },
    );
  }

  async granted(referralId: number, asked: ReturnAnswerCommand, person: ActingPerson): Promise<void> {
    const { answeredOn, reason = null } = asked;
    await this.runner.run(
      {
        ...{ action: 'returnGranted', referralId, version: asked.version, person },
        given: ({ facts, suggestedRole }) =>
          facts.returnPending === 'change_role'
            ? { notice: answeredOn, role: asked.newRole ?? suggestedRole }
            : { notice: answeredOn },
        check: () => Promise.resolve(dayFaults(answeredOn, this.clock.today(), 'answeredOn')),
      },
      async (step) => {
        const newRole = step.given.role ?? null;
        await settle(step, { state: 'granted', on: answeredOn, reason, newRole });
        if (newRole === null) await leave(step);
        else {
          await recordRoleChange(step, newRole, { on: answeredOn, reason });
          await replaceRole(step.tx, referralId, newRole);
        }
        return {
          before: { asked: step.referral.facts.returnPending },
          after: { answeredOn, role: wordOf(newRole), reason },
        };
      },
    );
  }

  async refused(referralId: number, asked: ReturnAnswerCommand, person: ActingPerson): Promise<void> {
    const { answeredOn, reason = null } = asked;
    await this.runner.run(
      {
        ...{ action: 'returnRefused', referralId, version: asked.version, person },
        given: { notice: answeredOn },
        check: () => Promise.resolve(dayFaults(answeredOn, this.clock.today(), 'answeredOn')),
      },
      async (step) => {
        await settle(step, { state: 'refused', on: answeredOn, reason, newRole: null });
        return { before: { asked: step.referral.facts.returnPending }, after: { answeredOn, reason } };
      },
    );
  }

  async takeBack(referralId: number, asked: Command, person: ActingPerson): Promise<void> {
    await this.runner.run(
      { ...{ action: 'takeBackRequest', referralId, version: asked.version, person }, given: {} },
      async (step) => {
        await settle(step, { state: 'taken_back', on: step.by.on, reason: null, newRole: null });
        return { before: { asked: step.referral.facts.returnPending }, after: {} };
      },
    );
  }
}

async function settle(
  step: Step,
  answer: {
    state: 'granted' | 'refused' | 'taken_back';
    on: string;
    reason: string | null;
    newRole: Role | null;
  },
): Promise<void> {
  await settleRequest(step.tx, step.referral.id, answer, step.by);
}

/** It goes back to the upper office: nobody here has a part in it any more. */
async function leave({ tx, referral, by }: Step): Promise<void> {
  await endAssignments(tx, referral.id, '已退办', by);
  const dropped = { state: 'dropped' as const, approver: null, onPaper: false, instruction: null };
  await settleSplit(tx, referral.id, { ...dropped, reason: '已退办' }, by);
}

function wordOf(role: Role | null): string | null {
  return role === null ? null : ROLE_NAMES[role];
}
