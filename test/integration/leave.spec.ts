import { LeaveService } from '../../src/modules/people/leave.service.js';
import { createAccounts, type LOGINS } from '../support/accounts.js';
import { openOffice, type Office } from '../support/office.js';
import { personOf, setToday } from '../support/people.js';

let office: Office;
let ids: Record<keyof typeof LOGINS, number>;
let leaves: LeaveService;
beforeEach(async () => {
  office = await openOffice();
  ids = await createAccounts(office.url);
  leaves = office.app.get(LeaveService);
  setToday(office, '2026-03-10');
});
afterEach(() => office.close());

const as = (role: keyof typeof LOGINS) => personOf(office, ids[role]);
const period = () => ({ deputyId: ids.handler, fromOn: '2026-03-10', toOn: '2026-03-12' });

describe('a leave', () => {
  it('gives the deputy the rights of both, on its days only', async () => {
    await leaves.set(ids.liaison, period(), await as('liaison'));
    expect((await as('handler')).standingInFor).toMatchObject([{ id: ids.liaison, roles: ['liaison'] }]);
    setToday(office, '2026-03-12');
    expect((await as('handler')).standingInFor).toHaveLength(1);
    setToday(office, '2026-03-13');
    expect((await as('handler')).standingInFor).toEqual([]);
  });

  it('ends early and keeps its row', async () => {
    const set = await leaves.set(ids.liaison, period(), await as('liaison'));
    expect(set.leave).toMatchObject({ deputy: { id: ids.handler } });
    expect((await leaves.end(ids.liaison, await as('liaison'))).leave).toBeNull();
    expect((await as('handler')).standingInFor).toEqual([]);
    expect(await office.db.query('select count(*) from leave')).toEqual([{ count: 1 }]);
    await leaves.set(ids.liaison, period(), await as('liaison'));
  });

  it('is set by oneself or by the security administrator, never by a colleague', async () => {
    await expect(leaves.set(ids.leader, period(), await as('handler'))).rejects.toThrow('代理由本人设定');
    expect((await leaves.set(ids.leader, period(), await as('security_admin'))).leave).not.toBeNull();
  });

  it('does not overlap another, and no deputy is away himself', async () => {
    await leaves.set(ids.liaison, period(), await as('liaison'));
    const later = { ...period(), fromOn: '2026-03-12', toOn: '2026-03-20' };
    await expect(leaves.set(ids.liaison, later, await as('liaison'))).rejects.toThrow('期间不能重叠');
    const away = leaves.set(ids.leader, { ...later, deputyId: ids.liaison }, await as('leader'));
    await expect(away).rejects.toThrow('测试lianluo在2026-03-10至2026-03-12已由他人代理');
    const straight = office.db.query(
      `insert into leave (person_id, deputy_id, from_on, to_on) values ($1, $2, '2026-03-01', '2026-03-10')`,
      [ids.liaison, ids.leader],
    );
    await expect(straight).rejects.toThrow(/leave_one_at_a_time/);
  });

  it('never mixes the officers with the business, and says all that is wrong', async () => {
    const bad = { deputyId: ids.auditor, fromOn: '2026-03-09', toOn: '2026-03-08' };
    await expect(leaves.set(ids.liaison, bad, await as('liaison'))).rejects.toThrow(
      '结束日期不能早于开始日期。结束日期不能早于今天。系统管理员、安全管理员、审计员不能代理他人，也不能由他人代理。',
    );
  });
});
