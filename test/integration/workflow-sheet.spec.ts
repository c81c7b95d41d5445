import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { Suggestions } from '../../src/modules/workflow/suggestions.js';
import { type Desk, openDesk } from '../support/desk.js';

let desk: Desk;
beforeAll(async () => (desk = await openDesk()));
afterAll(() => desk.close());

const referral = (id: number, key = 'liaison') => desk.app.get(ProposalService).referral(id, desk.who(key));
async function sheetOf(id: number) {
  const [row] = await desk.db.query<{ p: number }>('select proposal_id as p from referral where id = $1', [
    id,
  ]);
  return desk.app.get(ProposalService).one(row?.p ?? 0, desk.who('liaison'));
}
const asksOf = async (id: number, action: string) =>
  (await referral(id)).actions.find((one) => one.action === action)?.asks;

describe('what a button’s form has to give', () => {
  it('is the reason for being late only once the window is over', async () => {
    const [id = 0] = await desk.receive([{ 编号: '1', 收到日期: '2022-05-10' }]);
    const always = ['asked', 'reason', 'suggestedUnit'];
    expect(await asksOf(id, 'requestReturn')).toEqual(always);
    desk.today('2022-05-30');
    expect(await asksOf(id, 'requestReturn')).toEqual([...always, 'lateReason']);
    desk.today('2022-05-13');
    expect(await asksOf(id, 'note')).toEqual([]);
  });
});

describe('the sheet', () => {
  it('tells readings, changed roles, withdrawals and what was asked', async () => {
    const [id = 0, read = 0] = await desk.receive([{ 编号: '2' }, { 编号: '3', 办理方式: '参阅' }]);
    await desk.act('note', read, 'liaison');
    expect((await referral(read)).readings).toEqual([{ readOn: '2022-05-13', by: '李联络' }]);

    const asked = { asked: 'change_role', reason: '宜会办', role: 'co' };
    await desk.act('requestReturn', id, 'liaison', asked);
    await desk.act('returnGranted', id, 'liaison', { answeredOn: '2022-05-13' });
    await desk.act('withdraw', id, 'liaison', { on: '2022-05-12', reason: '代表撤回' });
    await desk.act('reinstate', id, 'liaison', { on: '2022-05-13' });
    expect(await referral(id)).toMatchObject({
      returnRequests: [{ suggestedRole: 'co', suggestedRoleName: '会办', state: 'granted' }],
      roleChanges: [{ from: '主办', to: '会办', noticedOn: '2022-05-13' }],
      withdrawals: [
        { withdrawnOn: '2022-05-12', reason: '代表撤回', reinstated: true, reinstatedOn: '2022-05-13' },
      ],
    });
  });

  it('names the host of a merged proposal, and the guests of a host', async () => {
    const [one = 0, other = 0] = await desk.receive([{ 编号: '4' }, { 编号: '5', 案由: '主件' }]);
    const host = await sheetOf(other);
    await desk.act('linkMerged', one, 'liaison', { hostProposalId: host.id });
    const guest = await sheetOf(one);
    const named = { kindName: '代表建议', number: '5', title: '主件' };
    expect(guest.host).toEqual({ id: host.id, ...named });
    expect((await sheetOf(other)).guests.map(({ id }) => id)).toEqual([guest.id]);
  });
});

describe('批量分派', () => {
  it('goes to the divisions at once where the leader has signed the list', async () => {
    const [id = 0] = await desk.receive([{ 编号: '6' }]);
    await desk.setting('split_needs_approval', true);
    const items = [{ referralId: id, version: 1 }];
    const lead = { leadDivisionId: desk.division('规划处'), paper: true, approver: '陈局' };
    expect(await desk.bulk({ items, ...lead })).toEqual({ done: 1, refused: [] });
    await desk.setting('split_needs_approval', false);
    expect(await referral(id)).toMatchObject({
      status: 'assigned',
      splitProposals: [{ lead: '规划处', onPaper: true, approver: '陈局', state: 'approved' }],
    });
  });

  it('suggests by what is particular to a title, and puts the rest together by topic', async () => {
    const led = await desk.receive([{ 编号: '7', 案由: '关于加快推进湖泊水环境治理的建议' }]);
    await desk.act('assign', led[0] ?? 0, 'liaison', { leadDivisionId: desk.division('资源处') });
    const ids = await desk.receive([
      { 编号: '8', 案由: '关于大力支持人才公寓配套的建议' },
      { 编号: '9', 案由: '关于持续开展湖泊水环境治理的提案' },
      { 编号: '10', 案由: '关于持续完善人才公寓配套的建议' },
    ]);
    const found = await desk.app.get(Suggestions).ofMany(ids);
    expect(found.map(({ referralId }) => referralId)).toEqual(ids);
    expect(found.map(({ division }) => division?.name ?? null)).toEqual([null, '资源处', null]);
    expect(found[1]?.because).toBe('2022年《关于加快推进湖泊水环境治理的建议》由资源处承办。');
    expect([found[0]?.topic === found[2]?.topic, found[0]?.topic === found[1]?.topic]).toEqual([true, false]);
  });

  it('suggests what the division said that sent it back, before anything else', async () => {
    const [id = 0] = await desk.receive([{ 编号: '11', 案由: '关于扩大湖泊水环境治理的建议' }]);
    const suggestedDivisionId = desk.division('合作处');
    await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division('高新技术处') });
    await desk.act('sendBack', id, 'handler', { reason: '无关', suggestedDivisionId });
    const said = { division: { id: suggestedDivisionId, name: '合作处' } };
    const because = '高新技术处退回时建议由合作处办理。';
    expect(await desk.app.get(Suggestions).of(id)).toEqual({ ...said, because });
    expect(await desk.app.get(Suggestions).ofMany([id])).toMatchObject([{ ...said, because }]);
  });
});
