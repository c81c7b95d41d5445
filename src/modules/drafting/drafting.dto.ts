import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DISCLOSURES, type Disclosure, WIDTHS, type Width } from '../../domain/codes.js';
import { IsDay } from '../../platform/http/day.js';

const stale = { message: '页面缺少版本号，请刷新后再试。' };
const text = { message: '正文应为文字。' };
const long = { message: '填写的内容太长，请控制在2000字以内。' };

/** A text as it stands on the page, and the revision from which it was written. */
export class DraftTextBody {
  @IsInt(stale)
  revision: number;

  @IsString(text)
  body: string;

  /** The open page, so that what it sent before is known for its own. */
  @IsOptional()
  @Matches(/^[a-z0-9]{8,40}$/, { message: '页面的标识不对，请刷新后再试。' })
  writer?: string;
}

export class PartTextBody {
  @IsInt(stale)
  revision: number;

  @IsString(text)
  body: string;
}

export class DifferenceQuery {
  /** The version to compare with; without it the one before. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '请从名单中选择要比较的一稿。' })
  from?: number;
}

export const POINT_OUTCOMES = ['adopted', 'planned', 'not_adopted'] as const;

/** One line of a 清单式答复. */
export class PointBody {
  @IsIn(POINT_OUTCOMES, { message: '请选择已采纳、计划采纳或未采纳。' })
  outcome: (typeof POINT_OUTCOMES)[number];

  @MaxLength(2000, long)
  @Matches(/\S/, { message: '清单中有一条没有写内容。' })
  @IsString({ message: '清单中有一条没有写内容。' })
  content: string;

  @ValidateIf((point: PointBody) => point.plannedBy != null)
  @IsDay('计划完成日期')
  plannedBy: string | null;

  @ValidateIf((point: PointBody) => point.reason != null)
  @MaxLength(2000, long)
  @IsString({ message: '理由应为文字。' })
  reason: string | null;
}

/** What the drafter says of the version beside its text. */
export class DraftFactsBody {
  @IsInt(stale)
  revision: number;

  @ValidateIf((it: DraftFactsBody) => it.outcomeClass != null)
  @MaxLength(40, { message: '请从名单中选择结果类别。' })
  @IsString({ message: '请从名单中选择结果类别。' })
  outcomeClass: string | null;

  @ArrayMaxSize(200, { message: '清单太长，请控制在200条以内。' })
  @IsArray({ message: '清单的内容不符合要求。' })
  @ValidateNested({ each: true })
  @Type(() => PointBody)
  points: PointBody[];

  @ValidateIf((it: DraftFactsBody) => it.disclosure != null)
  @IsIn(DISCLOSURES, { message: '请选择主动公开、依申请公开或不予公开。' })
  disclosure: Disclosure | null;

  @ValidateIf((it: DraftFactsBody) => it.width != null)
  @IsIn(WIDTHS, { message: '请选择全文公开、摘要公开或区分处理后公开。' })
  width: Width | null;

  @ValidateIf((it: DraftFactsBody) => it.ground != null)
  @MaxLength(2000, long)
  @IsString({ message: '不予公开的依据应为文字。' })
  ground: string | null;

  @ValidateIf((it: DraftFactsBody) => it.delegateId != null)
  @IsInt({ message: '请从名单中选择受托人。' })
  delegateId: number | null;
}
