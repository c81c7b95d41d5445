import { Sessions } from '../../src/modules/auth/sessions.js';
import type { PersonBody } from '../../src/modules/people/people.dto.js';
import { PeopleService } from '../../src/modules/people/people.service.js';
import { createAccounts, type LOGINS } from '../support/accounts.js';
import { openOffice, type Office } from '../support/office.js';
import { personOf } from '../support/people.js';

let office: Office;
let ids: Record<keyof typeof LOGINS, number>;
let people: PeopleService;
beforeEach(async () => {
  office = await openOffice();
  ids = await createAccounts(office.url);
  people = office.app.get(PeopleService);
});
afterEach(() => office.close());

const as = (role: keyof typeof LOGINS) => personOf(office, ids[role]);
const LI: PersonBody = { name: '李××', login: 'Li.Xin ', roles: [] };

async function bodyOf(id: number): Promise<PersonBody> {
  const { name, login, roles, division, rank, portfolio } = await people.one(id);
  return { name, login, roles, divisionId: division?.id, rank, portfolio: portfolio.map((one) => one.id) };
}

describe('persons', () => {
  it('are created by the system administrator and granted roles by the security administrator', async () => {
    const [system, security] = [await as('system_admin'), await as('security_admin')];
    const made = await people.create(LI, system);
    expect(made).toMatchObject({ login: 'li.xin', roles: [], mustChangePassword: true, active: true });
    expect(made.firstPassword).toMatch(/^\w{4}-\w{4}-\w{4}$/);
    const author: PersonBody = { ...LI, roles: ['report_author'] };
    await expect(people.change(made.id, author, system)).rejects.toThrow('角色由安全管理员授予。');
    await expect(people.create({ ...author, login: 'x2' }, system)).rejects.toThrow('角色由安全管理员授予。');
    expect(await people.change(made.id, author, security)).toMatchObject({ roles: ['report_author'] });
    await expect(people.change(made.id, { ...author, name: '王××' }, security)).rejects.toThrow(
      '由系统管理员修改',
    );
    expect(await office.db.query(`select action, actor_name from audit_event order by id`)).toEqual([
      { action: 'person.created', actor_name: '测试xitong' },
      { action: 'person.changed', actor_name: '测试anquan' },
    ]);
  });

  it('lose rank and portfolio with the office of a leader, which the security administrator takes', async () => {
    const [division] = await office.db.query<{ id: number }>('select id from division');
    const leader = { ...(await bodyOf(ids.leader)), portfolio: [division!.id] };
    await people.change(ids.leader, leader, await as('system_admin'));
    const none: PersonBody = { ...leader, roles: [], rank: null, portfolio: [] };
    expect(await people.change(ids.leader, none, await as('security_admin'))).toMatchObject({
      roles: [],
      rank: null,
      portfolio: [],
    });
  });

  it('are refused with every reason, and nothing is written', async () => {
    const bad = people.create({ ...LI, login: 'LIANLUO', divisionId: 999 }, await as('system_admin'));
    await expect(bad).rejects.toThrow(
      '登录名“lianluo”已由测试lianluo使用，请换一个。所选处室不存在或已撤并，请重新选择。',
    );
    expect(await office.db.query('select count(*) from person')).toEqual([{ count: 10 }]);
  });

  it('never leave the office without its two administrators', async () => {
    const body = { ...(await bodyOf(ids.security_admin)), active: false };
    const end = people.change(ids.security_admin, body, await as('security_admin'));
    await expect(end).rejects.toThrow('这是唯一的安全管理员，请先另设一人。');
  });

  it('lose their sessions when they are put out of use or get a new password', async () => {
    const sessions = office.app.get(Sessions);
    const from = { address: 'x', userAgent: null };
    const begin = () => office.db.transaction((tx) => sessions.begin(tx, ids.handler, from));
    const first = await begin();
    expect(await sessions.holderOf(first)).not.toBeNull();
    await people.resetPassword(ids.handler, await as('security_admin'));
    expect(await sessions.holderOf(first)).toBeNull();
    const second = await begin();
    expect((await sessions.holderOf(second))?.mustChangePassword).toBe(true);
    const gone = { ...(await bodyOf(ids.handler)), active: false };
    await people.change(ids.handler, gone, await as('security_admin'));
    expect(await sessions.holderOf(second)).toBeNull();
  });

  it('show their logins only to those who keep the accounts', async () => {
    const seen = (list: { login: string | null }[]) => list.filter((one) => one.login !== null).length;
    expect(seen(await people.list(await as('security_admin')))).toBe(10);
    expect(seen(await people.list(await as('handler')))).toBe(1);
  });
});
