import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { numberWords } from '../../domain/proposal-name.js';
import { linkToHost } from '../proposals/referral-verbs.js';
import { activePerson } from './command-checks.js';
import { CommandRunner } from './command-runner.js';
import type { Command, LinkMergedCommand, SuperviseCommand } from './commands.dto.js';
import { recordMerging, recordReading, recordSupervision } from './facts.verbs.js';
import { hostFaults, hostOf } from './merging-checks.js';

/** What the office itself notes on a referral: that it was read, who supervises it, with what it is handled. */
@Injectable()
export class OfficeCommands {
  constructor(private readonly runner: CommandRunner) {}

  async note(referralId: number, asked: Command, person: ActingPerson): Promise<void> {
    await this.runner.run(
      { ...{ action: 'note', referralId, version: asked.version, person }, given: {} },
      async (step) => {
        await recordReading(step);
        return { after: { readOn: step.by.on } };
      },
    );
  }

  async supervise(referralId: number, asked: SuperviseCommand, person: ActingPerson): Promise<void> {
    const unknown = {
      code: 'leader_unknown',
      field: 'leaderId',
      message: '重点督办要由局领导领衔，请重新选择。',
    };
    await this.runner.run(
      {
        ...{ action: 'supervise', referralId, version: asked.version, person },
        given: {},
        check: async (tx) => ((await activePerson(tx, asked.leaderId, 'leader')) ? [] : [unknown]),
      },
      async (step) => {
        const note = asked.note?.trim() || null;
        await recordSupervision(step, asked.leaderId, note);
        const leader = await activePerson(step.tx, asked.leaderId, 'leader');
        return { after: { leader: leader?.name, note } };
      },
    );
  }

  async linkMerged(referralId: number, asked: LinkMergedCommand, person: ActingPerson): Promise<void> {
    const hostId = asked.hostProposalId;
    await this.runner.run(
      {
        ...{ action: 'linkMerged', referralId, version: asked.version, person },
        given: { hostId },
        otherProposals: [hostId],
        check: (tx, referral) => hostFaults(tx, referral.proposalId, hostId),
      },
      async (step) => {
        await recordMerging(step, hostId);
        await linkToHost(step.tx, step.referral.proposalId, hostId);
        const host = await hostOf(step.tx, hostId);
        return {
          after: { host: host && `${numberWords(host.number)}《${host.title}》`, hostProposalId: hostId },
        };
      },
    );
  }
}
