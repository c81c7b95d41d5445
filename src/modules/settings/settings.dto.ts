import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { BODIES, type Body } from '../../domain/codes.js';

const year = { message: '请填写从哪一年起，四位数字，如2026。' };
const name = { message: '名称应为100字以内的文字。' };
const position = { message: '次序应为0至1000之间的整数。' };
const yesNo = { message: '只能选是或否。' };
const many = { message: '最多200项。' };
const entry = { message: '清单应一项一行，写明名称。' };
const kind = { message: '类别应一类一行，写明名称。' };
const words = { message: '用词应为100字以内的文字。' };

/** What a setting may hold. */
export type SettingValue = string | number | boolean | string[] | object[] | null;

const VALUE = {
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: { oneOf: [{ type: 'string' }, { type: 'object' }] } },
  ],
  nullable: true,
};

/** From which year a new wording stands. */
export class FromYear {
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  fromYear: number;
}

export class ListEntryBody {
  @MaxLength(60, { message: '代码太长。' })
  @IsString({ message: '代码应为文字。' })
  code: string;

  @MaxLength(100, name)
  @IsString(name)
  label: string;

  @IsOptional()
  @MaxLength(500, { message: '说明请控制在500字以内。' })
  @IsString({ message: '说明应为文字。' })
  definition?: string | null;

  @Max(1000, position)
  @Min(0, position)
  @IsInt(position)
  position: number;
}

export class ReplaceListBody extends FromYear {
  @ValidateNested({ each: true, ...entry })
  @IsObject({ each: true, ...entry })
  @ArrayMaxSize(200, many)
  @IsArray({ message: '请列出各项。' })
  @Type(() => ListEntryBody)
  entries: ListEntryBody[];
}

export class KindBody {
  @Matches(/^[a-z][a-z_]{0,39}$/, { message: '类别代码请用小写字母和下划线，40字以内。' })
  code: string;

  @MaxLength(100, name)
  @IsString(name)
  name: string;

  @IsIn(BODIES, { message: '类别应属于人大或政协。' })
  body: Body;

  /** What files write for it, beside the name. */
  @ArrayMaxSize(50, { message: '用词最多50个。' })
  @MaxLength(100, { each: true, ...words })
  @IsString({ each: true, ...words })
  @IsArray({ message: '请列出用词，没有的给空表。' })
  words: string[];

  /** in: part of the total; beside: 另计. */
  @IsIn(['in', 'beside'], { message: '请选择计入总数或另计。' })
  counts: 'in' | 'beside';

  /** What our letter is called: 答复函. */
  @MaxLength(100, name)
  @IsString(name)
  letter: string;

  @IsBoolean(yesNo)
  owesClass: boolean;

  @IsBoolean(yesNo)
  owesFeedback: boolean;

  @IsBoolean(yesNo)
  owesConsent: boolean;

  @Max(1000, position)
  @Min(0, position)
  @IsInt(position)
  position: number;
}

export class ReplaceKindsBody extends FromYear {
  @ValidateNested({ each: true, ...kind })
  @IsObject({ each: true, ...kind })
  @ArrayMaxSize(30, { message: '类别最多30个。' })
  @IsArray({ message: '请列出各类别。' })
  @Type(() => KindBody)
  kinds: KindBody[];
}

export class ChangeSettingBody extends FromYear {
  @IsDefined({ message: '请填写设置的内容。' })
  @ApiProperty(VALUE)
  value: unknown;
}

/** The headings of an entry's parts. */
export class ListColumns {
  code: string;
  label: string;
  definition: string;
}

export class ListChoice {
  code: string;
  name: string;
}

/** A list in the wording of one year, and the years in which that stands. */
export class KeptList {
  list: string;
  label: string;
  year: number;
  from: number;
  /** null: until it is changed. */
  until: number | null;
  /** What the list decides, in a sentence. */
  about: string;
  columns: ListColumns;
  /** The only codes that there are; null: the office makes its own. */
  codes: ListChoice[] | null;
  /** The only words that there are; null: any. */
  words: string[] | null;
  /** The code that has to stand last; null: none. */
  last: string | null;
  /** Whether one code may have several words. */
  manyWords: boolean;
  entries: ListEntryBody[];
}

export class KeptKinds {
  year: number;
  from: number;
  until: number | null;
  kinds: KindBody[];
}

export class SettingChoice {
  value: string;
  name: string;
}

export class KeptSetting {
  key: string;
  label: string;
  /** What it decides, in a sentence. */
  definition: string;
  /** How the page offers it. */
  sort: 'text' | 'names' | 'switch' | 'choice' | 'choices' | 'number' | 'signers';
  choices: SettingChoice[];
  @ApiProperty(VALUE)
  value: SettingValue;
  /** The years in which that value stands; null: since ever, and without end. */
  fromYear: number | null;
  untilYear: number | null;
  /** Whether it is kept by year; what is not holds at once. */
  byYear: boolean;
  /** Whether whoever asks may change it, and who may. */
  editable: boolean;
  keeper: string;
}

export class KeptSettings {
  year: number;
  settings: KeptSetting[];
}
