import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable } from '../../platform/database/database.js';
import { Digests } from './digests.js';
import { MovedDates } from './moved-dates.js';
import { ReminderSweep } from './reminder-sweep.js';
import { type ReminderTerms, reminderTerms } from './reminder-terms.js';
import { lastSweptDay, noteSweep, sweptLately } from './sweep-runs.js';

/** A sweep is made again after so many minutes, for dates that were given meanwhile; after a failure sooner. */
const REMINDERS = { done: 10, failed: 1 };
const DIGESTS = { done: 24 * 60, failed: 1 };

/** Sweeps, each when it is due, and one at a time whatever the number of processes. */
@Injectable()
export class ReminderSweeps {
  constructor(
    private readonly db: Database,
    private readonly sweep: ReminderSweep,
    private readonly digests: Digests,
    private readonly moved: MovedDates,
    private readonly clock: Clock,
  ) {}

  /** Makes what sweeps are due; another process that is at it makes them for all. */
  async run(): Promise<void> {
    await this.db.alone('chengban.reminders', 0, async (on) => {
      const terms = await reminderTerms(on, this.clock.today());
      await this.moved.tell(on);
      await this.reminders(on, terms);
      await this.digest(on, terms);
    });
  }

  private async reminders(on: Queryable, { suppressed }: ReminderTerms): Promise<void> {
    const at = { what: 'reminders' as const, day: this.clock.today(), now: this.clock.now() };
    if (await sweptLately(on, at, REMINDERS)) return;
    const last = await lastSweptDay(on, 'reminders');
    await this.note(on, { ...at, suppressed }, () =>
      suppressed ? Promise.resolve(0) : this.sweep.tell(on, last),
    );
  }

  private async digest(on: Queryable, { suppressed, digestAt }: ReminderTerms): Promise<void> {
    const at = { what: 'digest' as const, day: this.clock.today(), now: this.clock.now() };
    if (suppressed || this.clock.timeOfDay() < digestAt) return;
    if (await sweptLately(on, at, DIGESTS)) return;
    await this.note(on, { ...at, suppressed }, () => this.digests.write(on));
  }

  private note(
    on: Queryable,
    sweep: Parameters<typeof noteSweep>[1],
    work: () => Promise<number>,
  ): Promise<void> {
    return noteSweep(on, sweep, () => this.clock.now(), work);
  }
}
