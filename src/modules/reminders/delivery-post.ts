import { Injectable, Logger } from '@nestjs/common';
import { MOST_TRIES, secondsUntilNextTry } from '../../domain/delivery-tries.js';
import { isQuiet } from '../../domain/quiet-hours.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { Undeliverable } from '../../platform/messengers/message.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import { Jobs } from '../../platform/queue/jobs.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { OWED_SQL } from './delivery-post.sql.js';
import { messageOf, type Told } from './delivery-text.js';
import { reminderTerms } from './reminder-terms.js';

interface Owed extends Told {
  channel: 'email' | 'webhook';
  attempts: number;
  nextTryAt: Date;
  stands: boolean;
}

/** So many deliveries are asked for at a time; the rest waits in the database, not in Redis. */
const MOST_ASKED = 200;

/** A worker hands over so many messages at once: a slow server of one recipient keeps no other waiting. */
const AT_ONCE = 4;

/** A channel that nobody set up is looked for again after so many seconds. */
const NOT_SET_UP = 600;

/**
 * Sends what is owed, one delivery at a time and never two of the same: a lock stands while it is on its way, and under
 * it everything is read anew. What at-least-once means then: docs/decisions/0027.
 */
@Injectable()
export class DeliveryPost {
  private readonly log = new Logger('deliveries');

  constructor(
    private readonly db: Database,
    private readonly messengers: Messengers,
    private readonly calendars: CalendarService,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {
    jobs.handle('delivery', (id) => this.send(id), AT_ONCE);
  }

  /** Asks for what is owed now; what was asked for already, and waits or is on its way, is not asked for twice. */
  async ask(): Promise<void> {
    if (await this.quiet(this.db)) return;
    const owed = await this.db.query<{ id: number }>(
      `select id from delivery where state = 'owed' and next_try_at <= $1 order by next_try_at, id limit $2`,
      [this.clock.now(), MOST_ASKED],
    );
    for (const { id } of owed) if (!(await this.jobs.ask('delivery', id, `delivery-${id}`))) return;
  }

  /** The job: sends one delivery, if it is still owed and nobody else is at it. */
  async send(id: number): Promise<void> {
    await this.db.alone('chengban.delivery', id, async (on) => {
      const [owed] = await rowsOf<Owed>(on, OWED_SQL, [id, this.clock.today()]);
      if (!owed || owed.nextTryAt > this.clock.now()) return;
      if (!owed.stands) return void (await on.query(CANCEL_SQL, [id]));
      if (await this.quiet(on)) return;
      const messenger = this.messengers.of(owed.channel);
      if (!messenger.ready) return this.postpone(on, id, NOT_SET_UP, SET_UP_FIRST[owed.channel]);
      // A message that kills whoever sends it is put aside like one that fails.
      if (owed.attempts >= MOST_TRIES) return this.putAside(on, id, '发送多次中断。');
      await on.query('update delivery set attempts = attempts + 1, sent_to = $2 where id = $1', [
        id,
        owed.to,
      ]);
      try {
        await messenger.send(messageOf(owed, this.messengers.publicUrl));
      } catch (error) {
        return this.failed(on, owed, error as Error);
      }
      await on.query(SENT_SQL, [id, this.clock.now()]);
    });
  }

  private async quiet(on: Queryable): Promise<boolean> {
    const today = this.clock.today();
    const { quiet } = await reminderTerms(on, today);
    return isQuiet(today, this.clock.timeOfDay(), quiet, await this.calendars.calendar(on));
  }

  private async failed(on: Queryable, { id, attempts }: Owed, error: Error): Promise<void> {
    this.log.warn(`delivery ${id}: ${error.message}`);
    const failed = attempts + 1;
    const words = error.message.slice(0, 500);
    if (error instanceof Undeliverable || failed >= MOST_TRIES) return this.putAside(on, id, words);
    return this.postpone(on, id, secondsUntilNextTry(failed), words);
  }

  private async postpone(on: Queryable, id: number, seconds: number, error: string): Promise<void> {
    await on.query('update delivery set next_try_at = $2, last_error = $3 where id = $1', [
      id,
      new Date(this.clock.now().getTime() + seconds * 1000),
      error,
    ]);
  }

  private async putAside(on: Queryable, id: number, error: string): Promise<void> {
    await on.query(`update delivery set state = 'dead', last_error = $2 where id = $1`, [id, error]);
  }
}

const CANCEL_SQL = `update delivery set state = 'cancelled' where id = $1`;
const SENT_SQL = `update delivery set state = 'sent', sent_at = $2, last_error = null where id = $1`;
const SET_UP_FIRST = {
  email: '还没有设置邮件服务器（SMTP_URL）。',
  webhook: '还没有设置群机器人（WEBHOOK_URL）。',
} as const;
