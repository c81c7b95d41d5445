import { Injectable } from '@nestjs/common';
import { isDay } from '../../domain/civil-day.js';
import { Refused } from '../../domain/refused.js';
import { WEEKLY_COLUMNS, WEEKLY_OPEN, weeklySql } from '../../domain/weekly.js';
import { type YearTerms, YEAR_TERMS_SQL, yearTermsOf, type YearTermsRow } from '../../domain/year-terms.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { LEAD_ASSIGNMENT_LATERAL } from '../proposals/referral-row.sql.js';
import { yearToShow } from '../proposals/year-to-show.js';
import type { EarlierYear, WeeklyNumbers, WeeklyQuery, WeeklyRow, WeeklySheet } from './weekly.dto.js';

type Counted = { divisionId: number | null; division: string | null } & Record<string, unknown>;

/** 通报 by division, as of a day; every number is counted by the very predicate that lists it. */
@Injectable()
export class WeeklyService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async sheet(query: WeeklyQuery): Promise<WeeklySheet> {
    const on = query.on ?? this.clock.today();
    if (!isDay(on)) {
      const message = `“${on}”不是有效日期，请改为2026-06-12这样的日期。`;
      throw new Refused([{ code: 'date_invalid', field: 'on', message }], 422);
    }
    return this.db.snapshot(async (tx) => {
      const year = query.year ?? (await yearToShow(tx, on));
      const terms = await termsOf(tx, year);
      const counted = await rowsOf<Counted>(tx, byDivisionSql(terms, on));
      const sum = (key: string): number => counted.reduce((total, row) => total + Number(row[key]), 0);
      return {
        on,
        year,
        title: `${terms.bodyName}${year}年建议提案办理进度通报`,
        rule: ruleOf(on, year),
        columns: WEEKLY_COLUMNS.map(({ key, label, definition }) => ({ key, label, definition })),
        rows: counted.map((row) => rowOf(row, year, on)),
        total: numbersOf(sum, `year=${year}`, on),
        earlier: await earlierYears(tx, year, on),
      };
    });
  }
}

async function earlierYears(tx: Tx, before: number, on: string): Promise<EarlierYear[]> {
  const years = await rowsOf<{ year: number }>(
    tx,
    'select distinct year from referral where year < $1 order by year desc',
    [before],
  );
  const found: EarlierYear[] = [];
  for (const { year } of years) {
    const [row] = await rowsOf<{ count: number }>(
      tx,
      `with ${weeklySql(await termsOf(tx, year), on)} select count(*) from weekly where ${WEEKLY_OPEN.where}`,
    );
    const count = row?.count ?? 0;
    const query = `year=${year}&line=weekly.${WEEKLY_OPEN.key}&on=${on}`;
    if (count > 0) found.push({ year, open: { count, query } });
  }
  return found;
}

function byDivisionSql(terms: YearTerms, on: string): string {
  const counts = WEEKLY_COLUMNS.map(({ key, where }) => `count(*) filter (where ${where}) as "${key}"`);
  return `with ${weeklySql(terms, on)}
    select la.division_id as "divisionId", la.division, ${counts.join(', ')}
      from weekly w join referral r on r.id = w.referral_id
      ${LEAD_ASSIGNMENT_LATERAL}
     group by la.division_id, la.division order by la.division_id nulls last`;
}

function rowOf(row: Counted, year: number, on: string): WeeklyRow {
  const { divisionId, division } = row;
  const base = `year=${year}&division=${divisionId ?? 0}`;
  return { divisionId, division, ...numbersOf((key) => Number(row[key]), base, on) };
}

function numbersOf(countOf: (key: string) => number, base: string, on: string): WeeklyNumbers {
  const numbers = WEEKLY_COLUMNS.map(({ key }) => {
    return [key, { count: countOf(key), query: `${base}&line=weekly.${key}&on=${on}` }];
  });
  return Object.fromEntries(numbers) as WeeklyNumbers;
}

function ruleOf(on: string, year: number): string {
  const [ofYear, month, day] = on.split('-').map(Number);
  const parts = WEEKLY_COLUMNS.slice(1).map(({ label }) => label);
  return `${year}年度交办件，按承办处室，截至${ofYear}年${month}月${day}日；应办为${parts.join('、')}之和。`;
}

async function termsOf(tx: Tx, year: number): Promise<YearTerms> {
  const [row] = await rowsOf<YearTermsRow>(tx, YEAR_TERMS_SQL, [year]);
  return yearTermsOf(year, row);
}
