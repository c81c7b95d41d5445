import type { Page } from 'playwright-core';
import { createAccounts, LOGINS, TEST_PASSWORD } from '../support/accounts.js';
import { call, importFile, json, signIn } from '../support/api.js';
import { overflow, violations } from '../support/axe.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { workbook } from '../support/office.js';
import { enter, field, press, refused } from '../support/pages.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url);
  const rows = ['101', '102'].map((编号) => ({ 编号, 案由: `关于第${编号}号的建议` }));
  await importFile(
    server.url,
    '台账.xlsx',
    await workbook([...rows, { 编号: '103', 答复日期: '2022-07-01', 结果类别: 'A' }]),
  );
  await assignAll();
  browser = await openBrowser();
  page = browser.page;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

/** 101 and 102 go to 高新技术处, where the test's handler and head are. */
async function assignAll(): Promise<void> {
  const get = <T>(path: string) => call<T>(`${server.url}/api/${path}`).then(({ body }) => body);
  const { rows } = await get<{ rows: { referralId: number; version: number; number: string }[] }>(
    'proposals?year=2022',
  );
  const { divisions } = await get<{ divisions: { id: number; name: string }[] }>('divisions');
  const items = rows
    .filter(({ number }) => number !== '103')
    .map(({ referralId, version }) => ({ referralId, version }));
  const leadDivisionId = divisions.find(({ name }) => name === '高新技术处')?.id;
  await call(`${server.url}/api/referrals/commands/assign`, json('POST', { items, leadDivisionId }));
}
const as = (role: keyof typeof LOGINS): Promise<void> => enter(page, server.url, LOGINS[role], TEST_PASSWORD);
const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('someone on leave', () => {
  it('names a deputy in a few words, and is refused a period that is over', async () => {
    await as('handler');
    await page.getByText('现在有2件等您办理。').waitFor();
    await page.getByRole('button', { name: /测试chengban/ }).click();
    await page.getByRole('link', { name: '我的离岗代理' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, '保存');
    await refused(page, '请选择代理人。', /^“结束日期”请填写/);
    await field(page, '代理人').selectOption({ label: '测试lianluo' });
    await field(page, '结束日期').fill(day(-30));
    await press(page, '保存');
    await refused(page, '结束日期不能早于开始日期。', '结束日期不能早于今天。');
    await field(page, '结束日期').fill(day(10));
    await press(page, '保存');
    await page.getByText('已设好测试chengban的代理人。').waitFor();
  });

  it('is stood in for: the deputy sees the tasks, signs, and the record names both', async () => {
    await as('liaison');
    await page.goto(`${server.url}/tasks`);
    await page.getByRole('link', { name: /^去签收：关于第101号的建议/ }).click();
    const dialog = page.getByRole('dialog', { name: '签收' });
    await dialog.getByPlaceholder('经办人姓名').fill('测试chengban');
    await dialog.getByRole('button', { name: '签收' }).click();
    await page.getByText('测试lianluo（代测试chengban）').waitFor();
  });

  it('comes back, and the deputy is what he was', async () => {
    await as('handler');
    await page.goto(`${server.url}/people`);
    await press(page, '离岗代理：测试chengban');
    await press(page, '取消代理');
    await page.getByText('已取消测试chengban的代理。').waitFor();
    await as('liaison');
    await page.goto(`${server.url}/tasks`);
    await page.getByRole('heading', { name: '待办' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('link', { name: /^去签收/ }).count()).toBe(0);
  });
});

describe('a dissolved division', () => {
  it('needs a successor while it has work, and then its work and people are there', async () => {
    await as('liaison');
    await page.goto(`${server.url}/people?tab=divisions`);
    await press(page, '添加处室');
    await field(page, '名称').fill('创新发展处');
    await press(page, '保存');
    await page.getByText('已添加创新发展处。').waitFor();
    await press(page, '高新技术处撤并');
    await press(page, '保存');
    await refused(
      page,
      '高新技术处还有2件正在办理，请选择承接处室，或者先改派。',
      '高新技术处还有2人，请选择承接处室，或者先调整人员。',
    );
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('承接处室').selectOption({ label: '创新发展处' });
    await press(page, '保存');
    await page.getByText('已登记高新技术处撤并。').waitFor();
    await page.getByText(/撤并，由创新发展处承接/).waitFor();
    await as('division_head');
    await page.getByText('现在有2件等您办理。').waitFor();
    await page.getByRole('link', { name: /关于第101号的建议/ }).click();
    await page.getByText('高新技术处撤并，由创新发展处承接。').waitFor();
  });
});

describe('the settings', () => {
  it('refuse beside the field what will not do, and take what does', async () => {
    await as('liaison');
    await page.goto(`${server.url}/settings`);
    await field(page, '快到期的提前量').fill('七');
    await press(page, '保存快到期的提前量');
    await page.getByText('“快到期的提前量”：请填写1至60之间的整数。').waitFor();
    await field(page, '快到期的提前量').fill('７');
    await press(page, '保存快到期的提前量');
    await page.getByText(/“快到期的提前量”已保存，从\d{4}年度起有效。/).waitFor();
    await page.getByText('由安全管理员设置').waitFor();
  });

  it('keep a list by year: what is in use stays, what is wrong is said, a new entry is there', async () => {
    await page.goto(`${server.url}/settings?list=outcome_class&year=2022`);
    await press(page, '删除第1项');
    await press(page, '从2022年度起保存');
    await refused(page, /^2022年起没有了“A”，而《.*》（103号）还在用，请保留/);
    await page.goto(`${server.url}/settings?list=signer`);
    await press(page, '第4项上移');
    await page.getByRole('button', { name: /年度起保存$/ }).click();
    await refused(page, '最后一项应为“其余各件”，别的都不合适时照它办。');
    await page.goto(`${server.url}/settings?list=number_series`);
    await field(page, '第1项代字').fill('科函〔2026〕');
    await page.getByRole('button', { name: /年度起保存$/ }).click();
    await refused(page, '“科函〔2026〕”不是代字，请只写〔年份〕前面的部分，如“科函”。');
    await page.goto(`${server.url}/settings?list=topic`);
    await press(page, '添加一项');
    await page.keyboard.type('数字政府');
    await page.keyboard.press('Enter');
    await page.getByText(/“内容分类”已保存，从\d{4}年度起有效。/).waitFor();
    await page.goto(`${server.url}/register`);
    await page.getByText('正文、内容分类、备注（可不填）').click();
    await page.getByLabel('内容分类').selectOption({ label: '数字政府' });
  });

  it('take a new kind, which may then be registered', async () => {
    await page.goto(`${server.url}/settings?list=kinds`);
    await press(page, '添加一类');
    await page.getByRole('button', { name: /年度起保存$/ }).click();
    await refused(page, '有一类没有名称，请填写或删去这一行。');
    await page.keyboard.press('Tab');
    await field(page, '名称').last().fill('社情民意');
    await field(page, '属于').selectOption({ label: '政协' });
    await field(page, '计数').last().selectOption({ label: '另计，不进总数' });
    await page.getByRole('button', { name: /年度起保存$/ }).click();
    await page.getByText(/类别已保存/).waitFor();
    await page.goto(`${server.url}/register`);
    await field(page, '类别').selectOption({ label: '社情民意' });
  });
});

describe('the rules of deadlines', () => {
  it('are adopted from a place: what is wrong is said, what moves is shown, and it is taken back', async () => {
    await page.goto(`${server.url}/deadlines/rules`);
    await page.getByText(/^浙江省：/).click();
    await page.getByRole('link', { name: '以浙江省为底采用' }).click();
    await field(page, '第1行依据').fill('');
    await press(page, '预览影响');
    await refused(page, /^第1行（会办意见）：请写明依据的条款/);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('浙江省（2016年）：2个月');
    await press(page, '试算');
    await page.getByText(/起3个月，至.*依据：浙江省（2016年）/).waitFor();
    await page.getByLabel(/^也适用于此前交办/).check();
    await press(page, '预览影响');
    await page.getByText(/^期限移动2个/).waitFor();
    expect(await violations(page)).toEqual([]);
    await press(page, '确认采用');
    await page.getByText('已采用，期限已重新计算。').waitFor();
    await page.getByRole('link', { name: '看变更记录' }).click();
    await page.getByRole('button', { name: /^撤销“采用“浙江省”/ }).click();
    await press(page, '确认撤销');
    await page.getByText(/^已撤销“采用“浙江省”的规则/).waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  });
});

describe('each officer', () => {
  const LARGEST = `localStorage.setItem('chengban.textSize', '"largest"')`;
  it.each<[keyof typeof LOGINS, string[]]>([
    ['system_admin', ['期限与日历', '处室与人员', '发送失败']],
    ['security_admin', ['期限与日历', '处室与人员', '设置']],
    ['auditor', ['期限与日历', '处室与人员']],
  ])('%s sees his pages and no business, in the largest type and on a narrow screen', async (role, pages) => {
    await as(role);
    await page.waitForURL('**/people');
    expect(
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link').allTextContents(),
    ).toEqual(pages);
    await page.evaluate(LARGEST);
    await page.setViewportSize({ width: 420, height: 800 });
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.setViewportSize({ width: 1280, height: 768 });
  });

  it('opens dialogs that hold to WCAG 2.1 AA', async () => {
    for (const [role, button] of [
      ['system_admin', '添加人员'],
      ['system_admin', '修改：测试juling'],
      ['security_admin', '授予角色：测试juling'],
      ['security_admin', '重设密码：测试juling'],
    ] as const) {
      await as(role);
      await press(page, button);
      await page.getByRole('dialog').waitFor();
      expect([button, await violations(page)]).toEqual([button, []]);
    }
  });

  it('the security administrator sets 三员分立', async () => {
    await as('security_admin');
    await page.goto(`${server.url}/settings`);
    await page.getByRole('button', { name: '保存三员分立' }).waitFor();
    expect(await page.getByRole('button', { name: /^保存/ }).count()).toBe(1);
    await page.getByLabel('是').uncheck();
    await press(page, '保存三员分立');
    await page.getByText('“三员分立”已保存，马上生效。').waitFor();
    expect(browser.complaints.filter((line) => !/status of 4(00|01|09|22)/.test(line))).toEqual([]);
  });
});
