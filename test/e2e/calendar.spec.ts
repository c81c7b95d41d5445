import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAccounts } from '../support/accounts.js';
import { call, importFile, signIn } from '../support/api.js';
import { overflow, violations } from '../support/axe.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { NOTICE_2027 } from '../support/notices.js';
import { workbook } from '../support/office.js';
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
let browser: Browser;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url, 'shenji');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
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

interface Candidates {
  origin: string;
  notice: { document: string };
  days: unknown[];
  reasons: { code: string }[];
}

describe('the notice of a year', () => {
  const YEAR = '2027';
  const chengban = (...args: string[]) =>
    run(['dist/src/cli.js', ...args], { DATABASE_URL: database.url, INIT_CWD: tmpdir() });

  it('is pasted, looked at, entered and taken back on the page', async () => {
    const cookie = await signIn(server.url);
    await importFile(server.url, '台账.xlsx', await workbook([{ 编号: '101', 交办日期: '2027-01-20' }]));
    const { page } = browser;
    await browser.signIn(server.url, cookie);
    await page.goto(`${server.url}/calendar?year=${YEAR}`);
    await page.getByText('2027年放假安排的通知还没有录入').waitFor();
    await page.getByRole('button', { name: '录入放假安排' }).click();
    await page
      .getByRole('textbox', { name: '通知原文' })
      .fill(NOTICE_2027.replace('（周五）至3日', '（周四）至3日'));
    await page.getByRole('button', { name: '读取并预览' }).click();
    await page.getByText('第3行“元旦”：写的是周四，但2027年1月1日是周五，请核对日期和年度。').waitFor();
    await page.getByRole('button', { name: '重新选择' }).click();
    await page.getByRole('textbox', { name: '通知原文' }).fill(NOTICE_2027);
    await page.getByRole('button', { name: '读取并预览' }).click();
    await page.getByRole('tab', { name: '变化的日子 18' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: /影响的件/ }).click();
    await page.getByText('期限移动1个；新逾期0个，不再逾期0个；日期不变、不再暂定1个。').waitFor();
    await page.getByRole('button', { name: '确认录入' }).click();
    await page.getByText('已录入2027年的放假安排：期限移动1个，新逾期0个。').waitFor();
    await page
      .getByRole('button', { name: /2027年2月20日（周六）：调休上班（春节）。依据：测试〔2026〕1号。/ })
      .click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBe(0);
    await page.getByRole('button', { name: /^撤销“录入2027年/ }).click();
    await page.getByRole('button', { name: '确认撤销' }).click();
    await page.getByText('已撤销“录入2027年放假安排（测试〔2026〕1号）”。').waitFor();
    await page.getByText('2027年放假安排的通知还没有录入').waitFor();
    expect(browser.complaints).toEqual([]);
  });

  it('is imported by a command, which writes nothing with an error, and not twice', async () => {
    const file = join(tmpdir(), `chengban-calendar-${process.pid}.txt`);
    const into = async (text: string, ...args: string[]) => {
      await writeFile(file, text);
      return chengban('calendar', 'import', file, ...args);
    };
    const wrong = await into(NOTICE_2027.replace('共3天', '共4天'), '--json');
    expect([wrong.code, JSON.parse(wrong.stdout)]).toMatchObject([
      1,
      { errors: [{ row: 3, code: 'count_differs' }] },
    ]);
    const tried = await into(NOTICE_2027, '--dry-run');
    expect([tried.code, tried.stdout]).toEqual([
      0,
      expect.stringMatching(/第101号.*首次沟通：.* → .*\n只是预览，没有写入。\n$/),
    ]);
    const done = await into(NOTICE_2027, '--json', '--document', '国办发明电〔2026〕9号');
    expect([done.code, JSON.parse(done.stdout)]).toMatchObject([
      0,
      { year: 2027, days: 31, counts: { moved: 1, firm: 1 }, errors: [], changeId: expect.any(Number) },
    ]);
    const twice = await into(NOTICE_2027, '--json');
    expect([twice.code, JSON.parse(twice.stdout)]).toMatchObject([
      1,
      { errors: [{ code: 'year_official' }] },
    ]);
    expect((await call(`${server.url}/api/calendar/${YEAR}`)).body.notices).toMatchObject([
      { document: '国办发明电〔2026〕9号', publishedOn: '2026-11-20' },
    ]);
    await rm(file);
  });

  it('comes from a package only as candidates, and not for a year that it does not know', async () => {
    const { body } = await call<Candidates>(`${server.url}/api/calendar/candidates/2018`);
    expect([body.origin, body.notice.document]).toEqual([
      expect.stringMatching(/^软件包chinese-days .*待核对/),
      '',
    ]);
    expect(body.days.length).toBeGreaterThan(25);
    const unknown = await call<Candidates>(`${server.url}/api/calendar/candidates/2040`);
    expect([unknown.status, unknown.body.reasons[0]?.code]).toEqual([422, 'year_unknown']);
  });
});
