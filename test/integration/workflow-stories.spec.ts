import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { type Desk, openDesk, refusedBy } from '../support/desk.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
});
afterAll(() => desk.close());

const detail = (id: number, key = 'liaison') => desk.app.get(ProposalService).referral(id, desk.who(key));
const sheet = async (id: number) => {
  const [row] = await desk.db.query<{ p: number }>('select proposal_id as p from referral where id = $1', [
    id,
  ]);
  return desk.app.get(ProposalService).one(row?.p as number, desk.who('liaison'));
};
const lines = async (id: number) =>
  (await sheet(id)).timeline.filter((one) => one.action.startsWith('referral.')).map((one) => one.sentence);

describe('stories of referrals', () => {
  it('assigned, sent back with a suggestion, re-assigned, signed for', async () => {
    const [id = 0] = await desk.receive([{ 编号: '101' }]);
    await desk.act('assign', id, 'liaison', {
      leadDivisionId: desk.division('高新技术处'),
      supportDivisionIds: [desk.division('规划处')],
    });
    expect((await detail(id)).standing).toBe('等高新技术处签收，等了不到1个工作日');
    desk.today('2022-05-17');
    expect((await detail(id)).standing).toBe('等高新技术处签收，已2个工作日');
    await desk.act('sendBack', id, 'head', {
      reason: '属资源配置',
      suggestedDivisionId: desk.division('资源处'),
    });
    expect((await detail(id)).standing).toBe('高新技术处已退回，等办公室重新分派，等了不到1个工作日');
    expect((await detail(id)).assignments.find((row) => row.state === 'sent_back')).toMatchObject({
      division: '高新技术处',
      endReason: '属资源配置',
      suggestedDivision: '资源处',
    });
    await desk.act('assign', id, 'liaison', {
      leadDivisionId: desk.division('资源处'),
      supportDivisionIds: [desk.division('规划处')],
    });
    await desk.act('takeOn', id, 'resources', { handlerName: '周资源' });
    await desk.act('takeOn', id, 'planner', { handlerId: desk.who('planner').id });
    const after = await detail(id);
    expect(after.status).toBe('handling');
    expect(after.assignments.map(({ division, part, state }) => [division, part, state])).toEqual([
      ['高新技术处', 'lead', 'sent_back'],
      ['资源处', 'lead', 'active'],
      ['规划处', 'support', 'active'],
    ]);
    expect(await lines(id)).toEqual([
      '分派高新技术处承办，规划处协办。',
      '高新技术处退回：属资源配置，建议由资源处办理。',
      '分派资源处承办，规划处协办。',
      '资源处签收，经办人周资源。',
      '规划处签收，经办人孙规划。',
    ]);
    desk.today('2022-05-13');
  });

  it('returned to the upper office and refused, then granted', async () => {
    const [id = 0] = await desk.receive([{ 编号: '102', 交办单位: '市政府督查室' }]);
    const ask = { asked: 'reassign', reason: '非我局职责', suggestedUnit: '市工信局' };
    await desk.act('requestReturn', id, 'liaison', ask);
    expect((await detail(id)).standing).toBe('改办申请待市政府督查室答复，等了不到1个工作日');
    await desk.act('returnRefused', id, 'liaison', { answeredOn: '2022-05-13', reason: '仍由你局办理' });
    expect(await desk.statusOf(id)).toBe('received');
    await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division('规划处') });
    await desk.act('requestReturn', id, 'liaison', ask);
    await desk.act('returnGranted', id, 'liaison', { answeredOn: '2022-05-13' });
    expect(await desk.statusOf(id)).toBe('returned');
    expect((await detail(id)).assignments.map((row) => row.state)).toEqual(['ended']);
    expect((await detail(id)).actions.filter((action) => action.allowed)).toEqual([]);
    expect((await lines(id)).slice(1, 2)).toEqual(['交办单位不同意改办：仍由你局办理。']);
  });

  it('withdrawn and reinstated: the state before', async () => {
    const [id = 0] = await desk.receive([{ 编号: '103' }]);
    await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division('高新技术处') });
    await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
    await desk.act('withdraw', id, 'liaison', { on: '2022-05-12', reason: '代表撤回' });
    expect(await desk.statusOf(id)).toBe('withdrawn');
    expect(await refusedBy(desk.act('takeOn', id, 'handler', { handlerName: '张三' }))).toContain(
      'wrong_state',
    );
    await desk.act('reinstate', id, 'liaison', { on: '2022-05-13' });
    expect(await desk.statusOf(id)).toBe('handling');
  });

  it('approved by the leader, or by someone who stands in for him, or on paper', async () => {
    await desk.setting('split_needs_approval', true);
    const [id = 0, second = 0] = await desk.receive([{ 编号: '104' }, { 编号: '105' }]);
    const split = {
      leadDivisionId: desk.division('高新技术处'),
      supportDivisionIds: [desk.division('规划处')],
    };
    await desk.act('assign', id, 'liaison', split);
    expect(await desk.statusOf(id)).toBe('split_proposed');
    await desk.act('rejectSplit', id, 'leader', { reason: '改由规划处承办' });
    expect(await desk.statusOf(id)).toBe('received');
    await desk.act('assign', id, 'liaison', split);
    const deputy = { ...desk.who('head'), ownName: '王处', standingInFor: [desk.who('leader')] };
    const version = await desk.versionOf(id);
    await desk.commands.approveSplit(id, { version, instruction: '按时办结' } as never, deputy);
    const after = await detail(id);
    expect(after.splitProposals.map((one) => [one.state, one.approver, one.instruction])).toEqual([
      ['rejected', '陈局', null],
      ['approved', '陈局', '按时办结'],
    ]);
    expect((await sheet(id)).timeline.at(-1)).toMatchObject({
      actor: '王处（代陈局）',
      sentence: '陈局批准分派：分派高新技术处承办，规划处协办。',
    });
    await desk.act('assign', second, 'liaison', { ...split, paper: true, approver: '陈局' });
    expect(await desk.statusOf(second)).toBe('assigned');
    expect((await detail(second)).splitProposals).toMatchObject([{ onPaper: true, approver: '陈局' }]);
    await desk.setting('split_needs_approval', false);
  });
});
