import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentNumberOddities, normaliseDocumentNumber } from '../../src/domain/document-number.js';

describe('a document number', () => {
  it.each([
    '科函(2022)8号',
    '科函（2022）8号',
    '科函[2022]8号',
    '科函［２０２２］８号',
    '科函【2022】8号',
    '科函﹝2022﹞8号',
    '科函〔2022〕8号',
    '科函<2022>8号',
    '科函《2022》 8 号',
    '科函〔2022年〕8号',
  ])('%s is kept as 科函〔2022〕8号', (written) => {
    expect(normaliseDocumentNumber(written)).toBe('科函〔2022〕8号');
  });

  it('keeps brackets that hold no year', () => {
    expect(normaliseDocumentNumber('科函（代拟）〔2022〕8号')).toBe('科函(代拟)〔2022〕8号');
  });

  it('is the same when normalised again, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'科函（(［【〔2022〕】］)）第08号 年') }), (text) => {
        const once = normaliseDocumentNumber(text);
        expect(normaliseDocumentNumber(once)).toBe(once);
      }),
    );
  });

  it.each([
    ['科函〔2022〕8号', []],
    ['科函〔2022〕第8号', ['序号前不加“第”']],
    ['科函〔2022〕08号', ['序号前不补零']],
    ['科函〔2022〕8', ['末尾缺“号”']],
    ['科函2022-8', ['不是“单位代字〔年份〕序号号”的写法']],
  ])('%s departs from the standard in %j', (number, oddities) => {
    expect(documentNumberOddities(number)).toEqual(oddities);
  });
});
