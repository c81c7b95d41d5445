import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { normaliseDocumentNumber } from '../../domain/document-number.js';
import { opinionDueFaults } from '../../domain/extension-rules.js';
import type { Refusal } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { addUnit } from '../people/unit-register.js';
import { askOpinion, overrideOpinion, recordOpinion } from '../replies/outside-opinions.verbs.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner } from '../workflow/command-runner.js';
import type { AskOpinionCommand, OverrideOpinionCommand, ReceiveOpinionCommand } from './cooperation.dto.js';
import {
  type AskedUnit,
  askedUnit,
  askingFaults,
  type RoundOpinion,
  roundOpinion,
  settlingFaults,
} from './opinion-checks.js';

/** 外单位会办意见: what we ask of other units where the reply is ours, and what comes of it. */
@Injectable()
export class OpinionCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clocks: ClockKeeper,
    private readonly clock: Clock,
  ) {}

  async ask(referralId: number, asked: AskOpinionCommand, person: ActingPerson): Promise<void> {
    await this.runner.run(
      {
        ...{ action: 'askOutsideOpinion', referralId, version: asked.version, person },
        given: {},
        check: async (tx, referral) => {
          const found = await askedUnit(tx, asked);
          const due = asked.dueOn === undefined ? [] : opinionDueFaults(asked.dueOn, this.clock.today());
          const own = found.unit ? await askingFaults(tx, found.unit, referral) : [];
          return [...found.faults, ...own, ...due];
        },
      },
      async ({ tx, by, referral }) => {
        const { id, name } = (await askedUnit(tx, asked)).unit as AskedUnit;
        const unitId = id ?? (await addUnit(tx, 'outside_unit', name, null));
        const dueOn = asked.dueOn ?? (await this.usualDue(tx, referralId));
        await askOpinion(tx, { referralId, roundId: referral.roundId, unitId, dueOn }, by);
        return { after: { unit: name, unitId, dueOn, ...(id === null ? { newUnit: true } : {}) } };
      },
    );
  }

  async receive(referralId: number, asked: ReceiveOpinionCommand, person: ActingPerson): Promise<void> {
    const { receivedOn, countersigned = false } = asked;
    await this.runner.run(
      {
        ...{ action: 'receiveOpinion', referralId, version: asked.version, person },
        given: {},
        check: async (tx, { roundId }) => {
          const opinion = await roundOpinion(tx, roundId, asked.unitId);
          return [
            ...settlingFaults(opinion),
            ...dayFaults(receivedOn, this.clock.today(), 'receivedOn'),
            ...(opinion && receivedOn < opinion.askedOn ? [beforeAsked(receivedOn, opinion)] : []),
          ];
        },
      },
      async ({ tx, by, referral }) => {
        const { id, unit } = (await roundOpinion(tx, referral.roundId, asked.unitId)) as RoundOpinion;
        const documentNumber = normaliseDocumentNumber(asked.documentNumber ?? '') || null;
        const content = asked.content?.normalize('NFC').trim() || null;
        await recordOpinion(tx, id, { receivedOn, countersigned, documentNumber, content }, by);
        // The text is not for everybody who may read the trace.
        return { after: { unit, receivedOn, countersigned, documentNumber, withText: content !== null } };
      },
    );
  }

  async override(referralId: number, asked: OverrideOpinionCommand, person: ActingPerson): Promise<void> {
    const { reason } = asked;
    await this.runner.run(
      {
        ...{ action: 'overrideOpinion', referralId, version: asked.version, person },
        given: { reason },
        check: async (tx, { roundId }) => {
          const opinion = await roundOpinion(tx, roundId, asked.unitId);
          const faults = settlingFaults(opinion);
          return opinion?.overriddenOn ? [...faults, overriddenAlready(opinion)] : faults;
        },
      },
      async ({ tx, by, referral }) => {
        const { id, unit } = (await roundOpinion(tx, referral.roundId, asked.unitId)) as RoundOpinion;
        const given = (reason as string).trim();
        await overrideOpinion(tx, id, given, by);
        return { after: { unit, reason: given } };
      },
    );
  }

  /** By the rules, from today; the unit is told it, so that it stands as a date of its own. */
  private async usualDue(tx: Tx, referralId: number): Promise<string | null> {
    const baseOn = this.clock.today();
    return (await this.clocks.byRule(tx, referralId, { name: 'outside_opinion', baseOn })).dueOn;
  }
}

function beforeAsked(receivedOn: string, { unit, askedOn }: RoundOpinion): Refusal {
  const message = `${unit}的意见写的是${receivedOn}收到，早于征求的日期${askedOn}，请核对。`;
  return { code: 'received_before_asked', field: 'receivedOn', message };
}

function overriddenAlready({ unit, overriddenOn }: RoundOpinion): Refusal {
  const message = `${overriddenOn}已经写明不再等${unit}的会办意见。`;
  return { code: 'opinion_overridden', field: 'unitId', message };
}
