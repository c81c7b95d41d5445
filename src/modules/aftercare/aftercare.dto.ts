import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Satisfaction } from '../../domain/codes.js';
import { IsDay } from '../../platform/http/day.js';
import { Command, ReasonCommand } from '../workflow/commands.dto.js';

const long = { message: '填写的内容太长，请控制在2000字以内。' };
const short = { message: '填写的名称太长，请控制在100字以内。' };
const words = { message: '请填写文字。' };
const proposer = { message: '请从名单中选择代表委员。' };
const answer = { message: '请选择满意、基本满意或不满意。' };
const channel = { message: '请选择渠道。' };
const year = { message: '年度应为1949至2200之间的四位数字。' };
const SATISFACTIONS = ['satisfied', 'basic', 'dissatisfied'];

/** 征询意见表 that came back. */
export class RecordFeedbackCommand extends Command {
  /** Without it the lead signer's. */
  @IsOptional()
  @IsInt(proposer)
  proposerId?: number;

  /** On the work; null: 未表态. */
  @IsOptional()
  @IsIn(SATISFACTIONS, answer)
  work?: Satisfaction | null;

  /** On the result. */
  @IsOptional()
  @IsIn(SATISFACTIONS, answer)
  result?: Satisfaction | null;

  @IsDay('收到日期')
  receivedOn: string;

  /** Of the list feedback_channel, by code or word. */
  @Matches(/\S/, channel)
  @MaxLength(100, short)
  @IsString(channel)
  channel: string;

  @IsOptional()
  @MaxLength(20_000, { message: '意见太长，请控制在2万字以内。' })
  @IsString(words)
  said?: string;

  /** Whether this form decides; by default only the lead signer's does. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否起决定作用。' })
  decides?: boolean;

  /** Takes the place of the form of the same signer in this round, which was recorded wrongly. */
  @IsOptional()
  @IsBoolean({ message: '请选择是否更正已登记的。' })
  corrects?: boolean;
}

/** 催交征询意见表. */
export class FeedbackReminder {
  @IsOptional()
  @IsInt(proposer)
  proposerId?: number;

  @IsDay('日期')
  on: string;

  @Matches(/\S/, channel)
  @MaxLength(100, short)
  @IsString(channel)
  channel: string;

  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  note?: string;
}

/** 被退回: by whom it does not matter, why and on which day does. */
export class SentBackCommand extends ReasonCommand {
  @IsDay('退回日期')
  on: string;
}

/** 承诺事项 of a reply. */
export class AddCommitmentCommand extends Command {
  @Matches(/\S/, { message: '请写明承诺的事项。' })
  @MaxLength(2000, long)
  @IsString({ message: '请写明承诺的事项。' })
  content: string;

  @IsOptional()
  @IsDay('完成时限')
  dueOn?: string;

  /** Who keeps it; without it the lead division. */
  @IsOptional()
  @IsInt({ message: '请从名单中选择处室。' })
  divisionId?: number;
}

/** 落实, or 变更 with its explanation. */
export class FulfilCommitmentCommand extends Command {
  @IsInt({ message: '请选择承诺事项。' })
  commitmentId: number;

  @IsIn(['fulfilled', 'changed'], { message: '请选择已落实还是有变更。' })
  outcome: 'fulfilled' | 'changed';

  @IsOptional()
  @MaxLength(2000, long)
  @IsString(words)
  settlement?: string;

  @IsDay('日期')
  on: string;

  @IsOptional()
  @IsDay('告知日期')
  proposerToldOn?: string;

  @IsOptional()
  @MaxLength(100, short)
  @IsString(words)
  channel?: string;
}

/** The proposer was told what became of a commitment. */
export class CommitmentToldBody {
  @IsDay('告知日期')
  on: string;

  @Matches(/\S/, channel)
  @MaxLength(100, short)
  @IsString(channel)
  channel: string;
}

/** 回头看 of a year. */
export class LookBackBody {
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  year: number;

  @Matches(/\S/, { message: '请写明进展情况。' })
  @MaxLength(2000, long)
  @IsString({ message: '请写明进展情况。' })
  progress: string;
}

export class ArchiveBody {
  @Matches(/\S/, { message: '请填写归档号。' })
  @MaxLength(100, short)
  @IsString({ message: '请填写归档号。' })
  archiveNumber: string;

  @IsDay('归档日期')
  on: string;
}
