import { Injectable } from '@nestjs/common';
import { referralsBehind } from '../../domain/counting.js';
import { measuresOf } from '../../domain/measures.js';
import { notFound, Refused } from '../../domain/refused.js';
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
    const measure = measuresOf(terms).find((one) => one.key === line);
    if (!measure) throw notFound(`${year}年的统计项“${line.slice(0, 60)}”`);
    const behind = referralsBehind(measure, terms, this.clock.today());
    const rows = await rowsOf<{ id: number }>(tx, `select referral_id as id from (${behind}) behind`);
    return { ids: rows.map((one) => one.id), label: measure.label };
  }
}
