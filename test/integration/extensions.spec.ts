import { Cooperation } from '../../src/modules/cooperation/cooperation-view.js';
import { NoteCommands } from '../../src/modules/cooperation/note-commands.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { Tasks } from '../../src/modules/workflow/tasks.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';

let desk: Desk;
let number = 0;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

/** Referred on 7 May 2022 and due on 7 August; the law leaves time until 7 November. */
async function handling(role = '主办', kind: Record<string, string> = {}): Promise<number> {
  const row = { 编号: String((number += 1)), 办理方式: role, 办理期限: '2022-08-07', ...kind };
  const [id = 0] = await desk.receive([row]);
  await desk.act('assign', id, 'liaison', { leadDivisionId: desk.division('高新技术处') });
  await desk.act('takeOn', id, 'handler', { handlerName: '张三' });
  return id;
}
const see = async (id: number) => (await desk.app.get(Cooperation).of(id, desk.who('handler'))).extension;
const dueOf = async (id: number) =>
  (await desk.app.get(ProposalService).referral(id, desk.who('liaison'))).due;
const request = (id: number, fields: Fields = {}, who = 'handler') =>
  desk.act('requestExtension', id, who, { dueOn: '2022-09-07', reason: '要实地调研', ...fields });
const grant = (id: number, fields: Fields = {}, who = 'liaison') =>
  desk.act('grantExtension', id, who, { dueOn: '2022-09-07', notice: '人代工委函〔2022〕5号', ...fields });
const eventsOf = (id: number) =>
  desk.db.query<{ event: string }>('select event from clock_event where referral_id = $1 order by id', [id]);
async function sentences(id: number): Promise<string[]> {
  const [row] = await desk.db.query<{ p: number }>('select proposal_id as p from referral where id = $1', [
    id,
  ]);
  const { timeline } = await desk.app.get(ProposalService).one(row?.p as number, desk.who('liaison'));
  return timeline.map(({ sentence }) => sentence);
}

describe('延期', () => {
  it('moves the date only when granted, and every step stays in the receipt', async () => {
    const id = await handling();
    await request(id);
    expect((await dueOf(id)).running).toBe('2022-08-07');
    expect(await see(id)).toMatchObject({ askedFor: '2022-09-07', dueOn: '2022-08-07', warning: null });
    const todo = (await desk.app.get(Tasks).of(desk.who('liaison'))).tasks.find(
      (task) => task.referralId === id,
    );
    expect(todo).toMatchObject({ label: '待登记延期答复', action: 'grantExtension' });
    await grant(id, { proposerToldOn: '2022-05-13' });
    expect(await dueOf(id)).toMatchObject({
      given: '2022-08-07',
      extendedTo: '2022-09-07',
      running: '2022-09-07',
    });
    const told =
      '交办单位同意延期，期限由2022-08-07改为2022-09-07（人代工委函〔2022〕5号），2022-05-13已告知代表委员。';
    expect((await sentences(id)).slice(-2)).toEqual(['向交办单位申请延期至2022-09-07：要实地调研。', told]);
    expect((await see(id)).events).toMatchObject([
      { event: 'fixed', dueOn: '2022-08-07', revoked: false },
      { event: 'extension_requested', reason: '要实地调研', by: '张三' },
      { event: 'extended', notice: '人代工委函〔2022〕5号', proposerToldOn: '2022-05-13', by: '李联络' },
    ]);
  });

  it('falls back to the earlier extension when the later is withdrawn, and then to the given date', async () => {
    const id = await handling();
    await request(id);
    await grant(id);
    await request(id, { dueOn: '2022-10-07' });
    await grant(id, { dueOn: '2022-10-07' });
    const withdraw = () => desk.act('withdrawExtension', id, 'liaison', { reason: '交办单位收回' });
    await withdraw();
    expect((await dueOf(id)).running).toBe('2022-09-07');
    expect((await sentences(id)).at(-1)).toBe('取消延期，期限改回2022-09-07：交办单位收回。');
    await withdraw();
    expect((await dueOf(id)).running).toBe('2022-08-07');
    expect(await refusedBy(withdraw())).toEqual(['no_extension']);
    expect((await eventsOf(id)).map(({ event }) => event)).toEqual([
      'fixed',
      ...['extension_requested', 'extended', 'extension_requested', 'extended'],
      ...['extension_withdrawn', 'extension_withdrawn'],
    ]);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('that was asked for can be taken back or refused, and asked for again; nothing moves', async () => {
    const id = await handling();
    await request(id);
    expect(await refusedBy(request(id))).toEqual(['extension_pending']);
    await desk.act('withdrawExtension', id, 'liaison', { reason: '不需要了' });
    expect((await sentences(id)).at(-1)).toBe('收回延期申请：不需要了。');
    await request(id);
    await desk.act('refuseExtension', id, 'liaison', { notice: '5月13日电话答复', reason: '时间充足' });
    expect((await sentences(id)).at(-1)).toBe('交办单位不同意延期（5月13日电话答复）：时间充足。');
    expect(await refusedBy(grant(id))).toEqual(['no_extension_pending']);
    await request(id);
    expect((await dueOf(id)).running).toBe('2022-08-07');
  });

  it('beyond the legal cap is asked for with a warning, and granted only with who approved it', async () => {
    const id = await handling();
    const cap = '《代表法》第四十二条规定，最迟自交办之日起6个月内答复，即2022年11月7日。';
    expect(await see(id)).toMatchObject({ cap, warning: null });
    await request(id, { dueOn: '2022-12-01' });
    const warning = `延期后的期限（2022年12月1日）晚于法定最长期限。${cap}`;
    expect((await see(id)).warning).toBe(warning);
    expect(await dueOf(id)).toMatchObject({ capOn: '2022-11-07', cap });
    expect(await refusedBy(grant(id, { dueOn: '2022-12-01' }))).toEqual(['beyond_legal_cap']);
    await grant(id, { dueOn: '2022-12-01', override: '陈局批准，要等省里政策' });
    expect((await sentences(id)).at(-1)).toMatch(/；超过法定最长期限，陈局批准，要等省里政策。$/);
    expect(await see(id)).toMatchObject({ dueOn: '2022-12-01', warning });
    expect((await see(await handling('会办'))).cap).toBeNull();
    const member = { 类别: '政协提案', 届次: '市政协十四届一次会议' };
    expect((await see(await handling('主办', member))).cap).toMatch(/^政协提案没有全国统一期限，参照/);
  });

  it.each<[string, Fields, string[]]>([
    ['not later than what stands', { dueOn: '2022-08-07' }, ['not_an_extension']],
    ['a century away', { dueOn: '2122-09-07' }, ['due_far']],
    ['without a reason', { reason: ' ' }, ['reason_missing']],
  ])('is not asked for %s', async (_what, fields, codes) => {
    const id = await handling();
    expect(await refusedBy(request(id, fields))).toEqual(codes);
    expect(await eventsOf(id)).toHaveLength(1);
  });

  it('is granted by the liaison with a notice only, and the proposer is not told tomorrow', async () => {
    const id = await handling();
    await request(id);
    expect(await refusedBy(grant(id, {}, 'handler'))).toEqual(['wrong_role']);
    expect(await refusedBy(grant(id, { notice: ' ' }))).toEqual(['notice_missing']);
    expect(await refusedBy(grant(id, { proposerToldOn: '2022-05-14', dueOn: '2022-08-01' }))).toEqual([
      'not_an_extension',
      'day_ahead',
    ]);
    await grant(id);
    const event = (await see(id)).events.at(-1)?.id ?? 0;
    const tell = (on: string, who = 'liaison') =>
      desk.app.get(NoteCommands).told(id, event, on, desk.who(who));
    expect(await refusedBy(tell('2022-05-14'))).toEqual(['day_ahead']);
    expect(await refusedBy(tell('2022-05-13', 'handler'))).toEqual(['wrong_role']);
    await tell('2022-05-13');
    expect((await see(id)).events.at(-1)?.proposerToldOn).toBe('2022-05-13');
    expect((await sentences(id)).at(-1)).toBe('2022-05-13已把延期告知代表委员。');
    expect(
      await refusedBy(desk.app.get(NoteCommands).told(id, 1, '2022-05-13', desk.who('liaison'))),
    ).toEqual(['not_found']);
  });

  it('survives a ledger that is imported again with another date', async () => {
    const id = await handling();
    await request(id);
    await desk.importRows([
      { 编号: String(number), 办理方式: '主办', 交办日期: '2022-05-07', 办理期限: '2022-08-10' },
    ]);
    expect(await see(id)).toMatchObject({ askedFor: '2022-09-07', dueOn: '2022-08-10' });
    await grant(id);
    expect((await dueOf(id)).running).toBe('2022-09-07');
  });

  it('is missed by nobody: a stored date that is not what the events fold to fails the self-check', async () => {
    const id = await handling();
    const clocks = () =>
      desk.check.run().then(({ checks }) => checks.find(({ name }) => name.includes('期限')));
    expect(await clocks()).toEqual({ name: '登记的期限与事实一致', ok: true, detail: '' });
    const put = (day: string) =>
      desk.db.query(`update clock set due_on = $2 where referral_id = $1 and name = 'reply'`, [id, day]);
    await put('2022-08-08');
    const detail = `1处，如${number}答复（登记为2022-08-08，应为2022-08-07）`;
    expect(await clocks()).toMatchObject({ ok: false, detail });
    await put('2022-08-07');
  });
});
