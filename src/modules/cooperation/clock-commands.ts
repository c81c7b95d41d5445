import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { type PausedClock, pauseFaults, resumeFaults } from '../../domain/clock-pauses.js';
import type { Refusal } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { type NewClockEvent, recordClockEvent } from '../deadlines/clock-events.verbs.js';
import { clockFactsOf } from '../deadlines/clock-facts.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import type { CommandReferral } from '../proposals/command-facts.js';
import { dayFaults } from '../workflow/command-checks.js';
import { CommandRunner, type Step } from '../workflow/command-runner.js';
import type { ReasonCommand } from '../workflow/commands.dto.js';
import type { ClockNoticeCommand, MarkDifficultCommand } from './clocks.dto.js';
import { refoldedDue } from './refolded-due.js';

/** 暂停、恢复计时 and 认定办理难度大: events of the running clock; what they make of the date is the fold's. */
@Injectable()
export class ClockCommands {
  constructor(
    private readonly runner: CommandRunner,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  pause(referralId: number, asked: ClockNoticeCommand, person: ActingPerson): Promise<void> {
    return this.noticed({ action: 'pauseClock', event: 'paused', faults: pauseFaults }, referralId, {
      asked,
      person,
    });
  }

  resume(referralId: number, asked: ClockNoticeCommand, person: ActingPerson): Promise<void> {
    return this.noticed({ action: 'resumeClock', event: 'resumed', faults: resumeFaults }, referralId, {
      asked,
      person,
    });
  }

  async markDifficult(referralId: number, asked: MarkDifficultCommand, person: ActingPerson): Promise<void> {
    const approval = asked.approval.trim();
    await this.runner.run(
      { ...{ action: 'markDifficult', referralId, version: asked.version, person }, given: { approval } },
      (step) => this.recorded(step, 1, { event: 'difficult', reason: approval }, { approval }),
    );
  }

  async unmarkDifficult(referralId: number, asked: ReasonCommand, person: ActingPerson): Promise<void> {
    const { reason } = asked;
    await this.runner.run(
      { ...{ action: 'unmarkDifficult', referralId, version: asked.version, person }, given: { reason } },
      async (step) => {
        const said = (reason as string).trim();
        const [event] = await rowsOf<{ id: number }>(
          step.tx,
          `select max(e.id) as id from clock_event e where e.referral_id = $1 and e.event = 'difficult'
              and not exists (select 1 from clock_event w where w.revokes_id = e.id)`,
          [referralId],
        );
        const revokes = { event: 'extension_withdrawn' as const, revokesId: event?.id, reason: said };
        return this.recorded(step, 1, revokes, { reason: said });
      },
    );
  }

  private async noticed(
    kind: {
      action: 'pauseClock' | 'resumeClock';
      event: 'paused' | 'resumed';
      faults: (on: string, clock: PausedClock) => Refusal[];
    },
    referralId: number,
    { asked, person }: { asked: ClockNoticeCommand; person: ActingPerson },
  ): Promise<void> {
    const { on, notice, reason } = asked;
    await this.runner.run(
      {
        ...{ action: kind.action, referralId, version: asked.version, person, given: { notice, reason } },
        check: async (tx, referral) => [
          ...dayFaults(on, this.clock.today(), 'on'),
          ...kind.faults(on, await pausedClock(tx, referral)),
        ],
      },
      (step) => {
        const said = { on, notice: notice.trim(), reason: reason?.trim() || null };
        const event = { event: kind.event, on, reason: said.reason, notice: { words: said.notice } };
        return this.recorded(step, step.referral.facts.round, event, said);
      },
    );
  }

  private async recorded(
    step: Step,
    round: number,
    event: NewClockEvent,
    said: object,
  ): Promise<{ before: object; after: object }> {
    const { tx, referral, by } = step;
    await recordClockEvent(tx, { referralId: referral.id, round }, event, by);
    const dueOn = await refoldedDue(tx, this.clocks, referral.id);
    return { before: { dueOn: referral.dueOn }, after: { ...said, dueOn } };
  }
}

/** The clock of the running round, as pauses are judged by it. */
async function pausedClock(tx: Tx, { id, dueOn, facts }: CommandReferral): Promise<PausedClock> {
  const { events } = await clockFactsOf(tx, id);
  const name = facts.round > 1 ? 'rework' : 'reply';
  const [clock] = await rowsOf<{ baseOn: string | null }>(
    tx,
    `select coalesce(c.base_on, r.referred_on) as "baseOn" from clock c join referral r on r.id = c.referral_id
      where c.referral_id = $1 and c.name = $2 and c.round = $3`,
    [id, name, facts.round],
  );
  const own = events.filter((event) => event.clock === name && event.round === facts.round);
  return { baseOn: clock?.baseOn ?? null, dueOn, events: own };
}
