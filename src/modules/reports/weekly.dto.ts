import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const day = { message: '日期应写成2026-06-12这样。' };
const year = { message: '年度应为1949至2200之间的四位数字。' };

/** As of which day, and which year's business; without them today, and its year or the latest before that has any. */
export class WeeklyQuery {
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}$/, day)
  on?: string;

  @IsOptional()
  @Type(() => Number)
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  year?: number;
}

/** A number, and the ledger's query that lists what it counts. */
export class WeeklyNumber {
  count: number;
  query: string;
}

export class WeeklyColumn {
  key: string;
  label: string;
  definition: string;
}

export class WeeklyNumbers {
  due: WeeklyNumber;
  done: WeeklyNumber;
  overdue: WeeklyNumber;
  dueThisWeek: WeeklyNumber;
  dueNextWeek: WeeklyNumber;
  later: WeeklyNumber;
  noDueDate: WeeklyNumber;
}

/** A division's line; null: what no division has yet. */
export class WeeklyRow extends WeeklyNumbers {
  divisionId: number | null;
  division: string | null;
}

/** What an earlier year has left open. */
export class EarlierYear {
  year: number;
  open: WeeklyNumber;
}

/** 通报: how far each division is. 应办 is the sum of the other columns. */
export class WeeklySheet {
  on: string;
  year: number;
  title: string;
  /** What is counted, in a sentence. */
  rule: string;
  columns: WeeklyColumn[];
  rows: WeeklyRow[];
  total: WeeklyNumbers;
  /** Earlier years with business still open, latest first. */
  earlier: EarlierYear[];
}
