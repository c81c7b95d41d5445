import { IsBoolean, IsIn, IsInt, IsObject, IsOptional, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';

/** One finding about a row or about the file. */
export class ImportFinding {
  /** The sheet's row; 0 for the file as a whole. */
  row: number;
  column: string;
  code: string;
  message: string;
  severity: 'error' | 'warning';
}

export class ImportColumn {
  heading: string;
  field: string | null;
  fieldLabel: string | null;
  /** remembered, name, part, content or none. */
  how: string;
  sample: string | null;
}

/** A field that a column can stand for. */
export class ImportField {
  key: string;
  label: string;
  required: boolean;
}

export class ImportCountsView {
  rows: number;
  proposals: number;
  referrals: number;
  created: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  conflicts: number;
  errors: number;
  warnings: number;
}

export class ImportProgress {
  done: number;
  total: number;
}

export class ImportFailure {
  code: string;
  message: string;
}

/** An import run as the page shows it. */
export class ImportRunView {
  id: number;
  state:
    | 'uploaded'
    | 'reading'
    | 'previewed'
    | 'failed'
    | 'commit_requested'
    | 'committing'
    | 'committed'
    | 'undone';
  stateName: string;
  channel: string;
  actorName: string;
  fileName: string;
  fileSize: number;
  givenYear: number | null;
  consentsOnFile: boolean;
  blankErases: boolean;
  createdAt: string;
  committedAt: string | null;
  undoneAt: string | null;
  sheetName: string | null;
  headerRow: number | null;
  columns: ImportColumn[];
  fields: ImportField[];
  counts: ImportCountsView | null;
  fileFindings: ImportFinding[];
  /** The report years that the rows belong to, earliest first. */
  years: number[];
  /** The file publishes without showing every consent: a person may confirm that they are on file. */
  asksForConsents: boolean;
  /** Nobody has taken the file up for ten seconds or more: the background worker may not be running. */
  waitsForWorker: boolean;
  progress: ImportProgress;
  failure: ImportFailure | null;
  canCommit: boolean;
  commitRefusals: string[];
  canUndo: boolean;
  undoRefusals: string[];
}

export class ImportRunList {
  runs: ImportRunView[];
}

export class ImportChange {
  field: string;
  label: string;
  old: string | null;
  new: string | null;
}

export class ImportRowView {
  row: number;
  outcome: string;
  number: string | null;
  title: string | null;
  proposalId: number | null;
  changes: ImportChange[];
  findings: ImportFinding[];
}

export class ImportRowPage {
  total: number;
  rows: ImportRowView[];
  nextCursor: string | null;
}

/** How the file is to be taken; what is left out stays as it is. */
export class ImportOptionsBody {
  /** Field by heading; null: the column says nothing. Remembered for files with the same headings. */
  @IsOptional()
  @IsObject({ message: '列的对应关系应为“表头: 字段”的形式。' })
  mapping?: Record<string, string | null>;

  @IsOptional()
  @Min(1949, { message: '年度不能早于1949年。' })
  @Max(2200, { message: '年度不能晚于2200年。' })
  @IsInt({ message: '年度应为四位数字。' })
  year?: number | null;

  @IsOptional()
  @IsBoolean({ message: '“公开意见已另行取得”只能为是或否。' })
  consentsOnFile?: boolean;

  @IsOptional()
  @IsBoolean({ message: '“空白单元格也覆盖”只能为是或否。' })
  blankErases?: boolean;
}

export const ROW_OUTCOMES = [
  'new',
  'changed',
  'unchanged',
  'duplicate',
  'conflict',
  'error',
  'warning',
] as const;

/** Which rows of a preview to leaf through. */
export class ImportRowQuery {
  @IsOptional()
  @IsIn(ROW_OUTCOMES, { message: '没有这一类行。' })
  outcome?: (typeof ROW_OUTCOMES)[number];

  /** `nextCursor` of the page before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '翻页位置无效。' })
  after?: number;

  @IsOptional()
  @Type(() => Number)
  @Min(1, { message: '每页至少1行。' })
  @Max(500, { message: '每页最多500行。' })
  @IsInt({ message: '每页行数应为整数。' })
  limit?: number;
}
