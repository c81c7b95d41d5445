import { CONSENT_NAMES, DISCLOSURE_NAMES, SATISFACTION_NAMES, WIDTH_NAMES } from '../../domain/labels.js';
import { DUE_LATERAL, ISSUE_LATERALS } from './referral-row.sql.js';

/** Words for codes, where SQL puts the sheet together. */
function words(column: string, names: Record<string, string>): string {
  const cases = Object.entries(names).map(([code, name]) => `when '${code}' then '${name}'`);
  return `case ${column} ${cases.join(' ')} end`;
}

const SOURCE = {
  recorded: '登记',
  ledger: '台账载明',
  on_file: '导入时确认已另行取得',
  silence_rule: '逾期未答复视为同意',
};

/** $1: the proposal's id. */
export const PROPOSAL_SQL = `
  select p.id, p.kind_code as kind, kt.name as "kindName", k.body, p.level,
         coalesce(p.session_words, s.words) as session, p.number, p.series, p.local_number as "localNumber", p.year,
         p.title, p.summary, p.body_text as "bodyText", p.topic, p.key_item as "keyItem", p.sensitive, p.version,
         case when s.id is not null then jsonb_build_object('level', s.level, 'body', s.body, 'term', s.term,
           'ordinal', s.ordinal) end as "sessionOf",
         (select jsonb_build_object('id', h.id, 'number', h.number, 'title', h.title)
            from proposal h where h.id = p.host_id) as host,
         coalesce((select jsonb_agg(jsonb_build_object('position', w.position, 'name', w.name, 'counted', w.counted,
             'party', w.party, 'groupName', w.group_name, 'duty', w.duty, 'phone', w.phone, 'address', w.address)
           order by w.position) from proposer w where w.proposal_id = p.id), '[]') as proposers
    from proposal p
    join kind k on k.code = p.kind_code
    left join session s on s.id = p.session_id
    left join lateral (
      select t.name from kind_terms t
       where t.kind_code = p.kind_code and p.year >= t.from_year and (t.to_year is null or p.year <= t.to_year)
       order by t.from_year desc limit 1
    ) kt on true
   where p.id = $1`;

const VERSIONS = `
  select jsonb_agg(jsonb_build_object(
      'ordinal', v.ordinal, 'title', v.title, 'outcomeClass', v.outcome_class, 'documentNumber', i.document_number,
      'issued', i.id is not null, 'issuedOn', i.issued_on,
      'consents', coalesce((select jsonb_agg(jsonb_build_object('party', c.party,
          'partyName', ${words('c.party', { proposer: '代表委员', division: '办理处室', outside_unit: '外单位' })},
          'answer', c.answer, 'answerName', ${words('c.answer', CONSENT_NAMES)}, 'reason', c.reason, 'source', c.source,
          'sourceName', ${words('c.source', SOURCE)}, 'answeredOn', c.answered_on) order by c.id)
        from standing_consent c where c.reply_version_id = v.id), '[]'),
      'review', (select jsonb_build_object('result', e.result,
          'resultName', ${words('e.result', { passed: '通过', failed: '不通过' })}, 'source', e.source,
          'sourceName', ${words('e.source', SOURCE)})
        from secrecy_review e where e.reply_version_id = v.id order by e.id desc limit 1),
      'decision', (select jsonb_build_object('disclosure', d.disclosure,
          'disclosureName', ${words('d.disclosure', DISCLOSURE_NAMES)}, 'width', d.width, 'ground', d.ground,
          'decidedOn', d.decided_on)
        from disclosure_decision d where d.reply_version_id = v.id order by d.id desc limit 1),
      'publication', (select jsonb_build_object('width', b.width, 'widthName', ${words('b.width', WIDTH_NAMES)},
          'publishedOn', b.published_on, 'url', b.url, 'withdrawn', b.withdrawn)
        from publication b where b.reply_version_id = v.id order by b.withdrawn, b.id desc limit 1)
    ) order by v.ordinal)
    from reply_version v left join reply_issue i on i.reply_version_id = v.id where v.reply_id = y.id`;

const ROUNDS = `
  select jsonb_agg(jsonb_build_object('ordinal', o.ordinal, 'cause', o.cause,
      'causeName', ${words('o.cause', { referral: '交办', dissatisfied: '代表委员不满意', rejected: '会办意见被退回', upper_return: '答复被退回重报' })},
      'openedOn', o.opened_on,
      'reply', (select jsonb_build_object('form', y.form,
          'formName', ${words('y.form', { reply: '答复', opinion: '会办意见' })}, 'versions', coalesce((${VERSIONS}), '[]'))
        from reply y where y.round_id = o.id),
      'feedback', coalesce((select jsonb_agg(jsonb_build_object('state', f.state,
          'stateName', ${words('f.state', { received: '已反馈', unknown: '来源未载明', not_returned: '未返回' })},
          'work', ${words('f.work', SATISFACTION_NAMES)}, 'result', ${words('f.result', SATISFACTION_NAMES)},
          'receivedOn', f.received_on, 'channel', f.channel, 'said', f.said) order by f.id)
        from feedback f where f.round_id = o.id), '[]')
    ) order by o.ordinal)
    from round o where o.referral_id = r.id`;

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

/** $1: the proposal's id. One row per referral, each part of the sheet as JSON. */
export const REFERRAL_DETAIL_SQL = `
  select r.id, r.version, r.role, r.year, r.referred_on as "referredOn", r.received_on as "receivedOn",
         r.received_assumed as "receivedAssumed", r.referred_by as "referredBy", r.remark, r.status,
         first.issued_on as "repliedOn", now_open.open as "openRound",
         jsonb_build_object('given', due.given_on, 'effective', due.due_on, 'extendedTo', due.extended_to, 'running', due.running_on)
           as due,
         coalesce((select jsonb_agg(jsonb_build_object('name', n.name, 'part', u.part,
             'contactName', u.contact_name, 'contactPhone', u.contact_phone) order by u.id)
           from referral_unit u join outside_unit_name n on n.outside_unit_id = u.unit_id and n.to_on is null
          where u.referral_id = r.id), '[]') as units,
         coalesce((select jsonb_agg(jsonb_build_object('clock', e.clock, 'round', e.round, 'event', e.event,
             'eventName', ${words('e.event', { start: '起算', fixed: '上级给定期限', extension_requested: '申请延期', extended: '同意延期', extension_refused: '不同意延期', extension_withdrawn: '取消', paused: '暂停', resumed: '恢复', corrected: '更正' })},
             'happenedOn', e.happened_on, 'dueOn', e.due_on, 'reason', e.reason) order by e.id)
           from clock_event e where e.referral_id = r.id), '[]') as "clockEvents",
         coalesce((select jsonb_agg(jsonb_build_object('division', n.name, 'part', a.part,
             'partName', ${words('a.part', { lead: '承办', support: '协办' })}, 'state', a.state,
             'stateName', ${words('a.state', { pending: '待签收', active: '办理中', submitted: '已提交', sent_back: '已退回', ended: '已结束' })},
             'assignedOn', a.assigned_on, 'signed', a.signed, 'signedOn', a.signed_on, 'handlerName', a.handler_name,
             'endedOn', coalesce(a.sent_back_on, a.ended_on), 'endReason', coalesce(a.send_back_reason, a.end_reason),
             'suggestedDivision', (select m.name from division_name m where m.division_id = a.suggested_division_id
                order by m.to_on desc nulls first limit 1))
             order by a.part, a.id)
           from assignment a left join division_name n on n.division_id = a.division_id and n.to_on is null
          where a.referral_id = r.id), '[]') as assignments,
         coalesce((select jsonb_agg(jsonb_build_object('form', c.form, 'times', c.times, 'heldOn', c.held_on,
             'people', c.people, 'place', c.place, 'note', c.note) order by c.held_on, c.id)
           from contact c where c.referral_id = r.id), '[]') as contacts,
         coalesce((select jsonb_agg(jsonb_build_object('asked', q.asked, 'reason', q.reason,
             'suggestedUnit', q.suggested_unit, 'requestedOn', q.requested_on, 'state', q.state,
             'stateName', ${words('q.state', { pending: '待答复', granted: '同意', refused: '不同意', taken_back: '已收回' })},
             'decidedOn', q.decided_on, 'overrideReason', q.override_reason, 'answerReason', q.answer_reason)
             order by q.id)
           from return_request q where q.referral_id = r.id), '[]') as "returnRequests",
         coalesce((${SPLITS}), '[]') as "splitProposals",
         coalesce((select jsonb_agg(jsonb_build_object('leader', w.name, 'note', v.note, 'begunOn', v.begun_on)
             order by v.id) from supervision v join person w on w.id = v.leader_id where v.referral_id = r.id), '[]')
           as supervisions,
         coalesce((${ROUNDS}), '[]') as rounds
    from referral r
    ${DUE_LATERAL}
    ${ISSUE_LATERALS}
   where r.proposal_id = $1 order by r.id`;
