import type { ReferralState } from '../../domain/codes.js';
import { impliedStatus, type StatusFacts } from '../../domain/referral-status.js';
import { ISSUE_LATERALS, LEAD_ASSIGNMENT_LATERAL, PROPOSAL_JOINS } from './referral-row.sql.js';

/** One row of STATUS_FACTS_SQL. */
export interface StatusRow extends StatusFacts {
  id: number;
  proposalId: number;
  number: string;
  status: ReferralState;
}

/** The state that a row's facts imply. */
export function statusOfRow(row: StatusRow): ReferralState {
  return impliedStatus(row);
}

/** The columns of StatusFacts, each from its own rows; `r` and the joins of STATUS_FROM. */
export const STATUS_COLUMNS = `
  r.role, coalesce(kt.owes_feedback, true) as "owesFeedback",
  exists (select 1 from withdrawal w where w.referral_id = r.id and not w.reinstated) as withdrawn,
  exists (select 1 from return_request q where q.referral_id = r.id and q.state = 'granted'
            and q.asked <> 'change_role') as returned,
  exists (select 1 from split_proposal b where b.referral_id = r.id and b.state = 'pending') as "splitProposed",
  la.id is not null as assigned, coalesce(la.signed, false) as signed,
  exists (select 1 from reading g where g.referral_id = r.id) as noted,
  (coalesce(running.ordinal, 1) > 1 or amended.at is not null)
    and not exists (select 1 from assignment z where z.referral_id = r.id and z.part = 'lead'
          and z.closed_at > coalesce(amended.at, (select o.recorded_at from round o where o.id = running.id)))
    as restarted,
  not now_open.open and amended.at is null as issued,
  exists (select 1 from feedback f where f.round_id = running.id and f.decides is not false) as "feedbackSettled"`;

/** Since when an issued reply of the running round is being amended; an amendment starts no round. */
const AMENDED_LATERAL = `
  left join lateral (
    select m.recorded_at as at from amendment m where m.round_id = running.id and m.settled_version_id is null
  ) amended on true`;

export const STATUS_FROM = `
  from referral r
  ${PROPOSAL_JOINS}
  ${LEAD_ASSIGNMENT_LATERAL}
  ${ISSUE_LATERALS}
  ${AMENDED_LATERAL}`;

/** One row per referral: its stored status and the facts that it must follow from. */
export const STATUS_FACTS_SQL = `
  select r.id, r.proposal_id as "proposalId", p.number, r.status, ${STATUS_COLUMNS} ${STATUS_FROM}`;
