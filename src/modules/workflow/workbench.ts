import { Injectable } from '@nestjs/common';
import { type ActingPerson, divisionsAs, holdersOf } from '../../domain/acting.js';
import { waitingFor } from '../../domain/clearance-waiting.js';
import type { LightDay } from '../../domain/light.js';
import type { PersonRole } from '../../domain/workflow-roles.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import {
  BOARD_COLUMN_SQL,
  BOARD_COLUMNS,
  BOARD_GROUP_NAMES,
  BOARD_GROUP_SQL,
  BOARD_GROUPS,
  type BoardColumn,
  type BoardGroup,
} from '../proposals/board.sql.js';
import { DUE_CLASSES, type DueClass, dueClassName, dueClassSql } from '../proposals/due-classes.sql.js';
import { LedgerFilter } from '../proposals/ledger.dto.js';
import { LedgerService } from '../proposals/ledger.service.js';
import { DUE_LATERAL, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { yearToShow } from '../proposals/year-to-show.js';
import { clearingVersions } from '../replies/clearance-facts.js';
import type { BoardCells, BoardDeadlines, BoardRow, Cell, Counter, Workbench } from './views.dto.js';

interface Count {
  group: BoardGroup;
  column: BoardColumn;
  count: number;
  overdue: number;
}

const COUNTS_SQL = `
  select ${BOARD_GROUP_SQL} as "group", ${BOARD_COLUMN_SQL} as "column", count(*) as count,
         count(*) filter (where ${dueClassSql('$2', '$3')} = 'overdue') as overdue
    from referral r ${PROPOSAL_JOINS} ${DUE_LATERAL}
   where r.year = $1 and ${BOARD_COLUMN_SQL} is not null group by 1, 2`;

const DEADLINES_SQL = `
  select c.due, count(*) as count
    from referral r ${DUE_LATERAL} cross join lateral (select ${dueClassSql('$2', '$3')} as due) c
   where r.year = $1 and c.due is not null group by 1`;

const REVIEWERS: readonly PersonRole[] = ['division_head', 'office_head', 'leader'];

/** 工作台: what is on the person today, and how many referrals stand where; each number opens its list. */
@Injectable()
export class Workbenches {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly days: LightDays,
  ) {}

  async show(person: ActingPerson, asked?: number): Promise<Workbench> {
    const { day, year, table, deadlines } = await this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const year = asked ?? (await yearToShow(tx, day.today));
      return { day, year, table: await tableOf(tx, year, day), deadlines: await deadlinesOf(tx, year, day) };
    });
    const asks = countersFor(person, year, day);
    const counters = await Promise.all(asks.map((counter) => this.counted(counter)));
    const review = await this.toReview(person, day.today);
    return { year, counters: review ? [...counters, review] : counters, deadlines, table };
  }

  private async counted({ key, label, filter }: CounterAsked): Promise<Counter> {
    const { total } = await this.ledger.page({ ...filter, limit: 1 });
    return { key, label, count: total, query: queryOf(filter), page: null };
  }

  /** 待我审核 of whatever year, for those who review at all: what waits does not care for the year of the board. */
  private async toReview(person: ActingPerson, today: string): Promise<Counter | null> {
    const roles = holdersOf(person).flatMap((holder) => holder.roles);
    if (!roles.some((role) => REVIEWERS.includes(role))) return null;
    const states = ['division_review', 'office_review', 'leader_review'] as const;
    const versions = await this.db.snapshot((tx) => clearingVersions(tx, { states }, today));
    const count = versions.filter(({ facts }) => waitingFor(facts, person) !== null).length;
    return { key: 'to_review', label: '待我审核', count, query: 'stage=review', page: '/clearance' };
  }
}

interface CounterAsked {
  key: string;
  label: string;
  filter: LedgerFilter;
}

/** People of a division see their division's dates; the office and the leaders see all. */
function countersFor(person: ActingPerson, year: number, day: LightDay): CounterAsked[] {
  const roles = new Set(holdersOf(person).flatMap((holder) => holder.roles));
  const [division] = divisionsAs(person, ['handler', 'division_head']);
  const wide = ['liaison', 'office_head', 'leader', 'report_author'].some((role) => roles.has(role as never));
  const scope: LedgerFilter = wide || division === undefined ? { year } : { year, division };
  return [
    ...(['overdue', 'near'] as const).map((due) => ({
      key: due,
      label: dueClassName(due, day),
      filter: { ...scope, due },
    })),
    ...(roles.has('liaison')
      ? [
          {
            key: 'to_assign',
            label: '待我分派',
            filter: { year, column: 'to_assign' as const, status: 'received' },
          },
        ]
      : []),
    ...(division === undefined
      ? []
      : [{ key: 'to_sign', label: '待我签收', filter: { year, toSignBy: division } }]),
    ...(roles.has('leader')
      ? [{ key: 'to_approve', label: '待我批准', filter: { year, status: 'split_proposed' } }]
      : []),
  ];
}

async function tableOf(tx: Tx, year: number, day: LightDay): Promise<BoardRow[]> {
  const counts = await rowsOf<Count>(tx, COUNTS_SQL, [year, day.today, day.nearUntil]);
  return BOARD_GROUPS.map((group) => ({
    group,
    label: BOARD_GROUP_NAMES[group],
    cells: cellsOf(
      group,
      year,
      counts.filter((count) => count.group === group),
    ),
  }));
}

/** The open replies and opinions of a year by how they stand to their dates: the classes add up to the whole. */
async function deadlinesOf(tx: Tx, year: number, day: LightDay): Promise<BoardDeadlines> {
  const counts = await rowsOf<{ due: DueClass; count: number }>(tx, DEADLINES_SQL, [
    year,
    day.today,
    day.nearUntil,
  ]);
  const open = counts.reduce((total, one) => total + one.count, 0);
  return {
    open: { count: open, query: queryOf({ year, due: 'open' }) },
    classes: DUE_CLASSES.map((due) => ({
      key: due,
      label: dueClassName(due, day),
      count: counts.find((one) => one.due === due)?.count ?? 0,
      query: queryOf({ year, due }),
      page: null,
    })),
  };
}

function cellsOf(group: BoardGroup, year: number, counts: Count[]): BoardCells {
  const cell = (count: number, filter: LedgerFilter): Cell => ({
    count,
    query: queryOf({ year, group, ...filter }),
  });
  const sum = (key: 'count' | 'overdue'): number => counts.reduce((total, one) => total + one[key], 0);
  const columns = BOARD_COLUMNS.map((column): [BoardColumn, Cell] => [
    column,
    cell(counts.find((one) => one.column === column)?.count ?? 0, { column }),
  ]);
  return {
    ...(Object.fromEntries(columns) as Record<BoardColumn, Cell>),
    total: cell(sum('count'), { column: 'any' }),
    overdue: cell(sum('overdue'), { due: 'overdue' }),
  };
}

/** A filter as the query of the ledger's address. */
function queryOf(filter: LedgerFilter): string {
  return new URLSearchParams(
    Object.entries(filter).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
}
