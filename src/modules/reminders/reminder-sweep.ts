import { Injectable } from '@nestjs/common';
import { addDays } from '../../domain/civil-day.js';
import { activeRungs, type Ladder, MOST_DAYS_OVER, type Rung } from '../../domain/reminder-ladder.js';
import { type Due, reminderTitle } from '../../domain/reminder-words.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import { Clock } from '../../platform/clock.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { CANCEL_MOVED_SQL, CANCEL_SUPERSEDED_SQL, DUE_DATES_SQL, TELL_SQL } from './reminder-sweep.sql.js';

/** Sixty working days ahead end within these days, whatever the holidays. */
const DAYS_AHEAD = 120;

/** A sweep that did not run for longer than this does not catch up what was before. */
const DAYS_BACK = 30;

/** Finds what is owed of dates: the due dates, the rungs that came up, and everybody whom they name. */
@Injectable()
export class ReminderSweep {
  constructor(
    private readonly calendars: CalendarService,
    private readonly messengers: Messengers,
    private readonly clock: Clock,
  ) {}

  /** Tells what came up since the day of the last sweep; gives how many notices that made. */
  async tell(on: Queryable, lastSwept: string | null): Promise<number> {
    const today = this.clock.today();
    const calendar = await this.calendars.calendar(on);
    await on.query(CANCEL_MOVED_SQL);
    const ladders = await laddersOf(on);
    const dates = await rowsOf<Due>(on, DUE_DATES_SQL, [
      addDays(today, -MOST_DAYS_OVER),
      addDays(today, DAYS_AHEAD),
    ]);
    const since = laterOf(lastSwept ?? today, addDays(today, -DAYS_BACK));
    const firing = dates.flatMap((date) => rungsOf(date, ladders, { since, today, calendar }));
    if (firing.length === 0) return 0;
    const columns = (['ladder', 'dueOn', 'provisional', 'audience', 'firesOn', 'code', 'title'] as const).map(
      (column) => firing.map((row) => row[column]),
    );
    const [told] = await rowsOf<{ found: number }>(on, TELL_SQL, [
      ...[today, this.clock.now(), this.messengers.ready],
      ...columns,
    ]);
    await on.query(CANCEL_SUPERSEDED_SQL);
    return told?.found ?? 0;
  }
}

/** Every ladder with its rungs. */
async function laddersOf(on: Queryable): Promise<Map<Ladder, Rung[]>> {
  const rows = await rowsOf<Rung & { ladder: Ladder }>(
    on,
    'select ladder, moment, workdays, audience from reminder_rung order by id',
  );
  const ladders = new Map<Ladder, Rung[]>();
  for (const { ladder, ...rung } of rows) ladders.set(ladder, [...(ladders.get(ladder) ?? []), rung]);
  return ladders;
}

function rungsOf(
  date: Due,
  ladders: ReadonlyMap<Ladder, Rung[]>,
  { since, today, calendar }: { since: string; today: string; calendar: WorkingCalendar },
) {
  const active = activeRungs(ladders.get(date.ladder) ?? [], date.dueOn, since, today, calendar);
  return active.map((rung) => ({ ...date, ...rung, title: reminderTitle(date, today, calendar) }));
}

function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}
