import {
  CLOCK_DIVISION,
  CLOCK_LADDER,
  CLOCK_STANDS,
  CLOCK_SUBJECT,
  CLOCK_TELLS,
  CLOCK_WORK,
  HEARS,
  REACH,
} from './recipients.sql.js';
import { oweFrom } from './deliveries.sql.js';

/** $1, $2: first and last day. Every due date to which a clock runs, by ladder. */
export const DUE_DATES_SQL = `
  select distinct ${CLOCK_LADDER} as ladder, c.due_on as "dueOn", c.provisional
    from clock c join referral r on r.id = c.referral_id
   where c.state = 'running' and c.due_on between $1 and $2`;

/**
 * Tells everybody whom a rung names, in one statement: $1 today, $2 now, $3 the channels that are ready, $4 to $10 the
 * rungs that came up, each with its ladder, due date and title. Whoever is meant twice is told once, by the latest. What
 * goes to a leader waits for the liaison. What was told before is not told again. Gives how many were told.
 */
export const TELL_SQL = `
  with firing as (
    select * from unnest($4::text[], $5::date[], $6::boolean[], $7::text[], $8::date[], $9::text[], $10::text[])
      as f(ladder, due_on, provisional, audience, fires_on, code, title)),
  ${REACH},
  ${HEARS},
  due as (
    select c.referral_id, c.name, c.round, c.subject_id, c.due_on, f.fires_on, f.code, f.title, hand.id as handler_id,
           ${CLOCK_DIVISION} as division_id, ${CLOCK_SUBJECT} as subject,
           case when f.audience = 'handler' and hand.id is null then 'division_head' else f.audience end as audience
      from clock c join referral r on r.id = c.referral_id
      join firing f on f.due_on = c.due_on and f.provisional = c.provisional and f.ladder = ${CLOCK_LADDER}
      ${CLOCK_WORK}
     where c.state = 'running' and ${CLOCK_TELLS}),
  meant as (
    select d.*, d.handler_id as person_id from due d where d.audience = 'handler'
    union all
    select d.*, w.person_id from due d
      join reach w on w.audience = d.audience and w.division_id = d.division_id),
  once as (
    select distinct on (h.listener_id, m.referral_id, m.name, m.round, m.subject_id) m.*, h.listener_id
      from meant m join hears h on h.person_id = m.person_id
     order by h.listener_id, m.referral_id, m.name, m.round, m.subject_id, m.fires_on desc, m.audience = 'leader'),
  told as (
    insert into notice (kind, person_id, key, referral_id, clock, round, subject_id, due_on, rung, title, body, state,
           created_at)
    select case o.audience when 'leader' then 'escalation' else 'reminder' end, o.listener_id,
           concat_ws(':', 'due', o.referral_id, o.name, o.round, o.subject_id, o.due_on, o.code),
           o.referral_id, o.name, o.round, o.subject_id, o.due_on, o.code, o.title, o.subject,
           case o.audience when 'leader' then 'awaiting' else 'open' end, $2
      from once o
    on conflict (person_id, key) do nothing
    returning id, person_id, kind, state),
  owed as (${oweFrom('told', '$3', '$2')})
  select count(*)::integer as found from told`;

/** Nobody is to read of a date that has moved, or of work that is done. */
export const CANCEL_MOVED_SQL = `
  update notice n set state = 'cancelled'
   where n.state <> 'cancelled' and n.read_at is null and n.clock is not null and not ${CLOCK_STANDS}`;

/** Nor of one date twice: what is told last takes the place of what was told before and not read. */
export const CANCEL_SUPERSEDED_SQL = `
  update notice n set state = 'cancelled'
    from (select id, row_number() over (
            partition by person_id, referral_id, clock, round, subject_id order by id desc) as place
            from notice
           where kind = 'reminder' and state <> 'cancelled' and read_at is null) told
   where n.id = told.id and told.place > 1`;
