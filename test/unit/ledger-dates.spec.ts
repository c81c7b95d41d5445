import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPlausible, readDate } from '../../src/domain/ledger-dates.js';
import { type LedgerCell } from '../../src/domain/ledger-sheet.js';

const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

describe('a date', () => {
  it.each<[LedgerCell, string]>([
    ['2022-3-1', '2022-03-01'],
    ['2022.03.01', '2022-03-01'],
    ['2022/3/1', '2022-03-01'],
    ['2022年3月1日', '2022-03-01'],
    ['2022 年 3 月 1 日', '2022-03-01'],
    ['20220301', '2022-03-01'],
    [20220301, '2022-03-01'],
    [44621, '2022-03-01'],
    [44621.75, '2022-03-01'],
    ['44621', '2022-03-01'],
    ['２０２２－０３－０１', '2022-03-01'],
    ['2022-03-01 08:30:00', '2022-03-01'],
    ['2022-03-01T00:00:00.000Z', '2022-03-01'],
    ['2022/3/1 下午3:20', '2022-03-01'],
    ['2024-2-29', '2024-02-29'],
    [{ date: '2022-03-01' }, '2022-03-01'],
  ])('%j is read as %s', (cell, day) => {
    expect(readDate(cell)).toBe(day);
  });

  it.each<[LedgerCell]>([
    ['2022.13.1'],
    ['2022-2-29'],
    ['2022年3月'],
    ['3月1日'],
    ['22-3-1'],
    ['2022-3-1、2022-4-5'],
    ['已交办'],
    [20221301],
    [64],
    [{ formula: 'TODAY()' }],
    [null],
  ])('%j is none', (cell) => {
    expect(readDate(cell)).toBeUndefined();
  });

  it('reads the same in every way of writing it, in either width', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (moment) => {
        const day = moment.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = day.split('-');
        const short = [y, Number(m), Number(d)];
        const serial = Date.parse(day) / 86_400_000 + 25_569;
        const texts = [day, short.join('.'), short.join('/'), `${y}年${m}月${d}日`, y + m + d];
        const cells = [...texts, ...texts.map(wide), serial, serial + 0.5, Number(y + m + d), String(serial)];
        expect([...new Set(cells.map(readDate))]).toEqual([day]);
      }),
    );
  });

  it('belongs to a ledger from 1990 to 2100', () => {
    expect(['1989-12-31', '1990-01-01', '2100-12-31', '2101-01-01'].map(isPlausible)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
