import { Injectable } from '@nestjs/common';
import type { Level, Role } from '../../domain/codes.js';
import { LEVEL_NAMES, ROLE_NAMES, STATUS_NAMES } from '../../domain/labels.js';
import { lightOf } from '../../domain/light.js';
import { notFound } from '../../domain/refused.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { CalendarService } from '../calendar/calendar.service.js';
import type { ProposalDetail, ReferralDetail } from './proposal.dto.js';
import { PROPOSAL_SQL, REFERRAL_DETAIL_SQL } from './proposal.sql.js';
import { timelineOf } from './timeline.js';

/** 办理单: all that is known of one proposal, on one page. */
@Injectable()
export class ProposalService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly calendars: CalendarService,
  ) {}

  async one(id: number): Promise<ProposalDetail> {
    // Asked before the snapshot: a request never holds one connection while it waits for another.
    const calendar = await this.calendars.calendar();
    return this.db.snapshot(async (tx) => {
      const [proposal] = await rowsOf<Omit<ProposalDetail, 'levelName' | 'referrals' | 'timeline'>>(
        tx,
        PROPOSAL_SQL,
        [id],
      );
      if (!proposal) throw notFound('这件建议提案');
      return {
        ...proposal,
        levelName: LEVEL_NAMES[proposal.level as Level],
        referrals: await this.referrals(tx, id, calendar),
        timeline: await timelineOf(tx, id),
      };
    });
  }

  private async referrals(tx: Tx, id: number, calendar: WorkingCalendar): Promise<ReferralDetail[]> {
    const rows = await rowsOf<ReferralDetail & { openRound: boolean; repliedOn: string | null; role: Role }>(
      tx,
      REFERRAL_DETAIL_SQL,
      [id],
    );
    return rows.map(({ openRound, repliedOn, ...row }) => ({
      ...row,
      roleName: ROLE_NAMES[row.role],
      statusName: STATUS_NAMES[row.status],
      light: lightOf(
        { ...row, openRound, repliedOn, dueOn: row.due.effective },
        this.clock.today(),
        calendar,
      ),
    }));
  }
}
