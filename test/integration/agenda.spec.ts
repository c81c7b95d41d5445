import { AGENDA_CLOCKS } from '../../src/domain/agenda.js';
import { addDays, weekdayOf } from '../../src/domain/civil-day.js';
import type { AgendaQuery } from '../../src/modules/agenda/agenda.dto.js';
import { AgendaService } from '../../src/modules/agenda/agenda.service.js';
import { LoadService } from '../../src/modules/agenda/load.service.js';
import { ClockKeeper } from '../../src/modules/deadlines/clock-keeper.js';
import type { LedgerEntry } from '../../src/modules/proposals/ledger.dto.js';
import { DUE_CLASSES, type DueFilter } from '../../src/modules/proposals/due-classes.sql.js';
import { Workbenches } from '../../src/modules/workflow/workbench.js';
import { type Desk, openDesk, refusedBy } from '../support/desk.js';

/** The Monday before 国庆, whose week is followed by a make-up weekend. */
const TODAY = '2022-09-26';
/** One after another from before today to after the holidays, rest days among them. */
const DUE = [
  ...['2022-09-20', '2022-09-23', '2022-09-26', '2022-09-27', '2022-09-30', '2022-10-01', '2022-10-04'],
  ...['2022-10-07', '2022-10-08', '2022-10-09', '2022-10-10', '2022-10-11', '2022-12-31', '2023-01-02'],
];

let desk: Desk;
let agenda: AgendaService;
let ids: number[];
beforeAll(async () => {
  desk = await openDesk(TODAY);
  agenda = desk.app.get(AgendaService);
  for (const name of ['intake-2022.xlsx', 'ledger-2023.xlsx']) {
    const { errorList } = await desk.importSample(name, { consentsOnFile: true });
    expect(errorList).toEqual([]);
  }
  ids = await desk.receive(
    DUE.map((办理期限, at) => ({
      ...{ 编号: String(900 + at), 案由: `关于第${at}类科技项目的建议`, 交办日期: '2022-09-13', 办理期限 },
      办理方式: at % 3 === 0 ? '会办' : '主办',
    })),
  );
  const [lead, support] = [desk.division('高新技术处'), desk.division('规划处')];
  for (const id of ids.slice(0, 4)) {
    await desk.act('assign', id, 'liaison', { leadDivisionId: lead, supportDivisionIds: [support] });
  }
  await desk.act('takeOn', ids[1] ?? 0, 'handler', { handlerName: '张三' });
  for (const unitName of ['市财政局', '市教育局'])
    await desk.act('askOutsideOpinion', ids[1] ?? 0, 'handler', { unitName, dueOn: '2022-09-30' });
  await desk.db.query(
    `insert into clock_event (referral_id, clock, round, event, happened_on) values ($1, 'reply', 1, 'paused', $2)`,
    [ids[5], TODAY],
  );
  await desk.db.query(`delete from clock_event where referral_id = $1 and event = 'fixed'`, [ids[6]]);
  await desk.db.query('update referral set referred_on = null, received_on = null where id = $1', [ids[6]]);
  await desk.db.transaction((tx) => desk.app.get(ClockKeeper).refresh(tx, ids));
});
afterAll(() => desk.close());

async function listed(due: DueFilter): Promise<LedgerEntry[]> {
  const rows: LedgerEntry[] = [];
  let after: string | undefined;
  do {
    const page = await desk.ledger.page({ due, limit: 500, after });
    rows.push(...page.rows);
    after = page.nextCursor ?? undefined;
  } while (after);
  return rows;
}
const numbers = (rows: { number: string }[]): string[] => rows.map(({ number }) => number).sort();

describe('referrals by their dates', () => {
  it.each([1, 3, 5])('stand in the list that their light names, near being %i working days', async (near) => {
    await desk.setting('near_workdays', near);
    const open = await listed('open');
    const of = (tone: string, words?: string) =>
      numbers(open.filter(({ light }) => light.tone === tone && (!words || light.words === words)));
    expect(numbers(await listed('overdue'))).toEqual(of('overdue'));
    expect(numbers(await listed('near'))).toEqual(of('near'));
    expect(numbers(await listed('later'))).toEqual(of('ok'));
    expect(numbers(await listed('paused'))).toEqual(of('paused', '已暂停'));
    expect(numbers(await listed('undated'))).toEqual(of('none', '未定期限'));
    const board = await desk.app.get(Workbenches).show(desk.who('liaison'), 2022);
    expect(board.counters[1]?.label).toBe(`${near}个工作日内到期`);
    await desk.setting('near_workdays', 3);
  });

  it('are of one class each: the classes add up to what is open', async () => {
    const { deadlines, counters } = await desk.app.get(Workbenches).show(desk.who('liaison'), 2022);
    const [{ open } = { open: 0 }] = await desk.db.query<{ open: number }>(
      `select count(*) as open from referral r
        where r.year = 2022 and r.role <> 'reference' and r.status not in ('returned', 'withdrawn')
          and not exists (select 1 from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
            join reply_issue i on i.reply_version_id = v.id
           where o.id = (select l.id from round l where l.referral_id = r.id order by l.ordinal desc limit 1))`,
    );
    expect(open).toBeGreaterThan(DUE.length);
    expect(deadlines.open.count).toBe(open);
    expect(deadlines.classes.reduce((sum, one) => sum + one.count, 0)).toBe(open);
    expect(deadlines.classes.map(({ key }) => key)).toEqual([...DUE_CLASSES]);
    expect(deadlines.classes.find(({ key }) => key === 'paused')?.count).toBe(1);
    const byKey = (key: string) => counters.find((counter) => counter.key === key)?.count;
    expect([byKey('overdue'), byKey('near')]).toEqual(
      deadlines.classes.slice(0, 2).map(({ count }) => count),
    );
    for (const { query, count } of [deadlines.open, ...deadlines.classes]) {
      const due = new URLSearchParams(query).get('due') as DueFilter;
      expect([due, (await desk.ledger.page({ year: 2022, due })).total]).toEqual([due, count]);
    }
  });

  it('lie in this week, today, in time or late, and sort by the date that counts', async () => {
    const ours = (rows: LedgerEntry[]) => numbers(rows.filter(({ number }) => Number(number) >= 900));
    expect(ours(await listed('today'))).toEqual(['902']);
    expect(ours(await listed('week'))).toEqual(['902', '903', '904']);
    for (const [due, words] of [
      ['on_time', /^按期/],
      ['late', /^逾期.*[答办]复$/],
    ] as const) {
      // prettier-ignore
      const rows = await listed(due);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ light }) => !words.test(light.words))).toEqual([]);
    }
    const { rows } = await desk.ledger.page({ due: 'overdue', sort: 'dueOn' });
    expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).sort());
    const { rows: far } = await desk.ledger.page({ q: '第13类科技项目' });
    expect(far).toMatchObject([
      { dueOn: '2023-01-02', dueOrigin: '上级给定', workdaysLeft: 66, light: { short: '剩66个工作日' } },
    ]);
    expect((await desk.ledger.page({ due: 'near' })).rule).toBe('各年度，3个工作日内（至9月29日）到期。');
  });
});

/** Every count of the days against the list that it opens. */
async function compared(query: AgendaQuery, who = 'liaison'): Promise<number> {
  const { days, total } = await agenda.agenda(query, desk.who(who));
  for (const { date, total: ofDay, counts } of days) {
    const { items } = await agenda.items({ ...query, from: date, to: date }, desk.who(who));
    expect([date, items.length]).toEqual([date, ofDay]);
    for (const { clock, count, tone } of counts) {
      const own = items.filter((item) => item.clock === clock);
      expect([date, clock, own.length]).toEqual([date, clock, count]);
      expect(new Set(own.map(({ light }) => light.tone))).toEqual(new Set([tone]));
    }
  }
  const { items } = await agenda.items(query, desk.who(who));
  expect(items).toHaveLength(total);
  expect(new Set(items.map(({ id }) => id)).size).toBe(total);
  return total;
}

describe('日历', () => {
  const span = { from: '2022-09-12', to: '2022-10-16' };

  it('counts each day what its list holds, over 国庆 and its make-up weekend', async () => {
    const all = await compared(span);
    const clocks = AGENDA_CLOCKS.join(',');
    expect(await compared({ ...span, clocks })).toBeGreaterThan(all);
    const lead = desk.division('高新技术处');
    expect(await compared({ ...span, division: lead })).toBeLessThan(all);
    expect(await compared({ ...span, mine: 'true' }, 'planner')).toBeGreaterThan(0);
    expect(await compared({ ...span, mine: 'true' }, 'resources')).toBe(0);
    expect(await compared({ ...span, mine: 'true' })).toBe(all);
    const { days } = await agenda.agenda(span, desk.who('liaison'));
    const kinds = days.filter(({ kind }) => kind === 'make_up' || kind === 'holiday');
    expect(kinds.map(({ date, kindName, name }) => `${date.slice(5)} ${kindName} ${name ?? ''}`)).toEqual([
      '09-12 节假日 中秋节',
      ...[1, 2, 3, 4, 5, 6, 7].map((day) => `10-0${day} 节假日 国庆节`),
      ...[8, 9].map((day) => `10-0${day} 调休上班 国庆节`),
    ]);
  });

  it('names a thing once, whoever has a part in it, and what others owe by their names', async () => {
    const { items } = await agenda.items({ from: '2022-09-20', to: '2022-09-30' }, desk.who('liaison'));
    const of = (number: string) => items.filter((item) => item.number === number && item.clock !== 'contact');
    expect(of('900').map(({ clockName, division, light }) => [clockName, division, light.words])).toEqual([
      ['会办意见', '高新技术处', '已超4个工作日'],
    ]);
    expect(of('901').map(({ clockName, unit }) => [clockName, unit])).toEqual([
      ['答复', null],
      ['外单位会办意见', '市财政局'],
      ['外单位会办意见', '市教育局'],
    ]);
    desk.today('2022-10-08');
    const late = await agenda.items(
      { from: '2022-09-30', to: '2022-09-30', clocks: 'outside_opinion' },
      desk.who('liaison'),
    );
    expect(new Set(late.items.map(({ light }) => light.words))).toEqual(new Set(['逾期未到，已1个工作日']));
    const rights = await agenda.items({ ...span, clocks: 'return' }, desk.who('liaison'));
    expect(rights.items.filter(({ light }) => light.tone === 'overdue')).toEqual([]);
    desk.today(TODAY);
  });

  it.each<[string, AgendaQuery, string]>([
    ['a day that does not exist', { from: '2022-02-30' }, 'date_invalid'],
    ['days in the wrong order', { from: '2022-03-01', to: '2022-02-01' }, 'date_order'],
    ['more than a year', { from: '2022-01-01', to: '2023-02-01' }, 'span_long'],
  ])('refuses %s', async (_what, query, code) => {
    expect(await refusedBy(agenda.items(query, desk.who('liaison')))).toEqual([code]);
  });
});

describe('负荷', () => {
  it('counts in every cell what its list holds, and all that is open in one year or another', async () => {
    const loads = desk.app.get(LoadService);
    const load = await loads.load();
    expect([load.year, load.years]).toEqual([2022, [2024, 2023, 2022]]);
    const person = desk.who('liaison');
    for (const [at, { from, to, count, co }] of load.weeks.entries()) {
      const { items } = await agenda.items({ from, to, clocks: load.clocks }, person);
      expect([from, weekdayOf(from), addDays(from, 6)]).toEqual([from, 1, to]);
      expect([from, items.length, items.filter(({ clock }) => clock === 'opinion').length]).toEqual([
        from,
        count,
        co,
      ]);
      for (const { divisionId, counts } of load.rows) {
        const own = await agenda.items({ from, to, clocks: load.clocks, division: divisionId }, person);
        expect([from, divisionId, own.total]).toEqual([from, divisionId, counts[at]]);
      }
    }
    const later = (await loads.load(2023)).total + (await loads.load(2024)).total;
    const beside = load.beside.map(({ count }) => count);
    expect(beside).toEqual([1, 1]);
    expect(load.total + later + 2).toBe((await desk.ledger.page({ due: 'open' })).total);
    expect(load.sentence).toMatch(
      /^\d+月第\d周（.+至.+日）最集中：\d+件，.+。前几周到期的还有\d+件没有答复。$/,
    );
    expect(load.weeks.filter(({ heavy }) => heavy).every(({ count }) => count > (load.usual ?? 0))).toBe(
      true,
    );
  });
});
