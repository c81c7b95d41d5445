import { refusePackage } from './file-kind.js';
import { type SheetLimits } from './limits.js';
import { type Sheet, UnreadableFile } from './sheet.js';
import { readDateStyles } from './xlsx-styles.js';
import { readSharedStrings } from './xlsx-strings.js';
import { readSheetXml } from './xlsx-sheet.js';
import { readWorkbook } from './xlsx-workbook.js';
import { ZipPackage } from './zip-package.js';

/** Reads the first visible sheet with content out of a ZIP package. @throws UnreadableFile */
export async function readXlsx(content: Buffer, limits: SheetLimits): Promise<Sheet> {
  const parts = await ZipPackage.open(content, limits);
  if (!parts.has('xl/workbook.xml')) throw refusePackage(parts.names);
  const workbook = await readWorkbook(parts);
  const context = {
    strings: await readSharedStrings(parts, workbook.stringsPath, limits),
    dateStyles: await readDateStyles(parts, workbook.stylesPath),
    date1904: workbook.date1904,
  };
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const rows = await readSheetXml(parts.text(sheet.path), context, limits);
    if (rows.length > 0) return { name: sheet.name, rows };
  }
  throw workbook.sheets.some(({ hidden }) => hidden)
    ? new UnreadableFile(
        'empty_sheet',
        '看得见的工作表都是空的，隐藏的工作表不读取；台账若在隐藏的表里，请取消隐藏后再导入。',
      )
    : new UnreadableFile('empty_sheet', '工作簿里没有内容，请确认选对了文件。');
}
