import exceljs from 'exceljs';
import { type YearTerms } from '../../domain/year-terms.js';
import { type AnnualReport, type IdentityCheck, type ReportLine } from './reports.dto.js';
import { type DetailRow } from './reports.rows.js';
import {
  type ColumnKey,
  criteriaOf,
  type Criterion,
  DETAIL_COLUMNS,
  type DetailColumn,
  type MarkedRow,
} from './section-formulas.js';

const COLUMNS = Object.entries(DETAIL_COLUMNS) as [ColumnKey, DetailColumn][];
const GROUP_NAMES: Readonly<Record<ReportLine['group'], string>> = {
  total: '总数',
  roles: '办理方式',
  kinds: '类别',
  levels: '层级',
  timeliness: '办理情况',
  publication: '答复公开',
  other: '其他',
};
const THIN = { style: 'thin', color: { argb: 'FF999999' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFEFEF' } } as const;
/** Paper sizes as Excel numbers them. */
const A4 = 9;
const A3 = 8;
const FONT = { name: '宋体', size: 10 };
/** 汇总: title, sentence, header. 明细: header. */
const FIRST_LINE = 4;
const FIRST_DETAIL = 2;

/**
 * Section 六（二） as a workbook: 汇总, whose numbers are formulas over 明细, one referral to a row. The results are
 * stored with the formulas, so that a viewer that does not calculate shows them too.
 */
export async function sectionXlsx(
  report: AnnualReport,
  rows: DetailRow[],
  terms: YearTerms,
): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const summary = workbook.addWorksheet('汇总', sheetLook(FIRST_LINE - 1, A4));
  const detail = workbook.addWorksheet('明细', sheetLook(FIRST_DETAIL - 1, A3));
  writeDetail(detail, marked(rows), terms);
  writeSummary(summary, report, (key) => countifs(criteriaOf(terms)[key], rows.length));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function sheetLook(frozen: number, paperSize: number): Partial<exceljs.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', ySplit: frozen }],
    pageSetup: {
      paperSize,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${frozen}:${frozen}`,
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  };
}

function writeDetail(sheet: exceljs.Worksheet, rows: readonly MarkedRow[], terms: YearTerms): void {
  COLUMNS.forEach(([key, column], at) => {
    const numFmt = key.endsWith('On') ? 'yyyy-mm-dd' : 'General';
    const alignment = { vertical: 'middle', wrapText: true } as const;
    Object.assign(sheet.getColumn(at + 1), {
      width: column.width,
      style: { font: FONT, alignment, border: BORDER, numFmt },
    });
  });
  header(sheet.addRow(COLUMNS.map(([, column]) => column.heading)));
  for (const row of rows) sheet.addRow(COLUMNS.map(([, column]) => column.value(row, terms)));
  sheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: Math.max(rows.length + 1, 2), column: COLUMNS.length },
  };
}

function writeSummary(
  sheet: exceljs.Worksheet,
  report: AnnualReport,
  formula: (key: string) => string,
): void {
  [11, 30, 9, 11, 100].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  spanned(sheet, `${report.bodyName}${report.year}年建议提案办理公开情况统计`, 30, { size: 16, bold: true });
  spanned(sheet, report.text, 44);
  header(sheet.addRow(['分类', '项目', '数量', '单位', '口径']));
  for (const line of report.lines) {
    const value = { formula: formula(line.key), result: line.value };
    framed(sheet.addRow([GROUP_NAMES[line.group], line.label, value, line.unitName, line.definition]));
  }
  sheet.addRow([]);
  header(sheet.addRow(['核对', '左边', '右边', '是否相符', '勾稽关系']));
  for (const check of report.identities) framed(sheet.addRow(checkCells(check, report, sheet.rowCount + 1)));
  sheet.addRow([]);
  report.notes.forEach((note, at) =>
    spanned(sheet, `${at === 0 ? '说明：' : ''}${at + 1}.${note}`, 20 * Math.ceil(note.length / 80)),
  );
}

function checkCells(check: IdentityCheck, report: AnnualReport, row: number): unknown[] {
  const cell = (key: string) => `C${FIRST_LINE + report.lines.findIndex((line) => line.key === key)}`;
  const right = [
    ...check.plus.map((key) => `+${cell(key)}`),
    ...check.minus.map((key) => `-${cell(key)}`),
  ].join('');
  return [
    '勾稽',
    { formula: cell(check.leftLine), result: check.left },
    { formula: right.replace(/^\+/, ''), result: check.right },
    { formula: `IF(B${row}=C${row},"相符","不符")`, result: check.left === check.right ? '相符' : '不符' },
    check.sentence,
  ];
}

/** COUNTIFS over the rows of 明细. @throws Error for a line without criteria: a sheet must not guess */
function countifs(criteria: Criterion[] | undefined, rows: number): string {
  if (!criteria) throw new Error('a line has no formula');
  const last = Math.max(FIRST_DETAIL, FIRST_DETAIL + rows - 1);
  const parts = criteria.map(([key, value]) => {
    const letter = columnLetter(COLUMNS.findIndex(([column]) => column === key));
    return `明细!$${letter}$${FIRST_DETAIL}:$${letter}$${last},${typeof value === 'number' ? value : `"${escaped(value)}"`}`;
  });
  return `COUNTIFS(${parts.join(',')})`;
}

/** In a criterion ? and * are wildcards and a quotation mark is doubled. */
function escaped(text: string): string {
  return text.replace(/[~?*]/g, '~$&').replaceAll('"', '""');
}

function columnLetter(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}

/** Marks, per proposal, the first of its rows that counts in the total, in the lead group, beside, for reference. */
function marked(rows: readonly DetailRow[]): MarkedRow[] {
  const seen = new Set<string>();
  const first = (kind: string, row: DetailRow, is: boolean) => {
    const key = `${kind}:${row.proposalId}`;
    return is && !seen.has(key) && seen.add(key).has(key);
  };
  return rows.map((row, at) => ({
    ...row,
    place: at + 1,
    firstCounted: first('counted', row, row.counted),
    firstFolded: first('folded', row, row.counted && row.folded),
    firstBeside: first('beside', row, row.beside),
    firstReference: first('reference', row, row.role === 'reference' && !row.beside),
  }));
}

function header(row: exceljs.Row): void {
  framed(row);
  row.eachCell((cell) => {
    cell.font = { ...FONT, bold: true };
    cell.fill = HEAD_FILL;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
}

function framed(row: exceljs.Row): void {
  row.eachCell({ includeEmpty: true }, (cell) => {
    cell.border = BORDER;
    cell.font = FONT;
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
}

/** One text across the summary's five columns. */
function spanned(
  sheet: exceljs.Worksheet,
  text: string,
  height: number,
  font: Partial<exceljs.Font> = {},
): void {
  const row = sheet.addRow([text]);
  sheet.mergeCells(row.number, 1, row.number, 5);
  row.height = height;
  row.getCell(1).font = { ...FONT, ...font };
  row.getCell(1).alignment = {
    wrapText: true,
    vertical: 'middle',
    horizontal: font.bold ? 'center' : 'left',
  };
}
