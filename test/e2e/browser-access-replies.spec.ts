import { expect } from '@jest/globals';
import {
  addContact,
  assignAndTakeOn,
  openDraft,
  step,
  type Told,
  told,
  write,
} from '../support/reply-steps.js';
import { begin, daysAgo, dialog } from '../support/sheet-page.js';
import { overflow } from '../support/axe.js';
import { openStoryOffice, type StoryOffice } from '../support/story-office.js';

let story: StoryOffice;
let matter: Told;
beforeAll(async () => {
  story = await openStoryOffice();
  const proposers = [{ name: '李代表' }, { name: '王代表' }];
  const units = [{ name: '市财政局', part: 'co' }];
  const text = '一段很长的正文。'.repeat(200);
  matter = await told(story, '关于支持会办的建议', { proposers, text }, { role: 'lead', units });
  await assignAndTakeOn(story, matter);
});
afterAll(() => story.close());

/** The page as it stands is accessible, and no wider than the desk's window nor the phone's. */
async function sound(): Promise<void> {
  await story.sound();
  await story.page.setViewportSize({ width: 390, height: 800 });
  const over = await overflow(story.page);
  await story.page.setViewportSize({ width: 1280, height: 768 });
  expect(over).toBe(0);
}

/** A dialog, refused where it can be, and closed again. */
async function soundDialog(refusedBy: string | null): Promise<void> {
  const { page } = story;
  if (refusedBy !== null) {
    await dialog(page).getByRole('button', { name: refusedBy, exact: true }).click();
    await dialog(page).locator('.refusal').waitFor();
  }
  await sound();
  await dialog(page).getByRole('button', { name: '取消', exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

describe('the sheet while it is worked on', () => {
  it('folds a long text, and says first whom nobody has spoken to', async () => {
    const { page } = story;
    await story.sit('handler, own division', matter.address);
    await page.getByText('还没有与代表沟通过。').waitFor();
    await page.getByRole('button', { name: '展开正文（共1600字）' }).click();
    await page.getByRole('button', { name: '收起正文' }).waitFor();
    await sound();
    await addContact(story, matter, '同意先办。');
    await page.getByText('沟通记录里还没有提到王代表。').waitFor();
  });

  it.each([
    ['登记沟通', '登记沟通'],
    ['征求会办意见', '征求会办意见'],
    ['申请延期', '申请延期'],
  ])('%s holds to WCAG 2.1 AA, refused and on the phone', async (action, submit) => {
    await story.sit('handler, own division', matter.address);
    await begin(story.page, action);
    await soundDialog(submit);
  });
});

describe('the draft', () => {
  it('is read, written and sent on by everybody', async () => {
    const { page } = story;
    await openDraft(story, matter, '开始拟稿');
    await page.getByText('沟通记录里还没有提到王代表。').waitFor();
    await page.getByRole('link', { name: '去填结果与公开' }).click();
    await sound();
    await page.getByRole('button', { name: '以往答复、承诺' }).click();
    await page.getByText('没有找到相近件的答复。').waitFor();
    await write(page, ['李代表：您的建议收悉。', '现答复如下。'], 'A');
    const group = page.getByRole('group', { name: '审签办理' });
    await group.getByRole('button', { name: '送审', exact: true }).click();
    await soundDialog(null);
    expect(await page.evaluate('document.activeElement?.textContent?.trim()')).toBe('送审');
    await step(page, '送审', '送审');
  });

  it('is reviewed, sent back and signed by those whose turn it is', async () => {
    const { page } = story;
    const draft = page.url();
    await story.sit('head, own division', matter.address);
    await page.getByRole('link', { name: '去审核' }).click();
    await page.getByRole('button', { name: '退回修改' }).click();
    await soundDialog('退回');
    await sound();
    await step(page, '处室审核同意', '同意，送办公室核稿');
    await story.sit('office head', draft);
    await page.getByRole('button', { name: '核稿同意' }).click();
    await soundDialog('同意，送局领导审签');
    await step(page, '核稿同意', '同意，送局领导审签');
    await story.sit('leader in charge', draft);
    await page.getByRole('button', { name: '签发', exact: true }).click();
    await soundDialog(null);
    await step(page, '签发', '签发');
  });
});

describe('the part of a supporting division', () => {
  /** The way to the part of 规划处, which has signed for it. */
  async function partPage(): Promise<string> {
    const { id, address } = await told(story, '关于两个人写一份的建议');
    const { 高新技术处: leadDivisionId, 规划处: supporting } = story.divisions;
    const command = async (person: 'liaison' | 'handler, other division', name: string, body: object) => {
      const [referral] = (await story.sheet(id)).referrals;
      const path = `referrals/${referral?.id}/commands/${name}`;
      return story.send(person, path, { version: referral?.version, ...body });
    };
    await command('liaison', 'assign', { leadDivisionId, supportDivisionIds: [supporting] });
    await command('handler, other division', 'takeOn', { handlerName: '测试2' });
    await story.sit('handler, other division', address);
    await story.page.getByRole('link', { name: '去写协办意见' }).click();
    await story.page.getByRole('textbox', { name: '协办意见' }).waitFor();
    return story.page.url();
  }

  it('says whose text stands where, once two have been put together', async () => {
    const { page } = story;
    const address = await partPage();
    const other = await page.context().newPage();
    await other.goto(address);
    await other.getByRole('textbox', { name: '协办意见' }).fill('上面的一段。');
    await other.getByText(/已保存/).waitFor();
    await page.getByRole('textbox', { name: '协办意见' }).fill('下面的一段。');
    await page.getByRole('button', { name: '把两份合在一起，我来整理' }).click();
    await page.getByText('两份已经放在一起：上面是那个页面上写的，下面是您写的').waitFor();
    await page.getByText(/已保存/).waitFor();
    expect(await page.getByRole('textbox', { name: '协办意见' }).innerText()).toMatch(
      /上面的一段。\s+下面的一段。/,
    );
    await sound();
    await other.close();
  });
});

describe('what comes after', () => {
  it('is as sound: issuing, deliveries, forms and promises', async () => {
    const { page } = story;
    await story.sit('liaison', matter.address);
    await page.getByRole('link', { name: '去发出' }).click();
    await page.getByRole('button', { name: '发出', exact: true }).click();
    await soundDialog(null);
    await page.getByRole('button', { name: '发出', exact: true }).click();
    await dialog(page).getByLabel('文号').fill('武科建〔2026〕12号');
    await dialog(page).getByLabel('发出日期').fill(daysAgo(0));
    await dialog(page).getByRole('button', { name: '发出', exact: true }).click();
    await page.getByRole('heading', { name: '送达' }).waitFor();
    await sound();
    await page.goto(matter.address);
    await page.getByText('还有2份没有登记送达。').waitFor();
    await sound();
    for (const [action, submit] of [
      ['登记征询意见', '登记征询意见'],
      ['催交征询意见', '登记催交'],
      ['登记承诺事项', '登记承诺事项'],
    ] as const) {
      await begin(page, action);
      await soundDialog(submit);
    }
    // What was refused on purpose is noted by the browser, too.
    expect(story.complaints().filter((line) => !line.endsWith('409 (Conflict)'))).toEqual([]);
  });
});
