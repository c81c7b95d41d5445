import fc from 'fast-check';
import { SHEET_LIMITS } from '../../src/platform/spreadsheet/limits.js';
import { ZipPackage } from '../../src/platform/spreadsheet/zip-package.js';
import { randomYear } from '../support/random-year.js';
import { type ReportsUnderTest, reportsUnderTest } from '../support/reports-module.js';
import { countifs, formulasOf, workbookOf } from '../support/workbook-formulas.js';

const YEARS = [2003, 2006, 2009, 2012];
let under: ReportsUnderTest;

beforeAll(async () => {
  under = await reportsUnderTest();
  const facts = fc.sample(randomYear, { numRuns: YEARS.length, seed: 20221231 });
  for (const [at, year] of YEARS.entries()) await under.writer.write(year, facts[at]!);
});
afterAll(() => under.close());

async function docxXml(year: number, part: string): Promise<string> {
  const zip = await ZipPackage.open(await under.reports.docx(year), SHEET_LIMITS);
  let text = '';
  for await (const chunk of zip.text(part)) text += chunk;
  return text;
}

/** The paragraphs of a document: their words, typeface and size. */
function paragraphs(xml: string): { text: string; face: string; size: number; at: number }[] {
  return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs)].map((match) => ({
    text: [...match[0].matchAll(/<w:t[^>]*>([^<]*)/g)].map((run) => run[1]).join(''),
    face: /w:eastAsia="([^"]+)"/.exec(match[0])?.[1] ?? '',
    size: Number(/<w:sz w:val="(\d+)"/.exec(match[0])?.[1] ?? 0),
    at: match.index,
  }));
}

describe('the section as a Word text', () => {
  it('is laid out as GB/T 9704 has it, in the order title, headings, sentence, table, notes', async () => {
    const report = await under.reports.annual(2006);
    const xml = await docxXml(2006, 'word/document.xml');
    const [title, first, second, sentence, caption] = paragraphs(xml);
    expect(title).toMatchObject({
      text: '市科学技术局2006年建议提案办理公开情况',
      face: '方正小标宋简体',
      size: 44,
    });
    expect(first).toMatchObject({ text: '六、其他需要报告的事项', face: '黑体', size: 32 });
    expect(second).toMatchObject({ text: '（二）建议提案办理公开情况', face: '楷体', size: 32 });
    expect(sentence).toMatchObject({ text: report.text, face: '仿宋', size: 32 });
    expect(caption?.text).toContain('数据表');
    const notes = paragraphs(xml).slice(-report.notes.length);
    expect(notes.map((note) => note.text)).toEqual(report.notes.map((note, at) => `${at + 1}.${note}`));
    expect(xml.indexOf('<w:tbl>')).toBeGreaterThan(sentence!.at);
    expect(xml.indexOf('</w:tbl>')).toBeLessThan(notes[0]!.at);
  });

  it('has the margins, the fixed spacing and the indent of official texts', async () => {
    const xml = await docxXml(2003, 'word/document.xml');
    const tag = (name: string) => new RegExp(`<w:${name} [^>]*>`).exec(xml)?.[0];
    expect(tag('pgSz')).toContain('w:w="11906" w:h="16838"');
    expect(tag('pgMar')).toContain('w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"');
    expect(tag('ind')).toContain('w:firstLineChars="200"');
    const spacings = new Set(xml.match(/w:line="\d+" w:lineRule="\w+"/g));
    expect([...spacings].sort()).toEqual(
      ['360', '578', '700'].map((line) => `w:line="${line}" w:lineRule="exact"`),
    );
    expect(await docxXml(2003, 'word/footer1.xml')).toMatch(/— .*PAGE.* —/s);
  });

  it('shows in its table what the report says', async () => {
    const report = await under.reports.annual(2009);
    const cells = paragraphs((await docxXml(2009, 'word/document.xml')).split('<w:tbl>')[1] ?? '').map(
      (it) => it.text,
    );
    for (const key of ['handled', 'lead', 'co', 'open', 'late', 'published', 'withheld']) {
      const line = report.lines.find((it) => it.key === key)!;
      expect(cells[cells.indexOf(line.label) + 1]).toBe(String(line.value));
    }
  });
});

describe('the section as a workbook', () => {
  it.each(YEARS)(
    'has totals of %i that are formulas over its rows, with the right results stored',
    async (year) => {
      const report = await under.reports.annual(year);
      const workbook = await workbookOf(await under.reports.xlsx(year));
      const formulas = formulasOf(workbook.getWorksheet('汇总')!);
      const totals = formulas.filter((it) => it.formula.startsWith('COUNTIFS'));
      expect(totals.map((it) => it.stored)).toEqual(report.lines.map((line) => line.value));
      for (const it of totals)
        expect([it.cell, countifs(workbook, it.formula)]).toEqual([it.cell, it.stored]);
      const checks = formulas.filter((it) => it.formula.startsWith('IF('));
      expect(checks.map((it) => it.stored)).toEqual(report.identities.map(() => '相符'));
    },
  );

  it('keeps a text that looks like a formula a text, and its header in sight', async () => {
    await under.db.query(
      `update proposal set title = '=HYPERLINK("http://x")', number = '+1' where year = 2012`,
    );
    const sheet = (await workbookOf(await under.reports.xlsx(2012))).getWorksheet('明细')!;
    expect(sheet.getCell('F2')).toMatchObject({ value: '=HYPERLINK("http://x")', formula: undefined });
    expect(sheet.getCell('E2').value).toBe('+1');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getRow(1).values).toEqual(expect.arrayContaining(['类别', '编号', '案由', '办理方式']));
  });
});
