import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeTexts } from '../../src/modules/drafting/draft-merge.js';
import { blocksOf } from '../../src/modules/drafting/text-blocks.js';

const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

describe('two people write one draft', () => {
  it('in different paragraphs, next to each other: both stand', () => {
    expect(mergeTexts(p('一', '二'), p('一，甲', '二'), p('一', '二，乙'))).toEqual({
      body: p('一，甲', '二，乙'),
      setAside: [],
    });
  });

  it('one rewrites the last paragraph while the other goes on below it', () => {
    expect(mergeTexts(p('一'), p('一，甲'), p('一', '新'))).toEqual({
      body: p('一，甲', '新'),
      setAside: [],
    });
  });

  it('both go on at the end: first who saved first', () => {
    expect(mergeTexts(p('一'), p('一', '甲'), p('一', '乙')).body).toBe(p('一', '甲', '乙'));
  });

  it('both write the same: it stands once', () => {
    expect(mergeTexts(p('一'), p('一', '同'), p('一', '同'))).toEqual({ body: p('一', '同'), setAside: [] });
  });

  it('the same paragraph: the earlier stands, the later is set aside, the rest is merged', () => {
    expect(mergeTexts(p('一', '二', '三'), p('一甲', '二', '三'), p('一乙', '二', '三乙'))).toEqual({
      body: p('一甲', '二', '三乙'),
      setAside: [p('一乙')],
    });
  });

  it('one takes out what the other has rewritten: it stays', () => {
    expect(mergeTexts(p('一', '二'), p('二'), p('一乙', '二')).body).toBe(p('一乙', '二'));
    expect(mergeTexts(p('一', '二'), p('一甲', '二'), p('二')).body).toBe(p('一甲', '二'));
  });

  it('one takes out what the other left alone: it goes', () => {
    expect(mergeTexts(p('一', '二'), p('二'), p('一', '二', '三')).body).toBe(p('二', '三'));
  });

  it('a list and a table are one block each', () => {
    const list = '<ul><li><p>一</p></li></ul>';
    const table = '<table><tr><td colspan="2"><p>二</p></td></tr></table>';
    expect(mergeTexts(list, list + p('甲'), table + list)).toEqual({
      body: table + list + p('甲'),
      setAside: [],
    });
  });

  it('five thousand paragraphs, half of them empty, take no time', () => {
    const base = Array.from({ length: 5000 }, (_, at) => (at % 2 ? '' : `第${at}段`));
    const [theirs, mine] = [[...base], [...base]];
    theirs[10] = '甲';
    mine[4000] = '乙';
    mine.splice(2000, 1);
    const start = performance.now();
    expect(mergeTexts(p(...base), p(...theirs), p(...mine)).setAside).toEqual([]);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

const words = fc.constantFrom('一', '二', '三', '四', '', '五', '六𠮷', '七😀');
const text = fc.array(words, { maxLength: 8 }).map((all) => p(...all));

function count(blocks: string[], block: string): number {
  return blocks.filter((one) => one === block).length;
}

describe('whatever two people do to a draft', () => {
  it('no block that either wrote vanishes', () => {
    fc.assert(
      fc.property(text, text, text, (base, theirs, mine) => {
        const merged = mergeTexts(base, theirs, mine);
        const kept = [...blocksOf(merged.body), ...merged.setAside];
        for (const side of [theirs, mine]) {
          for (const block of blocksOf(side)) {
            // Written by this side: there are more of it than in the common text.
            if (count(blocksOf(side), block) > count(blocksOf(base), block)) expect(kept).toContain(block);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('what nobody touched stays as often as it was', () => {
    fc.assert(
      fc.property(text, text, (base, mine) => {
        expect(mergeTexts(base, base, mine)).toEqual({ body: mine, setAside: [] });
        expect(mergeTexts(base, mine, base)).toEqual({ body: mine, setAside: [] });
        expect(mergeTexts(base, mine, mine)).toEqual({ body: mine, setAside: [] });
      }),
    );
  });

  it('the same words twice are counted: who adds one more gets one more', () => {
    const { body } = mergeTexts(p('一'), p('二', '一'), p('一', '一'));
    expect(blocksOf(body)).toEqual([p('二'), p('一'), p('一')]);
  });

  it('theirs stand in the text in their order', () => {
    fc.assert(
      fc.property(text, text, text, (base, theirs, mine) => {
        const body = blocksOf(mergeTexts(base, theirs, mine).body);
        const written = blocksOf(theirs).filter((block) => count(blocksOf(base), block) === 0);
        let from = 0;
        for (const block of written) {
          const found = body.indexOf(block, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + 1;
        }
      }),
    );
  });
});
