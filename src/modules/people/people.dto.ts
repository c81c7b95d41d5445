import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';
import { PERSON_ROLES, type PersonRole } from '../../domain/workflow-roles.js';
import { IsDay } from '../../platform/http/day.js';

/** A person, a division or a unit by id and present name. */
export class Named {
  id: number;
  name: string;
}

export class LeaveView {
  deputy: Named;
  fromOn: string;
  toOn: string;
}

/** A person as the page 处室与人员 shows it. */
export class Person {
  id: number;
  name: string;
  /** Shown to those who keep the accounts. */
  login: string | null;
  roles: PersonRole[];
  division: Named | null;
  rank: 'deputy' | 'principal' | null;
  portfolio: Named[];
  active: boolean;
  mustChangePassword: boolean;
  leave: LeaveView | null;
}

export class PersonWithFirstPassword extends Person {
  /** Shown this once; null where the person has no login. */
  firstPassword: string | null;
}

export class FirstPassword {
  firstPassword: string;
}

export class PeopleList {
  people: Person[];
}

export class PersonBody {
  @MaxLength(50, { message: '姓名不超过50个字。' })
  @IsString({ message: '请填写姓名。' })
  name: string;

  @IsOptional()
  @MaxLength(40, { message: '登录名不超过40个字符。' })
  @IsString({ message: '登录名应为文字。' })
  login?: string | null;

  @IsIn(PERSON_ROLES, { each: true, message: '角色里有系统没有的，请重新选择。' })
  @IsArray({ message: '请选择角色。' })
  roles: PersonRole[];

  @IsOptional()
  @IsInt({ message: '请选择处室。' })
  divisionId?: number | null;

  @IsOptional()
  @IsIn(['deputy', 'principal'], { message: '请选择分管或主要。' })
  rank?: 'deputy' | 'principal' | null;

  @IsOptional()
  @IsInt({ each: true, message: '请选择分管处室。' })
  @ArrayMaxSize(200, { message: '分管处室太多。' })
  @IsArray({ message: '请选择分管处室。' })
  portfolio?: number[];
}

export class PersonChangeBody extends PersonBody {
  @IsOptional()
  @IsBoolean({ message: '请选择启用或停用。' })
  active?: boolean;
}

export class LeaveBody {
  @IsInt({ message: '请选择代理人。' })
  deputyId: number;

  @IsDay('开始日期')
  fromOn: string;

  @IsDay('结束日期')
  toOn: string;
}
