import { readFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { createAccounts } from '../support/accounts.js';
import { importFile, signIn } from '../support/api.js';
import { overflow, violations } from '../support/axe.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let browser: Browser;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  const cookie = await signIn(server.url);
  await importFile(server.url, 'intake-2022.xlsx', await sample('intake-2022.xlsx'));
  browser = await openBrowser();
  await browser.signIn(server.url, cookie);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

async function open(query: string): Promise<void> {
  await browser.page.goto(`${server.url}/ledger?${query}`);
  await browser.page.locator('tr[data-referral-id]').first().waitFor();
}

describe('the ledger', () => {
  it('exports what is on screen: its columns, its order, its rows', async () => {
    const { page } = browser;
    await open('year=2022&body=npc&role=sole&columns=number,title,leadProposer,dueOn,status');
    await page.getByTitle('按案由排序').click();
    await page.locator('th[aria-sort="ascending"]').waitFor();
    await page.locator('.scroller[aria-busy="false"]').waitFor();
    const headings = await page.locator('table.ledger thead th:not(.pick)').allInnerTexts();
    expect(headings.map((words) => words.replace(/[↑↓↕\s]/g, ''))).toEqual([
      ...['编号', '案由', '领衔人', '期限', '当前环节'],
    ]);
    const titles = await page.locator('td.is-title').allInnerTexts();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', { name: '导出Excel' })
        .or(page.getByRole('button', { name: '导出Excel' }))
        .click(),
    ]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await readFile(await download.path())) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0];
    const row = (at: number): string[] => (sheet?.getRow(at).values as string[]).slice(1).map(String);
    expect(row(2)).toEqual([
      ...['序号', '编号', '案由', '领衔人', '办理期限', '延期至', '到期日', '当前环节', '当前卡点'],
    ]);
    expect(titles.length).toBeGreaterThan(5);
    expect(titles.map((_, at) => row(at + 3)[2])).toEqual(titles.map((title) => title.trim()));
    expect(sheet?.rowCount).toBe(titles.length + 2);
  });

  it('keeps a view under a name, and gives it back with its columns and its order', async () => {
    const { page } = browser;
    await open('year=2022&role=separate&sort=title&columns=title,role');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByLabel('把现在的筛选、排序和列存为').fill('分办件');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByRole('link', { name: '分办件' }).waitFor();
    await open('');
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('link', { name: '分办件' }).click();
    await page.waitForURL(/role=separate/);
    await page.getByText('共8件').waitFor();
    expect(await page.locator('table.ledger thead th:not(.pick)').count()).toBe(2);
    await page.getByRole('button', { name: '视图' }).click();
    await page.getByRole('button', { name: '删除视图“分办件”' }).click();
    await page.getByText('还没有存过视图。').waitFor();
  });

  it('chooses all of a list, beyond what is on screen, for the 任务分工表', async () => {
    const { page } = browser;
    await open('year=2022&q=科');
    const total = Number(/共(\d+)件/.exec(await page.getByText(/^共\d+件/).innerText())?.[1]);
    expect(total).toBeGreaterThan(50);
    await page.getByLabel('选择显示的全部').check();
    await page.getByText('已选50件').waitFor();
    await page.getByRole('button', { name: `选择全部${total}件` }).click();
    await page.getByText(`已选${total}件`).waitFor();
    await page.getByRole('link', { name: '任务分工表' }).click();
    await page.getByText(`共${total}件。`).waitFor();
  });

  it('narrows to a deadline, whose days the 日历 shows, reached and read by keyboard', async () => {
    const { page } = browser;
    await open('year=2022');
    await page.getByRole('combobox', { name: '期限', exact: true }).press('Enter');
    await page.getByRole('option', { name: '逾期未答复' }).click();
    await page.getByRole('status').getByText('共187件 · 2022年度，已超期未答复。').waitFor();
    await page.goto(`${server.url}/agenda?month=2022-06&clocks=reply,opinion`);
    const day = page.getByRole('gridcell').getByRole('button', { name: /^6月\s*1\s*日/ });
    await day.focus();
    for (const key of ['ArrowUp', 'PageDown']) await page.keyboard.press(key);
    await page.getByRole('heading', { name: '2022年6月' }).waitFor();
    await page
      .getByRole('button', { name: /^6月\s*1\s*日/ })
      .and(page.locator(':focus'))
      .waitFor();
    const busy = page
      .getByRole('gridcell')
      .getByRole('button', { name: /到期\d+项/ })
      .first();
    const total = /到期(\d+)项/.exec((await busy.textContent()) ?? '')?.[1];
    await busy.focus();
    await page.keyboard.press('Enter');
    await page.locator('section h2').getByText(`共${total}项`).waitFor();
    expect(await page.locator('section tbody tr').count()).toBe(Number(total));
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole('grid').waitFor({ state: 'hidden' });
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.goto(`${server.url}/agenda/load?year=2022`);
    await page.getByText(/^今后各周没有要答复的件。前几周到期的还有\d+件没有答复。$/).waitFor();
    expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    await page.setViewportSize({ width: 1280, height: 768 });
    const cell = page
      .getByRole('cell')
      .getByRole('link', { name: /到期\d+件，查看清单$/ })
      .first();
    const words = (await cell.getAttribute('aria-label')) ?? '';
    expect(await violations(page)).toEqual([]);
    await cell.click();
    const count = /到期(\d+)件/.exec(words)?.[1];
    await page.locator('section h2').getByText(`共${count}项`).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '← 回到到期日历' }).click();
    await page.locator('section h2').getByText(`共${count}项`).waitFor();
  });

  it('tells its keys, and shows on the way back what was done meanwhile', async () => {
    const { page } = browser;
    await open('year=2022&role=sole');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('快捷键').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    for (const key of ['j', 'j', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/\/proposals\/\d+/);
    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await page.getByRole('button', { name: '分派', exact: true }).click();
    await page.getByLabel('主办处室').selectOption('高新技术处');
    await page.getByRole('dialog').getByRole('button', { name: '分派' }).click();
    await page.getByText('已办理：分派。').waitFor();
    await page.goBack();
    const row = page.locator('tr[data-referral-id]').filter({ hasText: title });
    await row.getByText('等高新技术处签收').waitFor();
    expect(browser.complaints).toEqual([]);
  });
});
