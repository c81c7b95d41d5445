import type { OfficeRole, Person, Unit } from '../../api/office-types';
import { RANKS, roleWords } from '../../labels/office';

/** Behind 局领导 in the table; who leads and is neither 分管 nor 主要 can sign nothing. */
export function rankWords({ roles, rank }: Person): string {
  if (rank) return `（${RANKS[rank]}）`;
  return roles.includes('leader') ? '（还没有定分管领导或主要负责人）' : '';
}

export function divisionWords({ division, portfolio }: Person): string {
  const led = portfolio.map(({ name }) => name).join('、');
  return [division?.name, led && `分管${led}`].filter(Boolean).join('，');
}

export function leaveWords({ leave }: Person): string {
  return leave ? `${leave.fromOn}至${leave.toOn}由${leave.deputy.name}代理` : '';
}

const OFFICERS: readonly OfficeRole[] = ['system_admin', 'security_admin', 'auditor'];

/** Whether someone works on the business: only then another may stand in for him, or he for another. */
export function worksOnBusiness({ active, roles }: Person): boolean {
  return active && roles.length > 0 && !roles.some((role) => OFFICERS.includes(role));
}

/** What one may look for: name, login, division, role. */
export function searched(person: Person): string {
  return [person.name, person.login, divisionWords(person), roleWords(person.roles)].join(' ');
}

/** The names that a unit bore before the present one, with their days. */
export function earlierNames({ names }: Unit): string[] {
  return names.slice(0, -1).map(({ name, fromOn, toOn }) => `${name}（${fromOn ?? ''}至${toOn ?? ''}）`);
}

/** Since when it bears its present name, where that is known. */
export function sinceWords({ names }: Unit): string {
  const from = names[names.length - 1]?.fromOn;
  return from ? `${from}起` : '';
}

export function endWords({ dissolvedOn, successor }: Unit): string {
  if (!dissolvedOn) return '';
  return `${dissolvedOn}撤并${successor ? `，由${successor.name}承接` : ''}`;
}
