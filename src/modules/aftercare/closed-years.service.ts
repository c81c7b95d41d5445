import { Injectable } from '@nestjs/common';
import { type Refusal, Refused } from '../../domain/refused.js';
import { numberWords } from '../../domain/proposal-name.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { closedYearsOf, takeYear } from '../proposals/closed-years.js';
import type { YearClosing, YearClosings } from './aftercare-views.dto.js';

const YEARS_SQL = `
  select r.year, count(distinct r.proposal_id)::integer as proposals,
         count(*) filter (where r.status not in ('concluded', 'returned', 'withdrawn'))::integer as open,
         count(distinct r.proposal_id) filter (where a.proposal_id is null
           and r.status not in ('returned', 'withdrawn'))::integer as unarchived,
         max(c.closed_on)::text as "closedOn", max(w.name) as "closedBy"
    from referral r left join archiving a on a.proposal_id = r.proposal_id
    left join closed_year c on c.year = r.year left join person w on w.id = c.recorded_by
   where $1::integer is null or r.year = $1
   group by r.year order by r.year desc`;

/** 年度关账: a finished year becomes read-only, but for late forms and promises. */
@Injectable()
export class ClosedYears {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<YearClosings> {
    return { years: await this.db.query<YearClosing>(YEARS_SQL, [null]) };
  }

  /** @throws Refused where the year is closed already, or has business that is not finished */
  close(year: number, actor: Actor): Promise<YearClosings> {
    return this.change(year, async (tx) => {
      const [found] = await rowsOf<YearClosing>(tx, YEARS_SQL, [year]);
      const reasons = await closingFaults(tx, year, found);
      if (reasons.length > 0) throw new Refused(reasons);
      const on = this.clock.today();
      await tx.query('insert into closed_year (year, closed_on, recorded_by) values ($1, $2, $3)', [
        year,
        on,
        actor.id,
      ]);
      await this.audit.record(tx, actor, [
        { action: 'year.closed', after: { year, on, unarchived: found?.unarchived } },
      ]);
    });
  }

  reopen(year: number, actor: Actor): Promise<YearClosings> {
    return this.change(year, async (tx) => {
      if ((await closedYearsOf(tx, [year])).length === 0) {
        throw new Refused([{ code: 'year_not_closed', message: `${year}年度没有关账，不用重开。` }]);
      }
      await tx.query('delete from closed_year where year = $1', [year]);
      await this.audit.record(tx, actor, [{ action: 'year.reopened', before: { year }, after: { year } }]);
    });
  }

  private async change(year: number, work: (tx: Tx) => Promise<void>): Promise<YearClosings> {
    await this.db.transaction(async (tx) => {
      await takeYear(tx, year);
      await work(tx);
    });
    return this.list();
  }
}

async function closingFaults(tx: Tx, year: number, found: YearClosing | undefined): Promise<Refusal[]> {
  if (!found) return [{ code: 'year_empty', message: `${year}年度没有交办件，不用关账。` }];
  if (found.closedOn !== null)
    return [{ code: 'year_closed_already', message: `${year}年度已于${found.closedOn}关账。` }];
  if (found.open === 0) return [];
  const [first] = await rowsOf<{ number: string; title: string }>(
    tx,
    `select p.number, p.title from referral r join proposal p on p.id = r.proposal_id
      where r.year = $1 and r.status not in ('concluded', 'returned', 'withdrawn') order by r.id limit 1`,
    [year],
  );
  const example = first ? `（如${numberWords(first.number)}《${first.title}》）` : '';
  const message = `${year}年度还有${found.open}件没有办结${example}，办结以后才能关账。`;
  return [{ code: 'year_open', message }];
}
