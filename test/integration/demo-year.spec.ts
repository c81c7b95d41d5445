import { DEMO_CASES } from '../../src/demo/running-year.js';
import { CLEARANCE_STATES } from '../../src/domain/clearance-workflow-rules.js';
import { isWorkday } from '../../src/domain/working-calendar.js';
import { CalendarService } from '../../src/modules/calendar/calendar.service.js';
import { AftercareViews } from '../../src/modules/aftercare/aftercare-views.service.js';
import { Commitments } from '../../src/modules/aftercare/commitments.service.js';
import { ClearanceQueues } from '../../src/modules/clearance/clearance-queue.js';
import { MissingOpinionList } from '../../src/modules/cooperation/missing-opinions.js';
import { Tasks } from '../../src/modules/workflow/tasks.js';
import { Workbenches } from '../../src/modules/workflow/workbench.js';
import { type Demo, openDemo } from '../support/demo-year.js';
import { everyFact } from '../support/office.js';
import { SOAK } from '../support/soak.js';

/** What the running year of the demo has on any day: every state of a referral and of a letter, and lights. */
const STATES = [
  ...['received', 'split_proposed', 'assigned', 'handling', 'replied', 'concluded', 'returned', 'withdrawn'],
];
const VERSION_STATES = [...CLEARANCE_STATES, 'sent_back'];
const TASKS = {
  lianluo: ['answer', 'assign', 'extension', 'feedback', 'issue', 'read'],
  chengban: ['handle', 'sign'],
  chuzhang: ['handle', 'review', 'sign'],
  bangongshi: ['review'],
  juling: ['approve', 'review', 'sign_off'],
  juzhang: ['approve', 'sign_off'],
};
/** What happened at least once; each is a row of the record. */
const TURNS: [name: string, sql: string][] = [
  ['contact', 'contact'],
  ['opinion received', 'outside_opinion where received_on is not null and not countersigned'],
  ['opinion countersigned', 'outside_opinion where countersigned'],
  ['opinion given up', 'outside_opinion where overridden_on is not null'],
  ['extension asked', "clock_event where event = 'extension_requested'"],
  ['extension granted', 'extension_notice where proposer_told_on is not null'],
  ['extension refused', "clock_event where event = 'extension_refused'"],
  ['part of a supporting division', 'part_text'],
  ['remark on a draft', 'reply_comment'],
  ['point planned', "reply_point where outcome = 'planned' and planned_by is not null"],
  ['point not adopted', "reply_point where outcome = 'not_adopted'"],
  ['not for everybody', "disclosure_decision where disclosure = 'on_request'"],
  ['copy delivered', 'reply_copy where sent_on is not null'],
  ['uploaded', 'platform_upload'],
  ['satisfied', "feedback where result = 'satisfied' and recorded_by is not null"],
  ['dissatisfied', "feedback where result = 'dissatisfied' and recorded_by is not null"],
  ['no form', "feedback where state = 'not_returned' and recorded_by is not null"],
  ['reminder', 'feedback_reminder'],
  ['opinion rejected', "round where cause = 'rejected' and recorded_by is not null"],
  ['correction', 'amendment where settled_version_id is null'],
  ['supervision', 'supervision'],
  ['filed', 'archiving'],
];

/** Every run takes the days on which most can go wrong, the soak the others as well. */
const DAYS: [name: string, today: string, year: number][] = [
  ['just after the turn of the year', '2027-01-03', 2026],
  ['in a year without its calendar', '2027-06-16', 2027],
  ['a Tuesday in May', '2026-05-12', 2026],
  ['in the holiday week of October', '2026-10-05', 2026],
];

describe.each(SOAK > 1 ? DAYS : DAYS.slice(0, 2))('the running year, made %s', (_, today, year) => {
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

  it('stands in every state, pressing and not', async () => {
    const rows = (await demo.ledger.page({ limit: 500, order: 'desc' })).rows.filter(
      (row) => row.year > 2023,
    );
    expect(new Set(rows.map((row) => row.status))).toEqual(new Set(STATES));
    const lights = new Set(rows.map((row) => row.light.short.replace(/（(天数)?暂定）/, '')));
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

  it('has letters in every state of clearance, with their facts on the days of their steps', async () => {
    const drafted = await demo.db.query<{ form: string; state: string }>(
      `select distinct y.form, c.state from clearance c join reply_version v on v.id = c.reply_version_id
         join reply y on y.id = v.reply_id`,
    );
    const states = (form: string) =>
      new Set(drafted.filter((row) => row.form === form).map((row) => row.state));
    expect(states('reply')).toEqual(new Set(VERSION_STATES));
    expect(states('opinion')).toEqual(new Set(CLEARANCE_STATES));
    const [odd] = await demo.db.query<Record<string, number>>(
      `select count(*) filter (where t.done_on < r.received_on) as early,
              count(*) filter (where t.action = 'issue' and t.done_on <> i.issued_on) as issued,
              count(*) filter (where f.received_on < i.issued_on) as answered,
              count(*) filter (where not exists (select 1 from audit_event e where e.referral_id = r.id
                and e.action in ('reply.' || t.action, 'referral.' || t.action)
                and (e.at at time zone 'Asia/Shanghai')::date = t.done_on)) as untraced
         from clearance_step t join reply_version v on v.id = t.reply_version_id join reply y on y.id = v.reply_id
         join referral r on r.id = y.referral_id left join reply_issue i on i.reply_version_id = v.id
         left join feedback f on f.round_id = y.round_id`,
    );
    expect(odd).toEqual({ early: 0, issued: 0, answered: 0, untraced: 0 });
  });

  it('has something in every list of the work with replies', async () => {
    const queues = demo.app.get(ClearanceQueues);
    for (const login of ['chuzhang', 'bangongshi', 'juling', 'juzhang']) {
      const { rows } = await queues.list('review', await demo.as(login));
      expect([login, rows.length > 0]).toEqual([login, true]);
    }
    const { rows: toIssue } = await queues.list('issue', await demo.as('lianluo'));
    expect(new Set(toIssue.map(({ allowed }) => allowed))).toEqual(new Set([true, false]));
    const { rows: opinions } = await demo.app.get(MissingOpinionList).list(await demo.as('lianluo'));
    expect(opinions.filter(({ light }) => light.tone === 'overdue').length).toBeGreaterThan(1);
    expect(opinions.filter(({ light }) => light.tone !== 'overdue').length).toBeGreaterThan(1);
    expect(opinions.some(({ chases }) => chases > 1)).toBe(true);
    const { rows: forms } = await demo.app.get(AftercareViews).feedback({ state: 'waiting' });
    expect(new Set(forms.map(({ light }) => light.tone === 'overdue'))).toEqual(new Set([true, false]));
    const { rows: promises } = await demo.app.get(Commitments).list({}, await demo.as('lianluo'));
    expect(new Set(promises.map((row) => row.state))).toEqual(new Set(['open', 'fulfilled', 'changed']));
    expect(promises.some(({ overdue }) => overdue)).toBe(true);
    expect(promises.some(({ lookBacks }) => lookBacks.length > 0)).toBe(true);
    expect(new Set(promises.map((row) => row.year)).size).toBeGreaterThan(1);
  });

  it('has had every turn: chased, countersigned and given up, extended and not, sent back, round two', async () => {
    const [counted] = await demo.db.query<Record<string, number>>(
      `select ${TURNS.map(([name, sql]) => `(select count(*) from ${sql}) as "${name}"`).join(', ')}`,
    );
    expect(Object.entries(counted ?? {}).filter(([, count]) => count === 0)).toEqual([]);
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
