import pg from 'pg';
import { call, json, signIn } from '../support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { form } from '../support/registering.js';
import { createScopePeople, type ScopePerson } from '../support/scope-people.js';
import { type Running, startServer } from '../support/server.js';

interface Answer {
  status: number;
  body: { code?: string; detail?: string; [key: string]: unknown };
}

let database: FreshDatabase;
let server: Running;
let client: pg.Client;
const sessions = new Map<string, string>();
let divisions: Record<'高新技术处' | '规划处', number>;
let proposal: number;
let referral: number;
let assigned: number;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const people = await createScopePeople(database.url);
  divisions = people.divisions;
  for (const [name, login] of Object.entries(people.logins))
    sessions.set(name, await signIn(server.url, login));
  const made = await send('liaison', 'POST', 'proposals', form());
  proposal = made.body['id'] as number;
  const referralOf = (answer: Answer) => (answer.body['referrals'] as { id: number }[])[0]?.id as number;
  referral = referralOf(made);
  const other = form({ number: '065', title: '关于高新技术企业培育的建议' });
  assigned = referralOf(await send('liaison', 'POST', 'proposals', other));
  const split = { version: 1, leadDivisionId: divisions.高新技术处 };
  await send('liaison', 'POST', `referrals/${assigned}/commands/assign`, split);
});
afterAll(async () => {
  await client.end();
  await server.stop();
  await database.drop();
});

function send(person: ScopePerson, method: 'POST' | 'PUT', path: string, body: object): Promise<Answer> {
  return call(`${server.url}/api/${path}`, json(method, body, { cookie: sessions.get(person) ?? '' }));
}

const get = (person: ScopePerson, path: string): Promise<Answer> =>
  call(`${server.url}/api/${path}`, { headers: { cookie: sessions.get(person) ?? '' } });

/** Every row of every table but those that any request touches: sessions, delays, keys, the record of sign-ins. */
async function fingerprint(): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = current_schema()
        and table_type = 'BASE TABLE' and table_name not in ('auth_session', 'sign_in_delay', 'idempotency_key')
      order by 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await client.query<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from "${name}" t
        ${name === 'audit_event' ? `where action not like 'account.%'` : ''}`,
    );
    parts.push(`${name} ${rows[0]?.print}`);
  }
  return parts.join('\n');
}

const TOO_LONG = '关于'.repeat(5000);

describe('what people really send', () => {
  it.each<[string, () => Promise<Answer>, [number, string, RegExp]]>([
    [
      'a wrong password',
      () =>
        call(
          `${server.url}/api/auth/sign-in`,
          json('POST', { login: 'scope0', password: 'x' }, { cookie: '' }),
        ),
      [401, 'sign_in_failed', /^登录名或密码不正确。$/],
    ],
    [
      'a forged cookie',
      () =>
        call(
          `${server.url}/api/proposals`,
          json('POST', form({ number: '900' }), { cookie: `chengban_session=${'A'.repeat(43)}` }),
        ),
      [401, 'not_signed_in', /请.*登录/],
    ],
    [
      'another division’s referral',
      () =>
        send('handler, other division', 'POST', `referrals/${assigned}/commands/takeOn`, {
          version: 2,
          handlerName: '张三',
        }),
      [409, 'wrong_division', /处/],
    ],
    [
      'a form that is older than the record',
      () =>
        send('liaison', 'POST', `referrals/${referral}/commands/assign`, {
          version: 0,
          leadDivisionId: divisions.规划处,
        }),
      [409, 'stale', /页面已更新。$/],
    ],
    [
      'a date in the year 2202',
      () => send('liaison', 'POST', 'proposals', form({ number: '901' }, { referredOn: '2202-01-01' })),
      [422, 'year_implausible', /2202/],
    ],
    [
      'a day that is none',
      () => send('liaison', 'POST', 'proposals', form({ number: '902' }, { referredOn: '2022-02-30' })),
      [422, 'date_invalid', /2022-02-30|有效日期/],
    ],
    [
      'a division that does not exist',
      () =>
        send('liaison', 'POST', `referrals/${referral}/commands/assign`, {
          version: 1,
          leadDivisionId: 999_999,
        }),
      [409, 'division_unknown', /处室/],
    ],
    [
      'ten thousand characters of title',
      () => send('liaison', 'POST', 'proposals', form({ number: '903', title: TOO_LONG })),
      [422, 'title_too_long', /案由/],
    ],
    [
      'a number that is taken',
      () => send('liaison', 'POST', 'proposals', form({ title: '关于另一件事的建议' })),
      [409, 'number_taken', /064/],
    ],
    [
      'a field that is none',
      () => send('liaison', 'POST', 'proposals', { ...form({ number: '904' }), colour: 'red' }),
      [400, 'unknown_field', /colour/],
    ],
    [
      'a proposal that is not there',
      () => get('liaison', 'proposals/999999'),
      [404, 'not_found', /没有|不存在/],
    ],
  ])(
    '%s is refused with its sentence, and nothing has changed',
    async (_what, ask, [status, code, words]) => {
      const before = await fingerprint();
      const answer = await ask();
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.body.detail).toMatch(words);
      expect(answer.body.detail).toMatch(/[\u4e00-\u9fff].*。$/s);
      expect(await fingerprint()).toBe(before);
    },
  );

  it('a division that was dissolved while the page was open is refused by name', async () => {
    const gone = divisions.规划处;
    await client.query(`update division set dissolved_on = current_date where id = $1`, [gone]);
    const before = await fingerprint();
    const answer = await send('liaison', 'POST', `referrals/${referral}/commands/assign`, {
      version: 1,
      leadDivisionId: gone,
    });
    expect([answer.status, answer.body.code]).toEqual([409, 'division_gone']);
    expect(answer.body.detail).toContain('规划处');
    expect(await fingerprint()).toBe(before);
    await client.query(`update division set dissolved_on = null where id = $1`, [gone]);
  });

  it('what another person is typing is nobody else’s', async () => {
    await send('liaison', 'PUT', 'drafts/register', { body: { title: '还没有写完的案由' } });
    for (const person of ['handler, own division', 'head, other division', 'office head'] as const)
      expect(JSON.stringify((await get(person, 'drafts/register')).body)).not.toContain('还没有写完');
    expect((await get('liaison', 'drafts/register')).body).toMatchObject({
      body: { title: '还没有写完的案由' },
    });
    expect((await get('liaison', `proposals/${proposal}`)).status).toBe(200);
  });
});
