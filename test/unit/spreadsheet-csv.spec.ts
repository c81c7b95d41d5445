import { describe, expect, it } from '@jest/globals';
import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { refusal } from '../support/spreadsheet-files.js';

const TEXT = '编号,案由\r\n064,关于数据的建议\r\n';
const ROWS = [
  { row: 1, cells: ['编号', '案由'] },
  { row: 2, cells: ['064', '关于数据的建议'] },
];
/** TEXT as Chinese Excel saves it, in GBK. */
const GBK = Buffer.from('b1e0bac52cb0b8d3c90d0a3036342cb9d8d3dacafdbeddb5c4bda8d2e90d0a', 'hex');

describe('a .csv file', () => {
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['GBK', GBK],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 big-endian', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['semicolons', Buffer.from(TEXT.replaceAll(',', ';'))],
    ['tabs', Buffer.from(TEXT.replaceAll(',', '\t'))],
  ])('reads the same from %s', async (_, content) => {
    expect(await readSheet(content, '台账2022.csv')).toEqual({ name: '台账2022', rows: ROWS });
  });

  it('reads quoted line breaks, doubled quotes, ragged rows and blank lines, numbered as Excel does', async () => {
    const content = Buffer.from('编号,案由,备注\n1,"关于""双创""\n的建议"\n\n2,甲,乙,丙\n');
    expect((await readSheet(content, 'a.csv')).rows).toEqual([
      { row: 1, cells: ['编号', '案由', '备注'] },
      { row: 2, cells: ['1', '关于"双创"\n的建议'] },
      { row: 4, cells: ['2', '甲', '乙', '丙'] },
    ]);
  });

  it('keeps a title line, long remarks and stray quotes apart from the delimiter', async () => {
    const content = Buffer.from('2022年台账\n编号;案由;备注\n1;关于"双创"的建议;甲,乙,丙,丁,戊\n2;乙;\n');
    expect((await readSheet(content, 'a.csv')).rows.at(2)?.cells).toEqual([
      '1',
      '关于"双创"的建议',
      '甲,乙,丙,丁,戊',
    ]);
  });

  it('says where a quote is not closed', async () => {
    const { code, message } = await refusal(readSheet(Buffer.from('编号,案由\n1,"关于\n2,乙\n'), 'a.csv'));
    expect(code).toBe('csv_quotes');
    expect(message).toContain('第2行有一个双引号没有配对');
  });
});
