import {
  addContact,
  assignAndTakeOn,
  clear,
  counted,
  issue,
  openDraft,
  recordForm,
  step,
  told,
  write,
} from '../support/reply-steps.js';
import { daysAgo } from '../support/sheet-page.js';
import { openStoryOffice, rowOf, type StoryOffice } from '../support/story-office.js';

let story: StoryOffice;
beforeAll(async () => (story = await openStoryOffice()));
afterAll(() => story.close());

describe('straight through as lead', () => {
  it('from the assignment to the filed letter and its line of the report', async () => {
    const { page } = story;
    const matter = await told(story, '关于建设算力平台的建议');
    await assignAndTakeOn(story, matter);
    await page.getByText('还没有与代表沟通过。答复发出以前要先沟通，沟通后请在这里登记。').waitFor();
    await addContact(story, matter, '希望说明建设时间。');
    await page.getByText('希望说明建设时间。').waitFor();
    await story.sound();

    await openDraft(story, matter, '开始拟稿');
    await story.sound();
    await write(page, ['李代表：', '您提出的建议收悉。现答复如下：', '年内建成算力平台。'], 'A');
    await step(page, '送审', '送审', '请审核。');
    await page.getByText('请审核。').waitFor();

    await clear(story, matter);
    await page.getByRole('list', { name: '审签经过' }).getByText(/测试5/).first().waitFor();
    await issue(story, matter, '科函(2026)12号');

    await story.sit('liaison', matter.address);
    await page.getByRole('link', { name: '第1稿' }).click();
    await page.getByText('年内建成算力平台。').waitFor();
    await page.getByLabel('怎样送达李代表').fill('邮寄');
    await page.getByRole('button', { name: '登记送达李代表' }).click();
    await rowOf(page, '李代表').filter({ hasText: '邮寄' }).getByText(daysAgo(0)).waitFor();
    await story.sound();

    await recordForm(story, matter, '满意', '感谢，很满意。');
    await page.getByText('已办结').first().waitFor();
    for (const words of ['科函〔2026〕12号', '感谢，很满意。']) await page.getByText(words).first().waitFor();
    await page.getByRole('button', { name: '归档', exact: true }).click();
    await page.getByLabel('归档号').fill('2026-建议-001');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByText('归档号 2026-建议-001').waitFor();
    await story.sound();
    const lines = ['主（承）办', '答复：按期发出', '主（承）办答复', '定为主动公开、尚未公开', 'A类'];
    await counted(story, matter, lines, ['答复：尚在办理', '会办', '首次反馈不满意']);
  }, 120_000);
});

describe('a proposer who is not content', () => {
  it('is answered a second time within its own days, and both rounds stand on the sheet', async () => {
    const { page } = story;
    const matter = await told(story, '关于改善通勤公交的建议');
    await assignAndTakeOn(story, matter);
    await addContact(story, matter, '希望加密班次。');
    await openDraft(story, matter, '开始拟稿');
    await write(page, ['您提出的建议收悉。', '将会同有关单位研究。'], 'C');
    await step(page, '送审', '送审');
    await clear(story, matter);
    await issue(story, matter, '科函〔2026〕13号');
    await recordForm(story, matter, '不满意', '没有说什么时候加密。');
    const due = await page.getByText(/^重新办理的期限：\d{4}-\d{2}-\d{2}$/).innerText();
    const [month, day] = due.split('-').slice(1).map(Number);
    // The light at the top speaks of the same day, not of that of the first answer.
    await page.getByText(`（${month}月${day}日）`).first().waitFor();
    await page
      .getByText(/不满意，重新办理。/)
      .first()
      .waitFor();
    await counted(story, matter, ['答复：尚在办理', '首次反馈不满意', 'C类'], ['未发出且已超期']);

    await openDraft(story, matter, '起草下一稿');
    await page.getByRole('heading', { name: /^第2轮/ }).waitFor();
    await page.getByText('将会同有关单位研究。').waitFor();
    await write(page, ['', '自下月起早晚高峰每六分钟一班。'], 'A');
    await step(page, '送审', '送审');
    await clear(story, matter);
    await page.getByText('自下月起早晚高峰每六分钟一班。').first().waitFor();
    await issue(story, matter, '科函〔2026〕14号');
    await recordForm(story, matter, '满意', '说清楚了。');
    await page.getByText('已办结').first().waitFor();
    await page.reload();

    const first = page.getByRole('group', { name: '第1轮', exact: true });
    const second = page.getByRole('group', { name: '第2轮', exact: true });
    await first.getByText('没有说什么时候加密。').waitFor();
    await second.getByText('说清楚了。').waitFor();
    for (const number of ['13', '14']) await page.getByText(`科函〔2026〕${number}号`).first().waitFor();
    await story.sound();
    const lines = ['首次反馈不满意', '答复：按期发出', 'A类'];
    await counted(story, matter, lines, ['再次办理后反馈不满意', '答复：尚在办理', 'C类']);
  }, 120_000);
});

it('no page threw', () => expect(story.complaints()).toEqual([]));
