import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Level, LEVELS, type ReferralState, SERIES, type Series } from '../../domain/codes.js';

const long = { message: '填写的内容太长，请控制在500字以内。' };
const text = { message: '填写的内容应为文字。' };

/** What has been typed so far. */
export class SimilarQuery {
  @IsOptional()
  @MaxLength(500, long)
  @IsString(text)
  title?: string;

  @IsOptional()
  @Matches(/^[a-z][a-z_]*$/, { message: '请选择类别。' })
  kind?: string;

  @IsOptional()
  @MaxLength(100, { message: '编号太长。' })
  @IsString(text)
  number?: string;

  /** 届次 in words. */
  @IsOptional()
  @MaxLength(100, { message: '届次太长。' })
  @IsString(text)
  session?: string;

  @IsOptional()
  @IsIn(LEVELS, { message: '请选择层级：全国、省、市或区县。' })
  level?: Level;

  @IsOptional()
  @IsIn(SERIES, { message: '请选择会议期间或闭会期间。' })
  series?: Series;
}

/** The number to offer for the next item of a session and kind. */
export class NextNumber {
  number: string;
}

/** An earlier proposal, and how it was answered. */
export class Similar {
  id: number;
  number: string;
  session: string | null;
  kindName: string;
  title: string;
  year: number;
  status: ReferralState | null;
  statusName: string | null;
  division: string | null;
  documentNumber: string | null;
  outcomeClass: string | null;
  repliedOn: string | null;
  /** 0 to 1: the share of the character pairs that both titles, or title and text, have. */
  score: number;
}

export class SimilarProposals {
  /** The one that has the number already. */
  exact: Similar | null;
  /** The likeliest first, at most eight. */
  similar: Similar[];
}
