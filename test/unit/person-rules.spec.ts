import { personFaults, type PersonFacts } from '../../src/domain/person-rules.js';
import { OFFICERS } from '../../src/domain/workflow-roles.js';

describe('what is recorded of a person', () => {
  const good: PersonFacts = {
    name: '李××',
    login: 'li',
    roles: ['liaison'],
    divisionId: null,
    rank: null,
    portfolio: [],
  };
  it.each<[string, Partial<PersonFacts>, string[]]>([
    ['good', {}, []],
    ['no name', { name: '' }, ['name_missing']],
    ['a login with a blank', { login: 'li x' }, ['login_invalid']],
    ['an officer at work', { roles: ['auditor', 'handler'], divisionId: 1 }, ['officer_with_business']],
    ['two officers in one', { roles: ['auditor', 'system_admin'] }, ['officers_apart']],
    ['a handler without a division', { roles: ['handler'] }, ['division_missing']],
    ['a rank without being a leader', { rank: 'principal' }, ['rank_without_leader']],
    ['several at once', { name: '', login: '!' }, ['name_missing', 'login_invalid']],
  ])('%s', (_what, change, codes) => {
    expect(personFaults({ ...good, ...change }, true).map(({ code }) => code)).toEqual(codes);
  });

  it('may hold all three offices where the office says so', () => {
    expect(personFaults({ ...good, roles: [...OFFICERS] }, false)).toEqual([]);
  });
});
