import ExcelJS from 'exceljs';
import type { CommitmentList, CommitmentRow } from './aftercare-views.dto.js';

const THIN = { style: 'thin', color: { argb: 'FF999999' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const A4 = 9;

const COLUMNS: [heading: string, width: number, value: (row: CommitmentRow) => string | number | null][] = [
  ['年度', 7, (row) => row.year],
  ['类别', 11, (row) => row.kindName],
  ['案号', 9, (row) => row.number],
  ['案由', 32, (row) => row.title],
  ['现办复类别', 8, (row) => row.outcomeClass],
  ['答复文号', 17, (row) => row.documentNumber],
  ['承办处室', 13, (row) => row.division],
  ['承诺事项', 36, (row) => row.content],
  ['完成时限', 12, (row) => row.dueOn],
  ['状态', 9, (row) => (row.overdue ? '已过时限' : row.stateName)],
  ['落实情况', 30, settled],
  ['告知代表委员', 14, (row) => [row.proposerToldOn, row.toldChannel].filter(Boolean).join('\n') || null],
  ['历年回头看', 36, (row) => row.lookBacks.map((it) => `${it.year}年：${it.progress}`).join('\n') || null],
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
  list.rows.forEach((row, at) => framed(sheet.addRow([at + 1, ...COLUMNS.map(([, , value]) => value(row))])));
  const width = COLUMNS.length + 1;
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: 3, column: width } };
  return Buffer.from(await book.xlsx.writeBuffer());
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
