import { describe, expect, it } from '@jest/globals';
import { Refused } from '../../src/domain/refused.js';
import { cleanText } from '../../src/modules/drafting/draft-text.js';
import { blocksOf, plainText } from '../../src/modules/drafting/text-blocks.js';
import { differenceOf } from '../../src/modules/drafting/text-difference.js';

describe('a text as it is kept', () => {
  it.each([
    ['scripts', '<p>前<script>alert(1)</script>后</p>', '<p>前后</p>'],
    ['handlers', '<p onclick="x()" style="color:red" class="MsoNormal">文</p>', '<p>文</p>'],
    ['styles', '<style>p{}</style><p>文</p>', '<p>文</p>'],
    ['images', '<p>图<img src="data:image/png;base64,AAAA">后</p>', '<p>图后</p>'],
    ['links', '<p><a href="javascript:alert(1)">见此</a></p>', '<p>见此</p>'],
    ['headings', '<h1>标题</h1><div>文</div>', '<p>标题</p><p>文</p>'],
    ['bold', '<p><b>重</b>要</p>', '<p><strong>重</strong>要</p>'],
    ['plain text', '只是文字', '<p>只是文字</p>'],
    ['a paragraph in a paragraph', '<div><div>一</div>二</div>', '<p></p><p>一</p><p>二</p>'],
    [
      'bold over paragraphs',
      '<b><p>一</p><p>二</p></b>',
      '<p><strong>一</strong></p><p><strong>二</strong></p>',
    ],
    ['a list in a paragraph', '<p>一<ul><li>甲</li></ul>', '<p>一</p><ul><li>甲</li></ul>'],
    ['broken tags', '<p>一<ul><li>甲', '<p>一</p><ul><li>甲</li></ul>'],
    ['stray cells', '<td>一</td><li>二', '<p>一</p><p>二</p>'],
    ['Word', '<!--[if gte mso 9]><xml>x</xml><![endif]--><p class=MsoNormal>一<o:p></o:p></p>', '<p>一</p>'],
    ['lines that Word broke', '<p>关于\n加快   English\nwords</p>', '<p>关于加快 English words</p>'],
    ['angle brackets', '<p>1 &lt; 2 &amp; 3</p>', '<p>1 &lt; 2 &amp; 3</p>'],
    ['emoji and rare characters', '<p>䶮𠮷😀👨‍👩‍👧</p>', '<p>䶮𠮷😀👨‍👩‍👧</p>'],
    ['half characters', '<p>一\ud800二\udc00</p>', '<p>一二</p>'],
    ['control characters', '<p>一\u0000\u0007二&#0;&#8238;三\u200b</p>', '<p>一二三</p>'],
    ['one way to write a character', '<p>e\u0301</p>', '<p>é</p>'],
  ])('%s', (_what, given, kept) => {
    expect(cleanText(given)).toBe(kept);
  });

  it('a table keeps its spans, within reason', () => {
    const given =
      '<table border=1><colgroup><col></colgroup><tbody><tr><th colspan="2" style="x">一</th></tr><tr><td rowspan="9999">二</td><td>三</td></tr></tbody></table>';
    expect(cleanText(given)).toBe(
      '<table><tr><th colspan="2">一</th></tr><tr><td>二</td><td>三</td></tr></table>',
    );
  });

  it('a clean text is cleaned to itself', () => {
    const once = cleanText(
      '<h2>一</h2>二<ul><li><p>甲<br>乙</p></li></ul><table><tr><td>丙</td></tr></table>&lt;',
    );
    expect(cleanText(once)).toBe(once);
  });

  it('a paste of five megabytes is refused with a sentence, and quickly', () => {
    const start = performance.now();
    const paste = `<p>${'承办'.repeat(20)}</p>`.repeat(60_000);
    expect(() => cleanText(paste)).toThrow(Refused);
    expect(() => cleanText(paste)).toThrow(/^正文有\d+万个字符，超过100万，没有保存；/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('tags without end and a thousand nested lists do no harm', () => {
    expect(cleanText('<'.repeat(50_000)).length).toBeLessThan(300_000);
    expect(plainText(cleanText(`${'<ul><li>'.repeat(1000)}甲`))).toBe('甲');
  });

  it('three hundred pages are kept whole', () => {
    const pages = Array.from({ length: 6000 }, (_, at) => `<p>第${at}段${'文'.repeat(140)}</p>`).join('');
    expect(blocksOf(cleanText(pages))).toHaveLength(6000);
  });
});

describe('the difference of two texts', () => {
  it('shows what was added, removed and changed, word for word', () => {
    expect(
      differenceOf('<p>一</p><p>拟于年内完成</p><p>尾</p>', '<p>一</p><p>已于年内完成</p><p>尾</p><p>又</p>'),
    ).toEqual([
      { kind: 'same', html: '<p>一</p>' },
      {
        kind: 'changed',
        html: '<p>已于年内完成</p>',
        parts: [
          { kind: 'removed', text: '拟' },
          { kind: 'added', text: '已' },
          { kind: 'same', text: '于年内完成' },
        ],
      },
      { kind: 'same', html: '<p>尾</p>' },
      { kind: 'added', html: '<p>又</p>' },
    ]);
  });

  it('of a text and nothing is the text', () => {
    expect(differenceOf('', '<p>一</p>')).toEqual([{ kind: 'added', html: '<p>一</p>' }]);
    expect(differenceOf('<p>一</p>', '')).toEqual([{ kind: 'removed', html: '<p>一</p>' }]);
  });
});
