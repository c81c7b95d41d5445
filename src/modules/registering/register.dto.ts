import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import {
  BODIES,
  type Body,
  type Level,
  LEVELS,
  type Role,
  ROLES,
  SERIES,
  type Series,
} from '../../domain/codes.js';
import { UNIT_PARTS, type UnitPart } from '../../domain/registration.js';

const text = { message: '填写的内容应为文字。' };
const session = { message: '届次应写明层级、人大或政协、第几届第几次。' };
const proposers = { message: '提出人应一位一行，写明姓名。' };
const units = { message: '其他承办单位应一个一行，写明名称和承担什么。' };
const referral = { message: '请填写办理方式和交办日期。' };
const term = { message: '届、次应为1至200之间的整数。' };
const version = { message: '页面缺少版本号，请刷新后再试。' };

/** 届次: 市十六届人大一次会议 is municipal, npc, 16, 1. */
export class SessionBody {
  @IsIn(LEVELS, { message: '届次的层级应为全国、省、市、区县之一。' })
  level: Level;

  @IsIn(BODIES, { message: '届次应为人大或政协的。' })
  body: Body;

  @Max(200, term)
  @Min(1, term)
  @IsInt(term)
  term: number;

  @Max(200, term)
  @Min(1, term)
  @IsInt(term)
  ordinal: number;
}

/** A proposer with what is needed to reach him; the first is the lead signer. */
export class ProposerBody {
  @IsOptional()
  @IsString(text)
  name?: string | null;

  /** 代表团 or 界别. */
  @IsOptional()
  @IsString(text)
  group?: string | null;

  @IsOptional()
  @IsString(text)
  phone?: string | null;

  /** 单位职务. */
  @IsOptional()
  @IsString(text)
  duty?: string | null;

  @IsOptional()
  @IsString(text)
  address?: string | null;
}

/** Another body in a referral, with its 联系人. */
export class InvolvedUnitBody {
  @IsString({ message: '请填写承办单位的名称。' })
  name: string;

  @IsIn(UNIT_PARTS, { message: '承办单位应选主办、会办或分办。' })
  part: UnitPart;

  @IsOptional()
  @IsString(text)
  contactName?: string | null;

  @IsOptional()
  @IsString(text)
  contactPhone?: string | null;
}

/** What is registered of a proposal. Whether it makes sense the rules say, all reasons at once. */
export class ContentBody {
  @Matches(/^[a-z][a-z_]*$/, { message: '请选择类别。' })
  kind: string;

  @IsIn(LEVELS, { message: '请选择层级：全国、省、市或区县。' })
  level: Level;

  @IsOptional()
  @ValidateNested(session)
  @IsObject(session)
  @Type(() => SessionBody)
  session?: SessionBody | null;

  /** 届次 as the paper writes it; alone it is enough, and 市两会期间 names no session. */
  @IsOptional()
  @IsString(text)
  sessionWords?: string | null;

  /** session or inter (闭会、平时); a prefix of the number wins. */
  @IsOptional()
  @IsIn(SERIES, { message: '请选择会议期间或闭会期间。' })
  series?: Series | null;

  @IsString({ message: '请填写编号，如064。' })
  number: string;

  @IsOptional()
  @IsString(text)
  localNumber?: string | null;

  /** May be left out of a classified item only. */
  @IsOptional()
  @IsString(text)
  title?: string | null;

  @IsOptional()
  @IsString(text)
  summary?: string | null;

  @IsOptional()
  @IsString(text)
  text?: string | null;

  /** 涉密件: a placeholder without text, which counts like any other. */
  @IsOptional()
  @IsBoolean({ message: '“涉密”只能为是或否。' })
  sensitive?: boolean;

  @IsOptional()
  @ArrayMaxSize(200, { message: '提出人最多200位，其余的请只填联名人数。' })
  @ValidateNested({ each: true, ...proposers })
  @IsObject({ each: true, ...proposers })
  @IsArray(proposers)
  @Type(() => ProposerBody)
  proposers?: ProposerBody[];

  /** 联名人数: joint signers beside the lead signer, the named ones among them. */
  @IsOptional()
  @Max(5000, { message: '联名人数应为0至5000之间的整数。' })
  @Min(0, { message: '联名人数应为0至5000之间的整数。' })
  @IsInt({ message: '联名人数应为0至5000之间的整数。' })
  jointCount?: number | null;

  @IsOptional()
  @IsString(text)
  topic?: string | null;

  @IsOptional()
  @IsBoolean({ message: '“重点”只能为是或否。' })
  keyItem?: boolean;
}

/** The first referral of a proposal. */
export class ReferralBody {
  @IsIn(ROLES, { message: '请选择办理方式：主办、独办、分办、会办或参阅。' })
  role: Role;

  @IsString({ message: '请填写交办日期，如2022-3-1。' })
  referredOn: string;

  @IsOptional()
  @IsString(text)
  receivedOn?: string | null;

  @IsOptional()
  @IsString(text)
  referredBy?: string | null;

  @IsOptional()
  @IsString(text)
  dueOn?: string | null;

  @IsOptional()
  @IsString(text)
  remark?: string | null;

  @IsOptional()
  @ArrayMaxSize(50, { message: '其他承办单位最多50个。' })
  @ValidateNested({ each: true, ...units })
  @IsObject({ each: true, ...units })
  @IsArray(units)
  @Type(() => InvolvedUnitBody)
  units?: InvolvedUnitBody[];
}

/** Registering from paper: the proposal and how it came to us. */
export class RegisterBody extends ContentBody {
  @ValidateNested(referral)
  @IsObject(referral)
  @Type(() => ReferralBody)
  referral: ReferralBody;
}

/** A correction; what is left out is erased, as on a form. */
export class CorrectBody extends ContentBody {
  /** `version` of the proposal that the page shows. */
  @IsInt(version)
  version: number;
}

export class UnitsBody {
  /** `version` of the referral that the page shows. */
  @IsInt(version)
  version: number;

  @ArrayMaxSize(50, { message: '其他承办单位最多50个。' })
  @ValidateNested({ each: true, ...units })
  @IsObject({ each: true, ...units })
  @IsArray({ message: '请列出其他承办单位，没有的给空表。' })
  @Type(() => InvolvedUnitBody)
  units: InvolvedUnitBody[];
}
