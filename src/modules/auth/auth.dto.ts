import { Type } from 'class-transformer';
import { IsDefined, IsObject, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { PersonRole } from '../../domain/workflow-roles.js';

export class MeNamed {
  id: number;
  name: string;
}

/** The signed-in person as the pages need him. */
export class Me {
  id: number;
  name: string;
  login: string;
  roles: PersonRole[];
  division: MeNamed | null;
  rank: 'deputy' | 'principal' | null;
  mustChangePassword: boolean;
  /** Those of the person's own roles and of the people he stands in for. */
  permissions: string[];
  standingInFor: MeNamed[];
}

/** Done; there is nothing to tell. */
export class Done {}

export class SetupNeeded {
  /** While nobody has a login. */
  needed: boolean;
}

export class SignInBody {
  @MaxLength(100, { message: '登录名或密码不正确。' })
  @IsString({ message: '请填写登录名。' })
  login: string;

  @MaxLength(1000, { message: '登录名或密码不正确。' })
  @IsString({ message: '请填写密码。' })
  password: string;
}

export class PasswordBody {
  @MaxLength(1000, { message: '原密码不正确。' })
  @IsString({ message: '请填写原密码。' })
  old: string;

  @MaxLength(1000, { message: '新密码太长。' })
  @IsString({ message: '请填写新密码。' })
  new: string;
}

export class SetupPerson {
  @MaxLength(50, { message: '姓名不超过50个字。' })
  @IsString({ message: '请填写姓名。' })
  name: string;

  @MaxLength(40, { message: '登录名不超过40个字符。' })
  @IsString({ message: '请填写登录名。' })
  login: string;

  @MaxLength(1000, { message: '密码太长。' })
  @IsString({ message: '请填写密码。' })
  password: string;
}

/** The liaison officer and the three officers, who are three other people. */
export class SetupBody {
  @IsDefined({ message: '请填写联络员。' })
  @IsObject({ message: '请填写联络员。' })
  @ValidateNested()
  @Type(() => SetupPerson)
  liaison: SetupPerson;

  @IsDefined({ message: '请填写系统管理员。' })
  @IsObject({ message: '请填写系统管理员。' })
  @ValidateNested()
  @Type(() => SetupPerson)
  systemAdmin: SetupPerson;

  @IsDefined({ message: '请填写安全管理员。' })
  @IsObject({ message: '请填写安全管理员。' })
  @ValidateNested()
  @Type(() => SetupPerson)
  securityAdmin: SetupPerson;

  @IsDefined({ message: '请填写审计员。' })
  @IsObject({ message: '请填写审计员。' })
  @ValidateNested()
  @Type(() => SetupPerson)
  auditor: SetupPerson;
}
