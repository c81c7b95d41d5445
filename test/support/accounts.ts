import pg from 'pg';

/** The password of every test account. */
export const TEST_PASSWORD = 'test-password-1';

/** Its argon2id hash, at a cost that makes no test wait. */
export const TEST_HASH =
  '$argon2id$v=19$m=64,t=1,p=1$0gMAavCVggnNEOZn3Iq0Tw$vyWKSVsPxLS6ysJ1ibFXmbopZbknieQ8CGW9R8c8rE0';

/** Logins by role, as the demo calls them. */
export const LOGINS = {
  liaison: 'lianluo',
  handler: 'chengban',
  division_head: 'chuzhang',
  office_head: 'bangongshi',
  leader: 'juling',
  publication_reviewer: 'shencha',
  report_author: 'nianbao',
  system_admin: 'xitong',
  security_admin: 'anquan',
  auditor: 'shenji',
} as const;

/** One account per role, straight in the database; the handler and the head are of 高新技术处. Gives ids by role. */
export async function createAccounts(databaseUrl: string): Promise<Record<keyof typeof LOGINS, number>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: had } = await client.query<{ id: number }>(
      `select division_id as id from division_name where name = '高新技术处' and to_on is null`,
    );
    const home = had[0]?.id ?? (await newDivision(client));
    const { rows } = await client.query<{ role: keyof typeof LOGINS; id: number }>(
      `with people as (
         insert into person (name, login, password_hash, division_id, rank)
         select '测试' || login, login, $2, case when role in ('handler', 'division_head') then $3::integer end,
           case when role = 'leader' then 'deputy' end
         from jsonb_each_text($1) as a(role, login) returning id, login)
       insert into person_role (person_id, role)
       select p.id, a.role from people p join jsonb_each_text($1) as a(role, login) using (login)
       returning role, person_id as id`,
      [JSON.stringify(LOGINS), TEST_HASH, home],
    );
    return Object.fromEntries(rows.map(({ role, id }) => [role, id])) as Record<keyof typeof LOGINS, number>;
  } finally {
    await client.end();
  }
}

async function newDivision(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ id: number }>('insert into division default values returning id');
  const id = rows[0]?.id ?? 0;
  await client.query(`insert into division_name (division_id, name) values ($1, '高新技术处')`, [id]);
  return id;
}
