import { type Identity, unitOf } from './identities.js';
import { type Measure, type Unit } from './measure.js';
import { populationSql } from './population.js';
import { type YearTerms } from './year-terms.js';

const ROWS_OF: Readonly<Record<Unit, string>> = {
  proposal: 'countable',
  referral: 'countable_referral',
  reply: 'countable_reply',
};

/** One row with one column per measure, named m0, m1 … in their order; over the population. */
export function totalsSql(measures: readonly Measure[]): string {
  const counts = (unit: Unit) =>
    measures
      .map((measure, at) => ({ measure, at }))
      .filter(({ measure }) => measure.unit === unit)
      .map(({ measure, at }) => `count(*) filter (where ${measure.where}) as m${at}`);
  const parts = (Object.keys(ROWS_OF) as Unit[])
    .filter((unit) => counts(unit).length > 0)
    .map((unit) => `(select ${counts(unit).join(', ')} from ${ROWS_OF[unit]}) of_${unit}`);
  return `select * from ${parts.join(' cross join ')}`;
}

/** Rows (identity, proposal_id): where an identity fails, row by row; over the population. */
export function offendersSql(identities: readonly Identity[], measures: readonly Measure[]): string {
  const on = (key: string) => {
    const where = measures.find((measure) => measure.key === key)?.where ?? 'false';
    return `coalesce((${where}), false)::integer`;
  };
  return identities
    .map((it) => {
      const right = [...it.plus.map((key) => `+ ${on(key)}`), ...it.minus.map((key) => `- ${on(key)}`)].join(
        ' ',
      );
      return `select distinct '${it.key}' as identity, proposal_id from ${ROWS_OF[unitOf(it, measures)]}
               where ${on(it.left)} <> 0 ${right}`;
    })
    .join(' union all ');
}

/**
 * Rows (proposal_id, referral_id), one per counted unit: the list behind a line; over the population. For a proposal
 * the referral is the first that makes it count.
 */
export function unitsSql(measure: Measure): string {
  if (measure.unit !== 'proposal') {
    return `select proposal_id, referral_id from ${ROWS_OF[measure.unit]} where ${measure.where}`;
  }
  return `
    select c.proposal_id, f.referral_id
      from (select proposal_id from countable where ${measure.where}) c
      left join (
        select distinct on (proposal_id) proposal_id, referral_id from countable_referral
         where ${measure.behind ?? 'counted'}
         order by proposal_id, array_position(array['lead', 'sole', 'separate', 'co', 'reference'], role), referral_id
      ) f on f.proposal_id = c.proposal_id`;
}

/**
 * A subquery of referral ids: what a ledger shows for a line, for use as `r.id in (…)`; it takes no parameters.
 * A proposal is shown with those referrals that make it count: for `co` the 会办 referral alone, for `handled` all.
 * @param today YYYY-MM-DD
 */
export function referralsBehind(measure: Measure, terms: YearTerms, today: string): string {
  const rows =
    measure.unit === 'proposal'
      ? `select referral_id from countable_referral where (${measure.behind ?? 'counted'})
            and proposal_id in (select proposal_id from countable where ${measure.where})`
      : `select referral_id from ${ROWS_OF[measure.unit]} where ${measure.where}`;
  return `with ${populationSql(terms, today)} ${rows}`;
}
