import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
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
import { type Base, BASES, type ClockName } from '../../domain/deadline-rules.js';
import { WINDOW_UNITS, type WindowUnit } from '../../domain/due-window.js';
import { REGULATED_CLOCKS } from '../../domain/rule-terms.js';
import { IsDay } from '../../platform/http/day.js';

const yesNo = { message: '只能选是或否。' };
const row = { message: '规则应一行一项。' };
const source = { message: '依据请控制在300字以内。' };
const place = { message: '名称请控制在60字以内。' };
const note = { message: '说明请控制在500字以内。' };
const levels = { message: '层级应从全国、省、市、区县中选，不要重复。' };
const bodies = { message: '应从人大、政协中选，不要重复。' };
const roles = { message: '办理方式应从主办、独办、分办、会办中选，不要重复。' };
const kinds = { message: '类别应从清单中选，不要重复。' };
const stamp = { message: '页面缺少版本号，请刷新后再试。' };

/** One window of a rule set: what it is about, for what it holds, how long, from which day, and where it stands. */
export class RuleRowBody {
  /** reply (in the role co: the opinion), return, reassign, contact, internal, outside_opinion, feedback, rework, publication. */
  @IsIn(REGULATED_CLOCKS, { message: '没有这一种期限，请重新选择。' })
  clock: ClockName;

  @ArrayUnique(roles)
  @IsIn(ROLES, { each: true, ...roles })
  @IsArray(roles)
  roles: Role[];

  /** null: all. */
  @IsOptional()
  @ArrayUnique(levels)
  @IsIn(LEVELS, { each: true, ...levels })
  @IsArray(levels)
  levels: Level[] | null;

  /** null: both. */
  @IsOptional()
  @ArrayUnique(bodies)
  @IsIn(BODIES, { each: true, ...bodies })
  @IsArray(bodies)
  bodies: Body[] | null;

  /** Codes; null: all. */
  @IsOptional()
  @ArrayMaxSize(50, kinds)
  @ArrayUnique(kinds)
  @MaxLength(40, { each: true, ...kinds })
  @IsString({ each: true, ...kinds })
  @IsArray(kinds)
  kinds: string[] | null;

  /** Only cases recognised as broad or difficult. */
  @IsBoolean(yesNo)
  difficult: boolean;

  /** Only kinds that are answered by a feedback form. */
  @IsBoolean(yesNo)
  owesFeedback: boolean;

  @IsInt({ message: '期限的长短请填写整数。' })
  length: number;

  /** wd: working days, d: calendar days, m: months. */
  @IsIn(WINDOW_UNITS, { message: '单位应为工作日、日或个月。' })
  unit: WindowUnit;

  /** The day that is counted from. */
  @IsIn(BASES, { message: '没有这一种起算日，请重新选择。' })
  base: Base;

  /** Whether an end on a rest day moves to the next working day. */
  @IsBoolean(yesNo)
  rollOver: boolean;

  /** 《代表法》, whose article depends on the day; `source` is null then. */
  @IsBoolean(yesNo)
  law: boolean;

  @IsOptional()
  @MaxLength(300, source)
  @IsString({ message: '依据应为文字。' })
  source: string | null;
}

/** A rule set as the office writes it. */
export class RuleSetBody {
  @MaxLength(60, place)
  @IsString({ message: '请写明是哪里的规则，如“上海市”。' })
  place: string;

  /** Only for what comes from this level; null: general. */
  @IsOptional()
  @IsIn(LEVELS, levels)
  level: Level | null;

  @IsDay('施行日期')
  fromOn: string;

  /** Explicitly also for what was referred before and has not ended. */
  @IsBoolean(yesNo)
  reachesBack: boolean;

  @IsOptional()
  @MaxLength(500, note)
  @IsString({ message: '说明应为文字。' })
  note: string | null;

  @ValidateNested({ each: true, ...row })
  @IsObject({ each: true, ...row })
  @ArrayMaxSize(100, { message: '规则最多100行。' })
  @IsArray({ message: '请列出规则的各行。' })
  @Type(() => RuleRowBody)
  rows: RuleRowBody[];
}

export class PreviewRulesBody extends RuleSetBody {
  /** The `stamp` of the rule book that the page shows. */
  @Min(0, stamp)
  @IsInt(stamp)
  stamp: number;
}

export class AdoptRulesBody extends PreviewRulesBody {
  /** Of the impact that was shown. */
  @MaxLength(64, { message: '请先预览影响，再确认。' })
  @IsString({ message: '请先预览影响，再确认。' })
  digest: string;
}

/** The days of a sample case; one that has not come is left out. */
export class SampleDays {
  @IsOptional()
  @IsDay('交办之日')
  referred?: string | null;

  @IsOptional()
  @IsDay('收到之日')
  received?: string | null;

  @IsOptional()
  @IsDay('提出申请之日')
  requested?: string | null;

  @IsOptional()
  @IsDay('分派之日')
  assigned?: string | null;

  @IsOptional()
  @IsDay('征求意见之日')
  asked?: string | null;

  @IsOptional()
  @IsDay('答复之日')
  replied?: string | null;

  @IsOptional()
  @IsDay('退回重新办理之日')
  sent_back?: string | null;
}

export class SampleBody {
  @IsIn(LEVELS, levels)
  level: Level;

  @MaxLength(40, kinds)
  @IsString({ message: '请选择类别。' })
  kind: string;

  @IsIn(ROLES, roles)
  role: Role;

  @IsBoolean(yesNo)
  difficult: boolean;

  @ValidateNested({ message: '请填写样例的日期。' })
  @IsObject({ message: '请填写样例的日期。' })
  @Type(() => SampleDays)
  days: SampleDays;
}

export class TryRulesBody {
  @ValidateNested({ message: '请给出规则。' })
  @IsObject({ message: '请给出规则。' })
  @Type(() => RuleSetBody)
  rules: RuleSetBody;

  @ValidateNested({ message: '请填写样例。' })
  @IsObject({ message: '请填写样例。' })
  @Type(() => SampleBody)
  sample: SampleBody;
}
