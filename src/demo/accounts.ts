import type { INestApplicationContext } from '@nestjs/common';
import { PERSON_ROLE_NAMES, type PersonRole } from '../domain/workflow-roles.js';
import { PeopleService } from '../modules/people/people.service.js';
import { Database } from '../platform/database/database.js';

/** For trying out on one's own machine only; the demo prints it. */
export const DEMO_PASSWORD = 'yanshi-2026';

const RANKS = { deputy: '（分管）', principal: '（主要）' };

const ACTOR = { id: null, name: '示例' };

/** One account per role, two for 局领导; `at` says whether it belongs to the busiest division or to 办公室. */
const ACCOUNTS: {
  login: string;
  name: string;
  role: PersonRole;
  at?: 'busiest' | 'office';
  rank?: 'deputy' | 'principal';
}[] = [
  { login: 'lianluo', name: '周敏', role: 'liaison', at: 'office' },
  { login: 'chengban', name: '陈刚', role: 'handler', at: 'busiest' },
  { login: 'chuzhang', name: '王磊', role: 'division_head', at: 'busiest' },
  { login: 'bangongshi', name: '刘芳', role: 'office_head', at: 'office' },
  { login: 'juling', name: '赵建国', role: 'leader', rank: 'deputy' },
  { login: 'juzhang', name: '高远', role: 'leader', rank: 'principal' },
  { login: 'shencha', name: '孙洁', role: 'publication_reviewer' },
  { login: 'nianbao', name: '吴倩', role: 'report_author' },
  { login: 'xitong', name: '郑涛', role: 'system_admin' },
  { login: 'anquan', name: '冯安', role: 'security_admin' },
  { login: 'shenji', name: '沈静', role: 'auditor' },
];

/** Creates the accounts that are not there yet, in divisions of the sample ledger; gives a table to print. */
export async function demoAccounts(app: INestApplicationContext): Promise<string[]> {
  const db = app.get(Database);
  const divisions = await db.query<{ id: number; name: string }>(
    `select n.division_id as id, n.name from division_name n left join assignment a on a.division_id = n.division_id
      where n.to_on is null group by 1, 2 order by count(a.id) filter (where a.part = 'lead') desc, 1`,
  );
  const places = { busiest: divisions[0]?.id, office: divisions.find(({ name }) => name === '办公室')?.id };
  const known = await db.query<{ login: string | null }>('select login from person');
  const missing = ACCOUNTS.filter(({ login }) => !known.some((one) => one.login === login));
  for (const { login, name, role, at, rank = null } of missing) {
    const body = {
      name,
      login,
      roles: [role],
      divisionId: (at && places[at]) ?? null,
      rank,
      portfolio: rank === 'deputy' ? divisions.slice(0, 3).map(({ id }) => id) : [],
    };
    await app.get(PeopleService).create(body, ACTOR, { password: DEMO_PASSWORD, mustChange: false });
  }
  const line = ({ login, name, role, rank }: (typeof ACCOUNTS)[number]): string =>
    `  ${login.padEnd(12)}${name.padEnd(4, '　')}${PERSON_ROLE_NAMES[role]}${rank ? RANKS[rank] : ''}`;
  return [`登录名（密码都是 ${DEMO_PASSWORD}，只供本机演示）：`, ...ACCOUNTS.map(line)];
}
