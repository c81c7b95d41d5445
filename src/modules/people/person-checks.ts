import { may } from '../../domain/permissions.js';
import { PERSON_ROLE_NAMES, type PersonRole } from '../../domain/workflow-roles.js';
import { personFaults, type PersonFacts } from '../../domain/person-rules.js';
import type { Refusal } from '../../domain/refused.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';

/** Without these nobody could let anybody in again. */
const KEEPERS: readonly PersonRole[] = ['system_admin', 'security_admin'];

/** Whether the three officers must be three people; the office may set otherwise. */
async function officersApart(tx: Tx): Promise<boolean> {
  const [row] = await rowsOf<{ value: boolean }>(
    tx,
    `select value from setting where key = 'officers_apart' order by from_year desc limit 1`,
  );
  return row?.value ?? true;
}

/** Every reason why a person with these facts cannot be recorded; `id` is his own where he is known already. */
export async function factsFaults(tx: Tx, person: PersonFacts, id: number | null): Promise<Refusal[]> {
  const faults = personFaults(person, await officersApart(tx));
  const [taken] = await rowsOf<{ name: string }>(
    tx,
    'select name from person where login = $1 and id is distinct from $2',
    [person.login, id],
  );
  if (taken) {
    const message = `登录名“${person.login}”已由${taken.name}使用，请换一个。`;
    faults.push({ code: 'login_taken', field: 'login', message });
  }
  const wanted = [...new Set([...person.portfolio, ...(person.divisionId ? [person.divisionId] : [])])];
  const [known] = await rowsOf<{ count: number }>(
    tx,
    'select count(*) from division where id = any($1) and dissolved_on is null',
    [wanted],
  );
  if (known?.count !== wanted.length)
    faults.push({
      code: 'division_gone',
      field: 'divisionId',
      message: '所选处室不存在或已撤并，请重新选择。',
    });
  return faults;
}

/** 系统管理员 records persons, 安全管理员 grants roles: what this one may not change. */
export function changeFaults(before: PersonFacts, after: PersonFacts, roles: PersonRole[]): Refusal[] {
  // Who is no leader any more has no rank and no portfolio: that goes with the role.
  const leads = after.roles.includes('leader');
  const plain = ({ name, login, divisionId, rank, portfolio }: PersonFacts): string =>
    JSON.stringify([name, login, divisionId, ...(leads ? [rank, [...portfolio].sort((a, b) => a - b)] : [])]);
  const sorted = (person: PersonFacts): string => [...person.roles].sort().join();
  const faults: Refusal[] = [];
  if (sorted(before) !== sorted(after) && !may(roles, 'account.grantRole')) {
    faults.push({ code: 'roles_not_allowed', field: 'roles', message: '角色由安全管理员授予。' });
  }
  if (plain(before) !== plain(after) && !may(roles, 'account.edit')) {
    const message = '姓名、登录名、处室和分管由系统管理员修改。';
    faults.push({ code: 'person_not_allowed', field: 'name', message });
  }
  return faults;
}

/** The last system or security administrator stays. */
export async function lastOfficerFaults(
  tx: Tx,
  id: number,
  after: PersonFacts & { active: boolean },
): Promise<Refusal[]> {
  const stays = (role: PersonRole): boolean =>
    after.active && after.login !== null && after.roles.includes(role);
  const lost = await rowsOf<{ role: PersonRole }>(
    tx,
    `select r.role from person_role r join person p on p.id = r.person_id and p.active and p.login is not null
      where r.role = any($1) group by r.role having count(*) = 1 and min(r.person_id) = $2`,
    [KEEPERS, id],
  );
  return lost
    .filter(({ role }) => !stays(role))
    .map(({ role }) => ({
      code: 'last_officer',
      field: 'roles',
      message: `这是唯一的${PERSON_ROLE_NAMES[role]}，请先另设一人。`,
    }));
}
