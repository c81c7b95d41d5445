import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createAccounts } from '../support/accounts.js';
import { importFile, signIn } from '../support/api.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample, workbook } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let database: FreshDatabase;
let server: Running;
let browser: Browser;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  const cookie = await signIn(server.url);
  await importFile(server.url, 'ledger-2023.xlsx', await sample('ledger-2023.xlsx'));
  await importFile(server.url, '错.xlsx', await workbook([{}, { 编号: '065', 交办日期: '2022.13.1' }]));
  browser = await openBrowser();
  await browser.signIn(server.url, cookie);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  await database.drop();
});

interface AxeResult {
  violations: { id: string; nodes: { target: string[] }[] }[];
}

const PAGES = [
  '/ledger',
  '/ledger?q=没有这样的案由',
  '/proposals/1',
  '/proposals/9999',
  '/outside-opinions',
  '/imports',
  '/imports/1',
  '/imports/2',
  '/reports/annual/2023',
  '/reports/annual/2015',
  '/feedback',
  '/feedback?state=flagged',
  '/commitments',
  '/closed-years',
  '/nowhere',
];

describe('every page', () => {
  it.each(PAGES)('%s holds to WCAG 2.1 AA', async (path) => {
    const { page } = browser;
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    // Injected through the debugger: the page's own policy forbids foreign scripts.
    const session = await page.context().newCDPSession(page);
    await session.send('Runtime.evaluate', { expression: AXE });
    const result = await page.evaluate<AxeResult>(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] })`,
    );
    expect(
      result.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))]),
    ).toEqual([]);
  });

  it.each(PAGES)('%s fits a telephone without scrolling sideways', async (path) => {
    const { page } = browser;
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    const overflow = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(overflow).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: 1280, height: 768 });
  });
});

describe('the keyboard alone', () => {
  it('searches, moves and opens, and comes back to the same row', async () => {
    const { page } = browser;
    await page.goto(`${server.url}/ledger`);
    await page.locator('tr[data-referral-id]').first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('数据');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    await page.goto(`${server.url}/ledger`);
    await page.locator('tr[data-referral-id]').first().waitFor();
    for (const key of ['j', 'j', 'j', 'k', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL(/\/proposals\/\d+/);
    const opened = page.url();
    await page.goBack();
    await page.locator('tr[data-referral-id]').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(opened);
  });
});
