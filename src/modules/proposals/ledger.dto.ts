import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { BOARD_COLUMNS, BOARD_GROUPS, type BoardColumn, type BoardGroup } from './board.sql.js';
import { DUE_FILTERS, type DueFilter } from './due-classes.sql.js';

export const LEDGER_SORTS = [
  'number',
  'title',
  'kind',
  'role',
  'referredOn',
  'dueOn',
  'repliedOn',
  'division',
  'status',
] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

const CODES = /^[A-Za-z0-9_]+(,[A-Za-z0-9_]+)*$/;
const unknownWord = { message: '筛选条件里有不认识的内容，请重新选择。' };

/** Which referrals to list. Lists of codes are separated by commas; what is left out does not restrict. */
export class LedgerFilter {
  /** Part of the title, the number, the lead signer or the document number. */
  @IsOptional()
  @MaxLength(200, { message: '搜索的内容太长，请控制在200字以内。' })
  @IsString()
  q?: string;

  @IsOptional()
  @Type(() => Number)
  @Min(1949, { message: '年度不能早于1949年。' })
  @Max(2200, { message: '年度不能晚于2200年。' })
  @IsInt({ message: '年度应为四位数字。' })
  year?: number;

  @IsOptional()
  @Matches(CODES, unknownWord)
  kind?: string;

  @IsOptional()
  @IsIn(['npc', 'cppcc'], unknownWord)
  body?: string;

  @IsOptional()
  @Matches(CODES, unknownWord)
  level?: string;

  @IsOptional()
  @Matches(CODES, unknownWord)
  role?: string;

  @IsOptional()
  @Matches(CODES, unknownWord)
  status?: string;

  /** Id of the division that leads; 0: no division yet. */
  @IsOptional()
  @Type(() => Number)
  @IsInt(unknownWord)
  division?: number;

  @IsOptional()
  @MaxLength(20, unknownWord)
  @IsString()
  outcomeClass?: string;

  /** published, active, on_request, none or undecided. */
  @IsOptional()
  @IsIn(['published', 'active', 'on_request', 'none', 'undecided'], unknownWord)
  publication?: string;

  /** Key of a figure: lists what stands behind it; needs `year`. */
  @IsOptional()
  @Matches(/^[A-Za-z0-9_.]+$/, unknownWord)
  line?: string;

  /** The day that a figure of the weekly sheet (`line=weekly.…`) is of; today without it. */
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, unknownWord)
  on?: string;

  /** A column of the 工作台; `any` is all of them, without what was returned or withdrawn. */
  @IsOptional()
  @IsIn([...BOARD_COLUMNS, 'any'], unknownWord)
  column?: BoardColumn | 'any';

  /** A row of the 工作台. */
  @IsOptional()
  @IsIn(BOARD_GROUPS, unknownWord)
  group?: BoardGroup;

  /** How the reply stands to its date; `near` as the setting of the office says, `open` whatever still owes one. */
  @IsOptional()
  @IsIn(DUE_FILTERS, unknownWord)
  due?: DueFilter;

  /** Id of a division that has yet to sign for its part, as lead or in support. */
  @IsOptional()
  @Type(() => Number)
  @IsInt(unknownWord)
  toSignBy?: number;

  /** Whether the proposal has its 归档号. */
  @IsOptional()
  @IsIn(['archived', 'unarchived'], unknownWord)
  filing?: 'archived' | 'unarchived';

  @IsOptional()
  @IsIn(LEDGER_SORTS, { message: '不能按这一列排序。' })
  sort?: LedgerSort;

  @IsOptional()
  @IsIn(['asc', 'desc'], { message: '排序方向只能是升序或降序。' })
  order?: 'asc' | 'desc';
}

export class LedgerQuery extends LedgerFilter {
  /** `nextCursor` of the page before. */
  @IsOptional()
  @MaxLength(2000, { message: '翻页位置无效，请从头显示。' })
  @IsString()
  after?: string;

  @IsOptional()
  @Type(() => Number)
  @Min(1, { message: '每页至少1行。' })
  @Max(500, { message: '每页最多500行。' })
  @IsInt({ message: '每页行数应为整数。' })
  limit?: number;
}

export class LedgerExportQuery extends LedgerFilter {
  /** Keys of the columns to write, in order; all without it. */
  @IsOptional()
  @Matches(CODES, { message: '导出的列里有不认识的名称。' })
  columns?: string;
}

export class LightView {
  tone: 'overdue' | 'near' | 'ok' | 'late' | 'done' | 'paused' | 'none';
  words: string;
  /** The same for a table. */
  short: string;
}

/** One line of the ledger: a referral of a proposal. What is not known is null. */
export class LedgerEntry {
  referralId: number;
  proposalId: number;
  year: number;
  kind: string;
  kindName: string;
  body: string;
  level: string;
  levelName: string;
  session: string | null;
  number: string;
  localNumber: string | null;
  title: string;
  keyItem: boolean;
  leadProposer: string | null;
  proposerGroup: string | null;
  jointCount: number | null;
  role: string;
  roleName: string;
  leadUnits: string[];
  coUnits: string[];
  separateUnits: string[];
  leadDivision: string | null;
  supportDivisions: string[];
  handlerName: string | null;
  referredBy: string | null;
  referredOn: string | null;
  receivedOn: string | null;
  signedOn: string | null;
  /** The date that counts: of the running round while it is open, else of the first. */
  dueOn: string | null;
  /** Where it comes from: 上级给定, 延期, 年度计划 or 规则. */
  dueOrigin: string | null;
  /** Working days until it while nothing is sent; negative once it has passed, null where no clock runs. */
  workdaysLeft: number | null;
  /** 办理期限 as the upper office gave it. */
  givenDueOn: string | null;
  extendedTo: string | null;
  extended: boolean;
  contactForm: string | null;
  contactCount: number | null;
  documentNumber: string | null;
  repliedOn: string | null;
  outcomeClass: string | null;
  workSatisfaction: string | null;
  resultSatisfaction: string | null;
  secondRepliedOn: string | null;
  /** 公开属性 in words (全文公开, 摘要公开, 依申请公开 …), or null while nothing is decided. */
  disclosure: string | null;
  withholdingGround: string | null;
  publication: string | null;
  publishedOn: string | null;
  publishedUrl: string | null;
  status: string;
  statusName: string;
  rounds: number;
  remark: string | null;
  light: LightView;
  /** Goes up with every change; a command states the one that the page shows. */
  version: number;
  /** 当前卡点 in a sentence; null where nothing is waited for. */
  standing: string | null;
}

export class LedgerPage {
  total: number;
  /** What is listed, in a sentence. */
  rule: string;
  rows: LedgerEntry[];
  nextCursor: string | null;
}
