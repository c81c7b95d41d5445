import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { supportPart } from '../../domain/referral-commands.js';
import { Database } from '../../platform/database/database.js';
import { sendBackAssignment, takeOnAssignment } from '../assignments/assignments.verbs.js';
import type { LivePart } from '../proposals/command-facts.js';
import { activePerson, divisionFaults } from './command-checks.js';
import { CommandRunner, divisionNames, type Step } from './command-runner.js';
import type { SendBackCommand, TakeOnCommand } from './commands.dto.js';

/** What a division does with its part: it signs for it and names who handles it, or sends it back. */
@Injectable()
export class DivisionCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly db: Database,
  ) {}

  async takeOn(referralId: number, asked: TakeOnCommand, person: ActingPerson): Promise<void> {
    const { handlerId } = asked;
    const known =
      handlerId === undefined ? null : await this.db.snapshot((tx) => activePerson(tx, handlerId));
    const name = known?.name ?? (asked.handlerName?.trim() || undefined);
    const unknown = {
      code: 'handler_unknown',
      field: 'handlerId',
      message: '所选经办人不在名单中，请重新选择。',
    };
    await this.runner.run(
      {
        ...{ action: 'takeOn', referralId, version: asked.version, person },
        given: { handlerName: name },
        check: () => Promise.resolve(handlerId !== undefined && known === null ? [unknown] : []),
      },
      async (step) => {
        const part = meantPart(step);
        const handler = { id: known?.id ?? null, name: name as string };
        await takeOnAssignment(step.tx, part.id, handler, step.by);
        return { after: { division: part.division?.name, part: part.part, handler: handler.name } };
      },
    );
  }

  async sendBack(referralId: number, asked: SendBackCommand, person: ActingPerson): Promise<void> {
    const { reason, suggestedDivisionId } = asked;
    await this.runner.run(
      {
        ...{ action: 'sendBack', referralId, version: asked.version, person },
        given: { reason, suggestedDivisionId },
        check: async (tx) => {
          if (suggestedDivisionId === undefined) return [];
          const faults = await divisionFaults(tx, suggestedDivisionId);
          return faults.map((fault) => ({ ...fault, field: 'suggestedDivisionId' }));
        },
      },
      async (step) => {
        const part = meantPart(step);
        const given = {
          reason: (reason as string).trim(),
          suggestedDivisionId: suggestedDivisionId as number,
        };
        await sendBackAssignment(step.tx, part.id, given, step.by);
        const names = await divisionNames(step.tx, [given.suggestedDivisionId]);
        const suggested = names.get(given.suggestedDivisionId);
        return { after: { division: part.division?.name, part: part.part, reason: given.reason, suggested } };
      },
    );
  }
}

/** The part that the person means: his division's supporting one, else the lead. */
function meantPart(step: Step): LivePart {
  const parts = step.referral.assignments;
  const support = supportPart('takeOn', step.referral, step.actor);
  const part = parts.find((one) => (support ? one.id === support.id : one.part === 'lead'));
  if (!part) throw new Error(`referral ${step.referral.id} has no live part to act on`);
  return part;
}
