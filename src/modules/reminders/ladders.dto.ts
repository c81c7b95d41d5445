import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AUDIENCES, type Audience, MOMENTS, type Moment } from '../../domain/reminder-ladder.js';
import { IsDay } from '../../platform/http/day.js';

const rung = { message: '阶梯应一级一行，写明何时提醒谁。' };

/** One rung: how many working days before, after, or each time so many more have passed; and who is told. */
export class RungBody {
  @IsIn(MOMENTS, { message: '请选择到期前、超期后或者每超期。' })
  moment: Moment;

  @IsInt({ message: '工作日数请填写整数。' })
  workdays: number;

  @IsIn(AUDIENCES, { message: '请选择提醒谁。' })
  audience: Audience;
}

export class LadderBody {
  @ValidateNested({ each: true, ...rung })
  @IsObject({ each: true, ...rung })
  @ArrayMaxSize(100, { message: '一个阶梯最多40级，请减少几级。' })
  @IsArray({ message: '请列出各级，不提醒的给空表。' })
  @Type(() => RungBody)
  rungs: RungBody[];
}

export class LadderView extends LadderBody {
  ladder: string;
  /** 答复, 会办意见 and so on. */
  name: string;
}

/** 暂停期. */
export class SuppressionBody {
  @IsDay('开始日期')
  fromOn: string;

  @IsDay('结束日期')
  toOn: string;

  @Matches(/\S/, { message: '请写明为什么暂停，如“市两会期间”。' })
  @MaxLength(100, { message: '原因请控制在100字以内。' })
  @IsString({ message: '请写明为什么暂停，如“市两会期间”。' })
  reason: string;
}

export class SuppressionView extends SuppressionBody {
  id: number;
}

/** When whom is reminded, and when nobody. */
export class ReminderRules {
  ladders: LadderView[];
  suppressions: SuppressionView[];
  editable: boolean;
}
