import fc from 'fast-check';
import { referralsBehind } from '../../src/domain/counting.js';
import { type Measure } from '../../src/domain/measure.js';
import { measuresOf } from '../../src/domain/measures.js';
import {
  type YearTerms,
  YEAR_TERMS_SQL,
  yearTermsOf,
  type YearTermsRow,
} from '../../src/domain/year-terms.js';
import { countByHand } from '../support/count-year.js';
import { dateOf, randomYear, type YearFacts } from '../support/random-year.js';
import { type ReportsUnderTest, reportsUnderTest } from '../support/reports-module.js';

/** Years three apart, so that none reaches into another by any year rule. */
const RUNS = 25;
const TODAY = 250;
let under: ReportsUnderTest;
let year = 1950;

beforeAll(async () => {
  under = await reportsUnderTest();
});
afterAll(() => under.close());

async function written(facts: YearFacts): Promise<number> {
  year += 3;
  under.setToday(dateOf(year, TODAY));
  await under.writer.write(year, facts);
  return year;
}

async function checkYear(facts: YearFacts): Promise<void> {
  const at = await written(facts);
  const report = await under.reports.annual(at);
  expect(report.identities.filter((it) => !it.holds)).toEqual([]);

  const figures = Object.fromEntries(report.lines.map((line) => [line.key, line.value]));
  expect(figures).toMatchObject(countByHand(facts, TODAY));

  const [row] = await under.db.query<YearTermsRow>(YEAR_TERMS_SQL, [at]);
  const terms = yearTermsOf(at, row);
  await Promise.all(measuresOf(terms).map((measure) => checkLine(terms, measure, figures[measure.key])));
}

async function checkLine(terms: YearTerms, measure: Measure, total: number | undefined): Promise<void> {
  const list = await under.reports.behindLine(terms.year, measure.key);
  expect([measure.key, list.length]).toEqual([measure.key, total]);
  const units = list.map((entry) => (measure.unit === 'proposal' ? entry.proposalId : entry.referralId));
  expect(new Set(units).size).toBe(list.length);

  // What the ledger lists for the line: exactly the referrals of these proposals, or these referrals themselves.
  const rows = await under.db.query<{ id: number; proposal_id: number }>(
    `select id, proposal_id from referral where id in (${referralsBehind(measure, terms, dateOf(terms.year, TODAY))})`,
  );
  const behind = rows.map((one) => (measure.unit === 'proposal' ? one.proposal_id : one.id));
  expect([...new Set(behind)].sort()).toEqual([...units].sort());
}

describe('the figures of a random year', () => {
  it('are the lengths of their lists, satisfy every identity, and equal a count by hand', async () => {
    await fc.assert(fc.asyncProperty(randomYear, checkYear), { numRuns: RUNS, endOnFailure: true });
  }, 120_000);
});
