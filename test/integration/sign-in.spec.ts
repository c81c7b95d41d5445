import { AccountsService } from '../../src/modules/auth/accounts.service.js';
import { Sessions } from '../../src/modules/auth/sessions.js';
import { Clock } from '../../src/platform/clock.js';
import { createAccounts, TEST_PASSWORD } from '../support/accounts.js';
import { openOffice, type Office } from '../support/office.js';

let office: Office;
let accounts: AccountsService;
let now: Date;
beforeEach(async () => {
  office = await openOffice();
  await createAccounts(office.url);
  accounts = office.app.get(AccountsService);
  now = new Date('2026-03-10T01:00:00Z');
  office.app.get(Clock).now = () => now;
});
afterEach(() => office.close());

const FROM = { address: '10.0.0.7', userAgent: 'test' };
const later = (seconds: number) => (now = new Date(now.getTime() + seconds * 1000));
const WRONG = '登录名或密码不正确。';

/** What a sign-in comes to: `in`, or the sentence of the refusal. */
async function attempt(login: string, password: string, address = FROM.address): Promise<string> {
  return accounts.signIn({ login, password }, { ...FROM, address }, null).then(
    () => 'in',
    (error: { getResponse(): { reasons: { message: string }[] } }) =>
      error.getResponse().reasons[0]?.message ?? '',
  );
}

describe('signing in', () => {
  it('sounds alike for an unknown login and a wrong password, and waits longer and longer', async () => {
    for (const login of ['lianluo', 'nobody']) {
      for (let time = 0; time < 5; time += 1) expect(await attempt(login, 'wrong')).toBe(WRONG);
      expect(await attempt(login, 'wrong')).toBe('登录失败次数过多，请1秒后再试。');
      for (const seconds of [1, 2, 4, 8]) {
        later(seconds);
        expect(await attempt(login, 'wrong')).toBe(WRONG);
        expect(await attempt(login, TEST_PASSWORD)).toBe(`登录失败次数过多，请${seconds * 2}秒后再试。`);
      }
    }
  });

  it('starts anew after the right password, and never waits longer than a quarter of an hour', async () => {
    for (let time = 0; time < 40; time += 1) {
      await attempt('lianluo', 'wrong', `10.0.1.${time}`);
      later(15 * 60);
    }
    expect(await attempt('lianluo', TEST_PASSWORD)).toBe('in');
    expect(await attempt('lianluo', 'wrong')).toBe(WRONG);
    expect(await attempt('lianluo', TEST_PASSWORD)).toBe('in');
  });

  it('lets only the free attempts look at the password when a hundred come at once', async () => {
    const all = await Promise.all(Array.from({ length: 100 }, () => attempt('lianluo', 'wrong')));
    expect(all.filter((one) => one === WRONG)).toHaveLength(5);
  });

  it('slows down an address that tries many accounts, but not other addresses', async () => {
    for (let time = 0; time < 30; time += 1) await attempt(`someone${time}`, 'wrong');
    expect(await attempt('lianluo', TEST_PASSWORD)).toMatch(/登录失败次数过多/);
    expect(await attempt('lianluo', TEST_PASSWORD, '10.0.0.8')).toBe('in');
  });

  it('is not for those who are out of use, and is remembered, failures too', async () => {
    await office.db.query(`update person set active = false where login = 'chengban'`);
    expect(await attempt('chengban', TEST_PASSWORD)).toBe(WRONG);
    expect(await attempt(' LianLuo', TEST_PASSWORD)).toBe('in');
    expect(await attempt('lianluo', 'wrong')).toBe(WRONG);
    expect(await office.db.query('select action from audit_event order by id')).toEqual([
      { action: 'account.signed_in' },
      { action: 'account.sign_in_failed' },
    ]);
  });
});

describe('a session', () => {
  const credentials = { login: 'lianluo', password: TEST_PASSWORD };
  const enter = async () => (await accounts.signIn(credentials, FROM, null)).token;
  const held = async (token: string) => {
    const found = await office.app.get(Sessions).holderOf(token);
    if (!found) throw new Error('no session');
    return found;
  };

  it('ends after eight idle hours, and after fourteen days in any case', async () => {
    const sessions = office.app.get(Sessions);
    const token = await enter();
    for (let quarter = 0; quarter < 14 * 4 - 1; quarter += 1) {
      later(6 * 3600);
      expect(await sessions.holderOf(token)).not.toBeNull();
    }
    later(6 * 3600);
    expect(await sessions.holderOf(token)).toBeNull();
    const idle = await enter();
    later(8 * 3600);
    expect(await sessions.holderOf(idle)).toBeNull();
  });

  it('is kept only as a digest, and is a new one after every sign-in and change of the password', async () => {
    const first = await enter();
    expect(JSON.stringify(await office.db.query('select * from auth_session'))).not.toContain(first);
    const { person, sessionId } = await held(first);
    const again = await accounts.signIn(credentials, FROM, sessionId);
    await expect(held(first)).rejects.toThrow('no session');
    const change = { old: TEST_PASSWORD, new: 'Frühling-2026' };
    const changed = await accounts.changePassword(person, change, FROM);
    await expect(held(again.token)).rejects.toThrow('no session');
    expect((await held(changed.token)).person.id).toBe(person.id);
    expect(await attempt('lianluo', TEST_PASSWORD)).toBe(WRONG);
  });

  it('does not let a password be guessed or weakened', async () => {
    const { person } = await held(await enter());
    const change = (old: string, to: string) => accounts.changePassword(person, { old, new: to }, FROM);
    await expect(change(TEST_PASSWORD, 'short')).rejects.toThrow('密码应当至少10个字符（现在5个）');
    await expect(change(TEST_PASSWORD, TEST_PASSWORD)).rejects.toThrow('新密码不能与原密码相同。');
    for (let time = 0; time < 5; time += 1)
      await expect(change('guess', 'Good-2026-x')).rejects.toThrow('原密码不正确。');
    await expect(change(TEST_PASSWORD, 'Good-2026-x')).rejects.toMatchObject({ status: 429 });
  });
});
