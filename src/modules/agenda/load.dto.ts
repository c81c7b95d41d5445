import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

const year = { message: '年度应为1949至2200之间的四位数字。' };

export class LoadQuery {
  /** The year of the ISO weeks; the present one without it. */
  @IsOptional()
  @Type(() => Number)
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  year?: number;
}

export class LoadWeek {
  /** Monday and Sunday, YYYY-MM-DD. */
  from: string;
  to: string;
  /** 6月第3周. */
  name: string;
  /** 6月15日至21日. */
  span: string;
  count: number;
  /** 会办意见 among them. */
  co: number;
  /** More than the office's usual week. */
  heavy: boolean;
  past: boolean;
}

export class LoadRow {
  /** 0: no division yet. */
  divisionId: number;
  division: string;
  /** By week, in the order of `weeks`. */
  counts: number[];
  total: number;
}

/** A number beside the table, with the ledger's query that lists it. */
export class LoadBeside {
  label: string;
  count: number;
  query: string;
}

/** How many replies and opinions fall due in each division in each week of a year. */
export class Load {
  year: number;
  years: number[];
  sentence: string;
  rule: string;
  /** The usual week: the median of what falls due in a week that has any, answered or not; null without one. */
  usual: number | null;
  /** Clocks of the agenda that a cell opens. */
  clocks: string;
  weeks: LoadWeek[];
  rows: LoadRow[];
  total: number;
  /** What has no day in the table. */
  beside: LoadBeside[];
}
