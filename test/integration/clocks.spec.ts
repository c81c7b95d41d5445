import type { ProposalDeadlines } from '../../src/modules/deadlines/receipts.dto.js';
import { deadlineLines } from '../../src/modules/deadlines/receipt-lines.js';
import { Receipts } from '../../src/modules/deadlines/receipts.service.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { clockCheck, deadlinesOf, proposalOfReferral, receiptIn } from '../support/clocks.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';
import { run } from '../support/server.js';

let desk: Desk;
let number = 100;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => {
  const all = await desk.db.query<{ id: number }>('select id from referral');
  expect(await (await clockCheck(desk.db))(all.map(({ id }) => id))).toEqual([]);
  await desk.close();
});

/** Referred on 28 February 2022: three months end on Saturday, 28 May, six on 28 August. */
async function handling(more: Record<string, string> = {}): Promise<number> {
  const row = { 编号: String((number += 1)), 办理方式: '主办', 交办日期: '2022-02-28', ...more };
  const [id = 0] = await desk.receive([row]);
  await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division('高新技术处') });
  await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
  return id;
}
const proposalOf = (id: number) => proposalOfReferral(desk.db, id);
const deadlines = (id: number) => deadlinesOf(desk.app, id);
const receipt = (id: number, clock = 'reply') => receiptIn(deadlines(id), clock);
const told = async (id: number) => (await receipt(id)).events.map(({ words }) => words);
async function lastSentence(id: number): Promise<string | undefined> {
  const { timeline } = await desk.app.get(ProposalService).one(await proposalOf(id), desk.who('liaison'));
  return timeline.at(-1)?.sentence;
}
const by =
  (action: Parameters<Desk['act']>[0], given: Fields) =>
  (id: number, fields: Fields = {}, who = 'liaison') =>
    desk.act(action, id, who, { ...given, ...fields });
const pause = by('pauseClock', { on: '2022-04-01', notice: '函〔2022〕6号', reason: '等省里政策' });
const resume = by('resumeClock', { on: '2022-04-11', notice: '5月13日电话' });
const mark = by('markDifficult', { approval: '陈局2022年5月12日批示' });
const unmark = by('unmarkDifficult', { reason: '认定有误' });
const correct = by('correctDates', { reason: '看错了收文章' });

describe('暂停和恢复计时', () => {
  it('moves the date by the days that it stood still, told in record and receipt', async () => {
    const id = await handling();
    await pause(id);
    expect(await receipt(id)).toMatchObject({
      state: 'paused',
      dueOn: '2022-05-28',
      light: { words: '已暂停' },
    });
    expect(await lastSentence(id)).toBe(
      '按交办单位通知（函〔2022〕6号），自2022-04-01起暂停计时：等省里政策。',
    );
    expect(await refusedBy(pause(id))).toEqual(['clock_not_running']);
    await resume(id);
    expect(await lastSentence(id)).toBe(
      '按交办单位通知（5月13日电话），自2022-04-11起恢复计时，期限为2022-06-07。',
    );
    expect(await receipt(id)).toMatchObject({
      state: 'running',
      dueOn: '2022-06-07',
      statutoryOn: '2022-05-28',
    });
    expect(await refusedBy(resume(id))).toEqual(['clock_not_paused']);
  });

  it.each<[string, Fields, string[]]>([
    ['before it counts', { on: '2022-02-28' }, ['pause_before_base']],
    ['from a day ahead', { on: '2022-05-14' }, ['day_ahead']],
    ['after it was due', { on: '2022-05-29' }, ['day_ahead', 'pause_after_due']],
    ['without notice and reason', { notice: '', reason: ' ' }, ['notice_missing', 'reason_missing']],
  ])('is refused %s', async (_what, fields, codes) => {
    const id = await handling();
    expect(await refusedBy(pause(id, fields))).toEqual(codes);
    expect(await refusedBy(pause(id, {}, 'handler'))).toEqual(['wrong_role']);
    expect(await told(id)).toEqual([]);
  });

  it('does not overlap, and does not end before it began', async () => {
    const id = await handling();
    await pause(id);
    expect(await refusedBy(resume(id, { on: '2022-03-31' }))).toEqual(['resume_before_pause']);
    await resume(id);
    expect(await refusedBy(pause(id, { on: '2022-04-10' }))).toEqual(['pause_overlaps']);
    await pause(id, { on: '2022-05-12' });
    expect((await receipt(id)).days.filter(({ paused }) => paused)).toHaveLength(10 + 27);
  });

  it('moves a date that was given too, and falls silent before a new one', async () => {
    const id = await handling({ 办理期限: '2022-06-30' });
    await pause(id);
    await resume(id);
    expect(await receipt(id)).toMatchObject({ origin: 'given', dueOn: '2022-07-10' });
    await desk.act('requestExtension', id, 'handler', { dueOn: '2022-07-20', reason: '要调研' });
    await desk.act('grantExtension', id, 'liaison', { dueOn: '2022-07-20', notice: '函复' });
    expect(await receipt(id)).toMatchObject({ origin: 'extended', dueOn: '2022-07-20' });
    await desk.act('withdrawExtension', id, 'liaison', { reason: '不需要了' });
    expect((await receipt(id)).dueOn).toBe('2022-07-10');
    expect((await told(id)).at(-1)).toBe('取消延期至2022年7月20日：不需要了。');
  });
});

describe('认定涉及面广、办理难度大', () => {
  it('moves the window from three months to six, and back', async () => {
    const id = await handling();
    expect(await refusedBy(mark(id, { approval: ' ' }))).toEqual(['approval_missing']);
    await mark(id);
    expect(await receipt(id)).toMatchObject({ dueOn: '2022-08-28', window: '6个月' });
    expect(await lastSentence(id)).toBe(
      '认定为涉及面广、办理难度大（陈局2022年5月12日批示），期限由2022-05-28改为2022-08-28。',
    );
    expect(await refusedBy(mark(id))).toEqual(['difficult_already']);
    await unmark(id);
    expect((await receipt(id)).dueOn).toBe('2022-05-28');
    expect(await refusedBy(unmark(id))).toEqual(['not_difficult']);
  });

  it('never moves a date that was given, and is not for opinions', async () => {
    const id = await handling({ 办理期限: '2022-06-01' });
    await mark(id);
    expect(await receipt(id)).toMatchObject({
      dueOn: '2022-06-01',
      statutoryOn: '2022-08-28',
      warning: null,
    });
    expect(await lastSentence(id)).toMatch(/期限仍是2022-06-01。$/);
    expect(await refusedBy(mark(await handling({ 办理方式: '会办' })))).toEqual(['not_a_reply']);
  });
});

describe('更正日期', () => {
  it('counts anew, takes an assumed day of receipt along, and shows from what to what', async () => {
    const id = await handling();
    await correct(id, { referredOn: '2022-03-02' });
    expect(await receipt(id)).toMatchObject({ dueOn: '2022-06-02', base: { on: '2022-03-02' } });
    expect(await told(id)).toEqual([
      '交办日期由2022年2月28日更正为2022年3月2日：看错了收文章。',
      '收到日期由2022年2月28日更正为2022年3月2日：看错了收文章。',
    ]);
    await correct(id, { receivedOn: '2022-03-04' });
    expect((await receipt(id, 'return')).base).toMatchObject({ on: '2022-03-04', assumed: false });
    expect(await lastSentence(id)).toBe('更正收到日期由2022-03-02改为2022-03-04：看错了收文章。');
  });

  it('replaces a given date, takes it away, and survives the ledger that is imported again', async () => {
    const id = await handling({ 办理期限: '2022-06-30' });
    await correct(id, { dueOn: '2022-06-20' });
    expect(await receipt(id)).toMatchObject({ dueOn: '2022-06-20', origin: 'given' });
    expect((await receipt(id)).events.map(({ revoked }) => revoked)).toEqual([true, false]);
    const again = { 编号: String(number), 办理方式: '主办', 交办日期: '2022-02-28' };
    const erased = await desk.importRows([{ ...again, 办理期限: null }], { blankErases: true });
    expect(erased.errorList).toEqual([]);
    expect(await receipt(id)).toMatchObject({ dueOn: '2022-05-28', origin: 'window' });
    const twice = await desk.importRows([{ ...again, 办理期限: null }], { blankErases: true });
    expect(twice).toMatchObject({ unchanged: 1 });
    await correct(id, { dueOn: '2022-06-10' });
    await correct(id, { withoutDue: true });
    expect(await receipt(id)).toMatchObject({ dueOn: '2022-05-28', origin: 'window' });
    expect(await lastSentence(id)).toBe('更正办理期限由2022-06-10改为未载明：看错了收文章。');
  });

  it.each<[string, Fields, string[]]>([
    ['into another year', { referredOn: '2021-12-31' }, ['year_moves']],
    [
      'before it was referred',
      { receivedOn: '2022-02-27', dueOn: '2022-02-01' },
      ['date_order', 'date_order'],
    ],
    ['to a day ahead', { receivedOn: '2022-05-14' }, ['day_ahead']],
    ['to a date a century away', { dueOn: '2122-06-01' }, ['due_far']],
    ['to what they are', { referredOn: '2022-02-28' }, ['dates_unchanged']],
    ['without a reason', { referredOn: '2022-03-01', reason: '' }, ['reason_missing']],
  ])('is refused %s', async (_what, fields, codes) => {
    const id = await handling();
    expect(await refusedBy(correct(id, fields))).toEqual(codes);
    expect(await told(id)).toEqual([]);
  });

  it('is refused in a closed year, and past a pause', async () => {
    const id = await handling();
    await pause(id);
    expect(await refusedBy(correct(id, { referredOn: '2022-04-01' }))).toEqual(['pause_before_base']);
    await desk.db.query(`insert into closed_year (year, closed_on) values (2022, '2022-05-13')`);
    expect(await refusedBy(correct(id, { referredOn: '2022-03-01' }))).toEqual(['year_closed']);
    await desk.db.query('delete from closed_year');
  });
});

describe('every clock of a proposal', () => {
  const chengban = (...args: string[]) =>
    run(['dist/src/cli.js', ...args], { DATABASE_URL: desk.url, INIT_CWD: process.cwd() });

  it('is told with whom it waits for, those that run first, and nothing of what others wrote', async () => {
    const id = await handling();
    await desk.act('askOutsideOpinion', id, 'handler', { unitName: '市财政局', dueOn: '2022-05-20' });
    await desk.act('receiveOpinion', id, 'handler', {
      ...{ unitId: 1, receivedOn: '2022-05-13', content: '同意，建议控制规模' },
    });
    const all = await deadlines(id);
    expect(all).toMatchObject({ today: '2022-05-13', kindName: '代表建议', year: 2022 });
    expect(all.referrals[0]?.receipts.map(({ clock, subject, state }) => [clock, subject, state])).toEqual([
      ['reply', null, 'running'],
      ['contact', null, 'running'],
      ['return', null, 'running'],
      ['outside_opinion', '市财政局', 'stopped'],
    ]);
    expect(JSON.stringify(all)).not.toContain('控制规模');
  });

  it('on the command line is found by number, by id, or listed where several are meant', async () => {
    const twin = { 编号: '777', 类别: '政协提案', 届次: '市政协十四届一次会议' };
    const [id] = [await handling({ 编号: '777' }), await handling(twin)];
    const proposalId = await proposalOf(id);
    const asked = await chengban('deadlines', `id:${proposalId}`, '--json');
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    const said = JSON.parse(asked.stdout) as ProposalDeadlines;
    const known = await deadlines(id);
    expect({ ...said, referrals: [] }).toEqual({ ...known, today: said.today, referrals: [] });
    expect(Object.keys(said.referrals[0]?.receipts[0] ?? {})).toEqual(
      Object.keys(known.referrals[0]?.receipts[0] ?? {}),
    );
    const several = await chengban('deadlines', '777');
    expect(several.code).toBe(1);
    expect(several.stderr).toMatch(
      /“777”可以是下面2件.*\n.*id:\d+ {2}代表建议 {2}市十六届人大一次会议第777号/,
    );
    expect(await desk.app.get(Receipts).named('闭999')).toEqual([]);
  });

  it('reads well in a terminal', async () => {
    const id = await handling({ 编号: '0888', 办理期限: '2022-06-08' });
    expect(await desk.app.get(Receipts).named('888')).toMatchObject([{ number: '0888' }]);
    const lines = deadlineLines(await deadlines(id));
    expect(lines.slice(2, 8)).toEqual([
      '',
      '主办：',
      '  ● 答复  2022-06-08（周三）  剩17个工作日',
      '    自交办之日（2022年2月28日）起3个月，至2022年5月28日。依据：《代表法》第四十二条。',
      '    交办单位给定的期限是2022年6月8日（周三），以此为准。',
      '    交办单位给定的期限（2022年6月8日）晚于规定的期限（2022年5月28日）。',
    ]);
    expect(lines).toContain('    2022-05-07  周六  调休上班  第68天');
    expect(lines).toContain('    2022-05-28  周六  休息日  第89天  规则的末日');
    expect(lines).toContain('    2022-06-08  周三  工作日  到期');
  });
});
