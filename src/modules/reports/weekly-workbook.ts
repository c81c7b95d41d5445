import exceljs from 'exceljs';
import type { WeeklyNumbers, WeeklySheet } from './weekly.dto.js';

const THIN = { style: 'thin', color: { argb: 'FF999999' } } as const;
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const FONT = { name: '宋体', size: 11 };
const A4 = 9;
/** Title, rule, header. */
const FIRST_ROW = 4;

/** The sheet as it hangs on the wall: one A4 page, totals as formulas over the divisions. */
export async function weeklyWorkbook(weekly: WeeklySheet): Promise<Buffer> {
  const workbook = new exceljs.Workbook();
  workbook.calcProperties.fullCalcOnLoad = true;
  const sheet = workbook.addWorksheet('进度通报', {
    views: [{ state: 'frozen', ySplit: FIRST_ROW - 1 }],
    pageSetup: { paperSize: A4, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: '第 &P 页，共 &N 页' },
  });
  const width = weekly.columns.length + 1;
  [24, ...weekly.columns.map(() => 12)].forEach((size, at) => (sheet.getColumn(at + 1).width = size));
  wide(sheet.addRow([weekly.title]), width, { size: 16, bold: true }).height = 36;
  wide(sheet.addRow([weekly.rule]), width, { size: 10 }).height = 20;
  framed(sheet.addRow(['承办处室', ...weekly.columns.map((column) => column.label)]), true);
  for (const row of weekly.rows) framed(sheet.addRow([row.division ?? '（未分派）', ...counts(weekly, row)]));
  framed(sheet.addRow(['合计', ...totals(weekly, sheet)]), true);
  for (const { year, open } of weekly.earlier) {
    wide(sheet.addRow([`另有${year}年度未办${open.count}件。`]), width, { size: 10 });
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

function totals(weekly: WeeklySheet, sheet: exceljs.Worksheet): exceljs.CellValue[] {
  const last = FIRST_ROW + weekly.rows.length - 1;
  return counts(weekly, weekly.total).map((result, at) => {
    if (weekly.rows.length === 0) return result;
    const { letter } = sheet.getColumn(at + 2);
    return { formula: `SUM(${letter}${FIRST_ROW}:${letter}${last})`, result };
  });
}

function counts(weekly: WeeklySheet, numbers: WeeklyNumbers): number[] {
  return weekly.columns.map(({ key }) => numbers[key as keyof WeeklyNumbers].count);
}

function wide(row: exceljs.Row, width: number, font: Partial<exceljs.Font>): exceljs.Row {
  row.worksheet.mergeCells(row.number, 1, row.number, width);
  row.getCell(1).alignment = {
    horizontal: font.bold ? 'center' : 'left',
    vertical: 'middle',
    wrapText: true,
  };
  row.getCell(1).font = { ...FONT, ...font };
  return row;
}

function framed(row: exceljs.Row, bold = false): void {
  row.height = 22;
  row.eachCell((cell, column) => {
    cell.border = BORDER;
    cell.font = { ...FONT, bold };
    cell.alignment = { vertical: 'middle', horizontal: column === 1 ? 'left' : 'right', wrapText: true };
  });
}
