import { type DraftOffice, faults, openDraftOffice, openText, saved, write } from '../support/draft-page.js';
import { TEST_PASSWORD } from '../support/accounts.js';
import type { Browser } from '../support/browser.js';
import { p } from '../support/drafting.js';
import { until } from '../support/server.js';
import { SOAK } from '../support/soak.js';

let office: DraftOffice;
let mine: Browser;
let theirs: Browser;
beforeAll(async () => {
  office = await openDraftOffice(7);
  ({ mine, theirs } = office);
}, 120_000);
afterAll(() => office.close());

/** A minute without network where there is time for it; in `npm test` some saves that fail are enough. */
const MINUTE = 60_000 * SOAK;
const AWAY = SOAK > 1 ? 60_000 : 6_000;

describe('two people write one draft in two windows', () => {
  it('neither loses a sentence; of one paragraph the later is set aside and can be put in', async () => {
    const path = await office.drafted(1, p('第一段。', '第二段。'));
    const [one, other] = [await openText(office, mine, path), await openText(office, theirs, path)];
    await one.getByText('第一段。').click();
    await mine.page.keyboard.press('End');
    await mine.page.keyboard.type('甲写的。');
    await other.getByText('第二段。').click();
    await theirs.page.keyboard.press('End');
    await theirs.page.keyboard.type('乙写的。');
    await office.holds(path, '第一段。甲写的。', '第二段。乙写的。');
    await write(mine, '又写。');
    await write(theirs, '再写。');
    await keptAll(path, ['又写。', '再写。']);
    await openText(office, mine, path);
    await mine.page.getByText(/另存的文字（1）/).waitFor();
    await mine.page.getByRole('textbox', { name: '答复正文' }).click();
    await mine.page.keyboard.press('Control+End');
    await mine.page.getByRole('button', { name: '插入到光标处' }).click();
    await office.holds(path, '又写。', '再写。');
    await mine.page.getByText(/另存的文字/).waitFor({ state: 'detached' });
  }, 120_000);

  it(
    'sentence by sentence at the same time, here and there, all of them are kept',
    async () => {
      const path = await office.drafted(2, p('第一段。', '第二段。'));
      const [one, other] = [await openText(office, mine, path), await openText(office, theirs, path)];
      const words: string[] = [];
      for (let turn = 1; turn <= 4 * SOAK; turn += 1) {
        // By turns in different paragraphs and in the same one.
        await one.getByText('第一段。').click();
        await other.getByText(turn % 4 < 2 ? '第二段。' : '第一段。').click();
        const said = [`甲${turn}。`, `乙${turn}。`] as const;
        await Promise.all([typeOn(mine, said[0]), typeOn(theirs, said[1])]);
        words.push(...said);
        await mine.page.waitForTimeout(900);
      }
      await keptAll(path, words);
    },
    MINUTE,
  );
});

describe('a draft survives', () => {
  it('a closed tab: what was typed last is there when it is opened again', async () => {
    const path = await office.drafted(3);
    await (await openText(office, mine, path)).click();
    await write(mine, '刚写完就关了页面。');
    await anotherTab(mine);
    await openText(office, mine, path);
    await mine.page.getByText('刚写完就关了页面。').waitFor();
    await office.holds(path, '刚写完就关了页面。');
  }, 60_000);

  it('a lost network, all the while that it is written on', async () => {
    const path = await office.drafted(4);
    await (await openText(office, mine, path)).click();
    await mine.page.context().setOffline(true);
    const end = Date.now() + AWAY;
    const words: string[] = [];
    while (Date.now() < end) {
      words.push(`断网时写的第${words.length + 1}句。`);
      await mine.page.keyboard.type(words.at(-1) ?? '');
      await mine.page.waitForTimeout(500);
    }
    await mine.page.locator('input[name=outcomeClass][value=B]').check();
    await mine.page.getByText('还没有保存：连接不上服务器，内容留在这台电脑上，连上后自动保存。').waitFor();
    await mine.page.context().setOffline(false);
    await saved(mine);
    await office.holds(path, words.join(''));
    await until(
      async () => (await office.stored(path)).outcomeClass === 'B',
      () => 'the class did not arrive',
    );
  }, 120_000);

  it('a tab closed while the network was away', async () => {
    const path = await office.drafted(5);
    await (await openText(office, mine, path)).click();
    await mine.page.context().setOffline(true);
    await write(mine, '断网时关了页面。');
    await anotherTab(mine);
    await mine.page.context().setOffline(false);
    await openText(office, mine, path);
    await office.holds(path, '断网时关了页面。');
  }, 60_000);

  it('a killed server', async () => {
    const path = await office.drafted(6);
    await (await openText(office, mine, path)).click();
    await write(mine, '先写一句。');
    await saved(mine);
    await office.kill();
    await write(mine, '服务器停了还在写。');
    await mine.page.getByText(/^还没有保存/).waitFor();
    await office.restart();
    await saved(mine);
    await office.holds(path, '先写一句。服务器停了还在写。');
  }, 90_000);

  it('a sign-in that another tab has ended everywhere', async () => {
    const path = await office.drafted(7);
    const text = await openText(office, mine, path);
    const tab = await mine.page.context().newPage();
    await tab.goto(`${office.url}/tasks`);
    await tab.getByRole('button', { name: /^测试chengban/ }).click();
    await tab.getByRole('button', { name: '退出所有电脑上的登录' }).click();
    await tab.waitForURL(/\/sign-in/);
    await tab.close();

    await text.click();
    await write(mine, '登录结束以后写的。');
    const dialog = mine.page.getByRole('dialog', { name: '请重新登录' });
    await dialog.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    expect(await text.textContent()).toBe('登录结束以后写的。');
    await dialog.getByRole('button', { name: '登录', exact: true }).click();
    await saved(mine);
    await office.holds(path, '登录结束以后写的。');
  }, 60_000);
});

it('no page threw', () => expect([...faults(mine), ...faults(theirs)]).toEqual([]));

async function typeOn({ page }: Browser, words: string): Promise<void> {
  await page.keyboard.press('End');
  await page.keyboard.type(words);
}

/** Waits until each sentence stands in the text, or among what is set aside. */
async function keptAll(path: string, words: string[]): Promise<void> {
  let all = '';
  await until(
    async () => {
      const { body, setAside } = await office.stored(path);
      all = [body, ...setAside.map((text) => text.body)].join('\n');
      return words.every((word) => all.includes(word));
    },
    () => `A sentence of ${words.join('')} got lost:\n${all}`,
  );
}

/** Closes the tab without a word, and opens another. */
async function anotherTab(browser: Browser): Promise<void> {
  const closing = browser.page;
  browser.page = await closing.context().newPage();
  await closing.close({ runBeforeUnload: false });
}
