import { PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';

/** The proposal $1 as a receipt is headed. */
export const HEAD_SQL = `
  select p.id as "proposalId", p.year, p.number, p.title, coalesce(p.session_words, s.words) as session,
         (array_agg(kt.name order by r.id))[1] as "kindName", jsonb_agg(jsonb_build_object('referralId', r.id, 'role', r.role) order by r.id) as referrals
    from referral r ${PROPOSAL_JOINS}
   where p.id = $1 group by p.id, s.words`;

/** What the clocks of the referrals $1 speak of, where that is not the referral itself: names, never texts of opinions. */
export const SUBJECTS_SQL = `
  select 'internal' as clock, a.id, n.name from assignment a
    join division_name n on n.division_id = a.division_id and n.to_on is null where a.referral_id = any($1)
  union all
  select 'outside_opinion', o.id, n.name from outside_opinion o
    join outside_unit_name n on n.outside_unit_id = o.unit_id and n.to_on is null where o.referral_id = any($1)
  union all
  select 'reassign', q.id, case q.asked when 'return' then '退办' when 'reassign' then '改办'
         when 'change_role' then '改变办理方式' end from return_request q where q.referral_id = any($1)
  union all
  select 'commitment', c.id, c.content from commitment c where c.referral_id = any($1)`;

const CALLED = `
  select p.id, p.number, p.year, p.title, coalesce(p.session_words, s.words) as session,
         (select t.name from kind_terms t where t.kind_code = p.kind_code order by t.from_year desc limit 1) as "kindName"
    from proposal p left join session s on s.id = p.session_id`;

/** Proposals by what a person calls them: $1 the number as it is compared, $2 the series that its prefix says, or null. */
export const NUMBERED_SQL = `
  ${CALLED} where p.number_key = $1 and ($2::text is null or p.series = $2) order by p.year desc, p.id`;

/** The proposal $1. */
export const BY_ID_SQL = `${CALLED} where p.id = $1`;
