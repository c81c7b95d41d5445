import { InvalidArgumentError, type Command } from 'commander';
import { inContext } from './command.js';
import { PERSON_ROLES, type PersonRole } from './domain/workflow-roles.js';
import { PeopleService } from './modules/people/people.service.js';
import { RegistersService } from './modules/people/registers.service.js';
import { print, sayLine } from './platform/terminal.js';

const ACTOR = { id: null, name: '命令行' };

interface UserFlags {
  login: string;
  name: string;
  role: PersonRole[];
  division?: string;
}

/** `user add`: an account from the machine itself, for an office whose administrators cannot get in. */
export function addUserCommands(program: Command): void {
  program
    .command('user')
    .description('人员与账号')
    .command('add')
    .description('新增一个账号，打印初始密码；首次登录时必须修改')
    .requiredOption('--login <login>', '登录名')
    .requiredOption('--name <name>', '姓名')
    .requiredOption('--role <role...>', `角色：${PERSON_ROLES.join('、')}`, roles)
    .option('--division <name>', '所在处室的现名')
    .action((flags: UserFlags) =>
      inContext(async (app) => {
        const { login, name, role, division } = flags;
        const divisionId = division ? await divisionNamed(app.get(RegistersService), division) : null;
        const person = await app.get(PeopleService).create({ name, login, roles: role, divisionId }, ACTOR);
        sayLine(`已新增${person.name}（${person.login}）。初始密码，首次登录时必须修改：`);
        print(person.firstPassword ?? '');
        return 0;
      }),
    );
}

function roles(text: string, before: PersonRole[] = []): PersonRole[] {
  const role = PERSON_ROLES.find((one) => one === text);
  if (!role) throw new InvalidArgumentError(`没有角色“${text}”，可用：${PERSON_ROLES.join('、')}。`);
  return [...before, role];
}

async function divisionNamed(registers: RegistersService, name: string): Promise<number> {
  const divisions = await registers.list('division');
  const found = divisions.find((division) => division.name === name && division.dissolvedOn === null);
  if (!found) throw new Error(`没有名为“${name}”的处室。`);
  return found.id;
}
