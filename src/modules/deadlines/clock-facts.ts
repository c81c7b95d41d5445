import type { ClockFacts } from '../../domain/clock-facts.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { CLOCK_FACTS_SQL } from './clock-facts.sql.js';

/** What the clocks of a referral follow from, as a command finds it; the caller has locked the referral. */
export async function clockFactsOf(on: Queryable, referralId: number): Promise<ClockFacts> {
  const [facts] = await rowsOf<ClockFacts>(on, CLOCK_FACTS_SQL, [[referralId]]);
  if (!facts) throw new Error(`referral ${referralId} has gone`);
  return facts;
}
