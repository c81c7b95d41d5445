import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { COMMITMENT_FILTER_NAMES, type CommitmentFilter, commitmentLight } from '../../domain/commitments.js';
import { yearOf } from '../../domain/civil-day.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { workScopeParameters, worksOnCondition } from '../proposals/works-on.sql.js';
import type { CommitmentList, CommitmentQuery, CommitmentRow } from './aftercare-views.dto.js';
import { COMMITMENT_COLUMNS, COMMITMENT_FROM } from './aftercare.sql.js';

const WHERE: Record<CommitmentFilter, string> = {
  open: `c.state = 'open'`,
  fulfilled: `c.state = 'fulfilled'`,
  changed: `c.state = 'changed'`,
  overdue: `c.state = 'open' and c.due_on < $1::date`,
};

/** 承诺台账: every promise of our replies; of a 涉密件 only for those who work on it. */
@Injectable()
export class Commitments {
  constructor(
    private readonly db: Database,
    private readonly days: LightDays,
  ) {}

  async list(query: CommitmentQuery, person: ActingPerson): Promise<CommitmentList> {
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const lookBackYear = yearOf(day.today);
      const found = await rowsOf<Omit<CommitmentRow, 'light'>>(
        tx,
        `select ${COMMITMENT_COLUMNS}, r.id as "referralId", p.id as "proposalId", r.year, kt.name as "kindName",
                p.number, p.title
           ${COMMITMENT_FROM} join referral r on r.id = c.referral_id ${PROPOSAL_JOINS}
          where ($2::integer is null or r.year = $2) and (not p.sensitive or ${worksOnCondition('r.id', 3)})
            and ${query.state ? WHERE[query.state] : 'true'}
          order by r.year desc, c.state = 'open' desc, c.due_on nulls last, c.id`,
        [day.today, query.year ?? null, ...workScopeParameters(person)],
      );
      const years = await rowsOf<{ year: number }>(
        tx,
        'select distinct r.year from commitment c join referral r on r.id = c.referral_id order by r.year desc',
      );
      const rows = found.map((row) => ({ ...row, light: commitmentLight(row, day) }));
      const followed = rows.filter((row) => row.state === 'open');
      return {
        rule: ruleOf(query, rows.length),
        lookBackYear,
        notLookedBack: followed.filter((row) => !row.lookBacks.some(({ year }) => year === lookBackYear))
          .length,
        years: years.map((row) => row.year),
        rows,
      };
    });
  }
}

function ruleOf({ year, state }: CommitmentQuery, count: number): string {
  const of = year === undefined ? '各年度' : `${year}年度`;
  const what = state === undefined ? '承诺事项' : `${COMMITMENT_FILTER_NAMES[state]}的承诺事项`;
  return `${of}交办件的答复中${what}，共${count}项。`;
}
