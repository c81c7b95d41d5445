import { Injectable } from '@nestjs/common';
import { type Standing, type StandingFacts, standingOf } from '../../domain/standing.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { STANDING_COLUMNS, STANDING_FROM } from './standing.sql.js';

/** 当前卡点 of referrals, as of today, by the office's calendar. */
@Injectable()
export class Standings {
  constructor(private readonly days: LightDays) {}

  /** By referral id; what waits for nothing is not in it. */
  async of(tx: Queryable, referralIds: number[]): Promise<Map<number, Standing>> {
    const rows = await rowsOf<StandingFacts & { referralId: number }>(
      tx,
      `select ${STANDING_COLUMNS} ${STANDING_FROM} where r.id = any($1)`,
      [referralIds],
    );
    const day = await this.days.today(tx);
    const found = new Map<number, Standing>();
    for (const { referralId, ...facts } of rows) {
      const standing = standingOf(facts, day);
      if (standing) found.set(referralId, standing);
    }
    return found;
  }
}
