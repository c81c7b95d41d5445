import { STATUS_COLUMNS, STATUS_FROM } from './status-facts.sql.js';

/** A setting in the year of the referral. */
function setting(key: string): string {
  return `(select s.value from setting s where s.key = '${key}' and s.from_year <= r.year
            order by s.from_year desc limit 1)`;
}

/**
 * What the record says of referrals when a command comes, one row each, for the ids $1. What only replies bring
 * (clearance, opinions of other units, extensions asked for, commitments) is not recorded yet.
 */
export const COMMAND_FACTS_SQL = `
  select r.id, r.proposal_id as "proposalId", p.number, p.title, r.version, r.status, r.year,
         r.received_on as "receivedOn", ${STATUS_COLUMNS},
         case when la.division_id is null then null
              else jsonb_build_object('id', la.division_id, 'name', la.division) end as "leadDivision",
         coalesce((select jsonb_agg(o.role order by o.id) from referral o where o.proposal_id = r.proposal_id
           and o.id <> r.id and o.status not in ('returned', 'withdrawn')), '[]') as "otherLiveRoles",
         coalesce(${setting('split_needs_approval')} = 'true', false) as "splitNeedsApproval",
         ${setting('return_window_workdays')}::integer as "returnWindow",
         asked.asked as "returnPending", asked.suggested_role as "suggestedRole", asked.suggested_unit as "suggestedUnit",
         exists (select 1 from contact c where c.referral_id = r.id) as "contactMade",
         exists (select 1 from feedback f where f.round_id = running.id and f.state = 'received')
           as "decidingFormRecorded",
         exists (select 1 from feedback f where f.referral_id = r.id and f.round_id <> running.id
                   and 'dissatisfied' in (f.work, f.result)) as "dissatisfiedBefore",
         coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'state', a.state, 'part', a.part, 'division',
             case when a.division_id is null then null else jsonb_build_object('id', a.division_id, 'name', n.name) end)
             order by a.part, a.id)
           from assignment a left join division_name n on n.division_id = a.division_id and n.to_on is null
          where a.referral_id = r.id and a.state not in ('sent_back', 'ended')), '[]') as assignments
    ${STATUS_FROM}
    left join lateral (
      select q.asked, q.suggested_role, q.suggested_unit from return_request q
       where q.referral_id = r.id and q.state = 'pending'
    ) asked on true
   where r.id = any($1) order by r.id`;
