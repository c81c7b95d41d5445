import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { BODIES, type Body, type Level, LEVELS, type Role, ROLES } from '../../domain/codes.js';
import { IsDay } from '../../platform/http/day.js';

const line = { message: '年度计划应一行一项。' };
const source = { message: '出处请控制在200字以内。' };
const roles = { message: '办理方式应从主办、独办、分办、会办中选，不要重复。' };
const stamp = { message: '页面缺少版本号，请刷新后再试。' };

/** A date that an upper office gave for a whole batch. */
export class PlanLineBody {
  @IsIn(LEVELS, { message: '层级应从全国、省、市、区县中选。' })
  level: Level;

  /** null: both. */
  @IsOptional()
  @IsIn(BODIES, { message: '应从人大、政协中选。' })
  body: Body | null;

  @ArrayUnique(roles)
  @IsIn(ROLES, { each: true, ...roles })
  @IsArray(roles)
  roles: Role[];

  @IsDay('期限')
  dueOn: string;

  /** Where it stands, as 政办〔2026〕2号. */
  @MaxLength(200, source)
  @IsString({ message: '请写明出处。' })
  source: string;
}

export class PreviewPlanBody {
  @ValidateNested({ each: true, ...line })
  @IsObject({ each: true, ...line })
  @ArrayMaxSize(60, { message: '一个年度最多60行。' })
  @IsArray({ message: '请列出年度计划的各行。' })
  @Type(() => PlanLineBody)
  lines: PlanLineBody[];

  /** The `stamp` of the year that the page shows. */
  @Min(0, stamp)
  @IsInt(stamp)
  stamp: number;
}

export class ApplyPlanBody extends PreviewPlanBody {
  /** Of the impact that was shown. */
  @MaxLength(64, { message: '请先预览影响，再确认。' })
  @IsString({ message: '请先预览影响，再确认。' })
  digest: string;
}

export class KeptPlanLine extends PlanLineBody {
  /** Replies and opinions whose date it is: 办理期限 and 延期 go before it. */
  decides: number;
}

/** The dates of a year's plan. */
export class PlanYear {
  year: number;
  /** Names the present state; a change states it. */
  stamp: number;
  /** The year is closed: its dates stay. */
  closed: boolean;
  lines: KeptPlanLine[];
  /** Last year's lines on the same days of this year, to begin from; their source is to be written. */
  fromLastYear: PlanLineBody[];
}
