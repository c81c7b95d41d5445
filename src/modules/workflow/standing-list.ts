import { Injectable } from '@nestjs/common';
import type { ReferralState, Role } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { type LightDay, lightOf } from '../../domain/light.js';
import { urgency } from '../../domain/standing.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { DUE_LATERAL, ISSUE_LATERALS, PROPOSAL_JOINS, SHOWN_DUE } from '../proposals/referral-row.sql.js';
import { Standings } from '../proposals/standings.js';
import type { StandingList, StandingQuery, StandingRow } from './views.dto.js';

/** What a list of work shows of a referral beside its own point. */
export interface WorkRow {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  body: string;
  kindName: string;
  role: Role;
  status: ReferralState;
  openRound: boolean;
  dueOn: string | null;
  provisional: boolean;
  paused: boolean;
  repliedOn: string | null;
}

const WORK_SQL = `
  select r.id as "referralId", p.id as "proposalId", p.number, p.title, k.body, kt.name as "kindName", r.role, r.status,
         now_open.open as "openRound", ${SHOWN_DUE} as "dueOn",
         coalesce(due.provisional, false) as provisional, coalesce(due.state = 'paused', false) as paused,
         first.issued_on as "repliedOn"
    from referral r ${PROPOSAL_JOINS} ${DUE_LATERAL} ${ISSUE_LATERALS}`;

/** Referrals on which something is still to be done, as lists of work show them. */
export function workRows(
  tx: Tx,
  filter: { year?: number; division?: number; referralIds?: readonly number[] },
): Promise<WorkRow[]> {
  return rowsOf<WorkRow>(
    tx,
    `${WORK_SQL}
      where r.status in ('received', 'split_proposed', 'assigned', 'handling', 'replied')
        and ($1::integer is null or r.year = $1)
        and ($2::integer is null or exists (select 1 from assignment a where a.referral_id = r.id
              and a.division_id = $2 and a.state not in ('sent_back', 'ended')))
        and ($3::integer[] is null or r.id = any($3))
      order by r.id`,
    [filter.year ?? null, filter.division ?? null, filter.referralIds ?? null],
  );
}

/** 当前卡点 of everything that is not finished, the most urgent first. */
@Injectable()
export class StandingLists {
  constructor(
    private readonly db: Database,
    private readonly standings: Standings,
    private readonly days: LightDays,
  ) {}

  async list(query: StandingQuery): Promise<StandingList> {
    return this.db.snapshot(async (tx) => {
      const day = await this.days.today(tx);
      const rows = await workRows(tx, query);
      const standings = await this.standings.of(
        tx,
        rows.map((row) => row.referralId),
      );
      const shown = rows.flatMap((row) => {
        const standing = standings.get(row.referralId);
        if (!standing) return [];
        const dueOn = row.status === 'replied' || row.paused ? null : row.dueOn;
        const order = urgency(dueOn, day.today, standing.waitingWorkdays);
        return [{ row: { ...rowOf(row, day), ...standing }, order }];
      });
      shown.sort((a, b) => compare(a.order, b.order) || a.row.referralId - b.row.referralId);
      return { rows: shown.map(({ row }) => row) };
    });
  }
}

/** A row without its standing, with the light of the day. */
function rowOf(
  row: WorkRow,
  day: LightDay,
): Omit<StandingRow, 'sentence' | 'waitingFor' | 'waitingWorkdays'> {
  const { referralId, proposalId, number, title, body, kindName } = row;
  const shown = { referralId, proposalId, number, title, body, kindName };
  return { ...shown, roleName: ROLE_NAMES[row.role], light: lightOf(row, day) };
}

function compare([a, b]: [number, number], [c, d]: [number, number]): number {
  return a === c ? b - d : a - c;
}
