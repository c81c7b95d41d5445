/**
 * Who stands for an audience at a division, each as a row of `reach` (audience, division_id, person_id); division 0 is
 * none. Where a division has no head, and where nobody has the work yet, it is the liaison; where nobody is in charge
 * of it, the principal leader.
 */
export const REACH = `
  head as (
    select p.id as person_id, p.division_id from person p
      join person_role g on g.person_id = p.id and g.role = 'division_head'
     where p.active and p.division_id is not null),
  keeper as (
    select p.id as person_id from person p join person_role g on g.person_id = p.id and g.role = 'liaison'
     where p.active),
  leader as (
    select p.id as person_id, p.rank, o.division_id from person p
      join person_role g on g.person_id = p.id and g.role = 'leader'
      left join leader_portfolio o on o.person_id = p.id
     where p.active),
  place as (select id as division_id from division union all select 0),
  reach as (
    select 'division_head' as audience, h.division_id, h.person_id from head h
    union all
    select 'division_head', l.division_id, k.person_id from place l cross join keeper k
     where not exists (select 1 from head h where h.division_id = l.division_id)
    union all
    select 'liaison', l.division_id, k.person_id from place l cross join keeper k
    union all
    select 'leader', l.division_id, l.person_id from leader l where l.division_id is not null
    union all
    select distinct 'leader', l.division_id, c.person_id from place l cross join leader c
     where c.rank = 'principal'
       and not exists (select 1 from leader d where d.division_id = l.division_id))`;

/** Who hears what a person is told: he himself, and who acts for him on the day ($1). */
export const HEARS = `
  hears as (
    select p.id as person_id, p.id as listener_id from person p where p.active
    union
    select l.person_id, l.deputy_id from leave l join person d on d.id = l.deputy_id and d.active
     where l.ended_at is null and $1::date between l.from_on and l.to_on)`;

/** The running clock `c` of the referral `r`: its ladder, the division that has the work, and who handles it. */
export const CLOCK_LADDER = `case when c.name = 'reply' and r.role = 'co' then 'opinion' else c.name end`;
export const CLOCK_WORK = `
  left join assignment la on la.referral_id = r.id and la.part = 'lead' and la.state not in ('sent_back', 'ended')
  left join assignment own on c.name = 'internal' and own.id = c.subject_id
  left join person hand on hand.active and hand.id = coalesce(own.handler_id, la.handler_id)`;
export const CLOCK_DIVISION = `coalesce(c.division_id, la.division_id, 0)`;

/** A clock of which nobody is told: of a closed year, or of an answer that came with a ledger long after the fact. */
export const CLOCK_TELLS = `
  not exists (select 1 from closed_year y where y.year = r.year)
  and not (c.name in ('feedback', 'publication', 'contact') and exists (
    select 1 from round o join reply e on e.round_id = o.id join reply_version v on v.reply_id = e.id
      join reply_issue i on i.reply_version_id = v.id
     where o.referral_id = r.id and o.ordinal = c.round and i.import_run_id is not null))`;

/** Of what the clock speaks beside its referral: the unit that owes an opinion, the promise. */
export const CLOCK_SUBJECT = `
  case c.name
    when 'outside_opinion' then (
      select n.name from outside_opinion u join outside_unit_name n on n.outside_unit_id = u.unit_id and n.to_on is null
       where u.id = c.subject_id)
    when 'commitment' then (select m.content from commitment m where m.id = c.subject_id)
  end`;

/** Whether the clock of which a notice `n` speaks still runs to the same day. */
export const CLOCK_STANDS = `
  exists (select 1 from clock c
           where c.referral_id = n.referral_id and c.name = n.clock and c.round = n.round
             and c.subject_id = n.subject_id and c.state = 'running' and c.due_on = n.due_on)`;
