import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';

const year = { message: '年度应为1949至2200之间的四位数字。' };

/** Which referrals to print. */
export class SplitQuery {
  @IsOptional()
  @Type(() => Number)
  @Max(2200, year)
  @Min(1949, year)
  @IsInt(year)
  year?: number;

  /** Ids of referrals, separated by commas; with them the year does not matter. */
  @IsOptional()
  @Matches(/^\d{1,9}(,\d{1,9}){0,999}$/, { message: '要打印的件不对，请重新选择。' })
  ids?: string;
}

/** One line of the 任务分工表. */
export class SplitRow {
  referralId: number;
  proposalId: number;
  kindName: string;
  body: string;
  session: string | null;
  number: string;
  localNumber: string | null;
  title: string;
  leadProposer: string | null;
  jointCount: number | null;
  roleName: string;
  leadUnits: string[];
  coUnits: string[];
  separateUnits: string[];
  leadDivision: string | null;
  supportDivisions: string[];
  handlerName: string | null;
  referredOn: string | null;
  dueOn: string | null;
  keyItem: boolean;
  statusName: string;
}

export class SplitSheet {
  title: string;
  rows: SplitRow[];
}
