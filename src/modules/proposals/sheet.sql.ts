import { ROLE_NAMES } from '../../domain/labels.js';
import { DIVISION_NAME, DUE_LATERAL, GIVEN_LATERAL, ISSUE_LATERALS, UNIT_NAME } from './referral-row.sql.js';
import { ROUNDS, words } from './sheet-rounds.sql.js';

const SPLITS = `
  select jsonb_agg(jsonb_build_object(
      'lead', (select n.name from split_proposal_division d join division_name n on n.division_id = d.division_id
        and n.to_on is null where d.split_proposal_id = b.id and d.part = 'lead'),
      'support', array(select n.name from split_proposal_division d join division_name n
        on n.division_id = d.division_id and n.to_on is null
        where d.split_proposal_id = b.id and d.part = 'support' order by n.division_id),
      'instruction', b.instruction, 'onPaper', b.on_paper, 'state', b.state,
      'stateName', ${words('b.state', { pending: '待批', approved: '已批准', rejected: '未批准', dropped: '已作废' })},
      'proposedOn', b.proposed_on, 'proposedBy', (select w.name from person w where w.id = b.recorded_by),
      'decidedOn', b.decided_on, 'approver', b.approver, 'reason', b.reason) order by b.id)
    from split_proposal b where b.referral_id = r.id`;

/** $1: the proposal's id; $2: whether contact data is shown. One row per referral, each part of the sheet as JSON. */
export const REFERRAL_DETAIL_SQL = `
  select r.id, r.version, r.role, r.year, r.referred_on as "referredOn", r.received_on as "receivedOn",
         r.received_assumed as "receivedAssumed", r.referred_by as "referredBy", r.remark, r.status,
         (select k.body from proposal p join kind k on k.code = p.kind_code where p.id = r.proposal_id) as body,
         first.issued_on as "repliedOn", now_open.open as "openRound",
         coalesce(due.provisional, false) as provisional, coalesce(due.state = 'paused', false) as paused,
         jsonb_build_object('given', given.given_on, 'effective', due.due_on, 'extendedTo', given.extended_to, 'running', due.running_on)
           as due,
         coalesce((select jsonb_agg(jsonb_build_object('name', ${UNIT_NAME}, 'part', u.part,
             'contactName', case when $2 then u.contact_name end,
             'contactPhone', case when $2 then u.contact_phone end) order by u.id)
           from referral_unit u
          where u.referral_id = r.id), '[]') as units,
         coalesce((select jsonb_agg(jsonb_build_object('clock', e.clock, 'round', e.round, 'event', e.event,
             'eventName', ${words('e.event', { start: '起算', fixed: '上级给定期限', extension_requested: '申请延期', extended: '同意延期', extension_refused: '不同意延期', extension_withdrawn: '取消', paused: '暂停', resumed: '恢复', corrected: '更正', difficult: '认定难度大', rebased: '更正日期' })},
             'happenedOn', e.happened_on, 'dueOn', e.due_on, 'reason', e.reason) order by e.id)
           from clock_event e where e.referral_id = r.id), '[]') as "clockEvents",
         coalesce((select jsonb_agg(jsonb_build_object('division', ${DIVISION_NAME}, 'part', a.part,
             'partName', ${words('a.part', { lead: '承办', support: '协办' })}, 'state', a.state,
             'stateName', ${words('a.state', { pending: '待签收', active: '办理中', submitted: '已提交', sent_back: '已退回', ended: '已结束' })},
             'assignedOn', a.assigned_on, 'signed', a.signed, 'signedOn', a.signed_on, 'handlerName', a.handler_name,
             'endedOn', coalesce(a.sent_back_on, a.ended_on), 'endReason', coalesce(a.send_back_reason, a.end_reason),
             'suggestedDivision', (select m.name from division_name m where m.division_id = a.suggested_division_id
                order by m.to_on desc nulls first limit 1))
             order by a.part, a.id)
           from assignment a where a.referral_id = r.id), '[]') as assignments,
         coalesce((select jsonb_agg(jsonb_build_object('form', c.form, 'times', c.times, 'heldOn', c.held_on,
             'people', c.people, 'place', c.place, 'note', case when $2 then c.note end) order by c.held_on, c.id)
           from contact c where c.referral_id = r.id), '[]') as contacts,
         coalesce((select jsonb_agg(jsonb_build_object('asked', q.asked, 'reason', q.reason,
             'suggestedUnit', q.suggested_unit, 'suggestedRole', q.suggested_role,
             'suggestedRoleName', ${words('q.suggested_role', ROLE_NAMES)}, 'requestedOn', q.requested_on, 'state', q.state,
             'stateName', ${words('q.state', { pending: '待答复', granted: '同意', refused: '不同意', taken_back: '已收回' })},
             'decidedOn', q.decided_on, 'overrideReason', q.override_reason, 'answerReason', q.answer_reason)
             order by q.id)
           from return_request q where q.referral_id = r.id), '[]') as "returnRequests",
         coalesce((${SPLITS}), '[]') as "splitProposals",
         coalesce((select jsonb_agg(jsonb_build_object('leader', w.name, 'note', v.note, 'begunOn', v.begun_on)
             order by v.id) from supervision v join person w on w.id = v.leader_id where v.referral_id = r.id), '[]')
           as supervisions,
         coalesce((select jsonb_agg(jsonb_build_object('readOn', d.read_on, 'by', w.name) order by d.id)
           from reading d left join person w on w.id = d.recorded_by where d.referral_id = r.id), '[]') as readings,
         coalesce((select jsonb_agg(jsonb_build_object('from', ${words('x.from_role', ROLE_NAMES)},
             'to', ${words('x.to_role', ROLE_NAMES)}, 'noticedOn', x.noticed_on, 'reason', x.reason) order by x.id)
           from role_change x where x.referral_id = r.id), '[]') as "roleChanges",
         coalesce((select jsonb_agg(jsonb_build_object('withdrawnOn', b.withdrawn_on, 'reason', b.reason,
             'reinstated', b.reinstated, 'reinstatedOn', b.reinstated_on) order by b.id)
           from withdrawal b where b.referral_id = r.id), '[]') as withdrawals,
         coalesce((${ROUNDS}), '[]') as rounds
    from referral r
    ${DUE_LATERAL}
    ${GIVEN_LATERAL}
    ${ISSUE_LATERALS}
   where r.proposal_id = $1 order by r.id`;
