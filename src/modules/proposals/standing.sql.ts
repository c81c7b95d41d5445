import { DUE_LATERAL, ISSUE_LATERALS, PROPOSAL_JOINS } from './referral-row.sql.js';

/** What the 当前卡点 of a referral follows from (StandingFacts), each fact from its own rows. */
export const STANDING_COLUMNS = `
  r.id as "referralId", r.status, r.role, k.body, r.referred_by as "referredBy",
  asked.asked as "requestAsked", asked.requested_on as "requestedOn",
  case when latest.state = 'sent_back' then latest.division end as "sentBackBy",
  greatest(coalesce(r.received_on, r.referred_on), latest.sent_back_on, rejected.decided_on) as "waitsSince",
  proposed.proposed_on as "splitProposedOn",
  case when latest.live then latest.division end as division,
  case when latest.live then latest.handler_name end as handler,
  case when latest.live then latest.assigned_on end as "assignedOn",
  case when latest.live then latest.signed_on end as "signedOn",
  version.state as clearance, version.since as "clearanceSince",
  coalesce((select jsonb_agg(n.name order by u.id) from outside_opinion u
    join outside_unit_name n on n.outside_unit_id = u.unit_id and n.to_on is null
   where u.round_id = running.id and u.received_on is null and u.overridden_on is null), '[]') as "opinionsMissing",
  now_open.open as "openRound", due.running_on as "dueOn", coalesce(due.state = 'paused', false) as paused, coalesce(due.provisional, false) as provisional,
  coalesce(second.issued_on, first.issued_on) as "repliedOn"`;

export const STANDING_FROM = `
  from referral r
  ${PROPOSAL_JOINS}
  ${DUE_LATERAL}
  ${ISSUE_LATERALS}
  left join lateral (
    select q.asked, q.requested_on from return_request q where q.referral_id = r.id and q.state = 'pending'
  ) asked on true
  left join lateral (
    select a.state, a.state not in ('sent_back', 'ended') as live, n.name as division, a.handler_name, a.assigned_on,
           a.signed_on, a.sent_back_on
      from assignment a left join division_name n on n.division_id = a.division_id and n.to_on is null
     where a.referral_id = r.id and a.part = 'lead' order by a.id desc limit 1
  ) latest on true
  left join lateral (
    select c.state, (select max(t.done_on) from clearance_step t where t.reply_version_id = v.id) as since
      from reply y join reply_version v on v.reply_id = y.id left join clearance c on c.reply_version_id = v.id
     where y.round_id = running.id order by v.ordinal desc limit 1
  ) version on true
  left join lateral (
    select b.proposed_on from split_proposal b where b.referral_id = r.id and b.state = 'pending'
  ) proposed on true
  left join lateral (
    select b.decided_on from split_proposal b where b.referral_id = r.id and b.state = 'rejected'
     order by b.id desc limit 1
  ) rejected on true`;
