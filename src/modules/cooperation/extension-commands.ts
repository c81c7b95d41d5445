import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { capFaults, legalCapOf, newDueFaults } from '../../domain/extension-rules.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { clockFactsOf } from '../deadlines/clock-facts.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { answerExtension, requestExtension, withdrawExtension } from '../deadlines/extensions.verbs.js';
import type { CommandReferral } from '../proposals/command-facts.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner, type Step } from '../workflow/command-runner.js';
import type { ReasonCommand } from '../workflow/commands.dto.js';
import type {
  GrantExtensionCommand,
  RefuseExtensionCommand,
  RequestExtensionCommand,
} from './cooperation.dto.js';
import { refoldedDue } from './refolded-due.js';

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
    const { dueOn, notice, override, proposerToldOn = null } = asked;
    const today = this.clock.today();
    await this.runner.run(
      {
        ...{ action: 'grantExtension', referralId, version: asked.version, person },
        given: { notice },
        check: async (tx, referral) => [
          ...newDueFaults(dueOn, referral.dueOn, today),
          ...capFaults(dueOn, await capOf(tx, referral), override),
          ...(proposerToldOn === null ? [] : dayFaults(proposerToldOn, today, 'proposerToldOn')),
        ],
      },
      async (step) => {
        const answer = { notice: notice.trim(), dueOn, proposerToldOn };
        const beyond = capFaults(dueOn, await capOf(step.tx, step.referral), undefined).length > 0;
        const reason = beyond ? (override?.trim() ?? null) : null;
        await answerExtension(step.tx, clockOf(step), { ...answer, reason }, step.by);
        return { before: { dueOn: step.referral.dueOn }, after: { ...answer, override: reason } };
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
          after: { dueOn: await refoldedDue(step.tx, this.clocks, referralId), reason: given },
        };
      },
    );
  }
}

function clockOf({ referral }: Step): { referralId: number; round: number } {
  return { referralId: referral.id, round: referral.facts.round };
}

async function capOf(tx: Tx, { id, facts: { round } }: CommandReferral) {
  return legalCapOf({ ...(await clockFactsOf(tx, id)), round });
}
