import type { Page } from 'playwright-core';
import { createAccounts, TEST_PASSWORD } from '../support/accounts.js';
import { importFile, signIn } from '../support/api.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample } from '../support/office.js';
import { enter, field, press, refused } from '../support/pages.js';
import { type Running, startServer, until } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url);
  await importFile(server.url, 'ledger-2022.xlsx', await sample('ledger-2022.xlsx'));
  browser = await openBrowser();
  page = browser.page;
  await enter(page, server.url, 'lianluo', TEST_PASSWORD);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

const TITLE = '关于加快推进新材料中试验证平台建设的建议';
const submit = (): Promise<void> => press(page, '登记');
async function open(): Promise<void> {
  await page.goto(`${server.url}/register`);
  await page.getByRole('heading', { name: '登记' }).waitFor();
  await page.waitForLoadState('networkidle');
}
async function identity(number: string): Promise<void> {
  await field(page, '类别').selectOption({ label: '代表建议' });
  await page.getByLabel('届次').fill('市十六届人大一次会议');
  await field(page, '编号').fill(number);
  await field(page, '办理方式').selectOption({ label: '会办' });
}

describe('a paper at the desk', () => {
  it('is registered: the next number is offered, and its like is shown with how it was answered', async () => {
    await open();
    await submit();
    await refused(page, '请选择类别。', '请填写编号。', '请填写案由。', '请选择办理方式。');
    await field(page, '类别').selectOption({ label: '代表建议' });
    await page.getByLabel('届次').fill('市十六届人大一次会议');
    await page.getByLabel('届次').press('Tab');
    await until(
      async () => (await field(page, '编号').inputValue()) === '476',
      () => 'no number was offered',
    );
    await field(page, '案由').fill(TITLE);
    await page.getByRole('link', { name: TITLE }).waitFor();
    await page
      .getByText(/代表建议第125号：高新技术处承办，2022-07-25答复，科函〔2022〕25号，B类。/)
      .waitFor();
    await field(page, '办理方式').selectOption({ label: '会办' });
    await field(page, '交办日期').fill('2022.4.29');
    await field(page, '领衔人').fill('李代表');
    await press(page, '添加联名人');
    await field(page, '联名人1').fill('王代表');
    await page.locator('summary').first().click();
    await page.getByLabel('联系电话').first().fill('13900000000');
    await press(page, '添加其他承办单位');
    await field(page, '其他承办单位1').fill('市财政局');
    await field(page, '承担').selectOption({ label: '主办' });
    await page.locator('#register-units-0-contactName').fill('赵科');
    await page.locator('#register-units-0-contactPhone').fill('010-6655');
    // Twice in a row, as one does who doubts the first: it is registered once.
    await page.getByRole('button', { name: '登记并继续下一件' }).dblclick();
    await page.getByText(`已登记代表建议第476号`).waitFor();
    // The next number is asked of the server: it comes a moment after the sentence.
    let offered = '';
    await until(
      async () => (offered = await page.locator('#register-number').inputValue()) === '477',
      () => `The number offered is “${offered}”.`,
    );
    expect(await page.evaluate('document.activeElement.id')).toBe('register-title');
    expect(await field(page, '交办日期').inputValue()).toBe('2022-04-29');
    await page.goto(`${server.url}/ledger?q=476`);
    await page.locator('tr[data-referral-id]').first().waitFor();
    expect(await page.locator('tr[data-referral-id]').count()).toBe(1);
  });

  it('whose number is taken is refused with the one that has it, in any width', async () => {
    await open();
    await identity('０７３');
    await field(page, '案由').fill('关于别的事情的建议');
    await page.getByText('这个编号已经登记过。').waitFor();
    await page.getByRole('link', { name: '《关于积极推动科技成果评价改革的建议》' }).waitFor();
    await submit();
    await refused(
      page,
      '市十六届人大一次会议的代表建议“073”已登记为《关于积极推动科技成果评价改革的建议》，请核对编号、类别和届次。',
    );
    await press(page, '清空重填');
  });

  it('that says too much or too little is refused in every point, and nothing typed is lost', async () => {
    await open();
    await identity('901');
    await field(page, '案由').fill('长'.repeat(10_000));
    await page.getByText('案由现在有10000字，最多500字').waitFor();
    await field(page, '交办日期').fill('2202年3月1日');
    await press(page, '添加联名人');
    await field(page, '联名人1').fill('王代表');
    await press(page, '添加其他承办单位');
    await page.locator('#register-units-0-contactPhone').fill('没有');
    await submit();
    await refused(
      page,
      '案由有10000字，超过500字，请只写标题，正文另存。',
      '第1位提出人没有姓名，也没有代表团或界别，请填写或删去这一行。',
      '交办日期“2202-03-01”的年份不在1990至2100年之间，请核对年份。',
      '第1个承办单位的联系电话“没有”不是电话号码，请核对。',
      '有一个承办单位没有名称，请填写或删去这一行。',
    );
    expect((await field(page, '案由').inputValue()).length).toBe(10_000);
    await press(page, '清空重填');
  });

  it('that is classified takes a number and no words', async () => {
    await open();
    await identity('902');
    await field(page, '案由').fill('不该写的');
    await page.getByRole('checkbox', { name: '涉密件，只占位' }).check();
    expect(await page.getByLabel('案由').count()).toBe(0);
    await submit();
    await page.getByRole('heading', { name: '（涉密件，内容不录入）' }).waitFor();
  });
});

describe('what is typed', () => {
  it('saves itself, and is there again after the tab was closed', async () => {
    await open();
    await identity('903');
    await field(page, '案由').fill('关于草稿不丢的建议');
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await page.getByLabel('局内编号').fill('科12');
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await open();
    await page.getByText(/已恢复上次没填完的内容（\d\d:\d\d保存）。/).waitFor();
    expect(await field(page, '案由').inputValue()).toBe('关于草稿不丢的建议');
    // Typed within the last two seconds, and saved as the tab went.
    expect(await page.getByLabel('局内编号').inputValue()).toBe('科12');
  });

  it('outlasts the end of the sign-in, which another tab brought about', async () => {
    const other = await page.context().newPage();
    await other.goto(`${server.url}/people`);
    await other.getByRole('button', { name: '测试lianluo', exact: true }).click();
    await other.getByRole('button', { name: '退出所有电脑上的登录' }).click();
    await other.waitForURL('**/sign-in');
    await other.close();
    await field(page, '办理方式').selectOption({ label: '主办' });
    const dialog = page.getByRole('dialog');
    await dialog.getByText('登录已经过期。您填写的内容都还在，重新登录后接着办理。').waitFor();
    await dialog.getByLabel('密码', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await dialog.getByText('登录名或密码不正确。').waitFor();
    await dialog.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    expect(await field(page, '案由').inputValue()).toBe('关于草稿不丢的建议');
    await submit();
    await page.getByRole('heading', { name: '关于草稿不丢的建议' }).waitFor();
  });

  it('leads back to the page that was asked for, and never to another site', async () => {
    await page.context().clearCookies();
    await page.context().addCookies([{ name: 'chengban_session', value: 'A'.repeat(43), url: server.url }]);
    await page.goto(`${server.url}/reports/weekly?on=2022-06-08`);
    await page.getByText('登录后回到您刚才要看的页面。').waitFor();
    await field(page, '登录名').fill('lianluo');
    await field(page, '密码').fill(TEST_PASSWORD);
    await press(page, '登录');
    await page.waitForURL('**/reports/weekly?on=2022-06-08');
    await page.context().clearCookies();
    await page.goto(`${server.url}/sign-in?to=//example.org`);
    await field(page, '登录名').fill('lianluo');
    await field(page, '密码').fill(TEST_PASSWORD);
    await press(page, '登录');
    await page.waitForURL(`${server.url}/`);
  });
});
