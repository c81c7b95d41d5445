import {
  CLOCK_DIVISION,
  CLOCK_LADDER,
  CLOCK_SUBJECT,
  CLOCK_TELLS,
  CLOCK_WORK,
  HEARS,
  REACH,
} from './recipients.sql.js';
import { oweFrom } from './deliveries.sql.js';

/**
 * Whose digest holds what: $1 today, $2 how many lines of a part are shown, $3 to $7 the due dates with their part and
 * words. Who handles a case has it; his head has what the division has; the liaison has what others owe, rights of ours
 * and publication, and what no division has; a leader what was reported to him. One row per person and part.
 */
export const DIGEST_SQL = `
  with near as (
    select * from unnest($3::text[], $4::date[], $5::boolean[], $6::text[], $7::text[])
      as f(ladder, due_on, provisional, part, words)),
  ${REACH},
  ${HEARS},
  taker as (select person_id from person_channel where digest and (email_on or webhook_on)),
  due as (
    select c.id, c.referral_id, c.name, c.round, c.subject_id, c.due_on, r.proposal_id, f.part, f.words, hand.id as handler_id, ${CLOCK_DIVISION} as division_id,
           ${CLOCK_SUBJECT} as subject,
           c.name in ('outside_opinion', 'feedback', 'reassign', 'return', 'publication') as of_liaison
      from clock c join referral r on r.id = c.referral_id
      join near f on f.due_on = c.due_on and f.provisional = c.provisional and f.ladder = ${CLOCK_LADDER}
      ${CLOCK_WORK}
     where c.state = 'running' and ${CLOCK_TELLS}),
  meant as (
    select d.id, d.handler_id as person_id from due d where d.handler_id is not null
    union
    select d.id, w.person_id from due d join reach w on w.division_id = d.division_id
     where w.audience = 'division_head'
        or (w.audience = 'liaison' and (d.of_liaison or d.division_id = 0))
        or (w.audience = 'leader' and d.part = 'overdue' and exists (
          select 1 from notice n
           where n.kind = 'escalation' and n.state = 'open' and n.person_id = w.person_id
             and n.referral_id = d.referral_id and n.clock = d.name and n.round = d.round
             and n.subject_id = d.subject_id and n.due_on = d.due_on))),
  line as (
    select distinct h.listener_id as person_id, d.*
      from meant m join due d on d.id = m.id join hears h on h.person_id = m.person_id
     where h.listener_id in (select person_id from taker)),
  ranked as (
    select l.*, row_number() over (partition by l.person_id, l.part order by l.due_on, l.id) as place,
           count(*) over (partition by l.person_id, l.part)::integer as total
      from line l)
  select k.person_id as "personId", k.part, max(k.total) as count,
         jsonb_agg(jsonb_build_object('part', k.part, 'words', k.words, 'name', concat_ws(' ',
           case d.body when 'npc' then '人大' else '政协' end, p.number, p.title, '（' || k.subject || '）'))
           order by k.place) as lines
    from ranked k join proposal p on p.id = k.proposal_id join kind d on d.code = p.kind_code
   where k.place <= $2
   group by k.person_id, k.part`;

/** Writes the digests of a day ($1 day, $2 now, $3 ready channels, $4 to $6 person, title, text); gives how many. */
export const WRITE_DIGESTS_SQL = `
  with told as (
    insert into notice (kind, person_id, key, title, body, state, created_at, read_at)
    select 'digest', f.person_id, 'digest:' || $1::date, f.title, f.body, 'open', $2, $2
      from unnest($4::integer[], $5::text[], $6::text[]) as f(person_id, title, body)
    on conflict (person_id, key) do nothing
    returning id, person_id, kind, state),
  owed as (${oweFrom('told', '$3', '$2')})
  select count(*)::integer as found from told`;
