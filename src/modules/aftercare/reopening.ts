import { Injectable } from '@nestjs/common';
import { reopenLead } from '../assignments/lead.verbs.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { startRework } from '../deadlines/rework.verbs.js';
import { openNextRound, type RoundCause } from '../replies/rounds.verbs.js';
import type { Step } from '../workflow/command-runner.js';

/** 二次办理: a later round, with its own clock, and the division at work again. */
@Injectable()
export class Reopenings {
  constructor(private readonly clocks: ClockKeeper) {}

  /** Gives the round's ordinal and until when it is to be answered. */
  async reopen(
    { tx, referral, by }: Step,
    opening: { cause: RoundCause; on: string; reason: string | null },
  ): Promise<{ round: number; dueOn: string | null }> {
    const round = await openNextRound(tx, referral.id, opening, by);
    const { dueOn, sentence } = await this.clocks.byRule(tx, referral.id, {
      name: 'rework',
      baseOn: opening.on,
    });
    await startRework(tx, referral.id, { round, from: opening.on, reason: sentence }, by);
    await reopenLead(tx, referral.id);
    return { round, dueOn };
  }
}
