import { violations } from '../support/axe.js';
import { begin, daysAgo, dialog, openSheetOffice, type SheetOffice } from '../support/sheet-page.js';

let office: SheetOffice;
beforeAll(async () => (office = await openSheetOffice()));
afterAll(() => office.close());

/** Every command that the liaison can open on a referral that waits for its division. */
const COMMANDS = [
  ...['分派', '申请调整', '改变办理方式', '登记上级撤回', '重点督办', '并案', '登记又一次交办'],
];

describe('the dialogs of the sheet', () => {
  it.each(COMMANDS)('%s holds to WCAG 2.1 AA, empty and refused', async (action) => {
    const { address } = await office.register({}, { referredOn: daysAgo(60) });
    const page = await office.pageOf('liaison');
    await page.goto(address);
    await begin(page, action);
    expect(await violations(page)).toEqual([]);
    // Today stands in it from the start: withdrawn today, nothing would be refused.
    const day = dialog(page).getByLabel('通知日期');
    if (await day.isVisible()) await day.fill('');
    await dialog(page).getByRole('button', { name: action, exact: true }).click();
    await dialog(page).locator('.refusal').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('are reached, filled and sent by the keyboard alone', async () => {
    const { id, address } = await office.register();
    const page = await office.pageOf('liaison');
    await page.goto(address);
    await page.getByRole('button', { name: '更多操作' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '登记上级撤回' }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByLabel('说明').focus();
    await page.keyboard.type('代表要求撤回。');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('已办理：登记上级撤回。现在是“已撤回”。').waitFor();
    expect((await office.sheet(id)).referrals[0]?.status).toBe('withdrawn');
  });

  it('say why what cannot be done now cannot be done', async () => {
    const { address } = await office.register();
    const page = await office.pageOf('liaison');
    await page.goto(address);
    await page.getByRole('button', { name: '更多操作' }).click();
    await page.getByText(/^现在不能做的/).click();
    const why = page.locator('dt', { hasText: /^改派$/ }).locator('xpath=following-sibling::dd[1]');
    expect(await why.textContent()).toContain('此件尚未分派处室，不能改派。');
    expect(await violations(page)).toEqual([]);
  });
});

describe('the sheet on paper', () => {
  it('is the form and what is known, without anything to press', async () => {
    const { address } = await office.register({ text: '正文一段。' });
    const page = await office.pageOf('liaison');
    await page.goto(address);
    await page.getByText('正文一段。').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, nav:visible, input:visible').count()).toBe(0);
    const text = await page.locator('body').innerText();
    for (const words of ['建议提案办理单', `${daysAgo(0)}打印`, '交办与分派', '流转记录'])
      expect(text).toContain(words);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('批量分派', () => {
  it('holds to WCAG 2.1 AA with its rows and its menu', async () => {
    const page = await office.pageOf('liaison');
    await page.goto(`${office.server.url}/ledger/assign?status=received`);
    await page.getByRole('radiogroup').first().waitFor();
    await page.getByRole('button', { name: '协办处室' }).click();
    expect(await violations(page)).toEqual([]);
  });
});
