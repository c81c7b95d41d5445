import { isOfficer } from './permissions.js';
import { PERSON_ROLE_NAMES, type PersonRole } from './workflow-roles.js';
import type { Refusal } from './refused.js';

/** What is recorded of a person. */
export interface PersonFacts {
  name: string;
  login: string | null;
  roles: PersonRole[];
  divisionId: number | null;
  rank: 'deputy' | 'principal' | null;
  portfolio: number[];
}

const LOGIN = /^[a-z0-9][a-z0-9._-]{1,39}$/;
const OF_A_DIVISION: readonly PersonRole[] = ['handler', 'division_head'];

/** How a login is compared: without blanks and without regard to case. */
export function loginKey(login: string): string {
  return login.trim().toLowerCase();
}

/** Every reason why these facts cannot stand; `apart` says whether the three officers must be three people. */
export function personFaults(person: PersonFacts, apart: boolean): Refusal[] {
  const officer = person.roles.filter((role) => isOfficer(role));
  const faults: (Refusal | false)[] = [
    person.name === '' && { code: 'name_missing', field: 'name', message: '请填写姓名。' },
    person.login !== null &&
      !LOGIN.test(person.login) && {
        code: 'login_invalid',
        field: 'login',
        message: '登录名由2至40个小写字母、数字、点、横线组成，以字母或数字开头。',
      },
    officer.length > 0 &&
      officer.length < person.roles.length && {
        code: 'officer_with_business',
        field: 'roles',
        message: '系统管理员、安全管理员、审计员不接触业务内容，不能兼任业务角色。',
      },
    apart &&
      officer.length > 1 && {
        code: 'officers_apart',
        field: 'roles',
        message: `按三员分立的要求，${officer.map((role) => PERSON_ROLE_NAMES[role]).join('、')}不能由一人担任。`,
      },
    person.divisionId === null &&
      person.roles.some((role) => OF_A_DIVISION.includes(role)) && {
        code: 'division_missing',
        field: 'divisionId',
        message: '承办人和处室负责人要选定所在处室。',
      },
    (person.rank !== null || person.portfolio.length > 0) &&
      !person.roles.includes('leader') && {
        code: 'rank_without_leader',
        field: 'rank',
        message: '只有局领导才有分管、主要之分和分管处室。',
      },
  ];
  return faults.filter((fault) => fault !== false);
}
