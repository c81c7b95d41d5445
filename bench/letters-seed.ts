import type pg from 'pg';
import type { Holder } from '../src/domain/acting.js';
import type { PersonRole } from '../src/domain/workflow-roles.js';
import { hashPassword } from '../src/platform/secrets.js';

/** Who works with the letters of a measured office. */
export interface LetterPeople {
  handler: Holder;
  officeHead: Holder;
}

export const HANDLER = { login: 'handler', password: 'measured-twice-5' };

/** About as long as most replies are: three pages. */
export const LETTER = Array.from(
  { length: 20 },
  (_, at) => `<p>${'我局会同有关单位进行了研究，现将有关情况答复如下。'.repeat(4)}${at}</p>`,
).join('');

/** What is not answered yet is being written, cleared, or signed, a fifth each. */
const LETTERS = `
  with begun as (
    insert into reply (referral_id, round_id, form)
    select r.id, o.id, case when r.role = 'co' then 'opinion' else 'reply' end
      from referral r join round o on o.referral_id = r.id and o.ordinal = 1
     where r.status = 'handling' returning id
  ), written as (
    insert into reply_version (reply_id, ordinal, body, outcome_class) select id, 1, $2, 'A' from begun returning id
  ), standing as (
    select id, (array['draft', 'division_review', 'office_review', 'leader_review', 'signed'])[id % 5 + 1] as state from written
  ), cleared as (
    insert into clearance (reply_version_id, state, disclosure, width) select id, state, 'active', 'full' from standing
  ), stepped as (
    insert into clearance_step (reply_version_id, action, from_state, to_state, done_on, actor_name)
    select id, 'startDraft', '–', state, '2022-07-01', '承办人' from standing
  ), authored as (
    insert into reply_author (reply_version_id, person_id) select id, $1 from standing
  )
  insert into draft_revision (reply_version_id, revision, body, saved_by) select id, 1, $2, $1 from standing`;

/** Of every second of those that we lead, two units are asked; every third has answered. */
const OPINIONS = `
  insert into outside_opinion (referral_id, round_id, unit_id, asked_on, due_on, received_on)
  select r.id, o.id, u.id, '2022-06-01', '2022-07-01', case when (r.id + u.id) % 3 = 0 then '2022-06-20'::date end
    from referral r join round o on o.referral_id = r.id and o.ordinal = 1
    join (select id from outside_unit order by id limit 2) u on true
   where r.status = 'handling' and r.role <> 'co' and r.id % 2 = 0`;

/** The forms of every fifth answer have not come back. */
const FORMS = `
  with waiting as (
    select r.id from referral r join proposal p on p.id = r.proposal_id
      join kind_terms t on t.kind_code = p.kind_code and t.owes_feedback and t.to_year is null
     where r.status = 'concluded' and r.role in ('lead', 'sole', 'separate') and r.id % 5 = 1
  ), gone as (
    delete from feedback f using waiting w where f.referral_id = w.id
  )
  update referral r set status = 'replied' from waiting w where r.id = w.id`;

/** Every B promises something; half of it has been looked back at. */
const PROMISES = `
  with promised as (
    insert into commitment (referral_id, reply_version_id, division_id, content, due_on)
    select y.referral_id, v.id, a.division_id, '在年底前完成试点建设并验收', '2023-12-31'
      from reply_version v join reply y on y.id = v.reply_id join assignment a on a.referral_id = y.referral_id and a.part = 'lead'
     where v.outcome_class = 'B' returning id
  )
  insert into look_back (commitment_id, year, progress, looked_on)
  select id, 2023, '按计划推进', '2023-11-20' from promised where id % 2 = 0`;

/** The handler belongs where the first draft is written. */
const HOME = `
  update person set division_id = (
    select a.division_id from clearance c join reply_version v on v.id = c.reply_version_id join reply y on y.id = v.reply_id
      join assignment a on a.referral_id = y.referral_id and a.part = 'lead'
     where c.state = 'draft' order by v.id limit 1) where id = $1 returning division_id as "divisionId"`;

/** The clocks of all this are folded when the next process starts. */
const FOLD_ANEW = 'update clock_state set fold = 0';

/** In the ledger a matter that is not answered is like no other that is; the first draft is about what the Bs are about. */
const ALIKE = `
  update proposal p set title = replace(p.title, '知识产权保护', '专精特新企业培育') from referral r
   where r.proposal_id = p.id and r.id = (
     select y.referral_id from clearance c join reply_version v on v.id = c.reply_version_id join reply y on y.id = v.reply_id
      where c.state = 'draft' order by v.id limit 1)`;

/** Fills an imported year with letters, other units' opinions, missing forms and promises. */
export async function seedLetters(client: pg.Client): Promise<LetterPeople> {
  const handler = await hire(client, 'handler', HANDLER);
  const officeHead = await hire(client, 'office_head');
  await client.query(LETTERS, [handler.id, LETTER]);
  const { rows } = await client.query<{ divisionId: number }>(HOME, [handler.id]);
  for (const sql of [ALIKE, OPINIONS, FORMS, PROMISES, FOLD_ANEW, 'analyze']) await client.query(sql);
  return { handler: { ...handler, divisionId: rows[0]?.divisionId ?? null }, officeHead };
}

async function hire(
  client: pg.Client,
  role: PersonRole,
  account?: { login: string; password: string },
): Promise<Holder> {
  const hash = account ? await hashPassword(account.password) : null;
  const { rows } = await client.query<{ id: number }>(
    'insert into person (name, login, password_hash) values ($1, $2, $3) returning id',
    [role, account?.login ?? null, hash],
  );
  const id = rows[0]?.id ?? 0;
  await client.query('insert into person_role (person_id, role) values ($1, $2)', [id, role]);
  return { id, name: role, roles: [role], divisionId: null, rank: null, portfolio: [] };
}
