import pg from 'pg';
import { createAccounts } from '../support/accounts.js';
import { call, importFile, json, signIn } from '../support/api.js';
import { type Browser, openBrowser } from '../support/browser.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { p } from '../support/drafting.js';
import { workbook } from '../support/office.js';
import { freePort, type Running, startServer, until } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let env: Record<string, string>;
let mine: Browser;
let theirs: Browser;
let cookies: Record<'handler' | 'head', string>;

beforeAll(async () => {
  database = await freshDatabase();
  env = { DATABASE_URL: database.url, PORT: String(await freePort()) };
  server = await startServer(env);
  await createAccounts(database.url);
  await signIn(server.url, 'lianluo');
  await importFile(
    server.url,
    '台账.xlsx',
    await workbook(
      [1, 2, 3, 4, 5].map((n) => ({
        ...{ 编号: String(n), 案由: `关于第${n}件事的建议`, 承办处室: '高新技术处', 签收日期: '2022-05-02' },
      })),
    ),
  );
  const head = await signIn(server.url, 'chuzhang');
  cookies = { head, handler: await signIn(server.url, 'chengban') };
  [mine, theirs] = [await openBrowser(), await openBrowser()];
  await mine.signIn(server.url, cookies.handler);
  await theirs.signIn(server.url, cookies.head);
}, 120_000);
afterAll(async () => {
  await Promise.all([mine.close(), theirs.close()]);
  await server.stop();
  await database.drop();
});

interface Version {
  id: number;
  proposalId: number;
  body: string;
  setAside: { body: string }[];
}

async function drafted(number: number, body?: string): Promise<string> {
  const [row] = await sql<{ id: number; version: number }>(
    `select r.id, r.version from referral r join proposal p on p.id = r.proposal_id where p.number = $1`,
    [String(number)],
  );
  const { body: version } = await call<Version>(
    `${server.url}/api/referrals/${row?.id}/draft`,
    json('POST', { version: row?.version }),
  );
  if (body)
    await call(`${server.url}/api/reply-versions/${version.id}/text`, json('PUT', { revision: 1, body }));
  return `/proposals/${version.proposalId}/draft/${version.id}`;
}
async function sql<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
const stored = async (path: string): Promise<Version> => {
  const { body } = await call<Version>(`${server.url}/api/reply-versions/${path.split('/').pop()}`);
  return body;
};
const holds = (path: string, ...words: string[]): Promise<void> =>
  until(
    async () => {
      const { body } = await stored(path);
      return words.every((word) => body.includes(word));
    },
    () => `${path}: ${words.join('、')}`,
  );

async function open(browser: Browser, path: string) {
  await browser.page.goto(server.url + path);
  const text = browser.page.getByRole('textbox', { name: '答复正文' });
  await text.waitFor();
  return text;
}
async function write(browser: Browser, words: string): Promise<void> {
  await browser.page.keyboard.press('Control+End');
  await browser.page.keyboard.type(words);
}
const saved = (browser: Browser): Promise<void> =>
  browser.page
    .getByText(/已保存 \d\d:\d\d/)
    .first()
    .waitFor();

describe('two people write one draft in two windows', () => {
  it('neither loses a sentence; of one paragraph the later is set aside and can be put in', async () => {
    const path = await drafted(1, p('第一段。', '第二段。'));
    const [one, other] = [await open(mine, path), await open(theirs, path)];
    await one.getByText('第一段。').click();
    await mine.page.keyboard.press('End');
    await mine.page.keyboard.type('甲写的。');
    await other.getByText('第二段。').click();
    await theirs.page.keyboard.press('End');
    await theirs.page.keyboard.type('乙写的。');
    await holds(path, '第一段。甲写的。', '第二段。乙写的。');
    await write(mine, '又写。');
    await write(theirs, '再写。');
    await until(
      async () => {
        const { body, setAside } = await stored(path);
        const all = body + setAside.map((text) => text.body).join('');
        return all.includes('又写。') && all.includes('再写。');
      },
      () => 'a sentence got lost',
    );
    await mine.page.goto(server.url + path);
    await mine.page.getByText(/另存的文字（1）/).waitFor();
    await mine.page.getByRole('textbox', { name: '答复正文' }).click();
    await mine.page.keyboard.press('Control+End');
    await mine.page.getByRole('button', { name: '插入到光标处' }).click();
    await holds(path, '又写。', '再写。');
    await mine.page.getByText(/另存的文字/).waitFor({ state: 'detached' });
  }, 120_000);
});

describe('a draft survives', () => {
  it('a closed tab: what was typed last is there when it is opened again', async () => {
    const path = await drafted(2);
    await (await open(mine, path)).click();
    await write(mine, '刚写完就关了页面。');
    const closing = mine.page;
    mine.page = await closing.context().newPage();
    await closing.close({ runBeforeUnload: false });
    await open(mine, path);
    await mine.page.getByText('刚写完就关了页面。').waitFor();
    await holds(path, '刚写完就关了页面。');
  }, 60_000);

  it('a lost network', async () => {
    const path = await drafted(3);
    await (await open(mine, path)).click();
    await mine.page.context().setOffline(true);
    await write(mine, '断网时写的。');
    await mine.page.getByText('还没有保存：连接不上服务器，内容留在这台电脑上，连上后自动保存。').waitFor();
    await mine.page.context().setOffline(false);
    await saved(mine);
    await holds(path, '断网时写的。');
  }, 60_000);

  it('a killed server', async () => {
    const path = await drafted(4);
    await (await open(mine, path)).click();
    await write(mine, '先写一句。');
    await saved(mine);
    await server.kill();
    await write(mine, '服务器停了还在写。');
    await mine.page.getByText(/^还没有保存/).waitFor();
    server = await startServer(env);
    await saved(mine);
    await holds(path, '先写一句。服务器停了还在写。');
  }, 90_000);

  it('a sign-in that has run out', async () => {
    const path = await drafted(5);
    await (await open(mine, path)).click();
    await sql('delete from auth_session where person_id = (select id from person where login = $1)', [
      'chengban',
    ]);
    await write(mine, '登录过期时写的。');
    const dialog = mine.page.getByRole('dialog', { name: '请重新登录' });
    await dialog.getByLabel('密码', { exact: true }).fill('test-password-1');
    await dialog.getByRole('button', { name: '登录' }).click();
    await saved(mine);
    cookies.handler = await signIn(server.url, 'chengban');
    await holds(path, '登录过期时写的。');
  }, 60_000);

  it('what cannot be pasted is said: an image, and more than a text holds', async () => {
    const { page } = mine;
    // As text: the tests know no browser types.
    const paste = (items: Record<string, string>) =>
      page.evaluate(`{
        const data = new DataTransfer();
        for (const [type, value] of Object.entries(${JSON.stringify(items)})) {
          if (type === 'image/png') data.items.add(new File([value], 'a.png', { type }));
          else data.setData(type, value);
        }
        document.querySelector('.draft-text').dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      }`);
    await paste({ 'image/png': 'x' });
    await page.getByText('正文里放不了图片，没有粘贴；请把图片作为附件。').waitFor();
    await paste({ 'text/plain': '文'.repeat(1_700_000) });
    await page.getByText(/^要粘贴的内容有170万字，正文放不下/).waitFor();
    await paste({
      'text/html':
        '<p onclick="x()">粘贴䶮𠮷😀<script>alert(1)</script></p><table><tr><td colspan="2">表</td></tr></table>',
      'text/plain': '粘贴',
    });
    await page.getByText('粘贴䶮𠮷😀').waitFor();
    const [row] = await sql<{ id: number }>('select max(id) as id from reply_version');
    await holds(`/draft/${row?.id}`, '粘贴䶮𠮷😀', '<td colspan="2">');
    expect((await stored(`/${row?.id}`)).body).not.toContain('alert');
  }, 60_000);
});

it('no page threw', () => {
  const faults = [...mine.complaints, ...theirs.complaints].filter(
    // What the browser itself says of a request that found no server, or was refused.
    (line) => !/Failed to load resource|net::ERR/.test(line),
  );
  expect(faults).toEqual([]);
});
