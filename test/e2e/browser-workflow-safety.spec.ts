import { begin, dialog, finish, openSheetOffice, type SheetOffice } from '../support/sheet-page.js';
import { TEST_PASSWORD } from '../support/accounts.js';

let office: SheetOffice;
beforeAll(async () => (office = await openSheetOffice()));
afterAll(() => office.close());

const REASON = '写了很久的一段理由。';

/** A referral that waits for 高新技术处 to sign for it, with contact data. */
async function assigned() {
  const proposers = [{ name: '李代表', phone: '13800001234', duty: '某院院长', address: '某路1号' }];
  const units = [{ name: '市财政局', part: 'co', contactName: '刘科长', contactPhone: '027-85551234' }];
  const made = await office.register({ proposers }, { units });
  const referral = (await office.sheet(made.id)).referrals[0];
  const command = { version: 1, leadDivisionId: office.divisions.高新技术处 };
  expect(await office.send('liaison', `referrals/${referral?.id}/commands/assign`, command)).toBe(200);
  return { ...made, referralId: referral?.id ?? 0 };
}

describe('nothing is lost and nothing is done twice', () => {
  it('tells whoever was slower who did what, and keeps what he typed', async () => {
    const { id, address } = await assigned();
    const handler = await office.pageOf('handler, own division');
    await handler.goto(address);
    const sending = await begin(handler, '退回');
    await sending.getByLabel('理由').fill(REASON);
    await sending.getByLabel('建议改由哪个处室办理').selectOption('规划处');

    const head = await office.pageOf('head, own division');
    await head.goto(address);
    await (await begin(head, '签收')).getByLabel('经办人', { exact: true }).selectOption('测试1');
    await finish(head, '签收');

    await sending.getByRole('button', { name: '退回' }).click();
    await sending.getByRole('alert').waitFor();
    expect(await sending.getByRole('alert').textContent()).toMatch(
      /^此件已由测试3于\d\d:\d\d签收，页面已更新。$/,
    );
    expect(await sending.getByLabel('理由').inputValue()).toBe(REASON);
    await handler.getByText('等高新技术处（测试1）办理').waitFor();
    expect((await office.sheet(id)).referrals[0]?.status).toBe('handling');
    // The page has been updated: the same press now does it.
    expect(await finish(handler, '退回')).toBe('已办理：退回。现在是“待分派”。');
  });

  it('keeps what was typed over a closed page', async () => {
    const { address } = await assigned();
    const handler = await office.pageOf('handler, own division');
    await handler.goto(address);
    await (await begin(handler, '退回')).getByLabel('理由').fill(REASON);
    await dialog(handler)
      .getByText(/^已保存 \d\d:\d\d/)
      .waitFor();
    await handler.reload();
    const again = await begin(handler, '退回');
    await again.getByText('已恢复上次没填完的内容').waitFor();
    expect(await again.getByLabel('理由').inputValue()).toBe(REASON);
    await again.getByRole('button', { name: '清空重填' }).click();
    expect(await again.getByLabel('理由').inputValue()).toBe('');
  });

  it('keeps what was typed faster than the server could say whether a draft is there', async () => {
    const { address } = await assigned();
    const handler = await office.pageOf('handler, own division');
    await handler.route('**/api/drafts/**', async (route) => {
      if (route.request().method() === 'GET') await handler.waitForTimeout(1500);
      await route.continue();
    });
    await handler.goto(address);
    const sending = await begin(handler, '退回');
    await sending.getByLabel('理由').fill(REASON);
    await sending.getByText(/^已保存 \d\d:\d\d/).waitFor();
    await handler.unroute('**/api/drafts/**');
    expect(await sending.getByLabel('理由').inputValue()).toBe(REASON);
  });

  it('goes on after the sign-in has run out, with all that was typed', async () => {
    const { id, address } = await assigned();
    const handler = await office.pageOf('handler, own division');
    await handler.goto(address);
    const sending = await begin(handler, '退回');
    await sending.getByLabel('理由').fill(REASON);
    await sending.getByLabel('建议改由哪个处室办理').selectOption('规划处');
    await handler.context().clearCookies();
    await sending.getByRole('button', { name: '退回' }).click();
    const signingIn = handler.getByRole('dialog', { name: '请重新登录' });
    await signingIn.getByLabel('密码', { exact: true }).fill(TEST_PASSWORD);
    await signingIn.getByRole('button', { name: '登录' }).click();
    await handler.getByText('已办理：退回。现在是“待分派”。').waitFor();
    expect((await office.sheet(id)).timeline.at(-1)?.sentence).toContain(REASON.replace('。', ''));
  });

  it('does a thing once however often the button is pressed', async () => {
    const { id, address } = await office.register();
    const liaison = await office.pageOf('liaison');
    await liaison.goto(address);
    const assigning = await begin(liaison, '分派');
    await assigning.getByLabel('主办处室').selectOption('规划处');
    await assigning.getByRole('button', { name: '分派' }).dblclick();
    await assigning.waitFor({ state: 'hidden' });
    await liaison.getByText('已办理：分派。现在是“待签收”。').waitFor();
    const { referrals, timeline } = await office.sheet(id);
    expect([referrals[0]?.version, timeline.length]).toEqual([2, 2]);
  });

  it('sends a press whose answer got lost again as the same press', async () => {
    const { id, address } = await office.register();
    const liaison = await office.pageOf('liaison');
    await liaison.goto(address);
    const assigning = await begin(liaison, '分派');
    await assigning.getByLabel('主办处室').selectOption('规划处');
    // The server does it, but the answer never arrives.
    await liaison.route('**/commands/assign', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await assigning.getByRole('button', { name: '分派' }).click();
    await assigning.getByText('连接不上服务器').waitFor();
    await liaison.unroute('**/commands/assign');
    expect(await finish(liaison, '分派')).toBe('已办理：分派。现在是“待签收”。');
    expect((await office.sheet(id)).timeline).toHaveLength(2);
  });
});

describe('who does not work on it', () => {
  it.each(['handler, other division', 'head, other division', 'report author'] as const)(
    '%s sees no buttons and nobody’s telephone',
    async (person) => {
      const { id, address } = await assigned();
      const page = await office.pageOf(person);
      const answers: string[] = [];
      page.on('response', (response) => {
        if (response.url().includes('/api/')) void response.text().then((text) => answers.push(text));
      });
      await page.goto(address);
      await page.getByText('联系方式只有承办此件的人员能看到').waitFor();
      await page.waitForLoadState('networkidle');
      for (const name of ['签收', '退回', '更多操作', '修改外单位'])
        expect(await page.getByRole('button', { name }).count()).toBe(0);
      expect(await page.getByRole('link', { name: '修改登记' }).count()).toBe(0);
      const seen = `${await page.locator('body').innerText()}${answers.join('')}`;
      expect(seen).toContain('市财政局');
      for (const secret of ['13800001234', '某院院长', '某路1号', '刘科长', '027-85551234'])
        expect(seen).not.toContain(secret);
      expect((await office.sheet(id, person)).contactsShown).toBe(false);
    },
  );

  it('while those who do see them', async () => {
    const { address } = await assigned();
    const page = await office.pageOf('handler, own division');
    await page.goto(address);
    await page.getByRole('button', { name: '签收', exact: true }).waitFor();
    const text = await page.locator('body').innerText();
    for (const word of ['13800001234', '某院院长', '某路1号', '刘科长', '027-85551234'])
      expect(text).toContain(word);
  });
});
