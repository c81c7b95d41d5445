import { ClearanceQueues } from '../../src/modules/clearance/clearance-queue.js';
import { LedgerFilter } from '../../src/modules/proposals/ledger.dto.js';
import { StandingLists } from '../../src/modules/workflow/standing-list.js';
import { Suggestions } from '../../src/modules/workflow/suggestions.js';
import { Tasks } from '../../src/modules/workflow/tasks.js';
import type { Cell } from '../../src/modules/workflow/views.dto.js';
import { Workbenches } from '../../src/modules/workflow/workbench.js';
import { type Desk, openDesk } from '../support/desk.js';

let desk: Desk;
let ids: number[];
beforeAll(async () => {
  desk = await openDesk();
  ids = await desk.receive([
    { 编号: '1', 案由: '关于支持高端装备首台套应用的建议', 办理期限: '2022-05-10' },
    { 编号: '2', 案由: '关于推进数据要素市场建设的建议', 办理期限: '2022-05-15' },
    { 编号: '3', 办理方式: '参阅', 案由: '关于科普场馆的建议' },
    {
      编号: '4',
      类别: '政协提案',
      届次: '市政协十四届一次会议',
      办理方式: '会办',
      案由: '关于科技金融的提案',
    },
    { 编号: '5', 案由: '关于扩大高端装备首台套应用的建议', 办理期限: '2022-07-10' },
    { 编号: '6', 案由: '关于人才公寓的建议' },
  ]);
  const [first = 0, , , fourth = 0, , sixth = 0] = ids;
  await desk.act('assign', first, 'liaison', { leadDivisionId: desk.division('高新技术处') });
  await desk.act('takeOn', first, 'handler', { handlerName: '张三' });
  await desk.act('assign', fourth, 'liaison', {
    leadDivisionId: desk.division('规划处'),
    supportDivisionIds: [desk.division('高新技术处')],
  });
  await desk.act('requestReturn', sixth, 'liaison', {
    asked: 'return',
    reason: '无关',
    suggestedUnit: '市住建局',
  });
});
afterAll(() => desk.close());

/** What the ledger lists under the query of a cell. */
async function listed(query: string): Promise<number> {
  const given = new LedgerFilter();
  for (const [key, value] of new URLSearchParams(query)) {
    const number = ['year', 'division', 'toSignBy'].includes(key);
    Object.assign(given, { [key]: number ? Number(value) : value });
  }
  const page = await desk.ledger.page({ ...given, limit: 500 });
  expect(page.rows).toHaveLength(page.total);
  expect(page.rule).not.toContain('undefined');
  return page.total;
}

const toReview = async (key: string): Promise<number> =>
  (await desk.app.get(ClearanceQueues).list('review', desk.who(key))).rows.length;

describe('工作台', () => {
  it('every cell and every counter is the length of its list', async () => {
    for (const key of ['liaison', 'leader', 'handler', 'planner']) {
      const board = await desk.app.get(Workbenches).show(desk.who(key));
      expect(board.year).toBe(2022);
      for (const counter of board.counters) {
        const length = counter.page === '/clearance' ? await toReview(key) : await listed(counter.query);
        expect([counter.query, length]).toEqual([counter.query, counter.count]);
      }
    }
    const { table } = await desk.app.get(Workbenches).show(desk.who('liaison'));
    for (const { cells } of table) {
      for (const cell of Object.values(cells) as Cell[])
        expect([cell.query, await listed(cell.query)]).toEqual([cell.query, cell.count]);
    }
  });

  it('puts each referral into the first column that fits', async () => {
    const { table } = await desk.app.get(Workbenches).show(desk.who('liaison'), 2022);
    const counts = table.map(({ group, cells }) => [
      group,
      Object.entries(cells).flatMap(([key, cell]) => (cell.count > 0 ? [`${key} ${cell.count}`] : [])),
    ]);
    expect(counts).toEqual([
      ['npc_lead', ['to_assign 2', 'handling 1', 'return_pending 1', 'total 4', 'overdue 1']],
      ['npc_co', []],
      ['cppcc_lead', []],
      ['cppcc_co', ['to_sign 1', 'total 1']],
      ['other', ['to_assign 1', 'total 1']],
    ]);
  });
});

describe('the year that the 工作台 shows', () => {
  afterAll(() => desk.today('2022-05-13'));

  it.each([
    ['2022-01-03', 2022],
    ['2023-01-03', 2022],
    ['2021-12-31', 2021],
  ])('on %s is %i', async (day, year) => {
    desk.today(day);
    expect((await desk.app.get(Workbenches).show(desk.who('liaison'))).year).toBe(year);
  });
});

describe('当前卡点', () => {
  it('lists all that waits, the most urgent first, with whom it waits for', async () => {
    const { rows } = await desk.app.get(StandingLists).list({});
    expect(rows.map((row) => [row.number, row.sentence, row.waitingFor])).toEqual([
      ['1', '等高新技术处（张三）办理，已超3个工作日', '高新技术处（张三）'],
      ['2', '等办公室分派，已5个工作日', '办公室'],
      ['4', '等规划处签收，等了不到1个工作日', '规划处'],
      ['5', '等办公室分派，已5个工作日', '办公室'],
      ['6', '退办申请待交办单位答复，等了不到1个工作日', '交办单位'],
      ['3', '等办公室阅知，已5个工作日', '办公室'],
    ]);
    const own = await desk.app.get(StandingLists).list({ year: 2022, division: desk.division('高新技术处') });
    expect(own.rows.map((row) => row.number)).toEqual(['1', '4']);
    expect((await desk.app.get(StandingLists).list({ year: 2021 })).rows).toEqual([]);
  });

  it('stands in the ledger too', async () => {
    const { rows } = await desk.ledger.page({ year: 2022, q: '首台套' });
    expect(rows.map((row) => [row.version, row.standing])).toEqual([
      [3, '等高新技术处（张三）办理，已超3个工作日'],
      [1, '等办公室分派，已5个工作日'],
    ]);
  });
});

describe('待办', () => {
  it.each([
    ['liaison', ['2 assign', '5 assign', '6 returnGranted', '3 note']],
    ['handler', ['1 null', '4 takeOn']],
    ['planner', ['4 takeOn']],
    ['leader', []],
    ['auditor', []],
  ])('of %s', async (key, expected) => {
    const { tasks } = await desk.app.get(Tasks).of(desk.who(key));
    expect(tasks.map((task) => `${task.number} ${task.action}`)).toEqual(expected);
  });
});

describe('the suggested division', () => {
  it('is the one that led the most similar before, and says why', async () => {
    const suggestions = desk.app.get(Suggestions);
    expect(await suggestions.of(ids[4] as number)).toEqual({
      division: { id: desk.division('高新技术处'), name: '高新技术处' },
      because: '2022年《关于支持高端装备首台套应用的建议》由高新技术处承办。',
    });
    expect(await suggestions.of(ids[5] as number)).toEqual({ division: null, because: null });
    await expect(suggestions.of(99999)).rejects.toThrow('没有找到这件交办件。');
  });
});
