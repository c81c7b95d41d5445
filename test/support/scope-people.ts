import pg from 'pg';
import { TEST_HASH } from './accounts.js';

/** Who stands where: the division that leads the referrals of the test is 高新技术处. */
export const SCOPE_PEOPLE = {
  liaison: { role: 'liaison', division: null, inCharge: false },
  'handler, own division': { role: 'handler', division: '高新技术处', inCharge: false },
  'handler, other division': { role: 'handler', division: '规划处', inCharge: false },
  'head, own division': { role: 'division_head', division: '高新技术处', inCharge: false },
  'head, other division': { role: 'division_head', division: '规划处', inCharge: false },
  'leader in charge': { role: 'leader', division: null, inCharge: true },
  'leader not in charge': { role: 'leader', division: null, inCharge: false },
  'office head': { role: 'office_head', division: null, inCharge: false },
  'report author': { role: 'report_author', division: null, inCharge: false },
} as const;
export type ScopePerson = keyof typeof SCOPE_PEOPLE;

/** Creates the divisions and one account each, straight in the database; gives logins and division ids. */
export async function createScopePeople(url: string): Promise<{
  logins: Record<ScopePerson, string>;
  divisions: Record<'高新技术处' | '规划处', number>;
}> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const divisions = {
      高新技术处: await division(client, '高新技术处'),
      规划处: await division(client, '规划处'),
    };
    const logins: Record<string, string> = {};
    for (const [at, [name, who]] of Object.entries(SCOPE_PEOPLE).entries()) {
      logins[name] = `scope${at}`;
      const own = who.division === null ? null : divisions[who.division];
      const { rows } = await client.query<{ id: number }>(
        `insert into person (name, login, password_hash, division_id, rank) values ($1, $2, $3, $4, $5) returning id`,
        [`测试${at}`, logins[name], TEST_HASH, own, who.role === 'leader' ? 'deputy' : null],
      );
      const id = rows[0]?.id;
      await client.query('insert into person_role (person_id, role) values ($1, $2)', [id, who.role]);
      if (who.role === 'leader')
        await client.query('insert into leader_portfolio (person_id, division_id) values ($1, $2)', [
          id,
          who.inCharge ? divisions.高新技术处 : divisions.规划处,
        ]);
    }
    return { logins: logins, divisions };
  } finally {
    await client.end();
  }
}

async function division(client: pg.Client, name: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>('insert into division default values returning id');
  const id = rows[0]?.id ?? 0;
  await client.query('insert into division_name (division_id, name) values ($1, $2)', [id, name]);
  return id;
}
