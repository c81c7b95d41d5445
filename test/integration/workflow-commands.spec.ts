import type { PressedAction } from '../support/pressed-actions.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';

let desk: Desk;
let number = 0;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const lead = (): number => desk.division('高新技术处');
const other = (): number => desk.division('规划处');
const one = async (role = '主办'): Promise<number> =>
  (await desk.receive([{ 编号: String((number += 1)), 办理方式: role }]))[0] as number;

/** A referral brought to where a command can be tried. */
const at = {
  received: () => one(),
  reference: () => one('参阅'),
  assigned: async () => {
    const id = await one();
    const split = { leadDivisionId: lead(), supportDivisionIds: [other()] };
    await desk.act('assign', id, 'liaison', split);
    return id;
  },
  handling: async () => {
    const id = await at.assigned();
    await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
    return id;
  },
  proposed: async () => {
    await desk.setting('split_needs_approval', true);
    const id = await at.assigned();
    await desk.setting('split_needs_approval', false);
    return id;
  },
  asked: async () => {
    const id = await at.received();
    await desk.act('requestReturn', id, 'liaison', {
      asked: 'return',
      reason: '无关',
      suggestedUnit: '市工信局',
    });
    return id;
  },
  roleAsked: async () => {
    const id = await at.received();
    await desk.act('requestReturn', id, 'liaison', { asked: 'change_role', reason: '应会办', role: 'co' });
    return id;
  },
  withdrawn: async () => {
    const id = await at.handling();
    await desk.act('withdraw', id, 'liaison', { on: '2022-05-12', reason: '撤回' });
    return id;
  },
};

type Case = [PressedAction, keyof typeof at, string, () => Fields, status: string];
const day = '2022-05-12';
const HAPPY: Case[] = [
  ['assign', 'received', 'liaison', () => ({ leadDivisionId: lead() }), 'assigned'],
  ['approveSplit', 'proposed', 'leader', () => ({}), 'assigned'],
  ['approveSplit', 'proposed', 'liaison', () => ({ approver: '陈局' }), 'assigned'],
  ['rejectSplit', 'proposed', 'leader', () => ({ reason: '改由规划处' }), 'received'],
  ['takeOn', 'assigned', 'head', () => ({ handlerId: desk.who('handler').id }), 'handling'],
  ['takeOn', 'assigned', 'planner', () => ({ handlerName: '孙规划' }), 'assigned'],
  ['sendBack', 'handling', 'handler', () => ({ reason: '无关', suggestedDivisionId: other() }), 'received'],
  ['sendBack', 'handling', 'planner', () => ({ reason: '无关', suggestedDivisionId: lead() }), 'handling'],
  ['reassign', 'handling', 'liaison', () => ({ reason: '调整', leadDivisionId: other() }), 'assigned'],
  ['reassign', 'handling', 'liaison', () => ({ reason: '增加协办', leadDivisionId: lead() }), 'handling'],
  ['requestReturn', 'handling', 'liaison', () => ({ asked: 'return', reason: '无关', suggestedUnit: '市工信局' }), 'handling'],
  ['requestReturn', 'received', 'liaison', () => ({ asked: 'change_role', reason: '应会办', suggestedUnit: '会办' }), 'received'],
  ['returnGranted', 'asked', 'liaison', () => ({ answeredOn: day }), 'returned'],
  ['returnGranted', 'roleAsked', 'liaison', () => ({ answeredOn: day }), 'received'],
  ['returnRefused', 'asked', 'liaison', () => ({ answeredOn: day }), 'received'],
  ['takeBackRequest', 'asked', 'liaison', () => ({}), 'received'],
  ['changeRole', 'handling', 'liaison', () => ({ role: 'co', noticeOn: day }), 'handling'],
  ['note', 'reference', 'liaison', () => ({}), 'concluded'],
  ['withdraw', 'handling', 'liaison', () => ({ on: day, reason: '撤回' }), 'withdrawn'],
  ['reinstate', 'withdrawn', 'liaison', () => ({ on: day }), 'handling'],
  ['supervise', 'received', 'leader', () => ({ leaderId: desk.who('leader').id, note: '重点' }), 'received'],
  ['linkMerged', 'received', 'liaison', () => ({ hostProposalId: 1 }), 'received'],
]; // prettier-ignore

describe('every command', () => {
  beforeAll(() => one());

  it.each(HAPPY)(
    '%s from %s by %s leaves one trace with before and after',
    async (action, from, who, form, status) => {
      const id = await at[from]();
      const before = await desk.statusOf(id);
      const [{ last } = { last: 0 }] = await desk.db.query<{ last: number }>(
        'select max(id) as last from audit_event',
      );
      await desk.act(action, id, who, form());
      expect(await desk.statusOf(id)).toBe(status);
      const traces = await desk.db.query(
        'select action, actor_name, actor_id, referral_id, before, after from audit_event where id > $1',
        [last],
      );
      expect(traces).toMatchObject([
        {
          action: `referral.${action}`,
          actor_name: desk.who(who).name,
          actor_id: desk.who(who).id,
          referral_id: id,
        },
      ]);
      expect(traces[0]).toMatchObject({ before: { status: before }, after: { status } });
      expect((await desk.check.run()).ok).toBe(true);
    },
  );
});

type Refusal = [PressedAction, keyof typeof at, string, () => Fields, codes: string[]];
const REFUSED: Refusal[] = [
  ['assign', 'assigned', 'handler', () => ({ leadDivisionId: 999, supportDivisionIds: [999] }), ['wrong_state', 'wrong_role', 'division_unknown', 'division_unknown', 'lead_supports']],
  ['assign', 'received', 'liaison', () => ({ leadDivisionId: desk.division('合作处') }), ['division_gone']],
  ['approveSplit', 'proposed', 'handler', () => ({}), ['wrong_role', 'approver_missing']],
  ['rejectSplit', 'received', 'liaison', () => ({ reason: '无' }), ['wrong_state', 'approver_missing']],
  ['takeOn', 'assigned', 'resources', () => ({ handlerName: ' ' }), ['wrong_division', 'handler_missing']],
  ['takeOn', 'assigned', 'liaison', () => ({ handlerId: 999 }), ['wrong_role', 'handler_missing', 'handler_unknown']],
  ['takeOn', 'handling', 'handler', () => ({ handlerName: '张三' }), ['wrong_state']],
  ['sendBack', 'assigned', 'handler', () => ({}), ['reason_missing', 'suggested_division_missing']],
  ['reassign', 'received', 'liaison', () => ({ leadDivisionId: lead() }), ['wrong_state', 'reason_missing']],
  ['requestReturn', 'asked', 'liaison', () => ({ asked: 'return', reason: '' }), ['return_pending', 'reason_missing', 'suggested_unit_missing']],
  ['returnGranted', 'received', 'liaison', () => ({ answeredOn: '2100-01-01' }), ['no_return_pending', 'day_ahead']],
  ['returnRefused', 'received', 'liaison', () => ({ answeredOn: day }), ['no_return_pending']],
  ['takeBackRequest', 'received', 'leader', () => ({}), ['wrong_role', 'no_return_pending']],
  ['changeRole', 'asked', 'liaison', () => ({ role: 'lead', noticeOn: day }), ['return_pending', 'role_unchanged']],
  ['note', 'asked', 'liaison', () => ({}), ['return_pending', 'not_reference']],
  ['withdraw', 'withdrawn', 'liaison', () => ({ on: '2202-01-01' }), ['wrong_state', 'day_ahead']],
  ['reinstate', 'received', 'liaison', () => ({ on: day }), ['wrong_state']],
  ['supervise', 'received', 'liaison', () => ({ leaderId: desk.who('handler').id }), ['leader_unknown']],
  ['linkMerged', 'received', 'liaison', () => ({ hostProposalId: 99999 }), ['host_unknown']],
]; // prettier-ignore

describe('what is refused', () => {
  beforeAll(() =>
    desk.db.query(`update division set dissolved_on = '2022-01-01' where id = $1`, [desk.division('合作处')]),
  );

  it.each(REFUSED)(
    '%s from %s by %s: every reason at once, nothing written',
    async (action, from, who, form, codes) => {
      const id = await at[from]();
      const version = await desk.versionOf(id);
      expect((await refusedBy(desk.act(action, id, who, form()))).sort()).toEqual([...codes].sort());
      expect(await desk.versionOf(id)).toBe(version);
    },
  );

  it('an old page, with who did what and when', async () => {
    const id = await at.assigned();
    const old = desk.act('takeOn', id, 'handler', { version: 1, handlerName: '张三' });
    await expect(old).rejects.toThrow(/^此件已由李联络于.*分派，页面已更新。$/);
  });

  it('an application after the window, unless it says why', async () => {
    const id = await at.received();
    desk.today('2022-05-16');
    const ask = { asked: 'return', reason: '无关', suggestedUnit: '市工信局' };
    expect(await refusedBy(desk.act('requestReturn', id, 'liaison', ask))).toEqual(['return_window_over']);
    await desk.act('requestReturn', id, 'liaison', { ...ask, override: '会上才知' });
    desk.today('2022-05-13');
  });

  it('a host that is merged itself, and a guest that has guests', async () => {
    const ids = [await one(), await one(), await one()];
    const rows = await desk.db.query<{ p: number }>(
      'select proposal_id as p from referral where id = any($1) order by id',
      [ids],
    );
    const [a, b, c] = rows.map((row) => row.p);
    await desk.act('linkMerged', ids[0] as number, 'liaison', { hostProposalId: b });
    const chain = desk.act('linkMerged', ids[2] as number, 'liaison', { hostProposalId: a });
    expect(await refusedBy(chain)).toEqual(['host_merged']);
    expect(
      await refusedBy(desk.act('linkMerged', ids[1] as number, 'liaison', { hostProposalId: c })),
    ).toEqual(['is_host']);
  });
});

describe('in bulk and again', () => {
  it('assigns what can be assigned and lists the rest', async () => {
    const ids = [await at.received(), await at.assigned(), await at.received()];
    const items = await Promise.all(
      ids.map(async (referralId) => ({ referralId, version: await desk.versionOf(referralId) })),
    );
    const outcome = await desk.bulk({
      items: [...items, { referralId: 99999, version: 1 }],
      leadDivisionId: lead(),
    });
    expect(outcome.done).toBe(2);
    expect(outcome.refused).toMatchObject([
      { referralId: ids[1], reasons: ['此件已经分派，承办处室还没有签收，不能分派。'] },
      { referralId: 99999, reasons: ['没有找到这件交办件。'] },
    ]);
  });

  it('takes a second referral in another role, and refuses the same', async () => {
    const id = await at.handling();
    const [row] = await desk.db.query<{ p: number }>('select proposal_id as p from referral where id = $1', [
      id,
    ]);
    const proposal = row?.p as number;
    const more = { role: 'co', referredOn: day, dueOn: '2022-08-12', referredBy: '市人大代工委' };
    await desk.add(proposal, more);
    expect(await refusedBy(desk.add(proposal, { ...more, dueOn: '2022-01-01' }))).toEqual([
      'role_taken',
      'due_before',
    ]);
    expect(await refusedBy(desk.add(proposal, { ...more, role: 'sole' }, 'handler'))).toEqual(['wrong_role']);
    const sheet = await desk.app.get(ProposalService).one(proposal, desk.who('liaison'));
    expect(sheet.referrals.map((it) => [it.role, it.status, it.due.effective])).toEqual([
      ['lead', 'handling', '2022-08-07'],
      ['co', 'received', '2022-08-12'],
    ]);
    expect(sheet.referrals[1]?.rounds).toHaveLength(1);
    const granted = sheet.referrals[0]?.actions.find((action) => action.action === 'returnGranted');
    expect(granted).toMatchObject({ allowed: false, reasons: ['此件没有等待答复的调整申请。'] });
  });

  it('keeps what was done when the ledger is imported again', async () => {
    const [id = 0] = await desk.receive([{ 编号: '801', 办理方式: '参阅' }]);
    await desk.act('note', id, 'liaison');
    await desk.importRows([{ 编号: '801', 办理方式: '参阅', 交办日期: '2022-05-07', 备注: '补充' }]);
    expect(await desk.statusOf(id)).toBe('concluded');
    expect((await desk.check.run()).ok).toBe(true);
  });
});
