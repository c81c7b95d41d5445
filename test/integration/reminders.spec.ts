import { Escalations } from '../../src/modules/reminders/escalations.service.js';
import { ReminderLadders } from '../../src/modules/reminders/ladders.service.js';
import { ReminderRunner } from '../../src/modules/reminders/reminder-runner.js';
import { SOAK } from '../support/soak.js';
import { openReminderOffice, type ReminderOffice } from '../support/reminder-office.js';

let o: ReminderOffice;
beforeEach(async () => (o = await openReminderOffice()));
afterEach(() => o.close());

describe('a sweep', () => {
  it('tells whom the rungs name, once; by e-mail whoever wants it', async () => {
    await o.clocks({ dueOn: '2026-06-18', count: 2 });
    await o.wants('handler', false);
    await o.tick();
    await o.tick();
    expect(await o.told('handler')).toEqual(['答复明天到期', '答复明天到期']);
    expect(await o.told('division_head')).toEqual(['答复明天到期', '答复明天到期']);
    expect(await o.told('liaison')).toEqual([]);
    expect(o.mailed()).toEqual(['handler', 'handler']);
    expect(o.smtp.mailed[0]?.text).toContain('人大 1 关于第1项试点的建议：答复明天到期。');
    expect(new Set(o.smtp.mailed.map(({ id }) => id)).size).toBe(2);
  });

  it('goes by the case: no handler, no head, another division, 会办, what others owe, who acts for whom', async () => {
    await o.clocks({ dueOn: '2026-06-18', handlerId: null });
    await o.clocks({ dueOn: '2026-06-18', from: 2, role: 'co', handlerId: o.ids.office_head });
    await o.clocks({ dueOn: '2026-06-16', from: 3, name: 'feedback' });
    await o.db.query(
      `insert into leave (person_id, deputy_id, from_on, to_on) values ($1, $2, '2026-06-01', '2026-06-30')`,
      [o.ids.office_head, o.ids.report_author],
    );
    await o.tick();
    expect(await o.told('division_head')).toEqual(['会办意见明天到期', '答复明天到期']);
    expect(await o.told('report_author')).toEqual(await o.told('office_head'));
    expect(await o.told('office_head')).toEqual(['会办意见明天到期']);
    expect(await o.told('liaison')).toEqual(['征询意见6月16日（周二）到期，还没有收到']);
    await o.db.query('update person set active = false where id = $1', [o.ids.division_head]);
    await o.clocks({ dueOn: '2026-06-18', from: 4, handlerId: null });
    await o.tick();
    expect(await o.told('liaison')).toContain('答复明天到期');
  });

  it('leaves alone what nobody can act on any more, and what is not running', async () => {
    await o.clocks({ dueOn: '2026-03-10' });
    await o.clocks({ dueOn: '2026-06-18', from: 2, year: 2025 });
    await o.db.query(`insert into closed_year (year, closed_on) values (2025, '2026-01-20')`);
    await o.clocks({ dueOn: '2026-06-18', from: 3 });
    await o.db.query(`update clock set state = 'paused' where referral_id = (select max(id) from referral)`);
    await o.tick();
    expect(await o.db.query('select count(*) from notice')).toEqual([{ count: 0 }]);
  });

  it('catches up a day that was missed with the latest rung alone, and what fell into a 暂停期', async () => {
    await o.clocks({ dueOn: '2026-06-18' });
    await o.tick('2026-06-16');
    const rules = o.get(ReminderLadders);
    await rules.suppress(
      { fromOn: '2026-06-17', toOn: '2026-06-18', reason: '市两会期间' },
      await o.as('liaison'),
    );
    await o.tick('2026-06-17');
    await o.tick('2026-06-18');
    expect(await o.told('handler')).toEqual([]);
    await o.tick('2026-06-22');
    expect(await o.told('handler')).toEqual(['答复已超期1个工作日，6月18日（周四）到期']);
    await o.tick('2026-06-23');
    expect(await o.told('division_head')).toEqual(['答复已超期2个工作日，6月18日（周四）到期']);
  });

  it('a case extended meanwhile is not reminded of its old date, neither here nor by e-mail', async () => {
    const [referral] = await o.clocks({ dueOn: '2026-06-18' });
    await o.wants('handler', false);
    await o.tick('2026-06-17', '07:00');
    expect([await o.told('handler'), o.mailed()]).toEqual([['答复明天到期'], []]);
    await o.db.query(`update clock set due_on = '2026-07-15' where referral_id = $1`, [referral]);
    await o.get(ReminderRunner).tick();
    await o.tick('2026-06-17', '09:00');
    expect([await o.told('handler'), o.mailed()]).toEqual([[], []]);
    expect(await o.db.query('select state from delivery')).toEqual([{ state: 'cancelled' }]);
    await o.tick('2026-07-14');
    expect([await o.told('handler'), o.mailed()]).toEqual([['答复明天到期'], ['handler']]);
  });

  it('a leader hears of it only when the liaison confirms, and the case says so', async () => {
    const [referral] = await o.clocks({ dueOn: '2026-06-12', count: 2 });
    await o.wants('leader', false);
    await o.tick();
    expect(await o.told('leader')).toEqual([]);
    const escalations = o.get(Escalations);
    const { escalations: waiting } = await escalations.list();
    expect(waiting.map(({ title, leaders }) => [title, leaders])).toEqual([
      ['答复已超期3个工作日，6月12日（周五）到期', ['测试juling']],
      ['答复已超期3个工作日，6月12日（周五）到期', ['测试juling']],
    ]);
    const [first, second] = waiting.map((one) => one.ids);
    await escalations.confirm(first ?? [], await o.as('liaison'));
    await escalations.dismiss(second ?? [], await o.as('liaison'));
    await expect(escalations.confirm(second ?? [], await o.as('liaison'))).rejects.toThrow('已经有人处理');
    await o.tick();
    expect([await o.told('leader'), o.mailed()]).toEqual([
      ['答复已超期3个工作日，6月12日（周五）到期'],
      ['leader'],
    ]);
    expect((await o.timeline(referral)).at(-1)).toBe(
      '答复已超期3个工作日，6月12日（周五）到期，已提醒测试juling。',
    );
  });
});

/** A hundred thousand in `npm run soak -- 200`. */
const CLOCKS = 500 * SOAK;

describe('many clocks', () => {
  it(`${CLOCKS} are swept at once, each reminder once`, async () => {
    await o.clocks({ dueOn: '2026-06-01', days: 60, count: CLOCKS });
    await o.tick();
    await o.tick();
    const sweeps = await o.db.query<{ found: number; ms: number }>(
      `select found, ms from sweep_run where what = 'reminders' order by id`,
    );
    const [notices] = await o.db.query<{ all: number; keys: number }>(
      `select count(*)::integer as all, count(distinct (person_id, key))::integer as keys from notice where kind <> 'digest'`,
    );
    expect(sweeps.map(({ found }) => found)).toEqual([notices?.all, 0]);
    expect(notices?.keys).toBe(notices?.all);
    expect(notices?.all).toBeGreaterThan(CLOCKS / 10);
    process.stdout.write(
      `A sweep over ${CLOCKS} running clocks: ${sweeps[0]?.ms} ms, ${notices?.all} notices; the next: ${sweeps[1]?.ms} ms.\n`,
    );
  }, 600_000);
});

describe('a digest', () => {
  it('tells once a working day what is late, today, this week and with others; in place of single letters', async () => {
    await o.clocks({ dueOn: '2026-06-16' });
    await o.clocks({ dueOn: '2026-06-17', from: 2 });
    await o.clocks({ dueOn: '2026-06-18', from: 3, count: 2 });
    await o.clocks({ dueOn: '2026-06-30', from: 5 });
    await o.clocks({ dueOn: '2026-06-10', from: 6, name: 'feedback' });
    for (const role of ['handler', 'liaison', 'report_author'] as const) await o.wants(role, true);
    await o.tick('2026-06-17', '08:10');
    expect(o.mailed()).toEqual([]);
    await o.tick('2026-06-17', '08:31');
    await o.tick('2026-06-17', '11:00');
    expect(o.mailed()).toEqual(['handler', 'liaison']);
    const letter =
      o.smtp.mailed
        .find(({ to }) => to.startsWith('handler'))
        ?.text.trim()
        .split('\n\n') ?? [];
    expect(letter.slice(0, 4)).toEqual([
      '【逾期】\n· 人大 1 关于第1项试点的建议：答复已超期1个工作日，6月16日（周二）到期',
      '【今天】\n· 人大 2 关于第2项试点的建议：答复今天到期',
      '【本周】\n· 人大 3 关于第3项试点的建议：答复明天到期\n· 人大 4 关于第4项试点的建议：答复明天到期',
      '【等别人的】\n· 人大 6 关于第6项试点的建议：征询意见6月10日（周三）到期，还没有收到',
    ]);
    await o.tick('2026-06-19', '10:00');
    await o.tick('2026-06-22', '10:00');
    expect(o.mailed()).toEqual(['handler', 'handler', 'liaison', 'liaison']);
  });
});
