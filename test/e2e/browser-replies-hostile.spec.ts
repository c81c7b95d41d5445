import {
  addContact,
  assignAndTakeOn,
  clear,
  issue,
  openDraft,
  step,
  told,
  write,
} from '../support/reply-steps.js';
import { HOSTILE, paste, toTheEnd, WORD } from '../support/paste.js';
import { until } from '../support/server.js';
import { openStoryOffice, type StoryOffice } from '../support/story-office.js';

let story: StoryOffice;
beforeAll(async () => {
  story = await openStoryOffice();
  await story.page.addInitScript('window.hit = () => console.error("it ran")');
});
afterAll(() => story.close());

/** The text that stands last, as it is stored. */
async function stored(): Promise<string> {
  const [row] = await story.sql<{ body: string }>('select body from reply_version order by id desc limit 1');
  return row?.body ?? '';
}
const holds = (words: string): Promise<void> =>
  until(
    async () => (await stored()).includes(words),
    () => `${words} is not saved.`,
  );

const KEPT = [
  '<p>一、总体情况</p><p>2026年以来，<strong>全市</strong>建成园区</p>',
  '<ol><li><p>第一项</p><ul><li><p>其一</p></li><li><p>其二</p></li></ul></li><li><p>第二项</p></li></ol>',
  '<table><tr><td colspan="2"><p>合并的表头</p></td></tr><tr><td rowspan="2"><p>左</p></td><td><p>上</p></td></tr><tr><td><p>下</p></td></tr></table>',
  '<p>图后见此</p>',
];

describe('what is pasted', () => {
  it('from Word keeps paragraphs, lists and tables, and what is hostile does nothing, up to the issued letter', async () => {
    const { page } = story;
    const matter = await told(story, '关于粘贴的建议');
    await assignAndTakeOn(story, matter);
    await addContact(story, matter, '<img src=x onerror=hit()>䶮𠮷😀');
    await page.getByText('<img src=x onerror=hit()>䶮𠮷😀').first().waitFor();

    await openDraft(story, matter, '开始拟稿');
    await page.getByRole('textbox', { name: '答复正文' }).click();
    await paste(page, { 'text/html': WORD, 'text/plain': '一、总体情况' });
    await page.getByText('文字已粘贴，其中的图片没有保留；请把图片作为附件。').waitFor();
    await write(page, ['', ''], 'A');
    await page.getByRole('textbox', { name: '答复正文' }).focus();
    await toTheEnd(page);
    await paste(page, { 'text/html': HOSTILE, 'text/plain': '点我' });
    await holds('䶮𠮷😀👨‍👩‍👧零宽');
    const body = await stored();
    for (const part of KEPT) expect(body).toContain(part);
    expect(body).toContain('<p>点我</p>');
    expect(body).not.toMatch(/hit|style|mso|evil|<(?!\/?(p|strong|ul|ol|li|table|tr|th|td|br)\b)/);

    await step(page, '送审', '送审', '<script>hit()</script>请审核');
    await page.getByText('<script>hit()</script>请审核').waitFor();
    await clear(story, matter);
    await issue(story, matter, '科函〔2026〕30号');
    await story.sit('report author', matter.address);
    await page.getByRole('link', { name: '第1稿' }).click();
    const letter = page.locator('.draft-text').first();
    await letter.getByText('点我').click();
    expect((await letter.innerHTML()).replace(/<\/?tbody>/g, '')).toBe(body);
    // Whoever did not work on it is not told how it came about, nor that it is still to come.
    expect(await page.getByText('未到').count()).toBe(0);
    await story.sound();
  }, 120_000);

  it('an image, and more than a text holds, is refused in words; what was typed stays', async () => {
    const { page } = story;
    const matter = await told(story, '关于很长的答复的建议');
    await assignAndTakeOn(story, matter);
    await openDraft(story, matter, '开始拟稿');
    await write(page, ['先写的一句。']);
    await paste(page, { image: true });
    await page.getByText('正文里放不了图片，没有粘贴；请把图片作为附件。').waitFor();
    await paste(page, { 'text/plain': '文'.repeat(1_700_000) });
    await page.getByText(/^要粘贴的内容有170万字，正文放不下/).waitFor();
    // Five megabytes that are nearly all image and style.
    const heavy = `<style>${'p{}'.repeat(500_000)}</style><p>图前</p><img src="data:image/png;base64,${'A'.repeat(4_000_000)}">`;
    await paste(page, { 'text/html': heavy, 'text/plain': '图前' });
    await page.getByText('文字已粘贴，其中的图片没有保留；请把图片作为附件。').waitFor();
    await holds('先写的一句。图前');
    // Half characters, and more than the server keeps once it is written as HTML.
    await paste(page, { 'text/plain': '\ud800半个字\udc00' });
    await holds('半个字');
    await paste(page, { 'text/plain': '&'.repeat(300_000) });
    await page.getByText(/^没有保存：正文有150万个字符，超过100万，没有保存；/).waitFor();
    expect(await page.getByText('先写的一句。').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await write(page, ['后写的一句。']);
    await holds('后写的一句。');
  }, 120_000);

  it('three hundred pages are kept, and can be written on', async () => {
    const { page } = story;
    const matter = await told(story, '关于三百页的建议');
    await assignAndTakeOn(story, matter);
    await openDraft(story, matter, '开始拟稿');
    await page.getByRole('textbox', { name: '答复正文' }).click();
    const pages = Array.from({ length: 6000 }, (_, at) => `<p>第${at + 1}段${'文'.repeat(140)}</p>`).join('');
    await paste(page, { 'text/html': pages, 'text/plain': '第1段' });
    await holds('第6000段');
    await write(page, ['写在最后。']);
    await holds('写在最后。');
    await page.reload();
    await page.getByText('写在最后。').waitFor();
  }, 120_000);
});

it('nothing ran, and no page threw', () =>
  // The browser notes the one refusal of the story, and each handler of the pasted page that it did not let in.
  expect(
    story
      .complaints()
      .filter((line) => !/422|^Executing inline event handler violates.*has been blocked/.test(line)),
  ).toEqual([]));
