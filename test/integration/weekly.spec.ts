import ExcelJS from 'exceljs';
import { SplitService } from '../../src/modules/reports/split.service.js';
import type { WeeklyNumber } from '../../src/modules/reports/weekly.dto.js';
import { weeklyWorkbook } from '../../src/modules/reports/weekly-workbook.js';
import { WeeklyService } from '../../src/modules/reports/weekly.service.js';
import { openRegister, type Register } from '../support/registering.js';

let office: Register;
beforeAll(async () => {
  office = await openRegister();
  const at = (编号: string, more: object) => ({ 编号, 案由: `关于第${编号}件事的建议`, ...more });
  await office.importRows([
    at('001', { 承办处室: '高新技术处', 办理期限: '2022-06-01', 答复日期: '2022-05-30' }),
    at('002', { 承办处室: '高新技术处', 办理期限: '2022-06-07' }),
    at('003', { 承办处室: '高新技术处', 办理期限: '2022-06-10', 答复日期: '2022-06-20' }),
    at('004', { 承办处室: '规划处', 办理期限: '2022-06-12' }),
    at('005', { 承办处室: '规划处', 办理期限: '2022-06-13' }),
    at('006', { 办理期限: '2022-06-19' }),
    at('007', { 办理期限: '2022-06-20' }),
    at('008', {}),
    at('009', { 办理方式: '参阅' }),
    at('010', { 办理状态: '已退办' }),
    at('011', { 交办日期: '2022-06-11' }),
    at('012', { 交办日期: '2021-04-29' }),
  ]);
});
afterAll(() => office.close());

const ON = '2022-06-08'; // a Wednesday
const sheet = () => office.get(WeeklyService).sheet({ on: ON });
const listed = async ({ query }: WeeklyNumber) => {
  const { year, division, ...rest } = Object.fromEntries(new URLSearchParams(query));
  const page = await office.ledger.page({
    ...rest,
    year: Number(year),
    ...(division === undefined ? {} : { division: Number(division) }),
  });
  return page.rows.map((row) => row.number).sort();
};

describe('the weekly sheet', () => {
  it('counts each division as of the day, without what was read, returned or not yet referred', async () => {
    const { rows, total, earlier } = await sheet();
    const numbers = ['due', 'done', 'overdue', 'dueThisWeek', 'dueNextWeek', 'later', 'noDueDate'] as const;
    expect(rows.map((row) => [row.division, ...numbers.map((key) => row[key].count)])).toEqual([
      ['高新技术处', 3, 1, 1, 1, 0, 0, 0],
      ['规划处', 2, 0, 0, 1, 1, 0, 0],
      [null, 3, 0, 0, 0, 1, 2, 0],
    ]);
    expect(numbers.map((key) => total[key].count)).toEqual([8, 1, 1, 2, 2, 2, 0]);
    expect(earlier).toMatchObject([{ year: 2021, open: { count: 1 } }]);
  });

  it('is of the latest year that has any business by that day', async () => {
    const weekly = office.get(WeeklyService);
    for (const [on, year] of [
      ['2023-01-03', 2022],
      ['2022-01-03', 2022],
      ['2021-12-31', 2021],
    ] as const)
      expect((await weekly.sheet({ on })).year).toBe(year);
    expect((await weekly.sheet({ on: '2020-12-31' })).total.due.count).toBe(0);
    expect((await office.get(SplitService).sheet({})).title).toBe('2022年建议提案办理任务分工表');
  });

  it('every number is the length of its list', async () => {
    const { rows, total, columns, earlier } = await sheet();
    const all = [...rows, total].flatMap((row) => columns.map(({ key }) => row[key as keyof typeof total]));
    for (const number of [...all, ...earlier.map((one) => one.open)]) {
      expect([number.query, (await listed(number)).length]).toEqual([number.query, number.count]);
    }
    expect(await listed(total.dueNextWeek)).toEqual(['005', '006']);
    const page = await office.ledger.page({ year: 2022, division: 0, line: 'weekly.later', on: ON });
    expect(page.rule).toContain('尚未分派处室');
  });

  it('is a workbook whose totals are sums', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await weeklyWorkbook(await sheet())) as never);
    const page = book.getWorksheet('进度通报')!;
    expect(page.getCell('A3').value).toBe('承办处室');
    expect(page.getCell('A6').value).toBe('（未分派）');
    expect(page.getCell('B7').value).toEqual({ formula: 'SUM(B4:B6)', result: 8 });
  });

  it('refuses a day that is none', async () => {
    await expect(office.get(WeeklyService).sheet({ on: '2022-02-30' })).rejects.toThrow('不是有效日期');
    const filter = { year: 2022, line: 'weekly.due', on: '2022-02-30' };
    await expect(office.ledger.page(filter)).rejects.toThrow('不是有效日期');
  });
});

describe('任务分工表', () => {
  it('lists the year’s referrals, or those that were chosen', async () => {
    const splits = office.get(SplitService);
    const { title, rows } = await splits.sheet({ year: 2022 });
    expect([title, rows.length]).toEqual(['2022年建议提案办理任务分工表', 10]);
    const [row] = rows;
    expect(row).toMatchObject({ number: '001', roleName: '主办', leadDivision: '高新技术处' });
    const chosen = await splits.sheet({ ids: `${row!.referralId}` });
    expect(chosen.rows.map((one) => one.number)).toEqual(['001']);
  });
});
