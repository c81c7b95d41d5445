import { createAccounts } from '../support/accounts.js';
import { signIn } from '../support/api.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample, workbook } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let browser: Browser;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  const cookie = await signIn(server.url);
  browser = await openBrowser();
  await browser.signIn(server.url, cookie);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function choose(name: string, buffer: Buffer): Promise<void> {
  await browser.page.goto(`${server.url}/imports`);
  await browser.page.getByLabel('选择文件').setInputFiles({ name, mimeType: XLSX, buffer });
  const start = browser.page.getByRole('button', { name: /上传|开始读取/ });
  if (await start.isVisible().catch(() => false)) await start.click();
  await browser.page.waitForURL(/\/imports\/\d+$/);
}

describe('a report author', () => {
  it('imports the ledger of 2022, opens the year, clicks 136, sees 136 rows, opens one', async () => {
    const { page } = browser;
    await choose('ledger-2022.xlsx', await sample('ledger-2022.xlsx'));
    await page.getByRole('button', { name: '确认导入' }).click();
    await page.getByRole('link', { name: '看2022年度报告六（二）' }).click();
    await page
      .getByRole('link', { name: /^会办136件/ })
      .first()
      .click();
    await page.waitForURL(/line=co/);
    await page.getByText(/共136/).first().waitFor();
    // The list loads on as it is scrolled.
    const rows = page.locator('tr[data-referral-id]');
    for (let scroll = 0; scroll < 40 && (await rows.count()) < 136; scroll += 1) {
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(100);
    }
    expect(await rows.count()).toBe(136);
    const link = rows.first().getByRole('link').first();
    const title = (await link.textContent())?.trim() ?? '';
    await link.click();
    await page.waitForURL(/\/proposals\/\d+/);
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('heading', { name: '流转记录' }).waitFor();
    expect(browser.complaints).toEqual([]);
  });

  it('reads at the row and the column what is wrong, and cannot confirm', async () => {
    const { page } = browser;
    await choose('错.xlsx', await workbook([{}, { 编号: '065', 交办日期: '2022.13.1' }]));
    await page
      .getByText('“交办日期”填写的“2022.13.1”不是有效日期，请改为2022-3-1这样的日期。')
      .first()
      .waitFor();
    expect(await page.getByRole('button', { name: '确认导入' }).isDisabled()).toBe(true);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /下载错误行/ })
        .or(page.getByRole('link', { name: /下载错误行/ }))
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('错（错误行）.xlsx');
  });

  it('sees what a file changes, old and new', async () => {
    const { page } = browser;
    await choose(
      '改.xlsx',
      await workbook([
        { 编号: '046', 案由: '关于进一步加强重点实验室布局的建议', 办理方式: '独办', 承办处室: '高新技术处' },
      ]),
    );
    await page.getByRole('tab', { name: /变更/ }).click();
    const panel = page.getByRole('tabpanel');
    await panel.getByText('基础研究与平台处').waitFor();
    await panel.getByText('高新技术处').waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
