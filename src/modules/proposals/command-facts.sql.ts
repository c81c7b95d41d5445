import { DUE_LATERAL } from './referral-row.sql.js';
import { STATUS_COLUMNS, STATUS_FROM } from './status-facts.sql.js';
import { settingSql } from '../settings/of-year.js';

/**
 * Of the running round's clock: the application that waits for its answer, and the extension that stands last. What a
 * later event revokes, counts no more; nothing is ever edited.
 */
const EXTENSION_LATERAL = `
  left join lateral (
    select max(e.id) filter (where e.event = 'extended') as standing_id,
           max(e.id) filter (where e.event = 'extension_requested' and not exists (select 1 from clock_event x
             where x.referral_id = e.referral_id and x.clock = e.clock and x.round = e.round and x.id > e.id
               and x.event in ('extended', 'extension_refused'))) as pending_id
      from clock_event e
     where e.referral_id = r.id and e.round = coalesce(running.ordinal, 1)
       and e.clock = case when coalesce(running.ordinal, 1) > 1 then 'rework' else 'reply' end
       and not exists (select 1 from clock_event w where w.revokes_id = e.id)
  ) extension on true`;

/** What the record says of referrals when a command comes, one row each, for the ids $1. */
export const COMMAND_FACTS_SQL = `
  select r.id, r.proposal_id as "proposalId", p.number, p.title, r.version, r.status, r.year,
         (select c.year from closed_year c where c.year = r.year) as "closedYear",
         r.received_on as "receivedOn", ${STATUS_COLUMNS},
         case when la.division_id is null then null
              else jsonb_build_object('id', la.division_id, 'name', la.division) end as "leadDivision",
         coalesce((select jsonb_agg(o.role order by o.id) from referral o where o.proposal_id = r.proposal_id
           and o.id <> r.id and o.status not in ('returned', 'withdrawn')), '[]') as "otherLiveRoles",
         coalesce(${settingSql('split_needs_approval')} = 'true', false) as "splitNeedsApproval",
         (select c.due_on from clock c where c.referral_id = r.id and c.name = 'return') as "returnUntil",
         asked.asked as "returnPending", asked.suggested_role as "suggestedRole", asked.suggested_unit as "suggestedUnit",
         exists (select 1 from contact c where c.referral_id = r.id)
           or coalesce(${settingSql('contact_required')} = 'false', false) as "contactMade",
         exists (select 1 from feedback f where f.round_id = running.id and f.state = 'received'
                   and f.decides is not false) as "decidingFormRecorded",
         exists (select 1 from feedback f where f.referral_id = r.id and f.round_id <> running.id
                   and f.decides is not false and 'dissatisfied' in (f.work, f.result)) as "dissatisfiedBefore",
         coalesce(running.ordinal, 1) as round, running.id as "roundId",
         coalesce(latest.state in ('division_review', 'office_review', 'leader_review', 'signed'), false) as "inClearance",
         coalesce(latest.state = 'signed', false) as "signedVersion",
         (select count(*)::integer from outside_opinion u where u.round_id = running.id) as "opinionsAsked",
         coalesce((select jsonb_agg(n.name order by u.id) from outside_opinion u
           join outside_unit_name n on n.outside_unit_id = u.unit_id and n.to_on is null
          where u.round_id = running.id and u.received_on is null and u.overridden_on is null), '[]')
           as "opinionsMissing",
         coalesce(${settingSql('supervision_review')} = 'true', false) and r.role in ('lead', 'sole', 'separate')
           and not exists (select 1 from clearance_step t where t.reply_version_id = latest.version_id
                             and t.action = 'supervisionReviewed') as "supervisionMissing",
         extension.pending_id as "extensionRequestId", extension.standing_id as "extensionId",
         extension.pending_id is not null as "extensionPending", extension.standing_id is not null as "extensionStanding",
         due.running_on as "dueOn", r.referred_on as "referredOn",
         (select i.issued_on from reply_version v join reply y on y.id = v.reply_id
            join reply_issue i on i.reply_version_id = v.id
           where y.round_id = running.id order by v.ordinal desc limit 1) as "roundIssuedOn",
         (select c.due_on from clock c where c.referral_id = r.id and c.name = 'feedback'
             and c.round = coalesce(running.ordinal, 1)) as "feedbackUntil",
         exists (select 1 from feedback_reminder m where m.round_id = running.id) as "remindersRecorded",
         (select count(*)::integer from commitment c where c.referral_id = r.id and c.state = 'open')
           as "openCommitments",
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
    left join lateral (
      select v.id as version_id, c.state from reply y join reply_version v on v.reply_id = y.id
        left join clearance c on c.reply_version_id = v.id
       where y.round_id = running.id order by v.ordinal desc limit 1
    ) latest on true
    ${DUE_LATERAL}
    ${EXTENSION_LATERAL}
   where r.id = any($1) order by r.id`;
