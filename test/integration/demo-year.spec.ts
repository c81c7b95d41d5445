import { DEMO_CASES } from '../../src/demo/running-year.js';
import { isWorkday } from '../../src/domain/working-calendar.js';
import { CalendarService } from '../../src/modules/calendar/calendar.service.js';
import { Tasks } from '../../src/modules/workflow/tasks.js';
import { Workbenches } from '../../src/modules/workflow/workbench.js';
import { type Demo, openDemo } from '../support/demo-year.js';
import { everyFact } from '../support/office.js';

/** What the running year of the demo has on any day: states that need no reply, and lights. */
const STATES = ['received', 'split_proposed', 'assigned', 'handling', 'concluded', 'returned', 'withdrawn'];
const TASKS = {
  lianluo: ['answer', 'assign', 'read'],
  chengban: ['handle', 'sign'],
  chuzhang: ['handle', 'sign'],
  juling: ['approve'],
};

describe.each([
  ['a Tuesday in May', '2026-05-12', 2026],
  ['in the holiday week of October', '2026-10-05', 2026],
  ['just after the turn of the year', '2027-01-03', 2026],
  ['in a year without its calendar', '2027-06-16', 2027],
])('the running year, made %s', (_, today, year) => {
  let demo: Demo;
  let line: string;
  beforeAll(async () => {
    demo = await openDemo(today);
    line = await demo.makeYear();
  });
  afterAll(() => demo.close());

  it('says what was made, and the clock runs again', () => {
    expect(line).toMatch(
      new RegExp(`^在办件：登记${DEMO_CASES.length}件，\\d{4}-\\d\\d-\\d\\d以来交办，流转到各环节。$`),
    );
    expect(demo.clock.today()).toBe(today);
  });

  it('stands in every state that needs no reply, pressing and not', async () => {
    const rows = (await demo.ledger.all({})).filter((row) => row.year > 2023);
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(STATES));
    const lights = new Set(rows.map((row) => row.light.words.replace('（暂定）', '')));
    for (const words of ['已超3个工作日', '今天到期', '明天到期', '剩3个工作日', '已退办', '已撤回', '参阅'])
      expect(lights).toContain(words);
    expect(rows.filter((row) => row.light.tone === 'overdue').length).toBeLessThan(6);
  });

  it('was done on working days before today, in the hours of the office, in its order', async () => {
    const traces = await demo.db.query<{ at: Date; day: string; hour: number }>(
      `select e.at, to_char(e.at at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day,
              extract(hour from e.at at time zone 'Asia/Shanghai')::integer as hour
         from audit_event e
        where e.proposal_id in (select id from proposal where year > 2023) or e.action = 'person.leave_set'
        order by e.id`,
    );
    const calendar = await demo.app.get(CalendarService).calendar();
    expect(traces.length).toBeGreaterThan(DEMO_CASES.length * 3);
    for (const { day, hour } of traces) {
      expect([day, day < today && isWorkday(day, calendar)]).toEqual([day, true]);
      expect([9, 10, 11, 14, 15, 16, 17]).toContain(hour);
    }
    const times = traces.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('has its facts on the days of their traces', async () => {
    const [odd] = await demo.db.query<Record<string, number>>(
      `select count(*) filter (where r.referred_on >= r.received_on) as received,
              count(*) filter (where a.assigned_on < r.received_on) as assigned,
              count(*) filter (where a.signed_on < a.assigned_on) as signed,
              count(*) filter (where coalesce(a.sent_back_on, a.ended_on) < coalesce(a.signed_on, a.assigned_on)) as ended
         from referral r left join assignment a on a.referral_id = r.id
        where r.year > 2023 and r.id = (select min(id) from referral f where f.proposal_id = r.proposal_id)`,
    );
    expect(odd).toEqual({ received: 0, assigned: 0, signed: 0, ended: 0 });
  });

  it('gives everybody who is signed in something to do', async () => {
    for (const [login, kinds] of Object.entries(TASKS)) {
      const { tasks } = await demo.app.get(Tasks).of(await demo.as(login));
      expect([login, [...new Set(tasks.map((task) => task.kind))].sort()]).toEqual([login, kinds]);
    }
    const board = await demo.app.get(Workbenches).show(await demo.as('lianluo'));
    expect(board.year).toBe(year);
    const counted = (key: string) => board.counters.find((counter) => counter.key === key)?.count;
    expect(counted('overdue')).toBeGreaterThan(0);
    // What the leader has before him is not the liaison officer's to assign.
    const { tasks } = await demo.app.get(Tasks).of(await demo.as('lianluo'));
    expect(counted('to_assign')).toBe(tasks.filter(({ kind }) => ['assign', 'read'].includes(kind)).length);
  });

  it('passes the self-check, but for a calendar that nobody can have yet', async () => {
    const { checks } = await demo.check.run();
    const failed = checks.filter((check) => !check.ok).map((check) => check.name);
    expect(failed).toEqual(today < '2027' ? [] : ['工作日日历覆盖使用中的年份']);
  });

  it('leaves the sample years as they are', async () => {
    const handled = async (of: number) =>
      (await demo.reports.annual(of)).lines.filter(({ key }) => ['handled', 'lead', 'co'].includes(key));
    expect((await handled(2022)).map(({ value }) => value)).toEqual([186, 51, 136]);
    expect((await demo.reports.annual(2023)).lines.find(({ key }) => key === 'handled')?.value).toBe(62);
  });

  it('is made once, whatever is corrected since', async () => {
    await demo.db.query(`update proposal set title = title || '（更正）' where year > 2023 and id % 5 = 0`);
    const before = await everyFact(demo.db);
    expect(await demo.makeYear()).toBe(`在办件：${DEMO_CASES.length}件已在库中，没有变化。`);
    expect(await everyFact(demo.db)).toEqual(before);
  });
});

describe('the running year', () => {
  it('goes on where the machine went down, and does every step once', async () => {
    const demo = await openDemo('2026-05-12');
    try {
      demo.clock.patience = 90;
      await expect(demo.makeYear()).rejects.toThrow('The power is gone.');
      expect(demo.clock.today()).toBe('2026-05-12');
      demo.clock.patience = Number.POSITIVE_INFINITY;
      expect(await demo.makeYear()).toContain('流转到各环节。');
      const traces = await demo.db.query<{ title: string; count: number }>(
        `select p.title, count(*) from proposal p join audit_event e on e.proposal_id = p.id
          where p.year > 2023 group by p.id`,
      );
      const steps = DEMO_CASES.map((it) => [it.title, it.steps.length + 1]);
      expect(traces.map(({ title, count }) => [title, count]).sort()).toEqual(steps.sort());
      const deputy = `select count(*) > 0 as some from audit_event where actor_name = '刘芳（代周敏）'`;
      expect(await demo.db.query(deputy)).toEqual([{ some: true }]);
      expect(await demo.db.query('select count(*) from leave')).toEqual([{ count: 2 }]);
      expect((await demo.check.run()).ok).toBe(true);
    } finally {
      await demo.close();
    }
  });

  it('starts although a number is taken, and says so', async () => {
    const demo = await openDemo('2026-05-12');
    try {
      await demo.importRows([{ 编号: '031', 届次: '市十六届人大五次会议', 交办日期: '2026-03-02' }]);
      expect(await demo.makeYear()).toContain('，其中1件与库中已有的冲突，没有办完。');
      expect((await demo.check.run()).ok).toBe(true);
    } finally {
      await demo.close();
    }
  });
});
