import { Injectable } from '@nestjs/common';
import type { DueOrigin } from '../../domain/clock-facts.js';
import type { Level, ReferralState, Role, Width } from '../../domain/codes.js';
import {
  DISCLOSURE_NAMES,
  DUE_ORIGIN_NAMES,
  LEVEL_NAMES,
  ROLE_NAMES,
  SATISFACTION_NAMES,
  STATUS_NAMES,
  WIDTH_NAMES,
} from '../../domain/labels.js';
import { type LightDay, lightOf } from '../../domain/light.js';
import { Refused } from '../../domain/refused.js';
import { countWorkdays } from '../../domain/working-calendar.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LightDays } from '../calendar/light-days.js';
import { FigureFilter } from './figure-filter.js';
import type { LedgerEntry, LedgerFilter, LedgerPage, LedgerQuery } from './ledger.dto.js';
import { type LedgerSql, ledgerSql, sortKey } from './ledger-filter.js';
import { ledgerRule, type LedgerSize, type NamedFilter } from './ledger-rule.js';
import { REFERRAL_COLUMNS, REFERRAL_FROM } from './referral-row.sql.js';
import { Standings } from './standings.js';

/** How many rows a walk takes at a time. */
const PART = 500;

/** Rows of a walk through the whole list, with what every part knows of the list. */
export type LedgerPart = Pick<LedgerPage, 'total' | 'rule' | 'rows'>;

interface Listing extends LedgerSql {
  key: string;
  order: 'asc' | 'desc';
  total: number;
  rule: string;
  day: LightDay;
}

/** 台账: every referral, filtered, sorted, page by page; the cursor keeps any depth as fast as the first page. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly db: Database,
    private readonly figures: FigureFilter,
    private readonly standings: Standings,
    private readonly days: LightDays,
  ) {}

  async page(query: LedgerQuery): Promise<LedgerPage> {
    return this.db.snapshot(async (tx) => {
      const listing = await this.listing(tx, query);
      const { page, nextCursor } = await this.keys(tx, listing, query.limit ?? 50, cursorFrom(query.after));
      const { total, rule, day } = listing;
      return { total, rule, rows: await this.entries(tx, page, day), nextCursor };
    });
  }

  /** Everything that the filter lists, in its order, out of one snapshot: for the export. An empty list is one part. */
  async walk(filter: LedgerFilter, visit: (part: LedgerPart) => Promise<void>): Promise<void> {
    await this.db.snapshot(async (tx) => {
      const listing = await this.listing(tx, filter);
      const { total, rule, day } = listing;
      let after: string | null = null;
      do {
        const { page, nextCursor } = await this.keys(tx, listing, PART, cursorFrom(after ?? undefined));
        await visit({ total, rule, rows: await this.entries(tx, page, day) });
        after = nextCursor;
      } while (after !== null);
    });
  }

  /** What a filter lists: its statement, its size, its rule. */
  private async listing(tx: Tx, filter: LedgerFilter): Promise<Listing> {
    const day = await this.days.today(tx);
    const figure = await this.figures.of(tx, filter);
    const { from, where: narrowed, values } = ledgerSql(filter, day);
    const where = figure === null ? narrowed : `${narrowed} and r.id = any($${values.push(figure.ids)})`;
    const [size = { total: 0, proposals: 0 }] = await rowsOf<LedgerSize>(
      tx,
      `select count(*) as total, count(distinct r.proposal_id) as proposals ${from} where ${where}`,
      values,
    );
    const rule = ledgerRule(filter, figure?.label ?? null, await namedFilter(tx, filter), size, day);
    const [key, order] = [sortKey(filter.sort ?? 'referredOn'), filter.order ?? 'asc'];
    return { from, where, values, key, order, total: size.total, rule, day };
  }

  /** The referrals of one page, and where the next begins. */
  private async keys(
    tx: Tx,
    { from, where, values, key, order }: Listing,
    limit: number,
    after: [string, number] | null,
  ): Promise<{ page: number[]; nextCursor: string | null }> {
    const past = after
      ? `and (${key} collate "C", r.id) ${order === 'asc' ? '>' : '<'} ($${values.length + 1}, $${values.length + 2})`
      : '';
    const found = await rowsOf<{ id: number; key: string }>(
      tx,
      `select r.id, ${key} collate "C" as key ${from} where ${where} ${past}
        order by key ${order}, r.id ${order} limit ${limit + 1}`,
      [...values, ...(after ?? [])],
    );
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      page: page.map((row) => row.id),
      nextCursor: found.length > limit && last ? cursorAt(last.key, last.id) : null,
    };
  }

  private async entries(tx: Tx, ids: number[], day: LightDay): Promise<LedgerEntry[]> {
    const rows = await rowsOf<StoredEntry>(
      tx,
      `select ${REFERRAL_COLUMNS} ${REFERRAL_FROM} where r.id = any($1)`,
      [ids],
    );
    const standings = await this.standings.of(tx, ids);
    const byId = new Map(
      rows.map((row) => [
        row.referralId,
        { ...entryOf(row, day), standing: standings.get(row.referralId)?.sentence ?? null },
      ]),
    );
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
}

async function namedFilter(tx: Tx, filter: LedgerFilter): Promise<NamedFilter> {
  if (!filter.kind && filter.division === undefined && filter.toSignBy === undefined)
    return { kinds: null, division: null, toSignBy: null };
  const [named] = await rowsOf<NamedFilter>(
    tx,
    `select (select string_agg(name, '、' order by position) from (
               select distinct on (kind_code) name, position from kind_terms
                where kind_code = any($1) order by kind_code, from_year desc) k) as kinds,
            (select name from division_name where division_id = $2 and to_on is null) as division,
            (select name from division_name where division_id = $3 and to_on is null) as "toSignBy"`,
    [filter.kind?.split(',') ?? [], filter.division ?? null, filter.toSignBy ?? null],
  );
  return named ?? { kinds: null, division: null, toSignBy: null };
}

/** REFERRAL_COLUMNS as they come, where they differ from what the page shows. */
type StoredEntry = Omit<LedgerEntry, 'light' | 'standing'> & {
  role: Role;
  level: Level;
  status: ReferralState;
  openRound: boolean;
  runningDueOn: string | null;
  shownDueOn: string | null;
  dueOrigin: DueOrigin | null;
  paused: boolean;
  provisional: boolean;
  width: Width | null;
};

function entryOf(row: StoredEntry, day: LightDay): Omit<LedgerEntry, 'standing'> {
  const { dueOrigin, shownDueOn: dueOn } = row;
  const light = lightOf({ ...row, dueOn: row.openRound ? row.runningDueOn : row.dueOn }, day);
  const runs = dueOn !== null && ['overdue', 'near', 'ok'].includes(light.tone);
  const shown = Object.fromEntries(SHOWN.map((key) => [key, row[key]])) as Omit<
    LedgerEntry,
    'light' | 'standing'
  >;
  return {
    ...shown,
    levelName: LEVEL_NAMES[row.level],
    roleName: ROLE_NAMES[row.role],
    statusName: STATUS_NAMES[row.status],
    dueOn,
    extended: dueOrigin === 'extended',
    dueOrigin: dueOrigin && DUE_ORIGIN_NAMES[dueOrigin],
    workdaysLeft: runs ? countWorkdays(day.today, dueOn, day.calendar) : null,
    workSatisfaction: wordOf(SATISFACTION_NAMES, row.workSatisfaction),
    resultSatisfaction: wordOf(SATISFACTION_NAMES, row.resultSatisfaction),
    disclosure: row.width === null ? wordOf(DISCLOSURE_NAMES, row.disclosure) : WIDTH_NAMES[row.width],
    light,
  };
}

function wordOf(words: Record<string, string>, code: string | null): string | null {
  return code === null ? null : (words[code] ?? code);
}

const SHOWN = [
  'referralId', 'proposalId', 'year', 'kind', 'kindName', 'body', 'level', 'session', 'number', 'localNumber', 'title',
  'keyItem', 'leadProposer', 'proposerGroup', 'jointCount', 'role', 'leadUnits', 'coUnits', 'separateUnits',
  'leadDivision', 'supportDivisions', 'handlerName', 'referredBy', 'referredOn', 'receivedOn', 'signedOn', 'givenDueOn', 'extendedTo', 'withholdingGround',
  'contactForm', 'contactCount', 'documentNumber', 'repliedOn', 'outcomeClass', 'secondRepliedOn', 'publication',
  'publishedOn', 'publishedUrl', 'status', 'rounds', 'remark', 'version',
] as const satisfies (keyof LedgerEntry)[]; // prettier-ignore

function cursorAt(key: string, id: number): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url');
}

function cursorFrom(cursor: string | undefined): [string, number] | null {
  if (cursor === undefined) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof key === 'string' && Number.isSafeInteger(id)) return [key, id as number];
  } catch {
    // falls through to the refusal
  }
  throw new Refused([{ code: 'cursor_invalid', field: 'after', message: '翻页位置无效，请从头显示。' }], 422);
}
