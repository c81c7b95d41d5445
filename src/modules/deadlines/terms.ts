import { Injectable } from '@nestjs/common';
import type { PlanDate, RuleSet } from '../../domain/deadline-rules.js';
import type { DeadlineTerms } from '../../domain/deadlines.js';
import { type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import { CalendarService } from '../calendar/calendar.service.js';

/** A rule set as JSON in the shape of the domain. */
export const RULE_SET_SQL = `
  select s.id, s.place, s.level, s.from_on as "fromOn", s.adopted_on as "adoptedOn", s.template, s.note,
         coalesce((select jsonb_agg(jsonb_build_object('id', w.id, 'clock', w.clock, 'roles', w.roles, 'levels', w.levels,
             'bodies', w.bodies, 'kinds', w.kinds, 'difficult', w.difficult, 'owesFeedback', w.owes_feedback,
             'window', jsonb_build_object('length', w.length, 'unit', w.unit), 'base', w.base, 'rollOver', w.roll_over,
             'source', case when w.law then '"deputies_law"'::jsonb else jsonb_build_object('text', w.source) end)
             order by w.position)
           from rule_window w where w.rule_set_id = s.id), '[]') as windows
    from rule_set s`;

const PLAN_SQL = `
  select id, year, level, body, roles, due_on as "dueOn", source from plan_date where not revoked order by id`;

/** How the office counts today: calendar, adopted rules, dates of the plan. */
@Injectable()
export class Terms {
  constructor(private readonly calendars: CalendarService) {}

  /** Waits for nobody who changes them; whoever folds and stores has taken `holdTerms` first. */
  async read(on: Queryable): Promise<DeadlineTerms> {
    const calendar = await this.calendars.calendar(on);
    const ruleSets = await rowsOf<RuleSet>(
      on,
      `${RULE_SET_SQL} where not s.template and not s.revoked order by s.id`,
    );
    const plan = await rowsOf<PlanDate>(on, PLAN_SQL);
    const [law] = await rowsOf<{ value: string }>(
      on,
      `select value from setting where key = 'deputies_law_2025_from' order by from_year desc limit 1`,
    );
    return { calendar, ruleSets, plan, lawAmendedFrom: law?.value };
  }
}

/** Waits for everybody who folds (`holdTerms`), and keeps others out until this transaction has ended. */
export async function takeTerms(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.terms'))`);
}
