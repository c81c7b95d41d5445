import { yearClosed } from '../../domain/closed-year.js';
import { type Refusal, Refused } from '../../domain/refused.js';
import { type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';

const LOCK = `hashtext('chengban.closed_year')`;

/** Keeps years from being closed until this transaction has ended: who writes into a year holds it open. */
export async function holdYearsOpen(tx: Tx, years: readonly number[]): Promise<void> {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  await tx.query(`select pg_advisory_xact_lock_shared(${LOCK}, y) from unnest($1::integer[]) as y`, [sorted]);
}

/** The same by referrals that are locked already. */
export async function holdYearsOfReferrals(tx: Tx, referralIds: readonly number[]): Promise<void> {
  const rows = await rowsOf<{ year: number }>(tx, 'select distinct year from referral where id = any($1)', [
    referralIds,
  ]);
  await holdYearsOpen(
    tx,
    rows.map((row) => row.year),
  );
}

/** Waits for everybody who writes into a year, and keeps others out until this transaction has ended. */
export async function takeYear(tx: Tx, year: number): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${LOCK}, $1)`, [year]);
}

/** Those of the years that are closed. The caller has held them open, or only looks. */
export async function closedYearsOf(tx: Queryable, years: readonly number[]): Promise<number[]> {
  const rows = await rowsOf<{ year: number }>(
    tx,
    'select year from closed_year where year = any($1) order by year',
    [years],
  );
  return rows.map((row) => row.year);
}

/** The reasons against writing into these years: one for each that is closed. */
export async function closedYearFaults(tx: Tx, years: readonly number[]): Promise<Refusal[]> {
  await holdYearsOpen(tx, years);
  return (await closedYearsOf(tx, years)).map(yearClosed);
}

/** Refuses to write into these years where one of them is closed. */
export async function refuseClosedYears(tx: Tx, years: readonly number[]): Promise<void> {
  const closed = await closedYearFaults(tx, years);
  if (closed.length > 0) throw new Refused(closed);
}

/** The years in which a proposal stands with us. */
export async function yearsOfProposal(tx: Tx, proposalId: number): Promise<number[]> {
  const rows = await rowsOf<{ year: number }>(
    tx,
    'select distinct year from referral where proposal_id = $1',
    [proposalId],
  );
  return rows.map((row) => row.year);
}
