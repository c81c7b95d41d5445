import type { Queryable } from '../../src/platform/database/database.js';

/** Clocks straight in the table, each of a referral of its own, as the fold would store them. */
export interface ClockRows {
  count: number;
  /** The first due date; the following clocks are due on the following days, `days` of them in turn. */
  dueOn: string;
  days?: number;
  role?: string;
  name?: string;
  divisionId: number;
  handlerId: number | null;
  /** Where numbers begin, so that a second call collides with none. */
  from?: number;
  year?: number;
}

/** Inserts them; gives the ids of the referrals in their order. */
export async function insertClocks(db: Queryable, rows: ClockRows): Promise<number[]> {
  const {
    count,
    dueOn,
    days = 1,
    role = 'lead',
    name = 'reply',
    divisionId,
    handlerId,
    from = 1,
    year = 2026,
  } = rows;
  const made = (await db.query(
    `with given as (select g as at from generate_series($1::integer, $1::integer + $2::integer - 1) g),
     p as (
       insert into proposal (kind_code, level, year, series, number, number_key, title)
       select 'npc_suggestion', 'municipal', $3, 'inter', at::text, at::text, '关于第' || at || '项试点的建议' from given
       returning id, number::integer as at),
     r as (
       insert into referral (proposal_id, role, year, referred_on, received_on, status)
       select id, $4, $3, make_date($3, 1, 5), make_date($3, 1, 5), 'handling' from p returning id, proposal_id),
     a as (
       insert into assignment (referral_id, division_id, part, state, assigned_on, signed, signed_on, handler_id, handler_name)
       select id, $5, 'lead', 'active', make_date($3, 1, 6), true, make_date($3, 1, 6), $6::integer,
              (select name from person where id = $6) from r),
     c as (
       insert into clock (referral_id, name, round, state, base, base_on, due_on, origin, division_id)
       select r.id, $7, 1, 'running', 'referred', make_date($3, 1, 5), $8::date + (p.at - $1) % $9, 'given', $5
         from r join p on p.id = r.proposal_id)
     select r.id from r order by r.id`,
    [from, count, year, role, divisionId, handlerId, name, dueOn, days],
  )) as { id: number }[];
  return made.map(({ id }) => id);
}
