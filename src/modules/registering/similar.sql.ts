import { ISSUE_LATERALS, LEAD_ASSIGNMENT_LATERAL } from '../proposals/referral-row.sql.js';

/**
 * Ids with a score from 0 to 1. $1: the title as typed. Titles score by Dice over the pairs of characters; a text
 * scores by the share of the typed pairs that it holds, and is looked at only where it holds the three pairs that
 * are rarest among titles: what is common to all tells nothing, and would cost a look at every text.
 */
export const SIMILAR_SQL = `
  with typed as materialized (select title_pairs($1) as pairs),
  titled as (
    select t.proposal_id, count(*) as shared from title_pair t
     where t.pair = any((select pairs from typed)::text[]) group by t.proposal_id
  ),
  by_title as (
    select t.proposal_id, 2.0 * t.shared / (s.title_size + cardinality((select pairs from typed))) as score
      from titled t join proposal_search s on s.proposal_id = t.proposal_id
     order by score desc, t.proposal_id desc limit 24
  ),
  rarest as materialized (
    select array_agg(pair) as pairs from (
      select pair from unnest((select pairs from typed)) as pair
       order by (select count(*) from title_pair t where t.pair = pair.pair), pair limit 3) few
  ),
  by_text as (
    select s.proposal_id, 0.7 * (
             select count(*) from unnest(s.text_pairs) as p where p = any((select pairs from typed)::text[])
           ) / cardinality((select pairs from typed)) as score
      from proposal_search s
     where cardinality((select pairs from typed)) >= 3 and s.text_pairs @> (select pairs from rarest)
     limit 24
  )
  select proposal_id as id, max(score)::float8 as score
    from (select * from by_title union all select * from by_text) both_ways
   group by proposal_id having max(score) >= 0.3
   order by score desc, proposal_id desc limit 9`;

/** How proposals were answered; $1: their ids. Of several referrals the one that weighs most. */
export const ANSWERED_SQL = `
  select distinct on (p.id) p.id, p.number, coalesce(p.session_words, s.words) as session, kt.name as "kindName",
         p.title, p.year, r.status, la.division, current.document_number as "documentNumber",
         current.outcome_class as "outcomeClass", first.issued_on as "repliedOn"
    from proposal p
    left join session s on s.id = p.session_id
    left join lateral (
      select t.name from kind_terms t where t.kind_code = p.kind_code and p.year >= t.from_year
         and (t.to_year is null or p.year <= t.to_year) order by t.from_year desc limit 1) kt on true
    left join referral r on r.proposal_id = p.id
    ${LEAD_ASSIGNMENT_LATERAL}
    ${ISSUE_LATERALS}
   where p.id = any($1)
   order by p.id, r.status in ('returned', 'withdrawn'),
            array_position(array['lead', 'sole', 'separate', 'co', 'reference'], r.role), r.id`;
