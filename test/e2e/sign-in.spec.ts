import { randomUUID } from 'node:crypto';
import { createAccounts, type LOGINS, TEST_PASSWORD } from '../support/accounts.js';
import { call, json, request, signIn } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { run, type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let ids: Record<keyof typeof LOGINS, number>;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  ids = await createAccounts(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const at = (path: string) => `${server.url}/api${path}`;
const me = (cookie: string) =>
  call<{ code?: string; name?: string }>(at('/auth/me'), { headers: { cookie } });

describe('a session over HTTP', () => {
  it('lies in a cookie that scripts and other sites do not get, Secure where the request came by https', async () => {
    const enter = (headers: Record<string, string>) =>
      request(at('/auth/sign-in'), json('POST', { login: 'nianbao', password: TEST_PASSWORD }, headers));
    const plain = (await enter({})).headers.getSetCookie();
    expect(plain).toEqual([
      expect.stringMatching(/^chengban_session=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    const proxied = (await enter({ 'x-forwarded-proto': 'https' })).headers.getSetCookie();
    expect(proxied[0]).toContain('; Secure');
  });

  it('is new at every sign-in, and gone for all after the password has changed', async () => {
    const first = await signIn(server.url, 'shencha');
    const other = await signIn(server.url, 'shencha');
    expect(other).not.toBe(first);
    const change = { old: TEST_PASSWORD, new: 'Another-2026-x' };
    const changed = await request(at('/auth/password'), json('POST', change, { cookie: other }));
    const now = changed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    for (const stale of [first, other]) expect((await me(stale)).status).toBe(401);
    expect((await me(now)).status).toBe(200);
    await request(at('/auth/sign-out-everywhere'), { method: 'POST', headers: { cookie: now } });
    expect((await me(now)).body.code).toBe('not_signed_in');
  });

  it('can do nothing but change the first password', async () => {
    const officer = await signIn(server.url, 'anquan');
    const reset = await call<{ firstPassword: string }>(at(`/people/${ids.auditor}/password`), {
      method: 'POST',
      headers: { cookie: officer, 'idempotency-key': randomUUID() },
    });
    const cookie = await signIn(server.url, 'shenji', reset.body.firstPassword);
    expect(await call(at('/people'), { headers: { cookie } })).toMatchObject({
      status: 403,
      body: { code: 'must_change_password', detail: '请先修改初始密码。' },
    });
    expect(await me(cookie)).toMatchObject({ status: 200, body: { mustChangePassword: true } });
  });

  it('is not found out by a hundred wrong passwords, and opens to the right one after the wait', async () => {
    const guess = (login: string, password = 'wrong') =>
      call<{ code: string; detail: string }>(
        at('/auth/sign-in'),
        json('POST', { login, password }, { cookie: '' }),
      );
    const waits: number[] = [];
    for (let time = 0; time < 100; time += 1) {
      const { status, body } = await guess('juling');
      const seconds = /^登录失败次数过多，请(\d+)秒后再试。$/.exec(body.detail)?.[1];
      if (seconds === undefined)
        expect([status, body.code, body.detail]).toEqual([401, 'sign_in_failed', '登录名或密码不正确。']);
      else expect([status, body.code]).toEqual([429, 'sign_in_delayed']);
      waits.push(Number(seconds ?? 0));
    }
    expect(waits.filter((seconds) => seconds > 0).length).toBeGreaterThan(90);
    // A second wrong one after a wait is followed by a longer wait, which the right one has to sit out too.
    const after = async (password: string) => {
      let answer = await guess('juling', password);
      for (; answer.status === 429; answer = await guess('juling', password))
        await new Promise((done) => setTimeout(done, 200));
      return answer;
    };
    expect((await after('wrong')).status).toBe(401);
    expect((await after('wrong')).status).toBe(401);
    const { body } = await guess('juling', TEST_PASSWORD);
    expect(Number(/请(\d+)秒/.exec(body.detail)?.[1])).toBeGreaterThan(Math.max(...waits));
    expect((await after(TEST_PASSWORD)).status).toBe(200);
    expect(await guess('no-such-login')).toMatchObject({ body: { detail: '登录名或密码不正确。' } });
  });
});

describe('one press of a button', () => {
  const press = (key: string, name: string, cookie: string) =>
    call<{ id: number; code?: string }>(
      at('/divisions'),
      json('POST', { name }, { cookie, 'idempotency-key': key }),
    );

  it('is done once, however often it arrives', async () => {
    const cookie = await signIn(server.url, 'lianluo');
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 10 }, () => press(key, '规划处', cookie)));
    expect(new Set(all.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect(all[0]?.status).toBe(201);
    expect(await press(key, '别的处', cookie)).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    });
    expect((await press('short', '别的处', cookie)).body.code).toBe('idempotency_key_invalid');
  });

  it('that was refused may be pressed again', async () => {
    const cookie = await signIn(server.url, 'lianluo');
    const key = randomUUID();
    for (let time = 0; time < 2; time += 1)
      expect(await press(key, '规划处', cookie)).toMatchObject({
        status: 422,
        body: { code: 'unit_invalid' },
      });
  });
});

describe('acting for someone on leave', () => {
  it('is allowed what the other is allowed, and the record names both', async () => {
    const liaison = await signIn(server.url, 'lianluo');
    const deputy = await signIn(server.url, 'chengban');
    const add = () => call(at('/divisions'), json('POST', { name: '代理新设处' }, { cookie: deputy }));
    expect((await add()).status).toBe(403);
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const leave = { deputyId: ids.handler, fromOn: day(-1), toOn: day(1) };
    const set = await call(at(`/people/${ids.liaison}/leave`), json('POST', leave, { cookie: liaison }));
    expect(set.status).toBe(200);
    expect((await add()).status).toBe(201);
    expect((await me(deputy)).body).toMatchObject({ standingInFor: [{ id: ids.liaison }] });
  });
});

describe('user add', () => {
  it('makes an account with a first password, and says what is wrong', async () => {
    const add = (...args: string[]) =>
      run(['dist/src/cli.js', 'user', 'add', ...args], { DATABASE_URL: database.url });
    const made = await add('--login', 'xinren', '--name', '新人', '--role', 'report_author');
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('首次登录时必须修改')]);
    const cookie = await signIn(server.url, 'xinren', made.stdout.trim());
    expect((await me(cookie)).body).toMatchObject({ name: '新人', mustChangePassword: true });
    const again = await add('--login', 'xinren', '--name', '新人', '--role', 'boss');
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('没有角色“boss”')]);
    const twice = await add('--login', 'xinren', '--name', '新人', '--role', 'handler');
    expect(twice.stderr).toContain(
      '承办人和处室负责人要选定所在处室。登录名“xinren”已由新人使用，请换一个。',
    );
  });
});
