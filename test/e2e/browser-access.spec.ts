import { createAccounts } from '../support/accounts.js';
import { importFile, signIn } from '../support/api.js';
import { overflow, violations } from '../support/axe.js';
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

const PAGES = [
  '/',
  '/tasks',
  '/register',
  '/people',
  '/people?tab=divisions',
  '/people?tab=units',
  '/settings',
  '/settings?list=kinds',
  '/settings?list=role_word',
  '/settings?list=outcome_class',
  '/settings?list=signer',
  '/settings?list=number_series',
  '/reports/weekly?on=2023-06-08',
  '/reports/weekly?on=2023-02-30',
  '/reports/split?year=2023',
  '/password',
  '/not-allowed?page=设置',
  '/ledger',
  '/ledger?q=没有这样的案由',
  '/proposals/1',
  '/proposals/1/edit',
  '/proposals/9999',
  '/outside-opinions',
  '/ledger/assign?year=2023',
  '/ledger/assign?year=2015',
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
  it.each(PAGES)('%s holds to WCAG 2.1 AA, and fits a telephone', async (path) => {
    const { page } = browser;
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(1);
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
