import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { DAY_KINDS, type DayKind } from '../../domain/working-calendar.js';
import { IsDay } from '../../platform/http/day.js';
import { Impact } from '../deadlines/impact.dto.js';

const year = { message: '请填写四位数的年度，如2027。' };
const text = { message: '填写的内容应为文字。' };
const days = { message: '请写明哪一天放假、哪一天上班，最多400天。' };
const place = { message: '行号应为整数。' };

/** A day that a notice names, and where it was read. */
export class NamedDayBody {
  @IsDay('日期')
  day: string;

  @IsIn(DAY_KINDS, { message: '日子的类型应为放假、上班、休息日、工作日之一。' })
  kind: DayKind;

  @IsOptional()
  @MaxLength(40, { message: '节日名称最多40个字。' })
  @IsString(text)
  name: string | null = null;

  /** The row of the file or the line of the text; 0: none. */
  @IsOptional()
  @Max(100_000, place)
  @Min(0, place)
  @IsInt(place)
  row?: number = 0;

  @IsOptional()
  @MaxLength(40, text)
  @IsString(text)
  column?: string = '';
}

/** A notice as it is to be recorded. */
export class CalendarNoticeBody {
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  year: number;

  /** 发文字号; '' where there is none. */
  @MaxLength(60, { message: '“发文字号”最多60个字。' })
  @IsString(text)
  document: string;

  @MaxLength(200, { message: '“文件标题”最多200个字。' })
  @IsString(text)
  title: string;

  /** 成文日期, YYYY-MM-DD. */
  @IsOptional()
  @IsDay('成文日期')
  publishedOn: string | null = null;

  @IsOptional()
  @MaxLength(500, { message: '“说明”最多500个字。' })
  @IsString(text)
  note: string | null = null;

  @ValidateNested({ each: true })
  @Type(() => NamedDayBody)
  @ArrayMaxSize(400, days)
  @ArrayMinSize(1, days)
  @IsArray(days)
  days: NamedDayBody[];

  /** `days` is all that the document says; else only the days named change. */
  @IsBoolean({ message: '请说明是整份通知，还是个别日子。' })
  whole: boolean;

  /** The year has its notice already, and is to be corrected. */
  @IsBoolean({ message: '请说明是不是更正已有的安排。' })
  correction: boolean;
}

/** Confirms what a preview showed. */
export class ConfirmCalendarBody extends CalendarNoticeBody {
  /** From the preview. */
  @MaxLength(100, text)
  @IsString({ message: '请先预览，看过影响再确认。' })
  digest: string;
}

/** The words of a notice, pasted. */
export class NoticeTextBody {
  @MaxLength(20_000, { message: '粘贴的内容太长，请只粘贴通知的原文。' })
  @IsString({ message: '请粘贴通知的原文。' })
  text: string;

  @IsOptional()
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  year: number | null = null;
}

/** Something that a person should know about what was read; an error forbids recording it. */
export class CalendarFinding {
  /** The row of the file or the line of the text; 0: the whole. */
  row: number;
  column: string;
  code: string;
  message: string;
  severity: 'error' | 'warning';
}

export class ReadNotice {
  year: number | null;
  document: string;
  title: string;
  publishedOn: string | null;
  note: string | null;
}

export class ReadDay {
  day: string;
  kind: DayKind;
  name: string | null;
  row: number;
  column: string;
}

/** What was read of a file, of a text, or of a package; nothing is recorded yet. */
export class CalendarReading {
  /** Words for where it comes from. */
  origin: string;
  notice: ReadNotice;
  days: ReadDay[];
  findings: CalendarFinding[];
}

export class DayState {
  kind: DayKind;
  kindName: string;
  name: string | null;
}

/** A day that becomes something else. */
export class DayDifferenceView {
  day: string;
  weekday: string;
  before: DayState;
  after: DayState;
}

/** What recording a notice would do. */
export class CalendarPreview {
  findings: CalendarFinding[];
  differences: DayDifferenceView[];
  /** null: there are errors. */
  impact: Impact | null;
}

export class ChangeMade {
  /** Of the change in the log. */
  id: number;
}
