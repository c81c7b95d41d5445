import ExcelJS from 'exceljs';
import type { CommitmentList, CommitmentRow } from './aftercare-views.dto.js';

const THIN = { style: 'thin', color: { argb: 'FF999999' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const A4 = 9;
/** Points of a line of text. */
const LINE = 16;

const COLUMNS: [heading: string, width: number, value: (row: CommitmentRow) => string | number | null][] = [
  ['年度', 7, (row) => row.year],
  ['类别', 10, (row) => row.kindName],
  ['案号', 8, (row) => row.number],
  ['案由', 24, (row) => row.title],
  ['现办复类别', 7, (row) => row.outcomeClass],
  ['答复文号', 14, (row) => row.documentNumber],
  ['承办处室', 12, (row) => row.division],
  ['承诺事项', 28, (row) => row.content],
  ['完成时限', 12, (row) => row.dueOn],
  ['状态', 9, (row) => (row.overdue ? '已过时限' : row.stateName)],
  ['落实情况', 22, settled],
  ['告知代表委员', 12, (row) => [row.proposerToldOn, row.toldChannel].filter(Boolean).join('\n') || null],
  ['历年回头看', 26, (row) => row.lookBacks.map((it) => `${it.year}年：${it.progress}`).join('\n') || null],
];

/** The 承诺台账 as it goes to the 回头看: what the page lists, on landscape A4, the heading on every page. */
export async function commitmentsWorkbook(list: CommitmentList): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('承诺台账', {
    views: [{ state: 'frozen', ySplit: 3 }],
    pageSetup: {
      ...{ paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      printTitlesRow: '3:3',
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  });
  sheet.columns = [{ width: 6 }, ...COLUMNS.map(([, width]) => ({ width }))];
  across(sheet.addRow(['建议提案答复承诺事项台账']), { size: 16, bold: true });
  across(sheet.addRow([list.rule]), { size: 10 });
  framed(sheet.addRow(['序号', ...COLUMNS.map(([heading]) => heading)])).font = { bold: true };
  sheet.getRow(3).height = 2 * LINE;
  list.rows.forEach((row, at) => {
    framed(sheet.addRow([at + 1, ...COLUMNS.map(([, , value]) => value(row))])).height = heightOf(row);
  });
  const width = COLUMNS.length + 1;
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: 3, column: width } };
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Wrapped text grows no row by itself in every program: the tallest cell says how high it is, at two widths a character. */
function heightOf(row: CommitmentRow): number {
  const lines = COLUMNS.map(([, width, value]) => {
    const parts = String(value(row) ?? '').split('\n');
    return parts.reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / (width - 1))), 0);
  });
  return LINE * Math.max(...lines);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

function settled(row: CommitmentRow): string | null {
  return [row.settledOn, row.settlement].filter(Boolean).join('\n') || null;
}

function across(row: ExcelJS.Row, font: Partial<ExcelJS.Font>): void {
  row.worksheet.mergeCells(row.number, 1, row.number, COLUMNS.length + 1);
  row.getCell(1).alignment = { horizontal: font.bold ? 'center' : 'left', vertical: 'middle' };
  row.getCell(1).font = font;
}

function framed(row: ExcelJS.Row): ExcelJS.Row {
  for (let at = 1; at <= COLUMNS.length + 1; at += 1) {
    const cell = row.getCell(at);
    cell.border = BORDER;
    cell.alignment = { vertical: 'middle', wrapText: true };
  }
  return row;
}
