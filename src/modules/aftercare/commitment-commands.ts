import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { COMMITMENT_STATE_NAMES } from '../../domain/commitments.js';
import type { Refusal } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { dayFaults, divisionFaults } from '../workflow/command-checks.js';
import { CommandRunner, divisionNames } from '../workflow/command-runner.js';
import { channelMeant } from './aftercare-checks.js';
import type { AddCommitmentCommand, FulfilCommitmentCommand } from './aftercare.dto.js';
import {
  insertCommitment,
  lockCommitment,
  recordTold,
  settleCommitment,
  type StandingCommitment,
} from './commitments.verbs.js';

/** B类跟踪: what a reply promised, until it is kept or changed with an explanation. */
@Injectable()
export class CommitmentCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async add(referralId: number, asked: AddCommitmentCommand, person: ActingPerson): Promise<void> {
    const { dueOn = null } = asked;
    await this.runner.run(
      {
        ...{ action: 'addCommitment', referralId, version: asked.version, person },
        given: {},
        check: (tx) => namedDivisionFaults(tx, asked.divisionId),
      },
      async ({ tx, referral, by }) => {
        const divisionId = asked.divisionId ?? referral.facts.leadDivision?.id ?? null;
        const content = asked.content.trim();
        await insertCommitment(tx, referralId, { content, dueOn, divisionId }, by);
        const names = await divisionNames(tx, divisionId === null ? [] : [divisionId]);
        return { after: { content, dueOn, division: names.get(divisionId ?? 0) ?? null } };
      },
    );
  }

  async fulfil(referralId: number, asked: FulfilCommitmentCommand, person: ActingPerson): Promise<void> {
    let commitment: StandingCommitment | undefined;
    await this.runner.run(
      {
        ...{ action: 'fulfilCommitment', referralId, version: asked.version, person },
        given: {},
        check: async (tx, referral) => {
          commitment = await lockCommitment(tx, asked.commitmentId);
          return [
            ...standingFaults(commitment, referralId),
            ...this.contentFaults(asked),
            ...(asked.channel ? (await channelMeant(tx, asked.channel, referral.year)).faults : []),
          ];
        },
      },
      async ({ tx, referral, by }) => {
        const { outcome: state, on, proposerToldOn } = asked;
        const { id, content } = commitment as StandingCommitment;
        const settlement = asked.settlement?.trim() || null;
        await settleCommitment(tx, id, { state, on, settlement }, by);
        if (proposerToldOn !== undefined) {
          const channel = asked.channel
            ? (await channelMeant(tx, asked.channel, referral.year)).channel
            : null;
          await recordTold(tx, id, proposerToldOn, channel);
        }
        return { after: { content, outcome: COMMITMENT_STATE_NAMES[state], settlement, on, proposerToldOn } };
      },
    );
  }

  private contentFaults(asked: FulfilCommitmentCommand): Refusal[] {
    const today = this.clock.today();
    const told = asked.proposerToldOn;
    const unexplained = asked.outcome === 'changed' && !asked.settlement?.trim();
    const message = '承诺有变更的，请写明变更的情况和理由。';
    return [
      ...(unexplained ? [{ code: 'settlement_missing', field: 'settlement', message }] : []),
      ...dayFaults(asked.on, today, 'on'),
      ...(told === undefined ? [] : toldFaults(told, asked.on, today, 'proposerToldOn')),
    ];
  }
}

/** Reasons against the day on which a proposer was told what became of a promise on the day `settledOn`. */
export function toldFaults(day: string, settledOn: string, today: string, field: string): Refusal[] {
  const message = `告知日期（${day}）早于落实日期（${settledOn}），请核对日期。`;
  const early = day < settledOn ? [{ code: 'told_before', field, message }] : [];
  return [...dayFaults(day, today, field), ...early];
}

function standingFaults(commitment: StandingCommitment | undefined, referralId: number): Refusal[] {
  const field = 'commitmentId';
  if (commitment?.referralId !== referralId)
    return [{ code: 'commitment_unknown', field, message: '此件没有这项承诺，请重新选择。' }];
  if (commitment.state === 'open') return [];
  const how = COMMITMENT_STATE_NAMES[commitment.state];
  const message = `这项承诺已于${commitment.settledOn}登记为${how}。`;
  return [{ code: 'commitment_settled', field, message }];
}

async function namedDivisionFaults(tx: Tx, divisionId: number | undefined): Promise<Refusal[]> {
  if (divisionId === undefined) return [];
  return (await divisionFaults(tx, divisionId)).map((fault) => ({ ...fault, field: 'divisionId' }));
}
