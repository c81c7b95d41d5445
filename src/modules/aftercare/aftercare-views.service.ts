import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { commitmentLight } from '../../domain/commitments.js';
import { type Role } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { type LightDay, plain, runningLight } from '../../domain/light.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
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

type Found = FeedbackRow & { role: Role; year: number; formDueProvisional: boolean };

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
    private readonly days: LightDays,
  ) {}

  /** For those who work on the referral; for others it is not there. */
  async of(referralId: number, person: ActingPerson): Promise<AftercareView> {
    return this.db.snapshot(async (tx) => {
      await admitToWork(tx, person, referralId);
      const [of] = await rowsOf<{ year: number }>(tx, 'select year from referral where id = $1', [
        referralId,
      ]);
      const year = (of as { year: number }).year;
      const day = await this.days.today(tx);
      const found = await rowsOf<Omit<CommitmentView, 'light'>>(
        tx,
        `select ${COMMITMENT_COLUMNS} ${COMMITMENT_FROM} where c.referral_id = $2 order by c.id`,
        [day.today, referralId],
      );
      return {
        rounds: await rowsOf<RoundAftercare>(tx, ROUNDS_SQL, [referralId]),
        signers: await signersOf(tx, referralId),
        channels: (await entriesOfYear(tx, 'feedback_channel', year)).map(({ label }) => label),
        commitments: found.map((row) => ({ ...row, light: commitmentLight(row, day) })),
      };
    });
  }

  /** 待反馈, and what became of the forms. */
  async feedback(query: FeedbackQuery): Promise<FeedbackList> {
    const state = query.state ?? 'waiting';
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const found = await rowsOf<Found>(
        tx,
        `${FEEDBACK_SQL} from referral r ${PROPOSAL_JOINS} ${LEAD_ASSIGNMENT_LATERAL} ${ISSUE_LATERALS} ${FEEDBACK_LATERALS}
          where r.status not in ('returned', 'withdrawn') and ${FEEDBACK_STATES[state]}
          order by issue.on nulls first, r.id`,
      );
      return { rule: RULES[state], rows: found.map((row) => rowOf(row, day)) };
    });
  }
}

function rowOf(
  { role, year: _year, formDueProvisional: provisional, ...row }: Found,
  day: LightDay,
): FeedbackRow {
  const { formDueOn: dueOn, issuedOn } = row;
  const light =
    dueOn === null
      ? plain('none', issuedOn === null ? '发出日期未载' : '没有规定期限')
      : runningLight({ nature: 'theirs', dueOn, provisional }, day);
  return { ...row, roleName: ROLE_NAMES[role], light };
}
