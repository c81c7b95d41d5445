import { may, PERMISSIONS, permissionsOf, type Permission } from '../../src/domain/permissions.js';
import { OFFICERS, PERSON_ROLE_NAMES, PERSON_ROLES } from '../../src/domain/workflow-roles.js';
import { PEOPLE, reviewed } from './workflow-walk.js';

describe('who may do what', () => {
  it('is what was reviewed, permission by permission', () => {
    const lines = [...PERMISSIONS].map(([permission, { label, roles }]) => {
      const names = roles.map((role) => PERSON_ROLE_NAMES[role]).join('、');
      return `${label} ${permission}：${names}`;
    });
    expect(lines).toEqual(reviewed('permissions'));
  });

  it('every permission is held by somebody, every role holds one, and nothing is held by nobody', () => {
    for (const [permission, { roles }] of PERMISSIONS)
      expect([permission, roles.length > 0]).toEqual([permission, true]);
    for (const role of PERSON_ROLES) expect([role, may([role], 'self.use')]).toEqual([role, true]);
    const ofNobody = [...PERMISSIONS.keys()].filter((permission) => may([], permission));
    expect(ofNobody).toEqual(['self.use']);
  });

  it('the three officers see no business text and take no step of a workflow', () => {
    const business = [...PERMISSIONS].filter(([, terms]) => terms.businessText).map(([code]) => code);
    expect(business).toEqual(expect.arrayContaining(['ledger.read', 'referral.takeOn', 'reply.sign']));
    for (const permission of business)
      expect([permission, may(OFFICERS, permission)]).toEqual([permission, false]);
  });

  it('the officers have no power in common: accounts, roles and the log lie in three hands', () => {
    const apart: Permission[] = ['account.edit', 'account.grantRole', 'audit.read'];
    const holders = apart.map((permission) => OFFICERS.filter((role) => may([role], permission)));
    expect(holders).toEqual([['system_admin'], ['security_admin'], ['auditor']]);
  });

  it('everyone in the business reads the ledger, nobody outside a reply reads its drafts', () => {
    expect(PERSON_ROLES.filter((role) => !may([role], 'ledger.read'))).toEqual([...OFFICERS]);
    expect(may(['report_author'], 'draft.read')).toBe(false);
  });

  it('keeps creating accounts, granting roles and new passwords apart', () => {
    const made = PERSON_ROLES.filter((role) => may([role], 'account.edit'));
    expect(
      made.filter((role) => may([role], 'account.grantRole') || may([role], 'account.password')),
    ).toEqual([]);
    expect(permissionsOf(['auditor']).filter((one) => may(['handler'], one))).toEqual(
      permissionsOf([]).concat(['list.read', 'division.read']),
    );
  });

  it('several roles hold what each of them holds', () => {
    expect(may(['handler'], 'referral.assign')).toBe(false);
    expect(may(['handler', 'liaison'], 'referral.assign')).toBe(true);
  });

  it('the walks of the workflows ask every role', () => {
    const roles = Object.values(PEOPLE).flatMap((one) => one.posts.map((post) => post.role));
    expect(new Set(roles)).toEqual(new Set(PERSON_ROLES));
  });
});
