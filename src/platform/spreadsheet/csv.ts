import { eachRecord, OpenQuote } from './csv-records.js';
import { decodeText, sniffDelimiter } from './csv-text.js';
import { refuseMarkup } from './file-kind.js';
import { type SheetLimits, tooManyCells, tooManyColumns, tooManyRows } from './limits.js';
import { type CellValue, type Sheet, type SheetRow, UnreadableFile } from './sheet.js';

/**
 * Reads delimited text. Cells stay text; a row's number is that of the record, as Excel shows it, for quoted
 * text may run over several lines. Records beyond the limit are counted and dropped.
 * @throws UnreadableFile
 */
export function readCsv(content: Buffer, limits: SheetLimits): Sheet {
  const text = decodeText(content);
  refuseMarkup(text);
  const rows: SheetRow[] = [];
  let [filled, cells] = [0, 0];
  const hear = (fields: string[], record: number) => {
    const row = toCells(fields);
    if (row.length === 0 || ++filled > limits.maxRows) return;
    if (row.length > limits.maxColumns) throw tooManyColumns(row.length, limits);
    if ((cells += row.length) > limits.maxCells) throw tooManyCells(limits);
    rows.push({ row: record, cells: row });
  };
  try {
    eachRecord(text, sniffDelimiter(text), hear);
  } catch (error) {
    throw asUnreadable(error);
  }
  if (filled > limits.maxRows) throw tooManyRows(filled, limits);
  if (rows.length === 0) throw new UnreadableFile('empty_file', '文件里没有内容，请确认选对了文件。');
  return { name: '', rows };
}

function asUnreadable(error: unknown): unknown {
  if (!(error instanceof OpenQuote)) return error;
  const where = `第${error.record}行有一个双引号没有配对`;
  return new UnreadableFile(
    'csv_quotes',
    `${where}，后面的内容分不出行列，请补上引号或另存为 .xlsx 后再导入。`,
  );
}

function toCells(fields: string[]): CellValue[] {
  let length = fields.length;
  while (length > 0 && fields[length - 1]?.trim() === '') length--;
  return fields.slice(0, length).map((field) => (field === '' ? null : field));
}
