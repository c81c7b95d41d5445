import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import {
  correctedDates,
  correctionFaults,
  type DatesAsked,
  givenEvent,
  type PaperDates,
  paperDates,
} from '../../domain/date-corrections.js';
import { Clock } from '../../platform/clock.js';
import { recordClockEvent } from '../deadlines/clock-events.verbs.js';
import { clockFactsOf } from '../deadlines/clock-facts.js';
import { correctDays } from '../proposals/referral-verbs.js';
import { CommandRunner, type Step } from '../workflow/command-runner.js';
import type { CorrectDatesCommand } from './clocks.dto.js';

/** 更正日期: what was written down wrongly of the upper office's paper. What stood before stays as an event. */
@Injectable()
export class DateCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
  ) {}

  async correct(referralId: number, command: CorrectDatesCommand, person: ActingPerson): Promise<void> {
    const { referredOn, receivedOn, dueOn: givenOn, withoutDue: withoutGiven, reason } = command;
    const asked: DatesAsked = { referredOn, receivedOn, givenOn, withoutGiven };
    await this.runner.run(
      {
        ...{ action: 'correctDates', referralId, version: command.version, person, given: { reason } },
        check: async (tx) => correctionFaults(await clockFactsOf(tx, referralId), asked, this.clock.today()),
      },
      async (step) => {
        const facts = await clockFactsOf(step.tx, referralId);
        const now = paperDates(facts);
        const then = correctedDates(now, asked);
        const said = (reason as string).trim();
        await correctDays(step.tx, referralId, then);
        await rebase(step, now, then, said);
        await giveDate(step, givenEvent(facts)?.id ?? null, { was: now.givenOn, is: then.givenOn }, said);
        return traceOf(now, then, said);
      },
    );
  }
}

async function rebase(
  { tx, referral, by }: Step,
  now: PaperDates,
  then: PaperDates,
  reason: string,
): Promise<void> {
  const days = [
    ['referred', now.referredOn, then.referredOn],
    ['received', now.receivedOn, then.receivedOn],
  ] as const;
  for (const [base, was, is] of days) {
    if (is === null || was === is) continue;
    const event = { event: 'rebased' as const, reason, rebased: { base, was, is } };
    await recordClockEvent(tx, { referralId: referral.id, round: 1 }, event, by);
  }
}

/** 办理期限 is of the first round; what takes its place names the event that it takes back. */
async function giveDate(
  { tx, referral, by }: Step,
  revokesId: number | null,
  { was, is }: { was: string | null; is: string | null },
  reason: string,
): Promise<void> {
  if (was === is) return;
  const clock = { referralId: referral.id, round: 1 };
  await recordClockEvent(
    tx,
    clock,
    is === null
      ? { event: 'extension_withdrawn', revokesId, reason }
      : { event: 'corrected', dueOn: is, revokesId, reason },
    by,
  );
}

/** Only what changed, under the names by which the sentence knows it. */
function traceOf(now: PaperDates, then: PaperDates, reason: string): { before: object; after: object } {
  const moved = (['referredOn', 'receivedOn', 'givenOn'] as const).filter((key) => now[key] !== then[key]);
  const pick = (from: PaperDates) => Object.fromEntries(moved.map((key) => [key, from[key]]));
  return { before: pick(now), after: { ...pick(then), reason } };
}
