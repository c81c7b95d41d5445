import { Injectable } from '@nestjs/common';
import { linesForNextYear, type PlanLine, planReasons, sameLine } from '../../domain/plan-checks.js';
import { Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import type { Actor } from '../audit/audit.service.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { Impacts } from '../deadlines/impact.service.js';
import { closedYearsOf, refuseClosedYears } from '../proposals/closed-years.js';
import type { ChangeMade } from './calendar-changes.dto.js';
import type { ChangePreview } from './impact-views.dto.js';
import type {
  ApplyPlanBody,
  KeptPlanLine,
  PlanLineBody,
  PlanYear,
  PreviewPlanBody,
} from './plan-dates.dto.js';
import { planWarnings } from './plan-warnings.js';
import { refuseStale, stampOf } from './stale-terms.js';

interface KeptLine extends PlanLineBody {
  id: number;
}

/** 年度计划: the dates that upper offices gave for the batches of a year. */
@Injectable()
export class PlanDates {
  constructor(
    private readonly db: Database,
    private readonly impacts: Impacts,
    private readonly clock: Clock,
  ) {}

  ofYear(year: number): Promise<PlanYear> {
    return this.db.snapshot(async (tx) => {
      const lines = await rowsOf<KeptPlanLine>(tx, linesSql('decides'), [year]);
      const last = await linesOf(tx, year - 1);
      return {
        ...{ year, stamp: await stampOf(tx, 'plan'), closed: (await closedYearsOf(tx, [year])).length > 0 },
        lines,
        fromLastYear: linesForNextYear(last).map((line) => ({ ...line, roles: [...line.roles] })),
      };
    });
  }

  /** What the year's dates as written would move. @throws Refused 422, or 409 `stale`, `year_closed` */
  async preview(year: number, body: PreviewPlanBody): Promise<ChangePreview> {
    const impact = await this.impacts.preview(this.change(year, body, null));
    return { impact, warnings: await planWarnings(this.db, year, tidy(body.lines)) };
  }

  /** Replaces the dates of the year by what was shown. @throws Refused as `preview`, and 409 `impact_moved` */
  async apply(year: number, body: ApplyPlanBody, actor: Actor): Promise<ChangeMade> {
    const change = this.change(year, body, actor.id);
    return { id: await this.impacts.apply(change, body.digest, actor) };
  }

  private change(year: number, { lines, stamp }: PreviewPlanBody, personId: number | null): DeadlineChange {
    const wanted = tidy(lines);
    return {
      sort: 'plan',
      title: `${year}年度计划期限`,
      write: async (tx: Tx) => {
        await refuseStale(tx, 'plan', stamp, this.clock.now());
        await refuseClosedYears(tx, [year]);
        const reasons = planReasons(year, wanted);
        if (reasons.length > 0) throw new Refused(reasons, 422);
        await replace(tx, year, wanted, personId);
      },
    };
  }
}

/** Lines that stay keep their row, for clocks name it; the others are given up, never deleted. */
async function replace(tx: Tx, year: number, wanted: PlanLine[], personId: number | null): Promise<void> {
  const kept = await linesOf(tx, year);
  const gone = kept.filter((line) => !wanted.some((one) => sameLine(line, one)));
  const fresh = wanted.filter((line) => !kept.some((one) => sameLine(one, line)));
  if (gone.length === 0 && fresh.length === 0) {
    throw new Refused([{ code: 'nothing_changed', message: '和现在的一样，没有要保存的改动。' }], 422);
  }
  await tx.query('update plan_date set revoked = true where id = any($1)', [gone.map(({ id }) => id)]);
  for (const { level, body, roles, dueOn, source } of fresh) {
    await tx.query(
      `insert into plan_date (year, level, body, roles, due_on, source, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [year, level, body, roles, dueOn, source, personId],
    );
  }
}

function tidy(lines: readonly PlanLineBody[]): PlanLine[] {
  return lines.map((line) => ({ ...line, body: line.body ?? null, source: line.source.trim() }));
}

function linesOf(on: Queryable, year: number): Promise<KeptLine[]> {
  return rowsOf<KeptLine>(on, linesSql('id'), [year]);
}

const DECIDES = `(select count(*)::integer from clock c where c.plan_date_id = d.id and c.origin = 'batch') as decides`;

/** The lines of a year in the order of their levels, with their id or what they decide. */
function linesSql(more: 'id' | 'decides'): string {
  return `
  select d.level, d.body, d.roles, d.due_on as "dueOn", d.source, ${more === 'id' ? 'd.id' : DECIDES}
    from plan_date d where d.year = $1 and not d.revoked
   order by array_position(array['national', 'provincial', 'municipal', 'district'], d.level),
         d.body desc nulls last, d.due_on, d.id`;
}
