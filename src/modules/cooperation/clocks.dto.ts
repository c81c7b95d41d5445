import { IsBoolean, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsDay } from '../../platform/http/day.js';
import { ReasonCommand } from '../workflow/commands.dto.js';

const short = { message: '填写的内容太长，请控制在100字以内。' };
const long = { message: '填写的内容太长，请控制在2000字以内。' };
const notice = '请写明交办单位来文的文号，或者答复的日期和方式。';
const approval = '请写明由谁批准认定、依据哪份批件。';

/** 暂停计时 and 恢复计时: from which day on, by the upper office's notice. */
export class ClockNoticeCommand extends ReasonCommand {
  @IsDay('日期')
  on: string;

  @Matches(/\S/, { message: notice })
  @MaxLength(100, short)
  @IsString({ message: notice })
  notice: string;
}

/** 认定涉及面广、办理难度大: on which record of approval. */
export class MarkDifficultCommand extends ReasonCommand {
  @Matches(/\S/, { message: approval })
  @MaxLength(2000, long)
  @IsString({ message: approval })
  approval: string;
}

/** 更正日期: what is left out stays as it is. */
export class CorrectDatesCommand extends ReasonCommand {
  @IsOptional()
  @IsDay('交办日期')
  referredOn?: string;

  @IsOptional()
  @IsDay('收到日期')
  receivedOn?: string;

  @IsOptional()
  @IsDay('办理期限')
  dueOn?: string;

  /** None was given: 办理期限 was entered by mistake. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否没有给定办理期限。' })
  withoutDue?: boolean;
}
