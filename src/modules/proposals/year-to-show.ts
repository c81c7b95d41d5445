import { type Queryable, rowsOf } from '../../platform/database/database.js';

/**
 * The year that a view shows unless it is asked for another: that of the day where it holds referrals, else the latest
 * before it that does. In January the work of the old year is what lies on the desks.
 */
export async function yearToShow(on: Queryable, day: string): Promise<number> {
  const [row] = await rowsOf<{ year: number }>(
    on,
    `select coalesce(max(year), extract(year from $1::date)::integer) as year from referral
      where year <= extract(year from $1::date)`,
    [day],
  );
  return (row as { year: number }).year;
}
