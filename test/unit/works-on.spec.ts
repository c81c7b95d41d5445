import { describe, expect, it } from '@jest/globals';
import type { ActingPerson } from '../../src/domain/acting.js';
import { workScope } from '../../src/domain/works-on.js';
import type { PersonRole } from '../../src/domain/workflow-roles.js';

const NOBODY = { id: 1, name: '张三', roles: [], divisionId: null, rank: null, portfolio: [] };

function person(roles: PersonRole[], divisionId: number | null = null): ActingPerson {
  return { ...NOBODY, roles, divisionId, ownName: '张三', standingInFor: [] };
}

describe('on what a person works', () => {
  it.each(['liaison', 'office_head', 'leader', 'publication_reviewer'] as const)(
    '%s: on everything',
    (role) => {
      expect(workScope(person([role])).all).toBe(true);
    },
  );

  it.each(['handler', 'division_head'] as const)('%s: on what his division has a part in', (role) => {
    expect(workScope(person([role], 7))).toEqual({ all: false, divisions: [7] });
  });

  it.each(['report_author', 'system_admin', 'security_admin', 'auditor'] as const)(
    '%s: on nothing',
    (role) => {
      expect(workScope(person([role], 7))).toEqual({ all: false, divisions: [] });
    },
  );

  it('a deputy works on what the one on leave works on, each with his own division', () => {
    const away = { ...NOBODY, id: 2, name: '王处', roles: ['division_head' as const], divisionId: 9 };
    expect(workScope({ ...person(['handler'], 7), standingInFor: [away] }).divisions).toEqual([7, 9]);
    const clerk = { ...NOBODY, id: 3, name: '李联络', roles: ['liaison' as const] };
    expect(workScope({ ...person(['handler'], 7), standingInFor: [clerk] }).all).toBe(true);
  });

  it('a role without a division opens nothing', () => {
    expect(workScope(person(['handler']))).toEqual({ all: false, divisions: [] });
  });
});
