import { settingSql } from '../settings/of-year.js';

/** $1: the referral. What a 办理单 shows of working together, each part as JSON; $2: whether texts are shown. */
export const COOPERATION_SQL = `
  select r.id, r.role, r.status, r.year, r.referred_on as "referredOn", k.body, due.running_on as "dueOn",
         now_open.open as "openRound", coalesce(running.ordinal, 1) as round,
         coalesce(${settingSql('contact_required')} = 'true', true) as "contactRequired",
         coalesce((select jsonb_agg(l.label order by l.position, l.id) from list_entry l
           where l.list = 'contact_form' and r.year >= l.from_year and (l.to_year is null or r.year <= l.to_year)), '[]')
           as "contactForms",
         coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'form', c.form, 'times', c.times,
             'heldOn', c.held_on, 'people', c.people, 'place', c.place, 'note', case when $2 then c.note end, 'recordedBy', w.name)
             order by c.held_on, c.id)
           from contact c left join person w on w.id = c.recorded_by where c.referral_id = r.id), '[]') as contacts,
         array(select w.name from proposer w where w.proposal_id = r.proposal_id and w.name is not null
                order by w.position) as proposers,
         coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'round', q.ordinal, 'unitId', o.unit_id,
             'unit', (select f.name from outside_unit_name f where f.outside_unit_id = o.unit_id
               and (f.to_on is null or f.to_on >= coalesce(o.received_on, o.overridden_on)) order by f.to_on limit 1),
             'askedOn', o.asked_on, 'dueOn', o.due_on, 'receivedOn', o.received_on,
             'countersigned', o.countersigned, 'documentNumber', o.document_number,
             'content', case when $2 then o.content end, 'overriddenOn', o.overridden_on,
             'overrideReason', o.override_reason,
             'chases', coalesce((select jsonb_agg(jsonb_build_object('on', h.chased_on, 'channel', h.channel,
                 'note', case when $2 then h.note end, 'by', w.name) order by h.chased_on, h.id)
               from outside_opinion_chase h left join person w on w.id = h.recorded_by
              where h.outside_opinion_id = o.id), '[]')) order by q.ordinal, o.id)
           from outside_opinion o join round q on q.id = o.round_id
          where o.referral_id = r.id), '[]') as opinions,
         coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'clock', e.clock, 'round', e.round, 'event', e.event, 'happenedOn', e.happened_on,
             'dueOn', e.due_on, 'reason', e.reason, 'notice', x.notice, 'proposerToldOn', x.proposer_told_on,
             'revoked', exists (select 1 from clock_event z where z.revokes_id = e.id), 'by', w.name) order by e.id)
           from clock_event e left join extension_notice x on x.clock_event_id = e.id
           left join person w on w.id = e.recorded_by
          where e.referral_id = r.id and e.clock in ('reply', 'rework') and e.event <> 'rebased'), '[]') as events`;
