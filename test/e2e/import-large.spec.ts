import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { createAccounts } from '../support/accounts.js';
import { call, type RunView, settled, signIn, upload } from '../support/api.js';
import { violations } from '../support/axe.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { workbook } from '../support/office.js';
import { type Running, startServer, until } from '../support/server.js';
import { SOAK } from '../support/soak.js';

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

/** Ten thousand in the soak; in every run enough for the bar to move. */
const ROWS = SOAK > 1 ? 10_000 : 2_500;

/** A ledger as wide as a real one. */
function manyRows() {
  return Array.from({ length: ROWS }, (_, at) => ({
    编号: String(at + 1),
    案由: `关于在第${at + 1}个试点区域加快推进科技成果转化的建议`,
    领衔人: `代表${at % 300}`,
    '代表团/界别': '第一代表团',
    联名人数: at % 9,
    交办单位: '市政府督查室',
    会办单位: '市财政局、市教育局',
    办理期限: '2022-07-29',
    承办处室: `第${at % 12}处`,
    协办处室: '办公室',
    签收日期: '2022-05-06',
    沟通形式: '座谈会',
    沟通次数: 2,
    答复文号: `科函〔2022〕${at + 1}号`,
    答复日期: '2022-07-21',
    结果类别: 'A',
    工作满意度: '满意',
    结果满意度: '满意',
    代表委员公开意见: '同意',
    办理处室公开意见: '同意',
    保密审查: '通过',
    公开属性: '全文公开',
    公开日期: '2022-08-05',
    公开网址: `https://www.example.org/open/2022/${at + 1}.html`,
  }));
}

/** The most memory that a process ever held, in MB. */
function peakMemory(pid: number): number {
  return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

describe('thousands of rows', () => {
  it('are imported with a bar that moves, in less than 400 MB, while the server goes on answering', async () => {
    const { body } = await upload(server.url, '很多行.xlsx', await workbook(manyRows()));
    expect(await settled(server.url, body.id)).toMatchObject({
      counts: { rows: ROWS, created: ROWS, errors: 0 },
    });
    await call(`${server.url}/api/imports/${body.id}/commit`, { method: 'POST' });
    const seen = new Set<number>();
    await until(
      async () => {
        const run = (await call<RunView>(`${server.url}/api/imports/${body.id}`)).body;
        if (run.state === 'committing') seen.add(run.progress.done);
        return run.state === 'committed';
      },
      () => 'not committed',
      90,
    );
    expect([...seen].filter((done) => done > 0 && done < ROWS).length).toBeGreaterThan(2);
    expect(peakMemory(server.pid)).toBeLessThan(400);
  }, 180_000);

  it('are exported in the background, with a bar that can be left and found again', async () => {
    const { page } = browser;
    await page.goto(`${server.url}/ledger?year=2022&sort=title&columns=number,title`);
    await page.getByRole('link', { name: '导出Excel' }).click();
    const said = `共${ROWS.toLocaleString('en')}件，正在后台生成，可以离开此页，做好后在“后台任务”里下载。`;
    await page.getByText(said).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: '后台任务' }).click();
    await page.getByRole('heading', { name: '后台任务' }).waitFor();
    const link = page.getByRole('link', { name: '下载：导出台账：2022年度' });
    await link.waitFor({ timeout: 90_000 });
    expect(await violations(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const { rows } = await readSheet(await readFile(await download.path()), download.suggestedFilename());
    expect(rows[1]?.cells).toEqual(['序号', '编号', '案由']);
    expect(rows).toHaveLength(ROWS + 2);
    expect(browser.complaints.filter((line) => !/409/.test(line))).toEqual([]);
    expect(peakMemory(server.pid)).toBeLessThan(400);
  }, 120_000);

  it('are listed, deep down as at the top, and counted', async () => {
    const { body } = await call<{ figures: Record<string, number> }>(`${server.url}/api/reports/annual/2022`);
    expect(body.figures).toMatchObject({ handled: ROWS, lead: ROWS, published: ROWS });
    let after = '';
    let pages = 0;
    do {
      const page = await call<{ nextCursor: string | null }>(
        `${server.url}/api/proposals?sort=title&limit=500${after && `&after=${after}`}`,
      );
      after = page.body.nextCursor ?? '';
      pages += 1;
    } while (after !== '');
    expect(pages).toBe(ROWS / 500);
  });
});
