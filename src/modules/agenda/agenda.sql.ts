import { PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { worksOnCondition } from '../proposals/works-on.sql.js';

/**
 * What falls due: one row per running clock, so that nothing is counted twice however many divisions, units or people
 * have a part in it. The counts by day and the list of a day read the same text.
 */

/** 会办意见 is the reply's clock in the role co. */
export const AGENDA_CLOCK_SQL = `case when c.name = 'reply' and r.role = 'co' then 'opinion' else c.name end`;

export const AGENDA_FROM = `from clock c join referral r on r.id = c.referral_id ${PROPOSAL_JOINS}`;

/**
 * $1 and $2: the first and the last day; $3: the clocks; $4: the division, 0 for none, or null; $5: the divisions of the
 * person, or null for all; $6 and $7: what he works on. What a reply promised in a 涉密件 is for those who work on it.
 */
export const AGENDA_WHERE = `
  c.state = 'running' and c.due_on between $1::date and $2::date and ${AGENDA_CLOCK_SQL} = any($3::text[])
  and ($4::integer is null or coalesce(c.division_id, 0) = $4)
  and ($5::integer[] is null or c.division_id = any($5) or (c.name <> 'internal' and exists (
    select 1 from assignment a where a.referral_id = r.id and a.division_id = any($5)
       and a.state not in ('sent_back', 'ended'))))
  and (c.name <> 'commitment' or not p.sensitive or ${worksOnCondition('r.id', 6)})`;

/** The division's name today, or its last one. */
export const DIVISION_OF_CLOCK = `(
    select n.name from division_name n where n.division_id = c.division_id order by n.to_on desc nulls first limit 1)`;

/** What a list says of each clock, in its order; $8: the clocks in theirs. */
export const AGENDA_ITEMS_SQL = `
  select c.id, c.due_on as date, ${AGENDA_CLOCK_SQL} as clock, c.provisional, r.id as "referralId", p.id as "proposalId",
         k.body, kt.name as "kindName", p.number, r.role, p.title, ${DIVISION_OF_CLOCK} as division,
         (select n.name from outside_opinion o join outside_unit_name n on n.outside_unit_id = o.unit_id and n.to_on is null
           where c.name = 'outside_opinion' and o.id = c.subject_id) as unit
    ${AGENDA_FROM}
   where ${AGENDA_WHERE}
   order by c.due_on, array_position($8::text[], ${AGENDA_CLOCK_SQL}), kt.position, lpad(p.number_key, 20, '0'), c.id`;

export const AGENDA_COUNTS_SQL = `
  select c.due_on as date, ${AGENDA_CLOCK_SQL} as clock, count(*) as count
    ${AGENDA_FROM}
   where ${AGENDA_WHERE}
   group by 1, 2`;
