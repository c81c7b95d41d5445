import { addDays } from '../../src/domain/civil-day.js';
import { CalendarService } from '../../src/modules/calendar/calendar.service.js';
import type { Database } from '../../src/platform/database/database.js';
import { officialCalendar } from '../support/official-calendar.js';
import { type Office, openOffice } from '../support/office.js';

/** Working days, holidays and worked weekends of each year, as printed calendars with the notices count them. */
const TOTALS: [year: number, workdays: number, holidays: number, makeUps: number][] = [
  [2019, 250, 22, 6],
  [2020, 249, 30, 6],
  [2021, 250, 31, 7],
  [2022, 249, 32, 7],
  [2023, 249, 26, 7],
  [2024, 251, 28, 8],
  [2025, 248, 28, 5],
  [2026, 248, 33, 6],
];

let office: Office;
let service: CalendarService;
beforeAll(async () => {
  office = await openOffice();
  service = new CalendarService(office.db);
});
afterAll(() => office.close());

const kindOf = async (day: string) =>
  (await office.db.query('select kind, name, source from calendar_day where day = $1', [day]))[0];

describe('the calendar as it is shipped', () => {
  it('has every day from 2019 to 2026 once, and no other', async () => {
    const days = await office.db.query<{ day: string }>('select day from calendar_day order by day');
    const expected: string[] = [];
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) expected.push(day);
    expect(days.map((row) => row.day)).toEqual(expected);
  });

  it.each(TOTALS)('counts %s: %s working days, %s holidays, %s worked weekends', async (year, ...totals) => {
    const [row] = await office.db.query(
      `select count(*) filter (where kind in ('workday', 'make_up')) as workdays,
              count(*) filter (where kind = 'holiday') as holidays,
              count(*) filter (where kind = 'make_up') as "makeUps"
         from calendar_day where extract(year from day) = $1`,
      [year],
    );
    expect([row?.workdays, row?.holidays, row?.makeUps]).toEqual(totals);
    expect(await service.year(year)).toMatchObject({ year, provisional: false, workdays: totals[0] });
  });

  it('is, day by day, what the notices say in the order of their issue', async () => {
    const [stored, read] = [await service.calendar(), officialCalendar()];
    for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
      expect([day, stored.kindOf(day)]).toEqual([day, read.kindOf(day)]);
    }
  });

  it.each([
    ['2020-01-30', 'holiday', '春节', '国办发明电〔2019〕16号'],
    ['2020-01-31', 'holiday', '春节', '国办发明电〔2020〕1号'],
    ['2020-02-01', 'holiday', '春节', '国办发明电〔2020〕1号'],
    ['2020-02-03', 'workday', null, '国办发明电〔2019〕16号'],
    ['2019-05-04', 'holiday', '劳动节', '国办发明电〔2019〕3号'],
    ['2019-05-05', 'make_up', '劳动节', '国办发明电〔2019〕3号'],
    ['2022-12-31', 'holiday', '元旦', '国办发明电〔2022〕16号'],
    ['2023-01-03', 'workday', null, '国办发明电〔2022〕16号'],
    ['2024-02-09', 'workday', null, '国办发明电〔2023〕7号'],
    ['2024-06-08', 'rest', null, '国办发明电〔2023〕7号'],
    ['2025-01-28', 'holiday', '春节', '国办发明电〔2024〕12号'],
    ['2026-09-20', 'make_up', '国庆节', '国办发明电〔2025〕7号'],
  ])('knows %s as %s', async (day, kind, name, source) => {
    expect(await kindOf(day)).toEqual({ kind, name, source });
  });

  it('keeps both notices of a year that has two', async () => {
    const { notices } = await service.year(2020);
    expect(notices.map((one) => [one.document, one.publishedOn])).toEqual([
      ['国办发明电〔2019〕16号', '2019-11-21'],
      ['国办发明电〔2020〕1号', '2020-01-26'],
    ]);
  });
});

describe('the tables', () => {
  it.each([
    [
      `insert into calendar_day values ('2027-01-02', 'workday', null, '通知')`,
      'a Saturday is no plain workday',
    ],
    [
      `insert into calendar_day values ('2027-01-04', 'make_up', '元旦', '通知')`,
      'a Monday makes nothing up',
    ],
    [`insert into calendar_day values ('2027-01-04', 'rest', null, '通知')`, 'a Monday is no weekend'],
    [`insert into calendar_day values ('2027-01-01', 'holiday', null, '通知')`, 'a holiday has a name'],
    [`insert into calendar_day values ('2027-01-01', 'holiday', '元旦', '')`, 'a day has its source'],
    [`insert into calendar_day values ('2026-01-01', 'holiday', '元旦', '通知')`, 'no day twice'],
  ])('refuse %s: %s', async (statement) => {
    await expect(office.db.query(statement)).rejects.toThrow(/violates|duplicate/);
  });
});

describe('a year without its notice', () => {
  it('is shown by weekday and law, and marked', async () => {
    const year = await service.year(2027);
    expect(year).toMatchObject({ provisional: true, notices: [] });
    expect(year.days.map((one) => one.date)).toEqual([
      '2027-01-01',
      '2027-05-01',
      '2027-05-02',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
  });

  it('fails the self-check once it is in use, and not before', async () => {
    expect((await office.check.run()).ok).toBe(true);
    await office.importRows([{ 交办日期: '2018-04-29', 届次: '市十五届人大二次会议' }]);
    const { ok, checks } = await office.check.run();
    expect([ok, checks.filter((one) => !one.ok)]).toEqual([
      false,
      [
        {
          name: '工作日日历覆盖使用中的年份',
          ok: false,
          detail: '1处，如2018年没有放假安排的通知',
        },
      ],
    ]);
  });

  it('counts officially as soon as the notice is recorded, in every process', async () => {
    const other = new CalendarService(office.db);
    const window = { length: 1, unit: 'wd' } as const;
    expect(await other.due(window, '2027-02-05')).toMatchObject({ dueOn: '2027-02-08', provisional: true });
    await record2027(office.db);
    expect(await other.due(window, '2027-02-05')).toMatchObject({ dueOn: '2027-02-09', provisional: false });
  });
});

/** A made-up notice with one holiday, to see that it takes effect. */
async function record2027(db: Database): Promise<void> {
  await db.query(
    `insert into calendar_day (day, kind, name, source)
       select d::date, case when d = '2027-02-08' then 'holiday' when extract(isodow from d) < 6 then 'workday' else 'rest' end,
              case when d = '2027-02-08' then '春节' end, '测试通知'
         from generate_series(timestamp '2027-01-01', timestamp '2027-12-31', interval '1 day') d`,
  );
  await db.query(`insert into calendar_notice (year, document, title) values (2027, '测试通知', '测试通知')`);
}
