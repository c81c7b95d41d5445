import type { Page } from 'playwright-core';
import { violations } from '../support/axe.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { enter, field, press, refused } from '../support/pages.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  browser = await openBrowser();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

const OFFICERS: Record<string, [name: string, login: string, password: string]> = {
  联络员: ['周敏', 'zhoumin', 'Chunfeng-2026-a'],
  系统管理员: ['郑涛', 'zhengtao', 'Chunfeng-2026-b'],
  安全管理员: ['冯安', 'fengan', 'Chunfeng-2026-c'],
  审计员: ['沈静', 'shenjing', 'Chunfeng-2026-d'],
};
const signIn = (role: string): Promise<void> =>
  enter(page, server.url, OFFICERS[role]![1], OFFICERS[role]![2]);

async function fillOfficers(change: Record<string, string> = {}): Promise<void> {
  for (const [role, [name, login, password]] of Object.entries(OFFICERS)) {
    for (const [part, text] of [
      ['姓名', name],
      ['登录名', login],
      ['密码', password],
    ] as const)
      await field(page, `${role}的${part}`).fill(change[`${role}的${part}`] ?? text);
  }
}

/** One story: each step stands on those before it. */
describe('the first visit of an empty system', () => {
  it('says what is missing and whose login is not good, and creates nobody', async () => {
    await page.goto(server.url);
    await page.waitForURL('**/setup');
    expect(await violations(page)).toEqual([]);
    await press(page, '设立账号并开始使用');
    await refused(page, ...Array.from({ length: 12 }, () => /^请填写.*的(姓名|登录名|密码)。$/));
    await fillOfficers({ 审计员的登录名: 'zhoumin', 联络员的密码: '123' });
    await press(page, '设立账号并开始使用');
    await refused(
      page,
      /^联络员：密码应当至少10个字符（现在3个）/,
      '审计员：登录名与联络员的相同，请换一个。',
    );
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: /^审计员：登录名/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('setup-auditor-login');
  });

  it('creates the officers, and tells the liaison officer what comes first', async () => {
    await fillOfficers();
    await press(page, '设立账号并开始使用');
    await page.getByText('账号已经设好，您现在以联络员登录。接下来：').waitFor();
    await field(page, '单位名称').fill('市数据局');
    await press(page, '保存单位名称');
    await page.getByText('“单位名称”已保存，所有年度都有效。').waitFor();
    await page.getByRole('banner').getByText('市数据局').waitFor();
    await page.goto(`${server.url}/setup`);
    await page.waitForURL('**/sign-in');
  });

  it('takes a division, refuses its name a second time, and keeps its former name', async () => {
    await page.goto(`${server.url}/people?tab=divisions`);
    await page.getByText('还没有处室。先添加处室').waitFor();
    for (const [name, since] of [
      ['成果处', '2015.1.1'],
      ['高新技术处', ''],
    ] as const) {
      await press(page, '添加处室');
      await field(page, '名称').fill(name);
      await page.getByLabel('设立日期').fill(since);
      await press(page, '保存');
      await page.getByText(`已添加${name}。`).waitFor();
    }
    await press(page, '成果处更名');
    await field(page, '新名称').fill('高新技术处');
    await field(page, '更名日期').fill('2014-1-1');
    await press(page, '保存');
    await refused(
      page,
      '更名日期要晚于现名的启用日期2015-01-01。',
      '已有名为“高新技术处”的处室，请换一个名称。',
    );
    await field(page, '新名称').fill('成果转化处');
    await field(page, '更名日期').fill('2019年3月1日');
    await press(page, '保存');
    await page.getByText('成果处已更名为成果转化处。').waitFor();
    await page.getByText('成果处（2015-01-01至2019-02-28）').waitFor();
  });
});

describe('a person', () => {
  let first = '';

  it('is added by the system administrator, who sees no business and grants no role', async () => {
    await signIn('系统管理员');
    await page.waitForURL('**/people');
    await press(page, '添加人员');
    expect(await page.getByRole('dialog').getByRole('checkbox').count()).toBe(0);
    await field(page, '姓名').fill('张三');
    await page.getByLabel('登录名').fill('Zhang San');
    await press(page, '保存');
    await refused(page, /^登录名由2至40个小写字母/);
    await page.getByLabel('登录名').fill('zhangsan');
    await page.getByRole('dialog').getByLabel('处室').selectOption({ label: '高新技术处' });
    await press(page, '保存');
    first = (await page.locator('.password').textContent()) ?? '';
    await press(page, '已抄下');
    await page.getByText('已添加张三。请安全管理员授予角色。').waitFor();
    for (const path of ['/', '/ledger', '/proposals/1', '/settings', '/reports/weekly']) {
      await page.goto(`${server.url}${path}`);
      await page.waitForURL(path === '/' ? '**/people' : /not-allowed/);
    }
  });

  it('may sign in and change the first password, and has nothing to see yet', async () => {
    await enter(page, server.url, 'zhangsan', first);
    await page.waitForURL('**/password**');
    const change = async (old: string, next: string, again = next): Promise<void> => {
      await field(page, '初始密码').fill(old);
      await field(page, '新密码').fill(next);
      await field(page, '再填一次新密码').fill(again);
      await press(page, '修改密码');
    };
    await page.goto(`${server.url}/tasks`);
    await page.waitForURL('**/password**');
    await change(first, 'Qiuyu-2026-x', 'other');
    await refused(page, '两次填写的新密码不一样，请重新填写。');
    await change(first, 'zhangsan');
    await refused(page, /^密码应当至少10个字符（现在8个）.*不包含登录名。$/);
    await change('wrong', 'Qiuyu-2026-x');
    await refused(page, '原密码不正确。');
    expect(await violations(page)).toEqual([]);
    await change(first, 'Qiuyu-2026-x');
    await page.getByRole('heading', { name: '还没有角色' }).waitFor();
  });

  it('gets the role from the security administrator, and then works', async () => {
    await signIn('安全管理员');
    await press(page, '授予角色：张三');
    await page.getByLabel('承办人').check();
    await page.getByLabel('审计员').check();
    await press(page, '保存');
    await refused(page, '系统管理员、安全管理员、审计员不接触业务内容，不能兼任业务角色。');
    await page.getByLabel('审计员').uncheck();
    await press(page, '保存');
    await page.getByText('已保存张三的信息。').waitFor();
    await enter(page, server.url, 'zhangsan', 'Qiuyu-2026-x');
    await page.getByText('现在没有等您办理的件。').waitFor();
  });

  it('put out of use cannot sign in any more', async () => {
    await signIn('系统管理员');
    await press(page, '修改：张三');
    await page.getByLabel(/^启用/).uncheck();
    await press(page, '保存');
    await page.getByText('已保存张三的信息。').waitFor();
    await page.getByRole('row', { name: /张三/ }).waitFor({ state: 'detached' });
    await page.getByLabel('也显示已停用的').check();
    await page.getByText('张三（已停用）').waitFor();
    await page.context().clearCookies();
    await page.goto(`${server.url}/sign-in`);
    await field(page, '登录名').fill('zhangsan');
    await field(page, '密码').fill('Qiuyu-2026-x');
    await press(page, '登录');
    await page.getByText('登录名或密码不正确。').waitFor();
    // Refusals of the server stand in the console; nothing else may.
    expect(browser.complaints.filter((line) => !/status of 4(01|22)/.test(line))).toEqual([]);
  });
});
