import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import { DISCLOSURES, type Disclosure, WIDTHS, type Width } from '../../domain/codes.js';
import { IsDay } from '../../platform/http/day.js';
import { LightView } from '../proposals/ledger.dto.js';
import { Command } from '../workflow/commands.dto.js';

const long = { message: '填写的内容太长，请控制在2000字以内。' };
const short = { message: '填写的内容太长，请控制在100字以内。' };
const badYear = { message: '年度应为1949至2200之间的四位数字。' };
const words = { message: '请填写文字。' };

/** A step of a version; which of the fields it looks at follows from the step. */
export class ClearanceCommand extends Command {
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  comment?: string;

  /** 核稿: 公开属性 was checked. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否已核对公开属性。' })
  disclosureChecked?: boolean;

  /** 签发: 公开属性 as the signer decides it. */
  @IsOptional()
  @IsIn(DISCLOSURES, { message: '公开属性应为主动公开、依申请公开或不予公开。' })
  disclosure?: Disclosure;

  @IsOptional()
  @IsIn(WIDTHS, { message: '公开方式应为全文、摘要或区分处理。' })
  width?: Width;

  /** 不予公开的依据. */
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  ground?: string;

  @IsOptional()
  @IsInt({ message: '请从名单中选择人员。' })
  delegateId?: number;

  /** 督查室审核日期. */
  @IsOptional()
  @IsDay('督查室审核日期')
  reviewedOn?: string;
}

/** 发出: on which day, and with which number where it is typed in. */
export class IssueCommand extends Command {
  @IsDay('发出日期')
  issuedOn: string;

  /** As the OA gave it; left out where the number comes from our own series. */
  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  documentNumber?: string;

  /** The number stands on another letter, and shall stand on this one too. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否重复使用文号。' })
  confirmDuplicate?: boolean;
}

export class NumberingQuery {
  @IsOptional()
  @Type(() => Number)
  @Min(1949, badYear)
  @Max(2200, badYear)
  @IsInt(badYear)
  year?: number;
}

/** How a letter gets its number: typed in from the OA, or drawn from a series. */
export class NumberingView {
  source: 'oa' | 'series';
  /** What stands before the year; null where the office has kept no series of this form. */
  prefix: string | null;
}

/** One letter of a version. */
export class CopyView {
  id: number;
  addressee: string;
  phone: string | null;
  address: string | null;
  channel: string | null;
  sentOn: string | null;
}

export class CopyList {
  documentNumber: string | null;
  issuedOn: string | null;
  copies: CopyView[];
}

export class CopySentBody {
  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  channel?: string;

  /** null: it has not gone out after all. */
  @ValidateIf((body: CopySentBody) => body.sentOn !== null)
  @IsDay('送达日期')
  sentOn: string | null;
}

export class ClearanceQuery {
  /** 待审 or 待发出. */
  @IsIn(['review', 'issue'], { message: '请选择待审或待发出。' })
  stage: 'review' | 'issue';
}

/** A version that waits, with all that the two lists show of it. */
export class ClearanceRow {
  versionId: number;
  referralId: number;
  proposalId: number;
  /** Of the referral: what a command states. */
  version: number;
  number: string;
  title: string;
  body: string;
  roleName: string;
  form: 'reply' | 'opinion';
  formName: string;
  division: string | null;
  /** Where it stands. */
  stage: string;
  stageName: string;
  /** The step that is the person's, and its name. */
  action: string;
  actionName: string;
  sentence: string;
  light: LightView;
  /** Since when it waits. */
  since: string | null;
  /** Whether the person may take the step now, and if not, every reason. */
  allowed: boolean;
  reasons: string[];
}

export class ClearanceList {
  rows: ClearanceRow[];
}
