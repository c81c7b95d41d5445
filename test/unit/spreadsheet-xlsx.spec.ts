import { describe, expect, it } from '@jest/globals';
import { excelDay } from '../../src/platform/spreadsheet/excel-date.js';
import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { isDateFormat } from '../../src/platform/spreadsheet/xlsx-styles.js';
import { refusal, workbookEntries, xlsx, zip } from '../support/spreadsheet-files.js';

async function cellsOf(content: Buffer) {
  return (await readSheet(content, '台账.xlsx')).rows.map(({ cells }) => cells);
}

describe('an .xlsx file', () => {
  it('gives text, numbers, truth values, rich text and links as a person sees them', async () => {
    const file = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('台账');
      sheet.addRow(['案由', 64, true, false]);
      sheet.getCell('E1').value = { richText: [{ text: '关于' }, { text: '数据' }] };
      sheet.getCell('F1').value = { text: '公开网址', hyperlink: 'https://www.example.org' };
    });
    expect(await cellsOf(file)).toEqual([['案由', 64, '是', '否', '关于数据', '公开网址']]);
  });

  it('leaves out control characters and halves of characters, which no database takes', async () => {
    const file = await xlsx((workbook) => {
      workbook.addWorksheet('台账').addRow(['关于_x0000_数据_xD842_的𠮷_x000A_建议_x0007_']);
    });
    expect(await cellsOf(file)).toEqual([['关于数据的𠮷\n建议']]);
  });

  it('gives formulas unevaluated, and error values', async () => {
    const file = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('台账');
      sheet.getCell('A1').value = { formula: 'SUM(B1:C1)', result: 3 };
      sheet.getCell('B1').value = { error: '#REF!' };
    });
    expect(await cellsOf(file)).toEqual([[{ formula: 'SUM(B1:C1)' }, { error: '#REF!' }]]);
  });

  it.each([false, true])('reads dates as calendar days, with the 1904 system: %s', async (date1904) => {
    const file = await xlsx((workbook) => {
      workbook.properties.date1904 = date1904;
      const sheet = workbook.addWorksheet('台账');
      const days = [new Date(Date.UTC(2022, 1, 28)), new Date(Date.UTC(2024, 1, 29, 23, 59, 59))];
      sheet.addRow(days);
      sheet.getCell('A1').numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getCell('B1').numFmt = 'yyyy/m/d h:mm';
    });
    expect(await cellsOf(file)).toEqual([[{ date: '2022-02-28' }, { date: '2024-02-29' }]]);
  });

  it('repeats a merged value in every covered cell of the rows that hold something', async () => {
    const file = await xlsx((workbook) => {
      const sheet = workbook.addWorksheet('台账');
      sheet.addRows([['标题'], ['单位', '编号'], ['市财政局', '001'], [null, '002']]);
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('A3:A9');
    });
    expect(await cellsOf(file)).toEqual([
      ['标题', '标题'],
      ['单位', '编号'],
      ['市财政局', '001'],
      ['市财政局', '002'],
    ]);
  });

  it('takes the first visible sheet with content, hidden rows included', async () => {
    const file = await xlsx((workbook) => {
      workbook.addWorksheet('隐藏', { state: 'hidden' }).addRow(['旧']);
      workbook.addWorksheet('空表');
      const sheet = workbook.addWorksheet('台账');
      sheet.getCell('B3').value = '案由';
      sheet.getRow(3).hidden = true;
    });
    expect(await readSheet(file, '台账.xlsx')).toEqual({
      name: '台账',
      rows: [{ row: 3, cells: [null, '案由'] }],
    });
  });

  it('says so when only hidden sheets hold something', async () => {
    const file = await xlsx((workbook) => {
      workbook.addWorksheet('空表');
      workbook.addWorksheet('台账', { state: 'hidden' }).addRow(['案由']);
    });
    expect((await refusal(readSheet(file, '台账.xlsx'))).message).toContain('请取消隐藏后再导入');
  });

  it('reads what other programs write: inline text, prefixes, rows without references, phonetic guides', async () => {
    const rows =
      '<x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>案由</x:t></x:is></x:c><x:c t="s"><x:v>0</x:v></x:c>' +
      '<x:c t="str"><x:v>甲_x000A_乙</x:v></x:c><x:c t="d"><x:v>2022-03-01T08:00:00Z</x:v></x:c></x:row></x:sheetData>';
    const strings =
      '<si><r><t>编</t></r><r><t xml:space="preserve">号 </t></r><rPh><t>biānhào</t></rPh></si>';
    expect(await cellsOf(zip(workbookEntries(rows, { strings })))).toEqual([
      ['案由', '编号 ', '甲\n乙', { date: '2022-03-01' }],
    ]);
  });
});

describe('Excel dates', () => {
  it.each([
    [61, false, '1900-03-01'],
    [44620, false, '2022-02-28'],
    [44620.9999999, false, '2022-03-01'],
    [43158, true, '2022-02-28'],
    [0.5, false, undefined],
    [1e9, false, undefined],
  ])('serial %d with the 1904 system %s is %s', (serial, date1904, day) => {
    expect(excelDay(serial, date1904)).toBe(day);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['[$-804]yyyy"年"m"月";@', true],
    ['m/d', true],
    ['h:mm:ss', false],
    ['0.00E+00', false],
    ['#,##0"day";[Red]-#,##0', false],
    ['General', false],
    ['@', false],
  ])('the format %s shows a date: %s', (code, shows) => {
    expect(isDateFormat(code)).toBe(shows);
  });
});
