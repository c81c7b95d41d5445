import { Injectable } from '@nestjs/common';
import ExcelJS from 'exceljs';
import { Database } from '../../platform/database/database.js';
import { readSheet } from '../../platform/spreadsheet/read-sheet.js';
import type { CellValue } from '../../platform/spreadsheet/sheet.js';
import { fileOf, type GradedFinding, loadRun } from './import-runs.js';

/** The rows that a preview could not take, as they stand in the file, with the reasons beside them. */
@Injectable()
export class ErrorWorkbook {
  constructor(private readonly db: Database) {}

  async of(runId: number): Promise<{ name: string; content: Buffer }> {
    const run = await loadRun(this.db, runId);
    const sheet = await readSheet(await fileOf(this.db, runId), run.fileName);
    const errors = await this.db.query<{ row: number; findings: GradedFinding[] }>(
      `select row, findings from import_row where run_id = $1 and outcome in ('error', 'conflict') order by row, id`,
      [runId],
    );
    const book = new ExcelJS.Workbook();
    const out = book.addWorksheet('错误行', { views: [{ state: 'frozen', ySplit: 1 }] });
    const headings = sheet.rows.find((row) => row.row === run.headerRow)?.cells ?? [];
    out.addRow(['原行号', '问题', ...headings.map(plain)]).font = { bold: true };
    for (const { row, findings } of errors) {
      const cells = sheet.rows.find((one) => one.row === row)?.cells ?? [];
      const reasons = findings
        .filter((finding) => finding.severity === 'error')
        .map((finding) => finding.message);
      out.addRow([row, reasons.join('\n'), ...cells.map(plain)]);
    }
    out.getColumn(2).width = 60;
    out.getColumn(2).alignment = { wrapText: true, vertical: 'top' };
    const name = `${run.fileName.replace(/\.[^.]*$/, '')}（错误行）.xlsx`;
    return { name, content: Buffer.from(await book.xlsx.writeBuffer()) };
  }
}

/** Every value as it would be typed again; a formula comes back as its text, never as a formula. */
function plain(cell: CellValue): string | number | null {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  if ('date' in cell) return cell.date;
  return 'formula' in cell ? `=${cell.formula.replace(/^=/, '')}` : cell.error;
}
