import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Clock } from '../../platform/clock.js';
import { reopenLead } from '../assignments/lead.verbs.js';
import { openAmendment } from '../replies/rounds.verbs.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner } from '../workflow/command-runner.js';
import type { ReasonCommand } from '../workflow/commands.dto.js';
import { beforeIssueFaults } from './aftercare-checks.js';
import type { SentBackCommand } from './aftercare.dto.js';
import { Reopenings } from './reopening.js';

/** What brings an answer back to us after it was sent: the other side returned it, or we correct it. */
@Injectable()
export class ReworkCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly reopenings: Reopenings,
    private readonly clock: Clock,
  ) {}

  /** 会办意见被退回. */
  opinionRejected(referralId: number, asked: SentBackCommand, person: ActingPerson): Promise<void> {
    return this.sentBack('opinionRejected', referralId, asked, person);
  }

  /** 答复被退回重报. */
  upperReturn(referralId: number, asked: SentBackCommand, person: ActingPerson): Promise<void> {
    return this.sentBack('upperReturn', referralId, asked, person);
  }

  /** 更正答复: a new version in the same round; consents speak of a version, so they start anew. */
  async amend(referralId: number, asked: ReasonCommand, person: ActingPerson): Promise<void> {
    const given = { reason: asked.reason };
    await this.runner.run(
      { ...{ action: 'amend', referralId, version: asked.version, person }, given },
      async ({ tx, referral, by }) => {
        const reason = (asked.reason as string).trim();
        await openAmendment(tx, referral.roundId as number, reason, by);
        await reopenLead(tx, referral.id);
        return { after: { reason } };
      },
    );
  }

  private async sentBack(
    action: 'opinionRejected' | 'upperReturn',
    referralId: number,
    asked: SentBackCommand,
    person: ActingPerson,
  ): Promise<void> {
    const { on } = asked;
    await this.runner.run(
      {
        ...{ action, referralId, version: asked.version, person },
        given: { reason: asked.reason },
        check: async (tx, referral) => [
          ...dayFaults(on, this.clock.today(), 'on'),
          ...(await beforeIssueFaults(tx, referral.roundId, on, 'on')),
        ],
      },
      async (step) => {
        const reason = (asked.reason as string).trim();
        const cause = action === 'opinionRejected' ? 'rejected' : 'upper_return';
        const opened = await this.reopenings.reopen(step, { cause, on, reason });
        return { after: { reason, on, ...opened } };
      },
    );
  }
}
