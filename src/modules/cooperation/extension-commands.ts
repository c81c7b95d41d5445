import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { newDueFaults } from '../../domain/extension-rules.js';
import { Clock } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { answerExtension, requestExtension, withdrawExtension } from '../deadlines/extensions.verbs.js';
import { DUE_LATERAL } from '../proposals/referral-row.sql.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner, type Step } from '../workflow/command-runner.js';
import type { ReasonCommand } from '../workflow/commands.dto.js';
import type {
  GrantExtensionCommand,
  RefuseExtensionCommand,
  RequestExtensionCommand,
} from './cooperation.dto.js';

/** 延期: each step is an event of the running round's clock; the due date is what they fold to, never edited. */
@Injectable()
export class ExtensionCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  async request(referralId: number, asked: RequestExtensionCommand, person: ActingPerson): Promise<void> {
    const { dueOn, reason } = asked;
    await this.runner.run(
      {
        ...{ action: 'requestExtension', referralId, version: asked.version, person },
        given: { reason },
        check: (_tx, referral) => Promise.resolve(newDueFaults(dueOn, referral.dueOn, this.clock.today())),
      },
      async (step) => {
        const given = { dueOn, reason: (reason as string).trim() };
        await requestExtension(step.tx, clockOf(step), given, step.by);
        return { before: { dueOn: step.referral.dueOn }, after: given };
      },
    );
  }

  async grant(referralId: number, asked: GrantExtensionCommand, person: ActingPerson): Promise<void> {
    const { dueOn, notice, proposerToldOn = null } = asked;
    const today = this.clock.today();
    await this.runner.run(
      {
        ...{ action: 'grantExtension', referralId, version: asked.version, person },
        given: { notice },
        check: (_tx, referral) =>
          Promise.resolve([
            ...newDueFaults(dueOn, referral.dueOn, today),
            ...(proposerToldOn === null ? [] : dayFaults(proposerToldOn, today, 'proposerToldOn')),
          ]),
      },
      async (step) => {
        const answer = { notice: notice.trim(), dueOn, proposerToldOn };
        await answerExtension(step.tx, clockOf(step), { ...answer, reason: null }, step.by);
        return { before: { dueOn: step.referral.dueOn }, after: answer };
      },
    );
  }

  async refuse(referralId: number, asked: RefuseExtensionCommand, person: ActingPerson): Promise<void> {
    const { notice, reason } = asked;
    await this.runner.run(
      { ...{ action: 'refuseExtension', referralId, version: asked.version, person }, given: { notice } },
      async (step) => {
        const answer = { notice: notice.trim(), reason: reason?.trim() || null };
        const refused = { ...answer, dueOn: null, proposerToldOn: null };
        await answerExtension(step.tx, clockOf(step), refused, step.by);
        return { after: answer };
      },
    );
  }

  /** The pending application where there is one, else the extension that stands. */
  async withdraw(referralId: number, asked: ReasonCommand, person: ActingPerson): Promise<void> {
    const { reason } = asked;
    await this.runner.run(
      { ...{ action: 'withdrawExtension', referralId, version: asked.version, person }, given: { reason } },
      async (step) => {
        const { extensionRequestId: pending, extensionId, dueOn } = step.referral;
        const eventId = (pending ?? extensionId) as number;
        const given = (reason as string).trim();
        await withdrawExtension(step.tx, clockOf(step), { eventId, reason: given }, step.by);
        return {
          before: { dueOn, pending: pending !== null },
          after: { dueOn: await this.dueNow(step.tx, referralId), reason: given },
        };
      },
    );
  }

  /** What the events fold to, with the one that was just recorded. */
  private async dueNow(tx: Tx, referralId: number): Promise<string | null> {
    await this.clocks.refresh(tx, [referralId]);
    const [row] = await rowsOf<{ dueOn: string | null }>(
      tx,
      `select due.running_on as "dueOn" from referral r ${DUE_LATERAL} where r.id = $1`,
      [referralId],
    );
    return row?.dueOn ?? null;
  }
}

function clockOf({ referral }: Step): { referralId: number; round: number } {
  return { referralId: referral.id, round: referral.facts.round };
}
