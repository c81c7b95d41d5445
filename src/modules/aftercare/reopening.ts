import { Injectable } from '@nestjs/common';
import { type DueWindow, parseWindow } from '../../domain/due-window.js';
import { reworkDue } from '../../domain/rework-clock.js';
import { reopenLead } from '../assignments/lead.verbs.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { startRework } from '../deadlines/rework.verbs.js';
import { openNextRound, type RoundCause } from '../replies/rounds.verbs.js';
import { settingOfYear } from '../settings/of-year.js';
import type { Step } from '../workflow/command-runner.js';

/** 二次办理: a later round, with its own clock, and the division at work again. */
@Injectable()
export class Reopenings {
  constructor(private readonly calendars: CalendarService) {}

  /** Gives the round's ordinal and until when it is to be answered. */
  async reopen(
    { tx, referral, by }: Step,
    opening: { cause: RoundCause; on: string; reason: string | null },
  ): Promise<{ round: number; dueOn: string }> {
    const round = await openNextRound(tx, referral.id, opening, by);
    const window = await windowOf(opening.cause, (key) => settingOfYear(tx, key, referral.year));
    const { dueOn, reason } = reworkDue(opening.on, window, await this.calendars.calendar(tx));
    await startRework(tx, referral.id, { round, from: opening.on, dueOn, reason }, by);
    await reopenLead(tx, referral.id);
    return { round, dueOn };
  }
}

/** An opinion has days to come again, a reply its window of rework. */
async function windowOf(cause: RoundCause, setting: (key: string) => Promise<unknown>): Promise<DueWindow> {
  if (cause !== 'rejected') return parseWindow(String(await setting('rework_window')));
  return { length: Number(await setting('resubmit_window_workdays')), unit: 'wd' };
}
