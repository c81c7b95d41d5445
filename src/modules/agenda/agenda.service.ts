import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import {
  AGENDA_CLOCK_NAMES,
  AGENDA_CLOCKS,
  type AgendaClock,
  agendaNature,
  agendaScope,
} from '../../domain/agenda.js';
import { addDays, yearOf } from '../../domain/civil-day.js';
import type { Role } from '../../domain/codes.js';
import type { ClockNature } from '../../domain/deadline-rules.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { type LightDay, runningLight } from '../../domain/light.js';
import { statutoryHoliday } from '../../domain/statutory-holidays.js';
import { DAY_KIND_NAMES } from '../../domain/working-calendar.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { workScopeParameters } from '../proposals/works-on.sql.js';
import type { Agenda, AgendaCount, AgendaDay, AgendaItem, AgendaItems, AgendaQuery } from './agenda.dto.js';
import { AGENDA_COUNTS_SQL, AGENDA_ITEMS_SQL } from './agenda.sql.js';
import { type AgendaSpan, agendaRule, clocksOf, divisionNamed, spanOf } from './agenda-terms.js';

const PASSED: Record<ClockNature, string> = { duty: '逾期', theirs: '未到', right: '已过' };

interface Counted {
  date: string;
  clock: AgendaClock;
  count: number;
}

type Found = Omit<AgendaItem, 'clockName' | 'roleName' | 'light'> & { role: Role; provisional: boolean };

/** 日历: what falls due when. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly db: Database,
    private readonly days: LightDays,
  ) {}

  /** How much falls due on each day, by what it is. */
  async agenda(query: AgendaQuery, person: ActingPerson): Promise<Agenda> {
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const span = spanOf(query, day.today);
      const counts = await rowsOf<Counted>(tx, AGENDA_COUNTS_SQL, parameters(query, span, person));
      const names = await namesOfDays(tx, span);
      const rule = agendaRule(query, span, await divisionNamed(tx, query));
      const days = daysOf(span).map((date) => dayOf(date, { counts, names, day }));
      const total = days.reduce((sum, one) => sum + one.total, 0);
      return { ...span, today: day.today, total, rule, days };
    });
  }

  /** The list behind the counts of one day or several. */
  async items(query: AgendaQuery, person: ActingPerson): Promise<AgendaItems> {
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const span = spanOf(query, day.today);
      const values = [...parameters(query, span, person), AGENDA_CLOCKS];
      const found = await rowsOf<Found>(tx, AGENDA_ITEMS_SQL, values);
      const rule = agendaRule(query, span, await divisionNamed(tx, query));
      return { ...span, total: found.length, rule, items: found.map((row) => itemOf(row, day)) };
    });
  }
}

function parameters(query: AgendaQuery, { from, to }: AgendaSpan, person: ActingPerson): unknown[] {
  const mine = query.mine === 'true' ? agendaScope(person) : null;
  return [from, to, clocksOf(query), query.division ?? null, mine, ...workScopeParameters(person)];
}

function daysOf({ from, to }: AgendaSpan): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

interface Known {
  counts: Counted[];
  names: Map<string, string>;
  day: LightDay;
}

function dayOf(date: string, { counts, names, day }: Known): AgendaDay {
  const kind = day.calendar.kindOf(date);
  const provisional = !day.calendar.isOfficial(yearOf(date));
  const own = counts
    .filter((one) => one.date === date)
    .sort((a, b) => AGENDA_CLOCKS.indexOf(a.clock) - AGENDA_CLOCKS.indexOf(b.clock))
    .map(({ clock, count }): AgendaCount => {
      const nature = agendaNature(clock);
      const { tone } = runningLight({ dueOn: date, nature, provisional: false }, day);
      const passed = date < day.today ? PASSED[nature] : null;
      return { clock, clockName: AGENDA_CLOCK_NAMES[clock], count, tone, passed };
    });
  return {
    ...{
      date,
      kind,
      kindName: DAY_KIND_NAMES[kind],
      name: (provisional ? statutoryHoliday(date) : names.get(date)) ?? null,
    },
    provisional,
    total: own.reduce((sum, { count }) => sum + count, 0),
    counts: own,
  };
}

function itemOf({ role, provisional, ...row }: Found, day: LightDay): AgendaItem {
  const due = { dueOn: row.date, nature: agendaNature(row.clock), provisional };
  return {
    ...row,
    clockName: AGENDA_CLOCK_NAMES[row.clock],
    roleName: ROLE_NAMES[role],
    light: runningLight(due, day),
  };
}

/** The holidays, and those that weekends are worked for. */
async function namesOfDays(tx: Tx, { from, to }: AgendaSpan): Promise<Map<string, string>> {
  const rows = await rowsOf<{ day: string; name: string }>(
    tx,
    `select day, name from calendar_day
      where day between $1 and $2 and kind in ('holiday', 'make_up') and name is not null`,
    [from, to],
  );
  return new Map(rows.map(({ day, name }) => [day, name]));
}
