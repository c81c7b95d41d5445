import {
  addContact,
  assignAndTakeOn,
  beginIssue,
  clear,
  counted,
  issue,
  openDraft,
  send,
  step,
  told,
  write,
} from '../support/reply-steps.js';
import { begin, daysAgo, dialog } from '../support/sheet-page.js';
import { openStoryOffice, rowOf, type StoryOffice } from '../support/story-office.js';

let story: StoryOffice;
beforeAll(async () => (story = await openStoryOffice()));
afterAll(() => story.close());

describe('our opinion to an outside lead', () => {
  it('is rejected, written anew, cleared and sent again, within days of its own', async () => {
    const { page } = story;
    const units = [{ name: '市财政局', part: 'lead' }];
    const matter = await told(story, '关于科技金融的建议', {}, { role: 'co', units });
    await assignAndTakeOn(story, matter);
    await openDraft(story, matter, '开始拟稿');
    await page.getByRole('textbox', { name: '会办意见正文' }).waitFor();
    await write(page, ['我局意见：原则同意。']);
    expect(await page.getByText('拟定公开属性').count()).toBe(0);
    await step(page, '送审', '送审');
    await clear(story, matter);
    await issue(story, matter, '科会(2026)3号');

    await story.sit('liaison', matter.address);
    await page.getByText('科会〔2026〕3号').first().waitFor();
    await page.getByRole('link', { name: '第1稿' }).click();
    await page.getByLabel('怎样送达市财政局').fill('机要交换');
    await page.getByRole('button', { name: '登记送达市财政局' }).click();
    await rowOf(page, '市财政局').filter({ hasText: '机要交换' }).getByText(daysAgo(0)).waitFor();
    await counted(story, matter, ['会办', '会办意见：按期发出'], ['会办意见：尚在办理', '主（承）办']);

    await story.sit('liaison', matter.address);
    const rejecting = await begin(page, '登记会办意见被退回');
    await rejecting.getByLabel('理由').fill('请写明资金安排。');
    await story.sound();
    await send(page, '登记');
    await page.getByText('办理中').first().waitFor();
    const sentBack = page.getByText('第2轮退回理由：请写明资金安排。');
    await sentBack.waitFor();
    await page.getByText(/^重新办理的期限：\d{4}-\d{2}-\d{2}$/).waitFor();
    await counted(story, matter, ['会办', '会办意见：尚在办理', '会办意见：按期发出']);

    await openDraft(story, matter, '起草下一稿');
    await page.getByText('我局意见：原则同意。').waitFor();
    await write(page, ['', '资金由科技专项安排。']);
    await step(page, '送审', '送审');
    await clear(story, matter);
    await issue(story, matter, '科会〔2026〕4号');
    await story.sit('liaison', matter.address);
    for (const number of ['3', '4']) await page.getByText(`科会〔2026〕${number}号`).first().waitFor();
    await sentBack.waitFor();
    await story.sound();
    await counted(story, matter, ['会办', '会办意见：按期发出'], ['会办意见：尚在办理']);
  }, 120_000);
});

describe('an outside opinion that never came', () => {
  it('is asked for, chased, overdue; the letter waits for it until a reason is given', async () => {
    const { page } = story;
    const matter = await told(
      story,
      '关于老旧园区改造的建议',
      {},
      { units: [{ name: '市住建局', part: 'co' }] },
    );
    await assignAndTakeOn(story, matter);
    await addContact(story, matter, '希望尽快改造。');
    await page.getByRole('button', { name: '征求：市住建局' }).click();
    await dialog(page).getByLabel('请于哪天前提出').fill(daysAgo(-5));
    await send(page, '征求会办意见');
    await page.getByText('还差1家（市住建局）。').waitFor();
    // Ten days go by.
    await story.sql('update outside_opinion set asked_on = asked_on - 10, due_on = due_on - 10');

    await story.sit('liaison', '/outside-opinions');
    await rowOf(page, matter.title)
      .getByText(/超期|逾期|已超/)
      .first()
      .waitFor();
    await page.getByText('共1条，其中1条已过期限，最急的在前。').waitFor();
    await story.sound();
    await page.getByRole('button', { name: '催办：市住建局' }).click();
    await dialog(page).getByLabel('对方怎么说').fill('经办人出差。');
    await story.sound();
    await dialog(page).getByRole('button', { name: '记下这次催办' }).click();
    await rowOf(page, matter.title).getByText('1次').waitFor();

    await openDraft(story, matter, '开始拟稿');
    await write(page, ['您提出的建议收悉。', '园区改造三年内完成。'], 'B');
    await step(page, '送审', '送审');
    await clear(story, matter);
    await story.sit('liaison', '/issuing');
    await rowOf(page, matter.title)
      .getByText('还差市住建局的会办意见，收到或者写明不再等的理由以后才能发出。')
      .waitFor();
    expect(await page.getByRole('button', { name: `发出：${matter.title}` }).count()).toBe(0);
    await story.sound();

    await story.sit('liaison', matter.address);
    await page.getByRole('button', { name: '不再等：市住建局' }).click();
    await dialog(page).getByLabel('不再等的理由').fill('催办后仍未提出，已电话征得同意。');
    await send(page, '不再等会办意见');
    await page.getByText(/起不再等：催办后仍未提出，已电话征得同意。/).waitFor();
    await beginIssue(story, matter, '科函〔2026〕20号');
    await story.sound();
    await dialog(page).getByRole('button', { name: '发出', exact: true }).click();
    await page.getByText(`《${matter.title}》已发出。`).waitFor();
    await story.sit('liaison', matter.address);
    await page.getByText('科函〔2026〕20号').first().waitFor();
    await story.sit('liaison', '/outside-opinions');
    await page.getByText('没有在等的会办意见。').waitFor();
    await counted(story, matter, ['主（承）办', '答复：按期发出', 'B类'], ['答复：尚在办理']);
  }, 120_000);
});

it('no page threw', () => expect(story.complaints()).toEqual([]));
