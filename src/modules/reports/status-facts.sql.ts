import { ISSUE_LATERALS, LEAD_ASSIGNMENT_LATERAL, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';

/** One row per referral: its stored status and the facts that it must follow from. */
export const STATUS_FACTS_SQL = `
  select r.id, r.proposal_id as "proposalId", p.number, r.status, r.role,
         coalesce(kt.owes_feedback, true) as "owesFeedback",
         exists (select 1 from withdrawal w where w.referral_id = r.id and not w.reinstated) as withdrawn,
         exists (select 1 from return_request q where q.referral_id = r.id and q.state = 'granted'
                   and q.asked <> 'change_role') as returned,
         r.status = 'split_proposed' as "splitProposed",
         la.id is not null as assigned, coalesce(la.signed, false) as signed,
         r.role = 'reference' and r.status = 'concluded' as noted,
         running.ordinal > 1 as restarted, not now_open.open as issued,
         exists (select 1 from feedback f where f.round_id = running.id) as "feedbackSettled"
    from referral r
    ${PROPOSAL_JOINS}
    ${LEAD_ASSIGNMENT_LATERAL}
    ${ISSUE_LATERALS}`;
