import { Injectable } from '@nestjs/common';
import { identitiesOf } from '../../domain/identities.js';
import { measuresOf } from '../../domain/measures.js';
import { notFound, Refused } from '../../domain/refused.js';
import {
  reportYear,
  type YearTerms,
  YEAR_TERMS_SQL,
  yearTermsOf,
  type YearTermsRow,
} from '../../domain/year-terms.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { annualReport } from './annual-report.js';
import { annualSql, behindSql, CANDIDATE_YEARS_SQL, detailSql, yearSizeSql } from './report.sql.js';
import { type AnnualReport, type LineEntry, type ReportYear } from './reports.dto.js';
import { type AnnualRow, type DetailRow, type EntryRow, lineEntry } from './reports.rows.js';
import { sectionDocx } from './section-docx.js';
import { sectionXlsx } from './section-xlsx.js';

/** The figures of a year, the lists behind them, and section 六（二） as a document. Every read is one snapshot. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Years that hold referrals, latest first. */
  years(): Promise<ReportYear[]> {
    return this.db.snapshot(async (tx) => {
      const years: ReportYear[] = [];
      for (const { year } of await rowsOf<{ year: number }>(tx, CANDIDATE_YEARS_SQL)) {
        const sql = yearSizeSql(await termsOf(tx, year), this.clock.today());
        const [size] = await rowsOf<{ referrals: number; handled: number }>(tx, sql);
        if (size && size.referrals > 0) years.push({ year, handled: size.handled });
      }
      return years;
    });
  }

  /** Figures, sentence, notes and identities of a year; a year with nothing gives zeros. @throws Refused 422 */
  annual(year: string | number): Promise<AnnualReport> {
    return this.db.snapshot(async (tx) => this.read(tx, await termsOf(tx, reportYear(year))));
  }

  /** One entry per counted unit: the list whose length is the figure. @throws Refused 422, 404 for an unknown line */
  behindLine(year: string | number, key: string): Promise<LineEntry[]> {
    return this.db.snapshot(async (tx) => {
      const terms = await termsOf(tx, reportYear(year));
      const measure = measuresOf(terms).find((it) => it.key === key);
      if (!measure) throw notFound(`${terms.year}年的统计项“${key.slice(0, 60)}”`);
      const rows = await rowsOf<EntryRow>(tx, behindSql(terms, this.clock.today(), measure));
      return rows.map((row) => lineEntry(row, terms));
    });
  }

  /** The section as a Word text. @throws Refused 422, 409 while an identity is broken */
  async docx(year: string | number): Promise<Buffer> {
    return sectionDocx(exportable(await this.annual(year)));
  }

  /** The section as a workbook with live totals. @throws Refused 422, 409 while an identity is broken */
  async xlsx(year: string | number): Promise<Buffer> {
    const { report, rows, terms } = await this.db.snapshot(async (tx) => {
      const terms = await termsOf(tx, reportYear(year));
      const report = exportable(await this.read(tx, terms));
      return { terms, report, rows: await rowsOf<DetailRow>(tx, detailSql(terms, this.clock.today())) };
    });
    return sectionXlsx(report, rows, terms);
  }

  private async read(tx: Tx, terms: YearTerms): Promise<AnnualReport> {
    const measures = measuresOf(terms);
    const sql = annualSql(terms, this.clock.today(), measures, identitiesOf(terms));
    const [row] = await rowsOf<AnnualRow>(tx, sql);
    return annualReport(terms, measures, row as AnnualRow);
  }
}

async function termsOf(tx: Tx, year: number): Promise<YearTerms> {
  const [row] = await rowsOf<YearTermsRow>(tx, YEAR_TERMS_SQL, [year]);
  return yearTermsOf(year, row);
}

/** Numbers that do not reconcile leave the building in no document. */
function exportable(report: AnnualReport): AnnualReport {
  const broken = report.identities.filter((it) => !it.holds);
  if (broken.length === 0) return report;
  const reasons = broken.map((it) => {
    const named = it.offenders
      .slice(0, 10)
      .map((one) => `${one.number}《${one.title}》`)
      .join('、');
    const more = it.offenders.length > 10 ? `等${it.offenders.length}件` : '';
    return {
      code: 'figures_do_not_reconcile',
      field: it.key,
      message: `${report.year}年的数据不能导出：“${it.sentence}”左边是${it.left}，右边是${it.right}${named && `，涉及${named}${more}`}。请先核对。`,
    };
  });
  throw new Refused(reasons, 409);
}
