import { OFFICE_ZONE } from '../../platform/clock.js';
import { HEARS, REACH } from './recipients.sql.js';

/**
 * Who is to be told: $1 today, $2 and $3 the referrals and for whom each waits. Whoever handles it, or else the head;
 * whoever clears letters in the office, or else the liaison; leaders as for reminders.
 */
export const CHASED_PEOPLE_SQL = `
  with asked as (select * from unnest($2::integer[], $3::text[]) as f(referral_id, whom)),
  ${REACH},
  ${HEARS},
  clerk as (
    select p.id as person_id from person p join person_role g on g.person_id = p.id and g.role = 'office_head'
     where p.active),
  work as (
    select f.referral_id, coalesce(la.division_id, split.division_id, 0) as division_id, hand.id as handler_id,
           case when f.whom = 'handler' and hand.id is null then 'division_head'
                when f.whom = 'office_head' and not exists (select 1 from clerk) then 'liaison'
                else f.whom end as whom
      from asked f
      left join assignment la on la.referral_id = f.referral_id and la.part = 'lead'
       and la.state not in ('sent_back', 'ended')
      left join split_proposal asked_split on asked_split.referral_id = f.referral_id and asked_split.state = 'pending'
      left join split_proposal_division split on split.split_proposal_id = asked_split.id and split.part = 'lead'
      left join person hand on hand.active and hand.id = la.handler_id),
  meant as (
    select referral_id, handler_id as person_id from work where whom = 'handler'
    union
    select w.referral_id, k.person_id from work w cross join clerk k where w.whom = 'office_head'
    union
    select w.referral_id, e.person_id from work w join reach e on e.audience = w.whom and e.division_id = w.division_id)
  select distinct m.referral_id as "referralId", p.id as "personId", p.name
    from meant m join hears h on h.person_id = m.person_id join person p on p.id = h.listener_id
   order by m.referral_id, p.id`;

/** $1: the referrals, $2: today. Who chased last today, and when. */
export const CHASED_TODAY_SQL = `
  select distinct on (referral_id) referral_id as "referralId", said_by as "saidBy", created_at as at
    from notice where kind = 'chase' and referral_id = any($1) 
     and created_at >= ($2::date::timestamp at time zone '${OFFICE_ZONE}')
   order by referral_id, id desc`;

/** $1 who, $2 now, $3 the press, $4 the note, $5 to $7 referral, person and title. */
export const INSERT_CHASES_SQL = `
  insert into notice (kind, person_id, key, referral_id, title, body, state, said_by, created_at)
  select 'chase', f.person_id, concat_ws(':', 'chase', $3::text, f.referral_id), f.referral_id, f.title, $4, 'open', $1, $2
    from unnest($5::integer[], $6::integer[], $7::text[]) as f(referral_id, person_id, title)
  returning id, person_id as "personId"`;
