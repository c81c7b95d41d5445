import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { type Role } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { runningLight } from '../../domain/light.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { ISSUE_LATERALS, LEAD_ASSIGNMENT_LATERAL, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { entriesOfYear } from '../settings/of-year.js';
import { signersOf } from './aftercare-checks.js';
import type {
  AftercareView,
  CommitmentView,
  FeedbackList,
  FeedbackQuery,
  FeedbackRow,
  RoundAftercare,
} from './aftercare-views.dto.js';
import {
  COMMITMENT_COLUMNS,
  COMMITMENT_FROM,
  FEEDBACK_LATERALS,
  FEEDBACK_SQL,
  FEEDBACK_STATES,
  ROUNDS_SQL,
} from './aftercare.sql.js';

type Found = FeedbackRow & { role: Role; year: number };

const RULES: Record<keyof typeof FEEDBACK_STATES, string> = {
  waiting: '已经答复、还没有收到起决定作用的征询意见的件，最急的在前。',
  not_returned: '催过以后没有收到征询意见、已办结的件；以后收到的仍可登记。',
  dissatisfied: '任何一轮的征询意见是不满意的件，第一轮的也在内。',
  flagged: '重新办理以后仍不满意的件。',
};

/** What comes after the answer, as the pages show it. */
@Injectable()
export class AftercareViews {
  constructor(
    private readonly db: Database,
    private readonly calendars: CalendarService,
    private readonly clock: Clock,
  ) {}

  /** For those who work on the referral; for others it is not there. */
  async of(referralId: number, person: ActingPerson): Promise<AftercareView> {
    return this.db.snapshot(async (tx) => {
      await admitToWork(tx, person, referralId);
      const [of] = await rowsOf<{ year: number }>(tx, 'select year from referral where id = $1', [
        referralId,
      ]);
      const year = (of as { year: number }).year;
      return {
        rounds: await rowsOf<RoundAftercare>(tx, ROUNDS_SQL, [referralId]),
        signers: await signersOf(tx, referralId),
        channels: (await entriesOfYear(tx, 'feedback_channel', year)).map(({ label }) => label),
        commitments: await rowsOf<CommitmentView>(
          tx,
          `select ${COMMITMENT_COLUMNS} ${COMMITMENT_FROM} where c.referral_id = $2 order by c.id`,
          [this.clock.today(), referralId],
        ),
      };
    });
  }

  /** 待反馈, and what became of the forms. */
  async feedback(query: FeedbackQuery): Promise<FeedbackList> {
    const state = query.state ?? 'waiting';
    const today = this.clock.today();
    return this.db.snapshot(async (tx) => {
      const calendar = await this.calendars.calendar(tx);
      const found = await rowsOf<Found>(
        tx,
        `${FEEDBACK_SQL} from referral r ${PROPOSAL_JOINS} ${LEAD_ASSIGNMENT_LATERAL} ${ISSUE_LATERALS} ${FEEDBACK_LATERALS}
          where r.status not in ('returned', 'withdrawn') and ${FEEDBACK_STATES[state]}
          order by issue.on nulls first, r.id`,
      );
      return { rule: RULES[state], rows: found.map((row) => rowOf(row, today, calendar)) };
    });
  }
}

function rowOf({ role, year: _year, ...row }: Found, today: string, calendar: WorkingCalendar): FeedbackRow {
  const light =
    row.formDueOn === null
      ? { tone: 'none' as const, words: row.issuedOn === null ? '发出日期未载' : '没有规定期限' }
      : runningLight(row.formDueOn, today, calendar);
  return { ...row, roleName: ROLE_NAMES[role], light };
}
