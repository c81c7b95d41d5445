import { describe, expect, it } from '@jest/globals';
import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { ole, refusal, workbookEntries, xlsx, zip, type ZipEntry } from '../support/spreadsheet-files.js';

const GOOD = workbookEntries('<sheetData><row><c><v>1</v></c></row></sheetData>');

async function refused(content: Buffer, name = '台账.xlsx') {
  return refusal(readSheet(content, name));
}

/** Rows of two cells, 30 to 40 bytes of XML each, as many as asked for. */
function manyRows(count: number): ZipEntry[] {
  const rows = Array.from({ length: count }, (_, i) => `<row r="${i + 1}"><c><v>${i * 7919}</v></c></row>`);
  return workbookEntries(`<sheetData>${rows.join('')}</sheetData>`);
}

describe('a file that is no table', () => {
  it.each<[what: string, content: Buffer, code: string, words: string]>([
    ['an empty file', Buffer.alloc(0), 'empty_file', '文件是空的'],
    ['a file of blank lines', Buffer.from('\n\n , ,\n'), 'empty_file', '文件里没有内容'],
    ['a PDF under another name', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'not_a_table', '这是PDF 文档，不是表格'],
    ['a picture', Buffer.from('89504e470d0a1a0a00', 'hex'), 'not_a_table', '这是图片'],
    ['unknown bytes', Buffer.from([1, 2, 3, 0, 255, 254]), 'not_a_table', '不是表格，也不是文字'],
    ['a Word document', zip([{ name: 'word/document.xml', data: 'x' }]), 'not_a_table', '这是Word 文档'],
    ['a ZIP archive', zip([{ name: '台账.xlsx', data: 'x' }]), 'not_a_table', '请解压后导入'],
    ['an OFD', zip([{ name: 'OFD.xml', data: 'x' }]), 'not_a_table', '这是OFD 版式文件'],
    ['an .xls', ole('Workbook'), 'old_format', '点“文件—另存为”，类型选“Excel 工作簿（*.xlsx）”'],
    ['an old Word document', ole('WordDocument'), 'not_a_table', '这是 Word 文档'],
    ['an .xlsb', zip([{ name: 'xl/workbook.bin', data: 'x' }]), 'old_format', '（.xlsb）'],
    ['a web page called .xls', Buffer.from('<html><table>'), 'old_format', '这是网页格式的表格'],
    ['an encrypted workbook', ole('EncryptionInfo', 'EncryptedPackage'), 'encrypted', '文件设有打开密码'],
    ['a workbook without content', zip(workbookEntries('<sheetData/>')), 'empty_sheet', '工作簿里没有内容'],
  ])('%s is refused with a sentence that says what to do', async (_, content, code, words) => {
    const { code: given, message } = await refused(content);
    expect({ given, message }).toEqual({ given: code, message: expect.stringContaining(words) });
    expect(message).toMatch(/。$/);
  });

  it.each([0.3, 0.9])('a workbook cut off at %d of its length is refused as incomplete', async (share) => {
    const whole = await xlsx((workbook) => workbook.addWorksheet('台账').addRow(['案由']));
    const { code, message } = await refused(whole.subarray(0, Math.floor(whole.length * share)));
    expect(code).toBe('file_broken');
    expect(message).toContain('文件不完整或已损坏');
  });

  it('ill-formed XML is refused as broken', async () => {
    expect((await refused(zip(workbookEntries('<sheetData><row>')))).code).toBe('file_broken');
  });
});

describe('a file that would cost too much', () => {
  it('is refused by its size before it is looked at', async () => {
    const { code, message } = await refused(Buffer.alloc(21 * 1024 * 1024));
    expect(code).toBe('file_too_large');
    expect(message).toContain('文件有21 MB，最多20 MB');
  });

  it('is refused as a bomb by what its directory declares', async () => {
    const bomb = zip([...GOOD, { name: 'xl/media/zeros', data: Buffer.alloc(30 * 1024 * 1024) }]);
    const { code, message } = await refused(bomb);
    expect(code).toBe('zip_bomb');
    expect(message).toContain('解压后大得不正常');
  });

  it('is refused while inflating when the directory lies', async () => {
    const row = '<row><c><v>1</v></c></row>'.repeat(400_000);
    const entries = workbookEntries(`<sheetData>${row}</sheetData>`);
    const lying = entries.map((entry) =>
      entry.name.includes('sheet1') ? { ...entry, declared: 1000 } : entry,
    );
    expect((await refused(zip(lying))).code).toBe('zip_bomb');
  });

  it('is refused for too many entries', async () => {
    const entries = Array.from({ length: 2001 }, (_, i) => ({ name: `xl/${i}`, data: '' }));
    expect((await refused(zip([...GOOD, ...entries]))).code).toBe('zip_bomb');
  });

  it('names the rows of a sheet of 200,000, counted and not kept', async () => {
    const file = zip(manyRows(200_000));
    const [start, before] = [performance.now(), process.memoryUsage().rss];
    const { code, message } = await refused(file);
    expect(code).toBe('too_many_rows');
    expect(message).toContain('表里有200000行内容，一次最多读20000行');
    expect(performance.now() - start).toBeLessThan(5000);
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  it('does not count formatted rows without content', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `<row r="${i + 1}"><c s="1"/></row>`).join('');
    const file = zip(workbookEntries(`<sheetData>${rows}<row r="40000"><c><v>1</v></c></row></sheetData>`));
    expect((await readSheet(file, '台账.xlsx')).rows).toEqual([{ row: 40000, cells: [1] }]);
  });

  it.each(['', '案由\n'])('names the rows of a CSV of 200,000 (%j)', async (head) => {
    const file = Buffer.from(head + '001,关于某事的建议\n'.repeat(200_000));
    const rows = head === '' ? 200_000 : 200_001;
    expect((await refused(file, '台账.csv')).message).toContain(`表里有${rows}行内容`);
  });

  it('is refused for content beyond 500 columns', async () => {
    const file = zip(workbookEntries('<sheetData><row r="1"><c r="SG1"><v>1</v></c></row></sheetData>'));
    expect((await refused(file)).message).toContain('排到了第501列，最多读500列');
  });

  it('is refused when merged areas multiply without end', async () => {
    const merge = '<mergeCell ref="A1:A1048576"/>'.repeat(2000);
    const file = zip(
      workbookEntries(
        `<sheetData><row r="1"><c><v>1</v></c></row><row r="1048576"><c r="B1"><v>1</v></c></row></sheetData>${merge}`,
      ),
    );
    expect((await refused(file)).code).toBe('too_many_cells');
  });
});
