import { readCsv } from './csv.js';
import { packageOrText } from './file-kind.js';
import { SHEET_LIMITS, type SheetLimits } from './limits.js';
import { type Sheet, UnreadableFile } from './sheet.js';
import { readXlsx } from './xlsx.js';

/**
 * Reads the first visible sheet with content of an .xlsx or .csv file, judged by its bytes: the name only
 * stands in for the name of a sheet where the file has none.
 * @param content the whole file.
 * @param fileName as uploaded, e.g. `台账.csv`.
 * @param limits replaces single limits of {@link SHEET_LIMITS}.
 * @throws UnreadableFile with a stable code (`file_too_large`, `empty_file`, `empty_sheet`, `file_broken`,
 *   `encrypted`, `old_format`, `not_a_table`, `zip_bomb`, `too_many_rows`, `too_many_columns`,
 *   `too_many_cells`, `too_much_text`, `csv_quotes`) and a sentence that says what to do.
 */
export async function readSheet(
  content: Buffer,
  fileName: string,
  limits: Partial<SheetLimits> = {},
): Promise<Sheet> {
  const all = { ...SHEET_LIMITS, ...limits };
  if (content.length > all.maxFileBytes) throw tooLarge(content.length, all);
  const sheet = packageOrText(content) === 'zip' ? await readXlsx(content, all) : readCsv(content, all);
  return sheet.name === '' ? { ...sheet, name: fileName.replace(/\.[^.]*$/, '') } : sheet;
}

function tooLarge(bytes: number, limits: SheetLimits): UnreadableFile {
  const [size, most] = [bytes, limits.maxFileBytes].map((count) =>
    (count / 1024 / 1024).toFixed(1).replace('.0', ''),
  );
  return new UnreadableFile(
    'file_too_large',
    `文件有${size} MB，最多${most} MB，请删去图片和台账以外的工作表，或拆成几个文件分次导入。`,
  );
}
