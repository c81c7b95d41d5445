import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import type { Refusal } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { recordContact } from '../replies/contacts.verbs.js';
import { ListsService } from '../settings/lists.service.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner } from '../workflow/command-runner.js';
import type { AddContactCommand } from './cooperation.dto.js';

/** 沟通 with the proposers, as often as it happens. */
@Injectable()
export class ContactCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly lists: ListsService,
    private readonly clock: Clock,
  ) {}

  async add(referralId: number, asked: AddContactCommand, person: ActingPerson): Promise<void> {
    const { heldOn } = asked;
    // The words of the year in which it was held: the list may have changed since.
    const form = await this.formOf(asked.form.trim(), Number(heldOn.slice(0, 4)));
    await this.runner.run(
      {
        ...{ action: 'addContact', referralId, version: asked.version, person },
        given: {},
        check: (_tx, { referredOn }) =>
          Promise.resolve([
            ...dayFaults(heldOn, this.clock.today(), 'heldOn'),
            ...beforeReferral(heldOn, referredOn),
            ...(form === null ? [unknownForm(asked.form.trim())] : []),
          ]),
      },
      async ({ tx, by }) => {
        const held = {
          heldOn,
          form: form as string,
          people: asked.people.trim(),
          place: asked.place?.trim() || null,
        };
        await recordContact(tx, referralId, { ...held, note: asked.note?.trim() || null }, by);
        return { after: held };
      },
    );
  }

  /** The word of the list for a word or a code; null where the list has neither. */
  private async formOf(given: string, year: number): Promise<string | null> {
    const entries = await this.lists.entries('contact_form', year);
    return entries.find(({ code, label }) => given === label || given === code)?.label ?? null;
  }
}

function beforeReferral(heldOn: string, referredOn: string | null): Refusal[] {
  if (referredOn === null || heldOn >= referredOn) return [];
  const message = `沟通日期${heldOn}早于交办日期${referredOn}，请核对。`;
  return [{ code: 'contact_before_referral', field: 'heldOn', message }];
}

function unknownForm(given: string): Refusal {
  const message = `沟通形式“${given}”不在清单中，请从清单中选择。`;
  return { code: 'contact_form_unknown', field: 'form', message };
}
