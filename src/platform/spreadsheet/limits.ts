import { UnreadableFile } from './sheet.js';

/** What a file may cost before it is refused. Sizes are bytes; a "row" or "cell" is one that holds something. */
export interface SheetLimits {
  maxFileBytes: number;
  /** Rows with content, titles and heading included. */
  maxRows: number;
  maxColumns: number;
  maxCells: number;
  /** Sum over all parts of the package, as declared and as counted while inflating. */
  maxInflatedBytes: number;
  /** Inflated to packed size of one part; only parts above `ratioFloorBytes` are judged. */
  maxRatio: number;
  ratioFloorBytes: number;
  /** Shared texts stay in memory until the sheet is read, so they have a limit of their own. */
  maxSharedTextBytes: number;
  maxEntries: number;
}

/**
 * A ledger of 20,000 rows and 40 columns inflates to about 60 MB at 10 to 30 times its packed size, so these
 * limits never meet an honest file; deflate itself goes up to 1,032 times.
 */
export const SHEET_LIMITS: SheetLimits = {
  maxFileBytes: 20 * 1024 * 1024,
  maxRows: 20_000,
  maxColumns: 500,
  maxCells: 1_500_000,
  maxInflatedBytes: 512 * 1024 * 1024,
  maxRatio: 200,
  ratioFloorBytes: 4 * 1024 * 1024,
  maxSharedTextBytes: 64 * 1024 * 1024,
  maxEntries: 2_000,
};

export function tooManyRows(rows: number, limits: SheetLimits): UnreadableFile {
  return new UnreadableFile(
    'too_many_rows',
    `表里有${rows}行内容，一次最多读${limits.maxRows}行（含表头），请按年度或类别拆成几个文件分次导入。`,
  );
}

export function tooManyColumns(columns: number, limits: SheetLimits): UnreadableFile {
  return new UnreadableFile(
    'too_many_columns',
    `表里的内容排到了第${columns}列，最多读${limits.maxColumns}列，请删去台账以外的列后再导入。`,
  );
}

export function tooManyCells(limits: SheetLimits): UnreadableFile {
  const most = Math.floor(limits.maxCells / 10_000);
  return new UnreadableFile('too_many_cells', `表里有内容的单元格超过${most}万个，请拆成几个文件分次导入。`);
}
