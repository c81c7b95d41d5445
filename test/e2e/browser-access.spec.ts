import pg from 'pg';
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
  const people = await createAccounts(database.url);
  const cookie = await signIn(server.url);
  await importFile(server.url, 'ledger-2023.xlsx', await sample('ledger-2023.xlsx'));
  await importFile(server.url, '错.xlsx', await workbook([{}, { 编号: '065', 交办日期: '2022.13.1' }]));
  await remind(people.liaison);
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
  '/settings?list=reminders',
  '/notices',
  '/notices/channels',
  '/notices/escalations',
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

/** A reminder that did not reach the mail server, and one that waits for the liaison. */
async function remind(personId: number): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    `with told as (
       insert into notice (kind, person_id, key, referral_id, clock, due_on, rung, title, state, created_at)
       select kind, $1, kind, (select min(id) from referral), 'reply', '2023-06-12', rung,
              '答复已超期3个工作日，6月12日（周一）到期', state, now()
         from (values ('reminder', 'every 2', 'open'), ('escalation', 'after 3', 'awaiting')) n (kind, rung, state)
       returning id, kind)
     insert into delivery (notice_id, channel, state, attempts, next_try_at, last_error, sent_to)
     select id, 'email', 'dead', 10, now(), '550 5.1.1 <lianluo.laojia-de-hen-chang-de-youxiang@example.gov.cn>: no such user',
            'lianluo.laojia-de-hen-chang-de-youxiang@example.gov.cn' from told where kind = 'reminder'`,
    [personId],
  );
  await client.end();
}

describe('every page', () => {
  const sound = async (path: string): Promise<void> => {
    const { page } = browser;
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(1);
    await page.setViewportSize({ width: 1280, height: 768 });
  };
  it.each(PAGES)('%s holds to WCAG 2.1 AA, and fits a telephone', sound);

  it('so does what could not be delivered, which the administrator sends again', async () => {
    const { page } = browser;
    await browser.signIn(server.url, await signIn(server.url, 'xitong'));
    await sound('/deliveries');
    await page.getByText('550 5.1.1').waitFor();
    await page.getByRole('button', { name: '全部重发' }).click();
    await page.getByText('没有发送失败的。').waitFor();
    await sound('/deliveries');
    await browser.signIn(server.url, await signIn(server.url));
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
