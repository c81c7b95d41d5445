import type { NoticeProposal } from '../../src/domain/calendar-notice.js';
import { addDays } from '../../src/domain/civil-day.js';
import { CalendarService } from '../../src/modules/calendar/calendar.service.js';
import type { MovedDate } from '../../src/modules/deadlines/impact.dto.js';
import { Impacts } from '../../src/modules/deadlines/impact.service.js';
import { CalendarChanges } from '../../src/modules/rulebook/calendar-changes.service.js';
import { CalendarImport } from '../../src/modules/rulebook/calendar-import.service.js';
import { readTextOf } from '../../src/modules/rulebook/calendar-reading.js';
import { DeadlineChanges } from '../../src/modules/rulebook/deadline-changes.service.js';
import { officialCalendar } from '../support/official-calendar.js';
import { NOTICE_2027 } from '../support/notices.js';
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

const ACTOR = { id: null, name: '测试' };
const OPTIONS = { year: null, document: null, publishedOn: null, correction: false, dryRun: false };

const { notice, days } = readTextOf(NOTICE_2027, null);
const of2027: NoticeProposal = { ...notice, year: 2027, days, whole: true };
/** What the law alone has otherwise: the weekends at holidays, days off for them, and weekends that are worked. */
const DIFFERENT =
  '01-02 01-03 02-09 02-10 02-11 02-20 04-03 04-04 05-03 05-04 05-05 05-08 09-26 10-04 10-05 10-06 10-07 10-09';

let office: Office;
let service: CalendarService;
let changes: CalendarChanges;
let importer: CalendarImport;
let impacts: Impacts;
beforeAll(async () => {
  office = await openOffice();
  service = new CalendarService(office.db);
  changes = office.app.get(CalendarChanges);
  importer = office.app.get(CalendarImport);
  impacts = office.app.get(Impacts);
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
    expect(year.days.map((one) => one.date.slice(5)).join(' ')).toBe(
      '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    );
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

  it('is taken from a notice only as a whole, from nothing that is wrong, and says where', async () => {
    const file = (...rows: string[]) => ({
      name: '2027.csv',
      content: Buffer.from(['日期,类型,名称', ...rows].join('\n')),
    });
    const refused = await importer.run(file('2027-13-1,放假,元旦'), OPTIONS, ACTOR);
    expect(refused).toMatchObject({ changeId: null, findings: [{ row: 2, code: 'date_unreadable' }] });
    const wrong = await importer.run(file('2027-1-4,上班,元旦', '2027-1-4,放假,元旦'), OPTIONS, ACTOR);
    expect(wrong.findings.map(({ code }) => code)).toEqual(['day_twice', 'make_up_on_weekday']);
    const pdf = importer.run({ name: '通知.pdf', content: Buffer.from('%PDF-1.7') }, OPTIONS, ACTOR);
    await expect(pdf).rejects.toThrow('这是PDF 文档，不是表格，请导入 .xlsx 或 .csv 格式的日历表格。');
    const single = { ...of2027, whole: false, days: of2027.days.slice(0, 1) };
    const { findings } = await changes.preview({ proposal: single, correction: true });
    expect(findings.map(({ code }) => code)).toEqual(['year_unofficial']);
    expect((await service.year(2027)).provisional).toBe(true);
  });

  it('moves, once its notice is recorded, only what the preview said, in every process, until it is undone', async () => {
    await office.importRows([
      { 编号: '101', 交办日期: '2027-01-20', 届次: '市十六届人大二次会议' },
      { 编号: '102', 交办日期: '2027-03-01', 届次: '市十六届人大二次会议' },
    ]);
    const other = new CalendarService(office.db);
    const before = await clocks();
    const window = { length: 10, unit: 'wd' } as const;
    expect(await other.due(window, '2027-01-28')).toMatchObject({ dueOn: '2027-02-15', provisional: true });
    const asked = { proposal: of2027, correction: false };
    const { impact, differences } = await changes.preview(asked);
    if (impact === null) throw new Error('refused');
    expect(differences.map(({ day }) => day.slice(5)).join(' ')).toBe(DIFFERENT);
    expect(await clocks()).toEqual(before);

    const id = await changes.apply(asked, impact.digest, ACTOR);
    const after = await clocks();
    const moved = after.filter((row, index) => row !== before[index]);
    const said = ({ number, clock, after: day }: MovedDate) => `${number} ${clock} ${day}`;
    expect(impact.moved.map(said).sort()).toEqual(
      moved.map((row) => `第${row.slice(0, 3)}号${row.slice(3)}`),
    );
    expect(impact.moved.map(({ number, clock, effect }) => [number, clock, effect])).toEqual([
      ['第101号', 'contact', 'later'],
      ...[
        ['第101号', 'return', 'firm'],
        ['第102号', 'contact', 'firm'],
        ['第102号', 'return', 'firm'],
      ],
    ]);
    expect(await other.due(window, '2027-01-28')).toMatchObject({ dueOn: '2027-02-18', provisional: false });
    await expect(changes.apply(asked, impact.digest, ACTOR)).rejects.toThrow('2027年已有放假安排');

    const undo = await impacts.previewUndo(id);
    await expect(impacts.undo(id, 'other', ACTOR)).rejects.toThrow('预览之后情况有变化');
    await impacts.undo(id, undo.digest, ACTOR);
    expect(await clocks()).toEqual(before);
    expect(await other.due(window, '2027-01-28')).toMatchObject({ dueOn: '2027-02-15', provisional: true });
    expect(await office.db.query('select 1 from calendar_day where day >= $1', ['2027-01-01'])).toEqual([]);
    const [undone, made] = await office.app.get(DeadlineChanges).list(['calendar']);
    expect([undone?.undoes, made?.canUndo, made?.undoneOn !== null]).toEqual([id, false, true]);
  });
});

/** Every clock with its due date; a question mark where it is provisional. */
async function clocks(): Promise<string[]> {
  const rows = await office.db.query<{ line: string }>(
    `select concat_ws(' ', p.number, c.name, c.due_on, case when c.provisional then '?' end) as line
       from clock c join referral r on r.id = c.referral_id join proposal p on p.id = r.proposal_id
      order by c.referral_id, c.name, c.round, c.subject_id`,
  );
  return rows.map(({ line }) => line);
}
