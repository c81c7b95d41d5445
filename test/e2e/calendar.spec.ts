import { createAccounts } from '../support/accounts.js';
import { call, signIn } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { run, type Running, startServer } from '../support/server.js';

const WEEK = {
  dueOn: '2022-03-09',
  provisional: false,
  days: [
    { date: '2022-03-03', kind: 'workday', count: 1 },
    { date: '2022-03-04', kind: 'workday', count: 2 },
    { date: '2022-03-05', kind: 'rest', count: 2 },
    { date: '2022-03-06', kind: 'rest', count: 2 },
    { date: '2022-03-07', kind: 'workday', count: 3 },
    { date: '2022-03-08', kind: 'workday', count: 4 },
    { date: '2022-03-09', kind: 'workday', count: 5 },
  ],
};

let database: FreshDatabase;
let server: Running;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url, 'shenji');
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const due = (args: string[], env: Record<string, string> = {}) =>
  run(['dist/src/cli.js', 'due', ...args], { DATABASE_URL: database.url, INIT_CWD: process.cwd(), ...env });

describe('chengban due', () => {
  it('gives each day as JSON, the same on a machine in any zone', async () => {
    const zones = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'];
    const week = ['--window', '5wd', '--from', '2022-03-02', '--json'];
    for (const { stdout, stderr, code } of await Promise.all(zones.map((TZ) => due(week, { TZ })))) {
      expect([code, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout)).toEqual(WEEK);
    }
  });

  it('names each day and its kind for people', async () => {
    const { stdout, code } = await due(['--window', '3wd', '--from', '2022-01-28']);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      '2022-01-29  周六  调休上班  第1天',
      '2022-01-30  周日  调休上班  第2天',
      '2022-01-31  周一  节假日',
      '2022-02-01  周二  节假日',
      '2022-02-02  周三  节假日',
      '2022-02-03  周四  节假日',
      '2022-02-04  周五  节假日',
      '2022-02-05  周六  节假日',
      '2022-02-06  周日  节假日',
      '2022-02-07  周一  工作日  第3天',
      '到期日：2022年2月7日（周一）。',
    ]);
  });

  it('says what to mind: a last day that is not worked, a year without its notice', async () => {
    expect((await due(['--window', '3m', '--from', '2022-02-28'])).stdout).toMatch(
      /到期日：2022年5月28日（周六）。\n末日为周六，请于5月27日前办理。\n$/,
    );
    expect((await due(['--window', '5wd', '--from', '2026-12-30'])).stdout).toMatch(
      /2027-01-01 {2}周五 {2}节假日（推算）\n[^]*暂定：2027年的放假安排不在日历中，[^]*。\n$/,
    );
  });

  it('refuses what it cannot read with every reason, and exits with 1', async () => {
    const { stdout, stderr, code } = await due(['--window', '5x', '--from', '2022-02-30', '--json']);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^期限“5x”看不懂，.*。起算日期“2022-02-30”不对，.*。\n$/);
  });
});

describe('the calendar over HTTP', () => {
  it('answers when a window ends', async () => {
    const { status, body } = await call(`${server.url}/api/calendar/due?window=5wd&from=2022-03-02`);
    expect([status, body]).toEqual([200, WEEK]);
  });

  it.each([
    ['window=5x&from=2022-02-30', 422, ['window_invalid', 'date_invalid']],
    ['window=5wd', 400, ['invalid_field']],
    ['window=5wd&from=2022-03-02&from=2022-03-03', 400, ['invalid_field']],
    ['window=5wd&from=2022-03-02&roll=1', 400, ['unknown_field']],
  ])('refuses %s with %s', async (query, status, codes) => {
    const answer = await call<{ reasons: { code: string; message: string }[] }>(
      `${server.url}/api/calendar/due?${query}`,
    );
    expect([answer.status, answer.body.reasons.map((one) => one.code)]).toEqual([status, codes]);
    for (const { message } of answer.body.reasons) expect(message).toMatch(/。$/);
  });

  it('shows a year with its notices', async () => {
    const { status, body } = await call(`${server.url}/api/calendar/2022`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ year: 2022, provisional: false, workdays: 249 });
    expect(body.notices).toMatchObject([{ document: '国办发明电〔2021〕11号', publishedOn: '2021-10-25' }]);
    expect(body.days).toHaveLength(32 + 7);
    expect((await call(`${server.url}/api/calendar/2030`)).body).toMatchObject({
      provisional: true,
      notices: [],
    });
    expect((await call(`${server.url}/api/calendar/20x2`)).status).toBe(400);
  });
});
