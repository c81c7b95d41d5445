import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ROLES, type Role } from '../../domain/codes.js';
import { IsDay } from '../../platform/http/day.js';

const long = { message: '填写的内容太长，请控制在2000字以内。' };
const short = { message: '填写的名称太长，请控制在100字以内。' };
const person = { message: '请从名单中选择人员。' };
const division = { message: '请从名单中选择处室。' };
const words = { message: '请填写文字。' };

/** Every command states the version that its page shows: who acts on an old page is told what happened since. */
export class Command {
  @IsInt({ message: '页面缺少版本号，请刷新后再试。' })
  version: number;
}

/** 分派: one division leads, any number support. */
export class AssignCommand extends Command {
  @IsInt(division)
  leadDivisionId: number;

  @IsOptional()
  @ArrayMaxSize(50, { message: '协办处室太多，请控制在50个以内。' })
  @IsInt({ each: true, ...division })
  supportDivisionIds?: number[];

  /** 批示. */
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  instruction?: string;

  /** The leader has approved on paper (批办单): it goes to the divisions at once. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否已有纸质批办单。' })
  paper?: boolean;

  /** The leader named on the paper. */
  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  approver?: string;
}

export class ApproveSplitCommand extends Command {
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  instruction?: string;

  /** The leader who decided on paper, where the liaison enters it. */
  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  approver?: string;
}

/** 不同意分派; what the leader wants instead belongs in the reason. */
export class RejectSplitCommand extends Command {
  @Matches(/\S/, { message: '请写明不同意的理由。' })
  @MaxLength(2000, long)
  @IsString({ message: '请写明不同意的理由。' })
  reason: string;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  approver?: string;
}

/** A step that needs nothing but its reason; the rules say whether it may be blank. */
export class ReasonCommand extends Command {
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  reason?: string;
}

/** 签收, naming the 经办人 from the list or by name. */
export class TakeOnCommand extends Command {
  @IsOptional()
  @IsInt(person)
  handlerId?: number;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  handlerName?: string;
}

/** 处室退回. */
export class SendBackCommand extends ReasonCommand {
  @IsOptional()
  @IsInt(division)
  suggestedDivisionId?: number;
}

/** 改派. */
export class ReassignCommand extends ReasonCommand {
  @IsInt(division)
  leadDivisionId: number;

  @IsOptional()
  @ArrayMaxSize(50, { message: '协办处室太多，请控制在50个以内。' })
  @IsInt({ each: true, ...division })
  supportDivisionIds?: number[];
}

/** 申请调整. */
export class RequestReturnCommand extends ReasonCommand {
  @IsIn(['return', 'reassign', 'change_role'], { message: '请选择申请退办、改办还是改变办理方式。' })
  asked: 'return' | 'reassign' | 'change_role';

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  suggestedUnit?: string;

  /** The role that is asked for, where the role is to change. */
  @IsOptional()
  @IsIn(ROLES, { message: '请选择办理方式。' })
  role?: Role;

  /** Why it is asked although the window is over. */
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  override?: string;
}

/** The upper office's answer to a request; the new role where that was asked. */
export class ReturnAnswerCommand extends ReasonCommand {
  @IsDay('答复日期')
  answeredOn: string;

  @IsOptional()
  @IsIn(ROLES, { message: '请选择办理方式。' })
  newRole?: Role;
}

export class ChangeRoleCommand extends ReasonCommand {
  @IsIn(ROLES, { message: '请选择办理方式。' })
  role: Role;

  @IsDay('通知日期')
  noticeOn: string;
}

export class WithdrawCommand extends ReasonCommand {
  @IsDay('日期')
  on: string;
}

export class ReinstateCommand extends Command {
  @IsDay('日期')
  on: string;
}

export class LinkMergedCommand extends Command {
  @IsInt({ message: '请选择并入的建议提案。' })
  hostProposalId: number;
}

export class SuperviseCommand extends Command {
  @IsInt(person)
  leaderId: number;

  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  note?: string;
}

/** A second referral of a known proposal; no version, for nothing that exists changes. */
export class AddReferralCommand {
  @IsIn(ROLES, { message: '请选择办理方式。' })
  role: Role;

  @IsDay('交办日期')
  referredOn: string;

  @IsOptional()
  @IsDay('收到日期')
  receivedOn?: string;

  @IsOptional()
  @IsDay('办理期限')
  dueOn?: string;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  referredBy?: string;
}

export class BulkItem {
  @IsInt({ message: '请选择交办件。' })
  referralId: number;

  @IsInt({ message: '页面缺少版本号，请刷新后再试。' })
  version: number;
}

/** The same split for many referrals; each is a transaction of its own. */
export class BulkAssignCommand {
  @ArrayMinSize(1, { message: '请至少选择一件。' })
  @ArrayMaxSize(1000, { message: '一次最多分派1000件。' })
  @IsArray({ message: '请选择交办件。' })
  @ValidateNested({ each: true })
  @Type(() => BulkItem)
  items: BulkItem[];

  @IsInt(division)
  leadDivisionId: number;

  @IsOptional()
  @ArrayMaxSize(50, { message: '协办处室太多，请控制在50个以内。' })
  @IsInt({ each: true, ...division })
  supportDivisionIds?: number[];

  /** The leader has approved them on paper, as on a signed 任务分工表. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否已有纸质批办单。' })
  paper?: boolean;

  /** The leader named on the paper. */
  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  approver?: string;
}
