import { COMMITMENT_STATE_NAMES } from '../../domain/commitments.js';
import { SATISFACTION_NAMES } from '../../domain/labels.js';
import { words } from '../proposals/sheet-rounds.sql.js';

const FORM_STATES = { received: '已反馈', unknown: '来源未载明', not_returned: '未返回' };

/** The forms of a round `o`; a ledger's later word stands over its earlier one, so only its last row is shown. */
const FORMS = `
  select jsonb_agg(jsonb_build_object('id', f.id, 'state', f.state, 'stateName', ${words('f.state', FORM_STATES)},
      'proposer', (select w.name from proposer w where w.id = f.proposer_id), 'work', f.work,
      'workName', ${words('f.work', SATISFACTION_NAMES)}, 'result', f.result,
      'resultName', ${words('f.result', SATISFACTION_NAMES)}, 'receivedOn', f.received_on, 'channel', f.channel,
      'said', f.said, 'decides', f.decides is not false, 'flagged', f.flagged is true, 'late', f.recorded_late is true,
      'superseded', f.state = 'received' and exists (select 1 from feedback l where l.round_id = o.id and l.id > f.id
        and l.state = 'received' and l.import_run_id is null
        and (l.proposer_id = f.proposer_id or (f.proposer_id is null and exists (
          select 1 from proposer w where w.id = l.proposer_id and w.position = 1)))))
      order by f.id)
    from feedback f
   where f.round_id = o.id and (f.import_run_id is null or not exists (
     select 1 from feedback l where l.round_id = o.id and l.id > f.id and l.import_run_id is not null))`;

/** $1: a referral's id. One row per round, the first first. */
export const ROUNDS_SQL = `
  select o.ordinal, o.cause, o.reason,
         (select min(i.issued_on)::text from reply y join reply_version v on v.reply_id = y.id
            join reply_issue i on i.reply_version_id = v.id where y.round_id = o.id) as "issuedOn",
         (select c.due_on::text from clock c where c.referral_id = o.referral_id and c.name = 'rework'
             and c.round = o.ordinal) as "reworkDueOn",
         (select c.due_on::text from clock c where c.referral_id = o.referral_id and c.name = 'feedback'
             and c.round = o.ordinal) as "formDueOn",
         coalesce((select jsonb_agg(jsonb_build_object('reason', m.reason, 'openedOn', m.opened_on,
             'settled', m.settled_version_id is not null) order by m.id)
           from amendment m where m.round_id = o.id), '[]') as amendments,
         coalesce((${FORMS}), '[]') as forms,
         coalesce((select jsonb_agg(jsonb_build_object('id', m.id,
             'proposer', (select w.name from proposer w where w.id = m.proposer_id), 'on', m.reminded_on,
             'channel', m.channel, 'note', m.note) order by m.reminded_on, m.id)
           from feedback_reminder m where m.round_id = o.id), '[]') as reminders
    from round o where o.referral_id = $1 order by o.ordinal`;

/** What is shown of a promise `c`, with $1: today. */
export const COMMITMENT_COLUMNS = `
  c.id, c.content, n.name as division, c.division_id as "divisionId", c.due_on as "dueOn", c.state,
  ${words('c.state', COMMITMENT_STATE_NAMES)} as "stateName",
  c.state = 'open' and coalesce(c.due_on < $1::date, false) as overdue, c.settled_on as "settledOn", c.settlement,
  c.proposer_told_on as "proposerToldOn", c.told_channel as "toldChannel", v.outcome_class as "outcomeClass",
  (select i.document_number from reply_issue i where i.reply_version_id = v.id) as "documentNumber",
  coalesce((select jsonb_agg(jsonb_build_object('year', b.year, 'progress', b.progress, 'lookedOn', b.looked_on,
      'by', (select w.name from person w where w.id = b.recorded_by)) order by b.year, b.id)
    from look_back b where b.commitment_id = c.id), '[]') as "lookBacks"`;

export const COMMITMENT_FROM = `
  from commitment c
  left join division_name n on n.division_id = c.division_id and n.to_on is null
  left join reply_version v on v.id = c.reply_version_id`;

/** Referrals by what became of the form of their running round; the standing deciding row of that round. */
export const FEEDBACK_SQL = `
  select r.id as "referralId", p.id as "proposalId", kt.name as "kindName", k.body, p.number, p.title, r.role, r.year,
         la.division, lead.name as "leadProposer", running.ordinal as round, issue.on as "issuedOn",
         (select count(*)::integer from feedback_reminder m where m.round_id = running.id) as reminders,
         (select max(m.reminded_on)::text from feedback_reminder m where m.round_id = running.id) as "lastRemindedOn",
         ${words('standing.work', SATISFACTION_NAMES)} as work,
         ${words('standing.result', SATISFACTION_NAMES)} as result,
         form_clock.due_on::text as "formDueOn", coalesce(form_clock.provisional, false) as "formDueProvisional"`;

/** Which referrals a list of forms shows. */
export const FEEDBACK_STATES = {
  waiting: `r.status = 'replied'`,
  not_returned: `standing.state = 'not_returned'`,
  dissatisfied: `exists (select 1 from feedback d where d.referral_id = r.id and d.decides is not false
    and 'dissatisfied' in (d.work, d.result)
    and d.id = (select max(l.id) from feedback l where l.round_id = d.round_id and l.decides is not false))`,
  flagged: `standing.flagged`,
} as const;

export const FEEDBACK_LATERALS = `
  left join clock form_clock
    on form_clock.referral_id = r.id and form_clock.name = 'feedback' and form_clock.round = running.ordinal
  left join proposer lead on lead.proposal_id = p.id and lead.position = 1
  left join lateral (
    select min(i.issued_on)::text as on from reply y join reply_version v on v.reply_id = y.id
      join reply_issue i on i.reply_version_id = v.id where y.round_id = running.id
  ) issue on true
  left join lateral (
    select f.state, f.work, f.result, f.flagged is true as flagged from feedback f
     where f.round_id = running.id and f.decides is not false order by f.id desc limit 1
  ) standing on true`;
