import { IsBoolean, IsInt, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { IsDay } from '../../platform/http/day.js';
import { Command, ReasonCommand } from '../workflow/commands.dto.js';

const long = { message: '填写的内容太长，请控制在2000字以内。' };
const short = { message: '填写的内容太长，请控制在100字以内。' };
const words = { message: '请填写文字。' };
const unit = { message: '请从名单中选择单位。' };
const people = '请写明与谁沟通、谁参加。';
const form = '请选择沟通形式。';
const notice = '请写明交办单位来文的文号，或者答复的日期和方式。';

/** 登记沟通: one 走访, 座谈 or call with the proposers. */
export class AddContactCommand extends Command {
  @IsDay('沟通日期')
  heldOn: string;

  /** A word of the list 沟通形式, or its code. */
  @Matches(/\S/, { message: form })
  @MaxLength(100, short)
  @IsString({ message: form })
  form: string;

  @Matches(/\S/, { message: people })
  @MaxLength(500, { message: '“沟通人员”太长，请控制在500字以内。' })
  @IsString({ message: people })
  people: string;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  place?: string;

  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  note?: string;
}

/** 征求会办意见, of a unit on the list or by its name; a name that is new is put on the list. */
export class AskOpinionCommand extends Command {
  @IsOptional()
  @IsInt(unit)
  unitId?: number;

  @IsOptional()
  @MaxLength(60, { message: '单位名称太长，请控制在60字以内。' })
  @IsString(words)
  unitName?: string;

  /** Left out: by the setting, from today. */
  @IsOptional()
  @IsDay('提出意见的期限')
  dueOn?: string;
}

/** 登记会办意见: what came, or that the unit signed our reply (会签). */
export class ReceiveOpinionCommand extends Command {
  @IsInt(unit)
  unitId: number;

  @IsDay('收到日期')
  receivedOn: string;

  @IsOptional()
  @MaxLength(20000, { message: '意见太长，请控制在2万字以内，全文可另存。' })
  @IsString(words)
  content?: string;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  documentNumber?: string;

  @IsOptional()
  @IsBoolean({ message: '请选择是否为会签。' })
  countersigned?: boolean;
}

export class OverrideOpinionCommand extends ReasonCommand {
  @IsInt(unit)
  unitId: number;
}

/** 催办, as it happened. */
export class ChaseBody {
  @IsDay('催办日期')
  on: string;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  channel?: string;

  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  note?: string;
}

export class RequestExtensionCommand extends ReasonCommand {
  @IsDay('延期至')
  dueOn: string;
}

/** 登记同意延期: the upper office's notice and the new date. */
export class GrantExtensionCommand extends Command {
  @IsDay('延期至')
  dueOn: string;

  @Matches(/\S/, { message: notice })
  @MaxLength(100, short)
  @IsString({ message: notice })
  notice: string;

  /** Beyond the legal maximum: who approved it, and why. */
  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  override?: string;

  @IsOptional()
  @IsDay('告知代表委员的日期')
  proposerToldOn?: string;
}

export class RefuseExtensionCommand extends ReasonCommand {
  @Matches(/\S/, { message: notice })
  @MaxLength(100, short)
  @IsString({ message: notice })
  notice: string;
}

export class ExtensionToldBody {
  @IsDay('告知代表委员的日期')
  on: string;
}

/** 已上传: its day; null takes the tick back. */
export class PlatformBody {
  @ValidateIf((body: PlatformBody) => body.uploadedOn !== null)
  @IsDay('上传日期')
  uploadedOn: string | null;
}
