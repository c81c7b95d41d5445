import { AccountsService } from '../../src/modules/auth/accounts.service.js';
import { SetupService } from '../../src/modules/auth/setup.service.js';
import { openOffice, type Office } from '../support/office.js';

let office: Office;
let setup: SetupService;
beforeEach(async () => {
  office = await openOffice();
  setup = office.app.get(SetupService);
});
afterEach(() => office.close());

const FROM = { address: '10.0.0.7', userAgent: null };
const BODY = {
  liaison: { name: '周敏', login: 'zhou', password: 'Spring-2026-a' },
  systemAdmin: { name: '郑涛', login: 'zheng', password: 'Spring-2026-b' },
  securityAdmin: { name: '冯安', login: 'feng', password: 'Spring-2026-c' },
  auditor: { name: '沈静', login: 'shen', password: 'Spring-2026-d' },
};

describe('the first visit', () => {
  it('creates the officers once, however many come at once, and signs the liaison officer in', async () => {
    expect(await setup.needed()).toBe(true);
    const done = await Promise.allSettled(Array.from({ length: 5 }, () => setup.setUp(BODY, FROM)));
    const made = done.filter((one) => one.status === 'fulfilled');
    expect(made).toHaveLength(1);
    expect(made[0]?.value.me).toMatchObject({ name: '周敏', roles: ['liaison'], mustChangePassword: false });
    expect(await setup.needed()).toBe(false);
    expect(await office.db.query('select count(*) from person')).toEqual([{ count: 4 }]);
    await expect(setup.setUp(BODY, FROM)).rejects.toThrow('系统已经设置过了，请直接登录。');
    const officer = { login: 'feng', password: 'Spring-2026-c' };
    const { me } = await office.app.get(AccountsService).signIn(officer, FROM, null);
    expect(me.permissions).toContain('account.grantRole');
  });

  it('says whose password or login is not good, and creates nobody', async () => {
    const bad = { ...BODY, auditor: { ...BODY.auditor, login: 'zhou', password: '123' } };
    await expect(setup.setUp(bad, FROM)).rejects.toThrow(
      /^审计员：登录名与联络员的相同，请换一个。审计员：密码应当至少10个字符（现在3个）/,
    );
    expect(await setup.needed()).toBe(true);
  });
});
