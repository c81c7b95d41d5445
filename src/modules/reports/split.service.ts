import { Injectable } from '@nestjs/common';
import { type ReferralState, type Role } from '../../domain/codes.js';
import { ROLE_NAMES, STATUS_NAMES } from '../../domain/labels.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import { REFERRAL_COLUMNS, REFERRAL_FROM } from '../proposals/referral-row.sql.js';
import { yearToShow } from '../proposals/year-to-show.js';
import type { SplitQuery, SplitRow, SplitSheet } from './split.dto.js';

type StoredRow = Omit<SplitRow, 'roleName' | 'statusName'> & { role: Role; status: ReferralState };

const SHOWN = [
  'referralId', 'proposalId', 'kindName', 'body', 'session', 'number', 'localNumber', 'title', 'leadProposer',
  'jointCount', 'leadUnits', 'coUnits', 'separateUnits', 'leadDivision', 'supportDivisions', 'handlerName',
  'referredOn', 'dueOn', 'keyItem',
] as const satisfies (keyof StoredRow)[]; // prettier-ignore

/** 任务分工表: who does what, as it is printed for the leader. */
@Injectable()
export class SplitService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The referrals named, else all of the year that are ours to handle; NPC first, 主办 before 会办. */
  async sheet(query: SplitQuery): Promise<SplitSheet> {
    const year = query.year ?? (await yearToShow(this.db, this.clock.today()));
    const ids = query.ids?.split(',').map(Number) ?? null;
    const rows = await this.db.query<StoredRow>(
      `select ${REFERRAL_COLUMNS} ${REFERRAL_FROM}
        where r.status not in ('returned', 'withdrawn')
          and case when $1::integer[] is null then r.year = $2 else r.id = any($1) end
        order by k.body = 'cppcc', array_position(array['lead', 'sole', 'separate', 'co', 'reference'], r.role),
                 kt.position, s.term, s.ordinal, length(p.number_key), p.number_key, r.id`,
      [ids, year],
    );
    return { title: `${ids === null ? `${year}年` : ''}建议提案办理任务分工表`, rows: rows.map(rowOf) };
  }
}

function rowOf(row: StoredRow): SplitRow {
  const shown = Object.fromEntries(SHOWN.map((key) => [key, row[key]])) as unknown as SplitRow;
  return { ...shown, roleName: ROLE_NAMES[row.role], statusName: STATUS_NAMES[row.status] };
}
