import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { Clock } from '../../platform/clock.js';
import { recordReinstatement, recordWithdrawal, replaceRole } from '../proposals/referral-verbs.js';
import { dayFaults } from './command-checks.js';
import { CommandRunner } from './command-runner.js';
import type { ChangeRoleCommand, ReinstateCommand, WithdrawCommand } from './commands.dto.js';
import { recordRoleChange } from './facts.verbs.js';

/** What the upper office notifies us of: another role, a withdrawal, and that it stands again. */
@Injectable()
export class NoticeCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async changeRole(referralId: number, asked: ChangeRoleCommand, person: ActingPerson): Promise<void> {
    const { role, noticeOn, reason = null } = asked;
    await this.runner.run(
      {
        ...{ action: 'changeRole', referralId, version: asked.version, person },
        given: { role, notice: noticeOn },
        check: () => Promise.resolve(dayFaults(noticeOn, this.clock.today(), 'noticeOn')),
      },
      async (step) => {
        await recordRoleChange(step, role, { on: noticeOn, reason });
        await replaceRole(step.tx, referralId, role);
        const before = ROLE_NAMES[step.referral.facts.role];
        return { before: { role: before }, after: { role: ROLE_NAMES[role], noticeOn, reason } };
      },
    );
  }

  /** The divisions' rows stay as they are: a reinstatement finds them again. */
  async withdraw(referralId: number, asked: WithdrawCommand, person: ActingPerson): Promise<void> {
    const { on, reason = '' } = asked;
    await this.runner.run(
      {
        ...{ action: 'withdraw', referralId, version: asked.version, person },
        given: { notice: on },
        check: () => Promise.resolve(dayFaults(on, this.clock.today(), 'on')),
      },
      async (step) => {
        await recordWithdrawal(step.tx, referralId, { reason, on }, step.by);
        return { after: { on, reason } };
      },
    );
  }

  async reinstate(referralId: number, asked: ReinstateCommand, person: ActingPerson): Promise<void> {
    await this.runner.run(
      {
        ...{ action: 'reinstate', referralId, version: asked.version, person },
        given: { notice: asked.on },
        check: () => Promise.resolve(dayFaults(asked.on, this.clock.today(), 'on')),
      },
      async (step) => {
        await recordReinstatement(step.tx, referralId, asked.on, step.by);
        return { after: { on: asked.on } };
      },
    );
  }
}
