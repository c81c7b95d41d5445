import { Injectable } from '@nestjs/common';
import { type ActingPerson, divisionsAs, holdersOf } from '../../domain/acting.js';
import { waitingFor } from '../../domain/clearance-waiting.js';
import type { PersonRole } from '../../domain/workflow-roles.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import {
  BOARD_COLUMN_SQL,
  BOARD_COLUMNS,
  BOARD_GROUP_NAMES,
  BOARD_GROUP_SQL,
  BOARD_GROUPS,
  type BoardColumn,
  type BoardGroup,
  overdueSql,
} from '../proposals/board.sql.js';
import { LedgerFilter } from '../proposals/ledger.dto.js';
import { LedgerService } from '../proposals/ledger.service.js';
import { DUE_LATERAL, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { yearToShow } from '../proposals/year-to-show.js';
import { clearingVersions } from '../replies/clearance-facts.js';
import type { BoardCells, BoardRow, Cell, Counter, Workbench } from './views.dto.js';

interface Count {
  group: BoardGroup;
  column: BoardColumn;
  count: number;
  overdue: number;
}

const COUNTS_SQL = `
  select ${BOARD_GROUP_SQL} as "group", ${BOARD_COLUMN_SQL} as "column", count(*) as count,
         count(*) filter (where ${overdueSql('$2')}) as overdue
    from referral r ${PROPOSAL_JOINS} ${DUE_LATERAL}
   where r.year = $1 and ${BOARD_COLUMN_SQL} is not null group by 1, 2`;

const REVIEWERS: readonly PersonRole[] = ['division_head', 'office_head', 'leader'];

/** 工作台: what is on the person today, and how many referrals stand where; each number opens its list. */
@Injectable()
export class Workbenches {
  constructor(
    private readonly db: Database,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  async show(person: ActingPerson, asked?: number): Promise<Workbench> {
    const today = this.clock.today();
    const { year, table } = await this.db.snapshot(async (tx) => {
      const shown = asked ?? (await yearToShow(tx, today));
      return { year: shown, table: await tableOf(tx, shown, today) };
    });
    const counters = await Promise.all(countersFor(person, year).map((counter) => this.counted(counter)));
    const review = await this.toReview(person, today);
    return { year, counters: review ? [...counters, review] : counters, table };
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
function countersFor(person: ActingPerson, year: number): CounterAsked[] {
  const roles = new Set(holdersOf(person).flatMap((holder) => holder.roles));
  const [division] = divisionsAs(person, ['handler', 'division_head']);
  const wide = ['liaison', 'office_head', 'leader', 'report_author'].some((role) => roles.has(role as never));
  const scope: LedgerFilter = wide || division === undefined ? { year } : { year, division };
  return [
    { key: 'overdue', label: '逾期', filter: { ...scope, due: 'overdue' as const } },
    { key: 'due_soon', label: '三日内到期', filter: { ...scope, due: 'soon' as const } },
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

async function tableOf(tx: Tx, year: number, today: string): Promise<BoardRow[]> {
  const counts = await rowsOf<Count>(tx, COUNTS_SQL, [year, today]);
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
