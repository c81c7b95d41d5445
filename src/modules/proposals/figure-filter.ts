import { Injectable } from '@nestjs/common';
import { isDay } from '../../domain/civil-day.js';
import { referralsBehind } from '../../domain/counting.js';
import { measuresOf } from '../../domain/measures.js';
import { notFound, Refused } from '../../domain/refused.js';
import { referralsOfWeek, weeklyLine } from '../../domain/weekly.js';
import { YEAR_TERMS_SQL, yearTermsOf, type YearTermsRow } from '../../domain/year-terms.js';
import { Clock } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { LedgerFilter } from './ledger.dto.js';

/** A figure of a year as a restriction of the ledger. */
export interface FigureRestriction {
  /** The referrals that make the figure. */
  ids: number[];
  label: string;
}

/** Turns the `line` of a filter into the referrals behind that figure: by the very predicate that counts it. */
@Injectable()
export class FigureFilter {
  constructor(private readonly clock: Clock) {}

  async of(tx: Tx, filter: LedgerFilter): Promise<FigureRestriction | null> {
    const { line, year } = filter;
    if (!line) return null;
    if (year === undefined) {
      const message = '按统计项列清单时要同时指定年度。';
      throw new Refused([{ code: 'year_missing', field: 'year', message }], 422);
    }
    const [row] = await rowsOf<YearTermsRow>(tx, YEAR_TERMS_SQL, [year]);
    const terms = yearTermsOf(year, row);
    const week = weeklyLine(line);
    if (week) {
      const on = this.dayOf(filter);
      return { ids: await idsOf(tx, referralsOfWeek(week, terms, on)), label: `截至${on}${week.label}` };
    }
    const measure = measuresOf(terms).find((one) => one.key === line);
    if (!measure) throw notFound(`${year}年的统计项“${line.slice(0, 60)}”`);
    const behind = referralsBehind(measure, terms, this.clock.today());
    return { ids: await idsOf(tx, behind), label: measure.label };
  }

  /** The day that a weekly sheet is of; it stands in the text of the statement, so nothing but a day may pass. */
  private dayOf({ on }: LedgerFilter): string {
    if (on === undefined) return this.clock.today();
    if (isDay(on)) return on;
    const message = `“${on.slice(0, 20)}”不是有效日期，请改为2026-06-12这样的日期。`;
    throw new Refused([{ code: 'date_invalid', field: 'on', message }], 422);
  }
}

/** The referrals that a figure's statement lists. */
async function idsOf(tx: Tx, referrals: string): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(tx, `select referral_id as id from (${referrals}) behind`);
  return rows.map((one) => one.id);
}
