import { Injectable } from '@nestjs/common';
import { ANSWER_CLOCKS } from '../../domain/agenda.js';
import { addDays, yearOf } from '../../domain/civil-day.js';
import {
  firstMonday,
  loadSentence,
  median,
  mondayOf,
  type WeekLoad,
  weekName,
  weekSpan,
  weeksBetween,
} from '../../domain/weekly-load.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { DUE_LATERAL } from '../proposals/referral-row.sql.js';
import { DIVISION_OF_CLOCK } from './agenda.sql.js';
import type { Load, LoadBeside, LoadRow, LoadWeek } from './load.dto.js';

interface Counted {
  divisionId: number;
  division: string | null;
  week: string;
  count: number;
  co: number;
}

/** $1 and $2: the first Monday and the last Sunday of the ISO weeks of a year. */
const ANSWERS = `c.name in ('reply', 'rework') and c.due_on between $1::date and $2::date`;

const LOAD_SQL = `
  select coalesce(c.division_id, 0) as "divisionId", ${DIVISION_OF_CLOCK} as division,
         date_trunc('week', c.due_on)::date as week, count(*) as count, count(*) filter (where r.role = 'co') as co
    from clock c join referral r on r.id = c.referral_id
   where c.state = 'running' and ${ANSWERS}
   group by c.division_id, 3 order by min(c.division_id) nulls last`;

const USUAL_SQL = `
  select count(*) as count from clock c where c.state <> 'void' and ${ANSWERS} group by date_trunc('week', c.due_on)`;

const BESIDE_SQL = `
  select count(*) filter (where due.state = 'running' and due.running_on is null) as undated,
         count(*) filter (where due.state = 'paused') as paused
    from referral r ${DUE_LATERAL}
   where r.id in (select c.referral_id from clock c
     where c.name in ('reply', 'rework') and (c.state = 'paused' or (c.state = 'running' and c.due_on is null)))`;

/** 负荷: how many replies and opinions fall due in each division in each week, so that a crush is seen long before. */
@Injectable()
export class LoadService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async load(asked?: number): Promise<Load> {
    const today = this.clock.today();
    // The year of the week: 30 December may belong to the next.
    const year = asked ?? yearOf(addDays(mondayOf(today), 3));
    return this.db.snapshot(async (tx) => {
      const span = [firstMonday(year), addDays(firstMonday(year + 1), -1)];
      const counts = await rowsOf<Counted>(tx, LOAD_SQL, span);
      const usual = median((await rowsOf<{ count: number }>(tx, USUAL_SQL, span)).map(({ count }) => count));
      const loads = weekLoads(counts);
      return {
        ...{ year, years: await yearsOf(tx, year), sentence: loadSentence(loads, today), usual },
        rule: '按承办处室和到期的那一周，数还没有发出的答复、会办意见和二次办理，一件只数一次。',
        clocks: ANSWER_CLOCKS.join(','),
        weeks: loads.map((load) => weekOf(load, usual, today)),
        rows: rowsBy(counts, loads),
        total: loads.reduce((sum, { count }) => sum + count, 0),
        beside: await besideOf(tx),
      };
    });
  }
}

function weekLoads(counts: Counted[]): WeekLoad[] {
  const weeks = counts.map(({ week }) => week).sort();
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  return weeksBetween(first, last).map((from) => {
    const own = counts.filter(({ week }) => week === from);
    const sum = (key: 'count' | 'co'): number => own.reduce((total, one) => total + one[key], 0);
    return { from, count: sum('count'), co: sum('co') };
  });
}

function weekOf({ from, count, co }: WeekLoad, usual: number | null, today: string): LoadWeek {
  const to = addDays(from, 6);
  const words = { name: weekName(from), span: weekSpan(from) };
  return { from, to, ...words, count, co, heavy: usual !== null && count > usual, past: to < today };
}

function rowsBy(counts: Counted[], weeks: WeekLoad[]): LoadRow[] {
  const ids = [...new Set(counts.map(({ divisionId }) => divisionId))];
  return ids.map((divisionId) => {
    const own = counts.filter((one) => one.divisionId === divisionId);
    const byWeek = weeks.map(({ from }) => own.find(({ week }) => week === from)?.count ?? 0);
    return {
      divisionId,
      division: own[0]?.division ?? '尚未分派',
      counts: byWeek,
      total: byWeek.reduce((sum, count) => sum + count, 0),
    };
  });
}

/** The years in which answers fall due, and the one that is shown, the latest first. */
async function yearsOf(tx: Tx, shown: number): Promise<number[]> {
  const rows = await rowsOf<{ year: number }>(
    tx,
    `select distinct extract(isoyear from due_on)::integer as year from clock
      where state = 'running' and name in ('reply', 'rework') and due_on is not null`,
  );
  return [...new Set([shown, ...rows.map(({ year }) => year)])].sort((a, b) => b - a);
}

async function besideOf(tx: Tx): Promise<LoadBeside[]> {
  const [row] = await rowsOf<{ undated: number; paused: number }>(tx, BESIDE_SQL);
  const { undated, paused } = row ?? { undated: 0, paused: 0 };
  return [
    { label: '没有期限', count: undated, query: 'due=undated' },
    { label: '已暂停', count: paused, query: 'due=paused' },
  ];
}
