import type { Page } from 'playwright-core';
import { createAccounts } from '../support/accounts.js';
import { importFile, signIn } from '../support/api.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { type Cell, workbook } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let browser: Browser;
let page: Page;
const ANSWERED: Record<string, Cell> = {
  ...{ 编号: '064', 承办处室: '高新技术处', 签收日期: '2022-05-09', 领衔人: '李代表' },
  ...{ 答复日期: '2022-07-01', 结果类别: 'B', 工作满意度: null, 结果满意度: null },
};
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  const cookie = await signIn(server.url);
  await importFile(server.url, '台账.xlsx', await workbook([ANSWERED]));
  browser = await openBrowser();
  page = browser.page;
  await browser.signIn(server.url, cookie);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

async function recordForm(result: string, said: string, on: string): Promise<void> {
  await page
    .getByRole('group', { name: '征询意见', exact: true })
    .getByRole('button', { name: '登记征询意见' })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('对办理工作').selectOption({ label: '满意' });
  await dialog.getByLabel('对办理结果').selectOption({ label: result });
  await dialog.getByLabel('收到日期').fill(on);
  await dialog.getByLabel('渠道').selectOption({ label: '纸质征询意见表' });
  await dialog.getByLabel('意见原话').fill(said);
  await dialog.getByRole('button', { name: '登记征询意见' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** The second reply leaves by way of the ledger, as it may have been issued elsewhere. */
async function answerAgain(): Promise<void> {
  const row = { ...ANSWERED, 工作满意度: '满意', 结果满意度: '不满意', 二次答复日期: '2022-07-20' };
  const run = await importFile(server.url, '台账二.xlsx', await workbook([row]));
  expect(run.state).toBe('committed');
}

describe('a proposer who is not content, and then is', () => {
  it('has two rounds on the sheet, and the first is kept', async () => {
    await page.goto(`${server.url}/feedback`);
    await page.getByRole('link', { name: '关于加快推进数据要素市场建设的建议' }).click();
    await page.getByRole('button', { name: '催交征询意见' }).click();
    await page.getByRole('dialog').getByLabel('渠道').selectOption({ label: '电话' });
    await page.getByRole('dialog').getByRole('button', { name: '登记催交' }).click();
    await page.getByText(/^催过1次：.*电话 李代表。$/).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await recordForm('不满意', '没有答到点上', '2022-07-10');
    await page.getByText('重新办理的期限：2022-08-10').waitFor();
    await page.getByText('没有答到点上').waitFor();

    await answerAgain();
    await page.reload();
    await recordForm('基本满意', '这次说清楚了', '2022-07-25');
    const second = page.getByRole('group', { name: '第2轮', exact: true });
    await second.getByText('这次说清楚了').waitFor();
    const first = page.getByRole('group', { name: '第1轮', exact: true });
    expect(await first.getByText('没有答到点上').count()).toBe(1);
    expect(await first.getByText('不满意').count()).toBe(1);
    await page.getByText('已办结', { exact: true }).first().waitFor();
  });

  it('is in the list of those who were not', async () => {
    await page.goto(`${server.url}/feedback?state=dissatisfied`);
    await page.getByText('共1件').waitFor();
    await page.goto(`${server.url}/feedback`);
    await page.getByText('没有在等征询意见的件').waitFor();
  });

  it('a day that cannot be is said in the dialog, and what was typed stays', async () => {
    await page.goto(`${server.url}/proposals/1`);
    await page.getByRole('button', { name: '登记承诺事项' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('承诺的事项').fill('年内建成算力平台');
    await dialog.getByLabel('完成时限').fill('2022-12-31');
    await dialog.getByRole('button', { name: '登记承诺事项' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: '登记承诺落实' }).click();
    const settling = page.getByRole('dialog');
    await settling.getByLabel('承诺事项', { exact: true }).selectOption({ label: '年内建成算力平台' });
    await settling.getByLabel('结果', { exact: true }).selectOption({ label: '有变更' });
    await settling.getByRole('button', { name: '登记承诺落实' }).click();
    await settling.getByRole('alert').getByText('承诺有变更的，请写明变更的情况和理由。').waitFor();
    await settling.getByLabel('落实情况').fill('选址调整，改到明年');
    await settling.getByRole('button', { name: '登记承诺落实' }).click();
    await settling.waitFor({ state: 'hidden' });

    await page.goto(`${server.url}/commitments`);
    await page.getByText('选址调整，改到明年').waitFor();
    await page.getByRole('button', { name: '回头看' }).click();
    await page.getByRole('dialog').getByLabel('进展情况').fill('新址已定');
    await page.getByRole('dialog').getByRole('button', { name: '登记', exact: true }).click();
    await page.getByText(/\d{4}年回头看：新址已定/).waitFor();
  });

  it('is filed, and the year is closed', async () => {
    await page.goto(`${server.url}/proposals/1`);
    await page.getByRole('button', { name: '归档' }).click();
    await page.getByLabel('归档号').fill('2022-建议-001');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('归档号 2022-建议-001').waitFor();
    await page.goto(`${server.url}/closed-years`);
    await page.getByRole('button', { name: '2022年度关账' }).click();
    await page.getByRole('button', { name: '2022年度重开' }).waitFor();
    await page.goto(`${server.url}/proposals/1`);
    const filed = page.getByRole('region', { name: '归档' });
    await filed.getByText('2022年度已归档关账，只能补登征询意见和承诺事项。').waitFor();
    // The one refusal of the story, as the browser notes it.
    expect(browser.complaints.filter((line) => !line.endsWith('409 (Conflict)'))).toEqual([]);
  });
});
