import { AftercareViews } from '../../src/modules/aftercare/aftercare-views.service.js';
import { ClosedYears } from '../../src/modules/aftercare/closed-years.service.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';
import { clockKeeper } from '../support/clocks.js';
import { answeredAt, issueRunning } from '../support/issued-replies.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('2022-07-15');
});
afterAll(() => desk.close());
afterEach(async () => expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]));

const rounds = async (id: number) =>
  (await desk.app.get(AftercareViews).of(id, desk.who('liaison'))).rounds.map((round) => [
    ...[round.ordinal, round.cause, round.reason, round.reworkDueOn],
  ]);
const leadState = async (id: number) =>
  (
    await desk.db.query<{ state: string }>(
      `select state from assignment where referral_id = $1 and part = 'lead'`,
      [id],
    )
  )[0]?.state;
const figure = async (key: string) =>
  (await desk.reports.annual(2022)).lines.find((line) => line.key === key)?.value;

/** The window of the general rules for a reply that came back. */
const reworkWindow = (length: number, unit: string) =>
  desk.db.query(
    `update rule_window w set length = $1, unit = $2 from rule_set s
      where s.id = w.rule_set_id and not s.template and w.clock = 'rework' and w.roles <> '{co}'`,
    [length, unit],
  );

describe('what comes back', () => {
  it('an opinion has five working days to come again, and can be answered again', async () => {
    const id = await answeredAt(desk, { role: '会办' });
    expect([await desk.statusOf(id), await leadState(id)]).toEqual(['concluded', 'submitted']);
    await desk.act('opinionRejected', id, 'liaison', { reason: ' 没有针对性 ', on: '2022-07-08' });
    expect([await desk.statusOf(id), await leadState(id)]).toEqual(['handling', 'active']);
    expect(await rounds(id)).toEqual([
      [1, 'referral', null, null],
      [2, 'rejected', '没有针对性', '2022-07-15'],
    ]);
    expect(await figure('opinions.open')).toBe(1);
    await issueRunning(desk.db, id, '2022-07-14');
    expect([await desk.statusOf(id), await figure('opinions.open')]).toEqual(['concluded', 0]);
  });

  it('a reply has the window of rework that is set, also after it was concluded', async () => {
    await reworkWindow(10, 'wd');
    const id = await answeredAt(desk);
    await desk.act('upperReturn', id, 'liaison', { reason: '未逐条答复', on: '2022-07-08' });
    expect(await rounds(id)).toEqual([
      [1, 'referral', null, null],
      [2, 'upper_return', '未逐条答复', '2022-07-22'],
    ]);
    const sheet = await desk.app.get(ProposalService).referral(id, desk.who('liaison'));
    expect(sheet.rounds.map((round) => round.causeName)).toEqual(['交办', '答复被退回重报']);
    const [trace] = await desk.db.query<{ after: object }>(
      `select after from audit_event where referral_id = $1 and action = 'referral.upperReturn'`,
      [id],
    );
    expect(trace?.after).toMatchObject({
      status: 'handling',
      reason: '未逐条答复',
      round: 2,
      dueOn: '2022-07-22',
    });
    await reworkWindow(1, 'm');
    await desk.db.transaction((tx) => clockKeeper(desk.db).refresh(tx, [id]));
  });

  it('a clock that reaches a year without its holidays says that it is provisional', async () => {
    desk.today('2029-12-10');
    const id = await answeredAt(desk, { role: '会办', row: { 交办日期: '2029-11-01' }, on: '2029-12-01' });
    await desk.act('opinionRejected', id, 'liaison', { reason: '补充', on: '2029-12-10' });
    const [clock] = await desk.db.query<{ reason: string }>(
      `select reason from clock_event where referral_id = $1 and clock = 'rework'`,
      [id],
    );
    expect(clock?.reason).toContain('暂定：2029年');
    await issueRunning(desk.db, id, '2029-12-10');
    await desk.db.query(`delete from clock_event where referral_id = $1`, [id]);
    desk.today('2022-07-15');
  });
});

describe('an amendment', () => {
  it('is a new version of the same round: no round, not open, and the division has work again', async () => {
    const id = await answeredAt(desk);
    const open = await figure('open');
    await desk.act('amend', id, 'liaison', { reason: '金额写错' });
    expect([await desk.statusOf(id), await leadState(id)]).toEqual(['handling', 'active']);
    expect(await rounds(id)).toHaveLength(1);
    expect(await figure('open')).toBe(open);
    expect(await refusedBy(desk.act('amend', id, 'liaison', { reason: '又错' }))).toContain('wrong_state');
    const first = await desk.db.query('select id from consent');
    expect(first).toEqual([]);
    await issueRunning(desk.db, id, '2022-07-14');
    expect([await desk.statusOf(id), await leadState(id)]).toEqual(['replied', 'submitted']);
    expect((await desk.app.get(AftercareViews).of(id, desk.who('liaison'))).rounds[0]?.amendments).toEqual([
      { reason: '金额写错', openedOn: '2022-07-15', settled: true },
    ]);
  });

  it('of a settled round concludes again when it is issued; its form stays', async () => {
    const id = await answeredAt(desk);
    const form = { work: 'satisfied', result: 'satisfied', receivedOn: '2022-07-10', channel: 'phone' };
    await desk.act('recordFeedback', id, 'liaison', form);
    await desk.act('amend', id, 'liaison', { reason: '单位名称写错' });
    expect(await desk.statusOf(id)).toBe('handling');
    await issueRunning(desk.db, id, '2022-07-14');
    expect(await desk.statusOf(id)).toBe('concluded');
  });

  it('lets consents start anew: the new version has none, and is not published', async () => {
    const [id = 0] = await desk.receive([
      {
        ...{ 编号: '901', 案由: '关于公开的建议', 承办处室: '高新技术处', 签收日期: '2022-05-09', 答复日期: '2022-07-01' },
        ...{ 结果满意度: '满意', 公开属性: '主动公开', 公开日期: '2022-07-10', 代表委员公开意见: '同意', 办理处室公开意见: '同意' },
        保密审查: '通过',
      },
    ]); // prettier-ignore
    expect(await figure('published')).toBe(1);
    await desk.act('amend', id, 'liaison', { reason: '更正数字' });
    expect(await figure('published')).toBe(1);
    const version = await issueRunning(desk.db, id, '2022-07-14');
    expect(await desk.db.query('select id from consent where reply_version_id = $1', [version])).toEqual([]);
    // What is counted is the version that stands, and on that nothing is decided yet.
    expect([await figure('published'), await figure('leadReplies')]).toEqual([0, 4]);
  });
});

type Bad = [
  action: 'opinionRejected' | 'upperReturn' | 'amend',
  role: string,
  who: string,
  fields: Fields,
  codes: string[],
];
const on = '2022-07-08';
const BAD: Bad[] = [
  ['opinionRejected', '主办', 'liaison', { reason: '退', on }, ['not_an_opinion']],
  ['opinionRejected', '会办', 'liaison', { reason: ' ', on: '2022-07-16' }, ['day_ahead', 'reason_missing']],
  ['opinionRejected', '会办', 'liaison', { reason: '退', on: '2022-06-01' }, ['day_before_issue']],
  ['opinionRejected', '会办', 'handler', { reason: '退', on }, ['wrong_role']],
  ['upperReturn', '会办', 'liaison', { reason: '退', on }, ['not_a_reply']],
  ['upperReturn', '独办', 'liaison', { on: '2022-06-30' }, ['day_before_issue', 'reason_missing']],
  ['upperReturn', '独办', 'head', { reason: '退', on }, ['wrong_role']],
  ['amend', '分办', 'liaison', {}, ['reason_missing']],
  ['amend', '分办', 'leader', { reason: '错字' }, ['wrong_role']],
]; // prettier-ignore

describe('what is refused', () => {
  it.each(BAD)('%s of %s by %s: %j', async (action, role, who, fields, codes) => {
    const id = await answeredAt(desk, { role });
    const version = await desk.versionOf(id);
    expect((await refusedBy(desk.act(action, id, who, fields))).sort()).toEqual(codes);
    expect(await desk.versionOf(id)).toBe(version);
    expect(await rounds(id)).toHaveLength(1);
  });

  it('nothing comes back of what was never sent', async () => {
    const [id = 0] = await desk.receive([{ 编号: '990' }]);
    for (const action of ['upperReturn', 'amend'] as const) {
      const codes = await refusedBy(desk.act(action, id, 'liaison', { reason: '退', on }));
      expect(codes.sort()).toEqual(['nothing_issued', 'wrong_state']);
    }
  });
});

describe('a late form that is dissatisfied, in a year that was closed', () => {
  it('waits until the year is opened again, since a new round changes its figures', async () => {
    const office = await openDesk('2022-12-15');
    try {
      const id = await answeredAt(office);
      await office.db.query(
        `insert into feedback_reminder (round_id, reminded_on, channel)
         select id, '2022-07-20', '电话' from round where referral_id = $1`,
        [id],
      );
      await office.act('closeWithoutFeedback', id, 'liaison');
      const years = office.app.get(ClosedYears);
      const who = { id: office.who('liaison').id, name: '李联络' };
      await years.close(2022, who);
      const late = { work: 'satisfied', result: 'dissatisfied', receivedOn: '2022-12-14', channel: 'paper' };
      await expect(office.act('recordFeedback', id, 'liaison', late)).rejects.toThrow(
        '请先在“年度关账”重开2022年度，再登记这份意见。',
      );
      expect(await office.statusOf(id)).toBe('concluded');
      await years.reopen(2022, who);
      await office.act('recordFeedback', id, 'liaison', late);
      expect(await office.statusOf(id)).toBe('handling');
    } finally {
      await office.close();
    }
  });
});
