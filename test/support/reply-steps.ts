import type { Page } from 'playwright-core';
import { begin, daysAgo, dialog, finish } from './sheet-page.js';
import type { StoryOffice } from './story-office.js';

/** A proposal that the story is about. */
export interface Told {
  id: number;
  address: string;
  title: string;
}

/** Registers it; `referral` says in which role. */
export async function told(story: StoryOffice, title: string, content = {}, referral = {}): Promise<Told> {
  const proposers = [{ name: '李代表' }];
  return {
    title,
    ...(await story.register({ title, proposers, ...content }, { dueOn: daysAgo(-60), ...referral })),
  };
}

/** Sends the open dialog. The sections of the sheet say nothing: what was done stands in them. */
export async function send(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor({ state: 'hidden' });
}

/** From the liaison's desk into the division's hands. */
export async function assignAndTakeOn(story: StoryOffice, { address }: Told): Promise<void> {
  const { page } = story;
  await story.sit('liaison', address);
  await (await begin(page, '分派')).getByLabel('主办处室').selectOption('高新技术处');
  await finish(page, '分派');
  await story.sit('handler, own division', address);
  await (await begin(page, '签收')).getByLabel('经办人', { exact: true }).selectOption('测试1');
  await finish(page, '签收');
}

/** The division rings its deputy up. */
export async function addContact(story: StoryOffice, { address }: Told, note: string): Promise<void> {
  const { page } = story;
  await story.sit('handler, own division', address);
  const contact = await begin(page, '登记沟通');
  await contact.getByLabel('沟通形式').selectOption('电话');
  await contact.getByLabel('沟通人员').fill('李代表；高新技术处测试1');
  await contact.getByLabel('沟通情况').fill(note);
  await send(page, '登记沟通');
}

/** Opens the running draft from the sheet, or begins one. */
export async function openDraft(story: StoryOffice, { address }: Told, link: string): Promise<void> {
  const { page } = story;
  await story.sit('handler, own division', address);
  const button = page.getByRole('button', { name: link, exact: true });
  await button.or(page.getByRole('link', { name: link, exact: true })).click();
  await page.waitForURL(/\/draft\/\d+$/);
  await page.getByRole('textbox', { name: /^(答复|会办意见)正文$/ }).waitFor();
}

/** Types at the end of the text; a reply says its class and 公开属性 besides. */
export async function write(page: Page, words: string[], outcomeClass?: string): Promise<void> {
  // Not by a click: that would put the cursor into whatever list or table is in the middle.
  await page.getByRole('textbox', { name: /正文$/ }).focus();
  await page.keyboard.press('Control+End');
  for (const [at, line] of words.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
  if (outcomeClass) {
    await page.locator(`input[name=outcomeClass][value=${outcomeClass}]`).check();
    await page.getByLabel('主动公开').check();
    await page.getByLabel('全文公开').check();
  }
}

/** Presses a step of 审签 on the page of the draft. */
export async function step(page: Page, name: string, submit: string, comment?: string): Promise<void> {
  await page.getByRole('group', { name: '审签办理' }).getByRole('button', { name, exact: true }).click();
  if (comment) await dialog(page).locator('#step-comment').fill(comment);
  const checked = dialog(page).getByLabel('已核对公开属性');
  if (await checked.isVisible()) await checked.check();
  await send(page, submit);
}

/** Division, office and leader, each from his list 待审. */
export async function clear(story: StoryOffice, { title }: Told): Promise<void> {
  const walk = [
    ['head, own division', '去审核', '处室审核同意', '同意，送办公室核稿'],
    ['office head', '去核稿', '核稿同意', '同意，送局领导审签'],
    ['leader in charge', '去签发', '签发', '签发'],
  ] as const;
  for (const [person, link, name, submit] of walk) {
    await story.sit(person, '/clearance');
    await story.page.getByRole('link', { name: `${link}：${title}` }).click();
    await step(story.page, name, submit);
  }
}

/** Opens the dialog that sends it out, from 待发出. */
export async function beginIssue(story: StoryOffice, { title }: Told, number: string): Promise<void> {
  await story.sit('liaison', '/issuing');
  await story.page.getByRole('button', { name: `发出：${title}` }).click();
  await dialog(story.page).getByLabel('文号').fill(number);
}

export async function issue(story: StoryOffice, it: Told, number: string): Promise<void> {
  await beginIssue(story, it, number);
  await dialog(story.page).getByRole('button', { name: '发出', exact: true }).click();
  await story.page.getByText(`《${it.title}》已发出。`).waitFor();
}

/** The form that came back from the proposer. */
export async function recordForm(story: StoryOffice, { address }: Told, result: string, said: string) {
  const { page } = story;
  await story.sit('liaison', address);
  const form = await begin(page, '登记征询意见');
  await form.getByLabel('对办理工作').selectOption('满意');
  await form.getByLabel('对办理结果').selectOption(result);
  await form.getByLabel('渠道').selectOption('纸质征询意见表');
  await form.getByLabel('意见原话').fill(said);
  await send(page, '登记征询意见');
}

/** Follows figures of the report into their lists, each by its name, and finds the proposal there (or not). */
export async function counted(
  story: StoryOffice,
  it: Told,
  lines: string[],
  not: string[] = [],
): Promise<void> {
  const { page } = story;
  const [row] = await story.sql<{ year: number }>('select year from referral where proposal_id = $1', [
    it.id,
  ]);
  await story.sit('report author', `/reports/annual/${row?.year}`);
  for (const line of [...lines, ...not]) {
    await page
      .getByRole('table')
      .getByRole('link', { name: new RegExp(`^${line}\\d+[^，]*，查看清单$`) })
      .first()
      .click();
    await page.waitForURL(/[?&]line=/);
    await page.getByText(/共\d+/).first().waitFor();
    const link = page.getByRole('link', { name: it.title, exact: true });
    if (not.includes(line)) {
      if ((await link.count()) > 0) throw new Error(`${it.title} stands behind ${line}.`);
    } else await link.first().waitFor();
    await page.goBack();
  }
}
