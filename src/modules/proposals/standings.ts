import { Injectable } from '@nestjs/common';
import { type Standing, type StandingFacts, standingOf } from '../../domain/standing.js';
import { countWorkdays } from '../../domain/working-calendar.js';
import { Clock } from '../../platform/clock.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { STANDING_COLUMNS, STANDING_FROM } from './standing.sql.js';

/** 当前卡点 of referrals, as of today, by the office's calendar. */
@Injectable()
export class Standings {
  constructor(
    private readonly calendar: CalendarService,
    private readonly clock: Clock,
  ) {}

  /** By referral id; what waits for nothing is not in it. */
  async of(tx: Queryable, referralIds: number[]): Promise<Map<number, Standing>> {
    const rows = await rowsOf<StandingFacts & { referralId: number }>(
      tx,
      `select ${STANDING_COLUMNS} ${STANDING_FROM} where r.id = any($1)`,
      [referralIds],
    );
    const calendar = await this.calendar.calendar(tx);
    const today = this.clock.today();
    const found = new Map<number, Standing>();
    for (const { referralId, ...facts } of rows) {
      const standing = standingOf(facts, today, (from, to) => countWorkdays(from, to, calendar));
      if (standing) found.set(referralId, standing);
    }
    return found;
  }
}
