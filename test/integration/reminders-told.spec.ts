import { PersonChannels } from '../../src/modules/reminders/channels.service.js';
import { Chases } from '../../src/modules/reminders/chases.service.js';
import { DeadLetters } from '../../src/modules/reminders/dead-letters.service.js';
import { ReminderLadders } from '../../src/modules/reminders/ladders.service.js';
import { Notices } from '../../src/modules/reminders/notices.service.js';
import { openReminderOffice, type ReminderOffice } from '../support/reminder-office.js';

let o: ReminderOffice;
beforeEach(async () => (o = await openReminderOffice()));
afterEach(() => o.close());

describe('催办', () => {
  it('goes to whom the case waits for now; a second time the same day only when confirmed', async () => {
    const [one = 0] = await o.clocks({ dueOn: '2026-06-30' });
    const chases = o.get(Chases);
    const outcome = await chases.one(one, { note: '请今天报来初稿。' }, await o.as('liaison'));
    expect(outcome).toEqual({ chased: [{ referralId: one, told: ['测试chengban'] }], refused: [] });
    const [notice] = (await o.get(Notices).list(await o.as('handler'))).notices;
    expect(notice).toMatchObject({
      kindName: '催办',
      body: '请今天报来初稿。',
      number: '人大 1',
      read: false,
    });
    expect(notice?.title).toMatch(/^测试lianluo催办：等高新技术处（测试chengban）办理/);
    o.at('2026-06-17', '11:00');
    await expect(chases.one(one, {}, await o.as('leader'))).rejects.toThrow(
      '今天10:00测试lianluo已经催过，再催一次请确认。',
    );
    await chases.one(one, { again: true }, await o.as('leader'));
    expect(await o.timeline(one)).toEqual([
      '催办，已提醒测试chengban：请今天报来初稿。',
      '再次催办，已提醒测试chengban。',
    ]);
    await expect(chases.one(999_999, {}, await o.as('liaison'))).rejects.toThrow('没有找到这件交办件。');
  });

  it('of many sends one message to a person, and lists what cannot be chased', async () => {
    const many = await o.clocks({ dueOn: '2026-06-30', count: 5 });
    await o.db.query(`update referral set status = 'replied' where id = $1`, [many[3]]);
    await o.db.query(`update referral set status = 'received' where id = $1`, [many[4]]);
    await o.wants('handler', true);
    const outcome = await o.get(Chases).many({ referralIds: many }, await o.as('liaison'));
    expect(outcome.chased.map(({ referralId }) => referralId)).toEqual(many.slice(0, 3));
    expect(outcome.refused.map(({ code }) => code)).toEqual(['waits_outside', 'waits_for_yourself']);
    await o.tick();
    expect(o.mailed()).toEqual(['handler']);
    expect(o.smtp.mailed[0]?.text).toContain(
      '同时催办的还有：\n· 人大 2 关于第2项试点的建议\n· 人大 3 关于第3项试点的建议',
    );
  });
});

describe('what cannot be delivered', () => {
  it('is tried again later and later, then shown to the administrator, who sends it anew', async () => {
    await o.clocks({ dueOn: '2026-06-18', count: 2 });
    await o.wants('handler', false);
    o.smtp.refuse = '450 4.2.1 try later';
    await o.tick();
    await o.tick();
    expect(await states()).toEqual(['owed 1', 'owed 1']);
    await o.tick('2026-06-17', '10:02');
    expect(await states()).toEqual(['owed 2', 'owed 2']);
    o.smtp.refuse = '550 5.1.1 no such user';
    await o.tick('2026-06-17', '10:10');
    expect(await states()).toEqual(['dead 3', 'dead 3']);
    const dead = o.get(DeadLetters);
    const [letter] = (await dead.list()).deliveries;
    expect(letter).toMatchObject({ person: '测试chengban', to: 'handler@example.gov.cn', attempts: 3 });
    expect(letter?.error).toContain('550 5.1.1');
    expect((await o.office.check.run()).checks.filter(({ ok }) => !ok).map(({ name }) => name)).toContain(
      '没有发送失败的提醒',
    );
    o.smtp.refuse = null;
    await dead.resend([letter?.id ?? 0]);
    await o.tick();
    expect(o.mailed()).toEqual(['handler']);
    expect((await dead.resend(undefined)).deliveries).toEqual([]);
    await o.tick();
    expect(o.mailed()).toEqual(['handler', 'handler']);
    expect((await o.office.check.run()).checks.filter(({ ok, name }) => !ok && /提醒/.test(name))).toEqual(
      [],
    );
  });

  const states = async () =>
    (
      await o.db.query<{ state: string; attempts: number }>(
        'select state, attempts from delivery order by id',
      )
    ).map(({ state, attempts }) => `${state} ${attempts}`);
});

describe('what people and the office set', () => {
  it('is refused with a sentence where it will not do, and changes nothing', async () => {
    const channels = o.get(PersonChannels);
    const none = { email: ' ', emailOn: true, webhookUser: null, webhookOn: true, digest: true };
    await expect(channels.choose(o.ids.handler, none)).rejects.toThrow(
      '要收邮件，请填写邮箱地址。要在群里收到，请填写您的账号。',
    );
    const ladders = o.get(ReminderLadders);
    const liaison = await o.as('liaison');
    await expect(
      ladders.replace('reply', [{ moment: 'every', workdays: 0, audience: 'handler' }], liaison),
    ).rejects.toThrow('第1级：工作日数请填写1至60之间的整数。');
    await expect(ladders.replace('lunch', [], liaison)).rejects.toThrow('没有找到提醒阶梯“lunch”。');
    await expect(
      ladders.suppress({ fromOn: '2026-02-02', toOn: '2026-02-01', reason: '春节' }, liaison),
    ).rejects.toThrow('结束日期不能早于开始日期。');
    const { ladders: all } = await ladders.replace('return', [], liaison);
    expect(all.find(({ ladder }) => ladder === 'return')?.rungs).toEqual([]);
    expect(all.find(({ ladder }) => ladder === 'reply')?.rungs).toHaveLength(10);
  });

  it('whoever reads a change of dates learns his own', async () => {
    const [one, two] = await o.clocks({ dueOn: '2026-06-30', count: 2 });
    const moved = [one, two].map((referralId, place) => ({
      ...{
        referralId,
        proposalId: referralId,
        number: `第${place + 1}号`,
        title: '关于试点的建议',
        clockName: '答复',
      },
      ...{ before: '2026-06-29', after: '2026-06-30', done: place === 1 },
    }));
    await o.db.query(
      `insert into deadline_change (sort, title, change, inverse, moved, applied_on)
       values ('calendar', '2026年放假安排', '{}', '{}', $1, '2026-06-17')`,
      [JSON.stringify(moved)],
    );
    await o.tick();
    await o.tick();
    const [notice, ...others] = (await o.get(Notices).list(await o.as('handler'))).notices;
    expect([notice?.title, notice?.body, others]).toEqual([
      '“2026年放假安排”以后，您有1个期限变了',
      '· 第1号关于试点的建议：答复由6月29日（周一）改为6月30日（周二）',
      [],
    ]);
    const notices = o.get(Notices);
    expect(await notices.read(o.ids.handler, [notice?.id ?? 0])).toBe(0);
    expect((await notices.list(await o.as('auditor'))).notices).toEqual([]);
  });
});
