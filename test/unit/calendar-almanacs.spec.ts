import { createRequire } from 'node:module';
import { LegalHoliday, LunarDay, SolarTerm, type SolarDay } from 'tyme4ts';
import { addDays, isWeekend } from '../../src/domain/civil-day.js';
import { knowsMoonHolidays, statutoryDays, statutoryHolidays } from '../../src/domain/statutory-holidays.js';
import type { DayKind } from '../../src/domain/working-calendar.js';
import { officialCalendar } from '../support/official-calendar.js';

interface PackageDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}
const chineseDays = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as PackageDays;
const ours = officialCalendar();

const plain = (day: string): DayKind => (isWeekend(day) ? 'rest' : 'workday');
const isWorked = (kind: DayKind) => kind === 'workday' || kind === 'make_up';

function byChineseDays(day: string): DayKind {
  if (chineseDays.workdays[day]) return 'make_up';
  return chineseDays.holidays[day] ? 'holiday' : plain(day);
}

function byTyme(day: string): DayKind {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const found = LegalHoliday.fromYmd(year, month, date);
  if (!found) return plain(day);
  return found.isWork() ? 'make_up' : 'holiday';
}

/**
 * Every day on which a package differs from us, resolved from the text of the notice. Both packages count a weekend that
 * a holiday merely joins among the holidays; the notice makes it free by being a weekend, so it stays a rest day.
 */
const JOINED_WEEKENDS: [day: string, whose: string, notice: string][] = [
  ['2019-04-06', 'both', '国办发明电〔2018〕15号：清明节4月5日放假，与周末连休'],
  ['2019-04-07', 'both', '国办发明电〔2018〕15号：清明节4月5日放假，与周末连休'],
  ['2019-06-08', 'both', '国办发明电〔2018〕15号：端午节6月7日放假，与周末连休'],
  ['2019-06-09', 'both', '国办发明电〔2018〕15号：端午节6月7日放假，与周末连休'],
  ['2019-09-14', 'both', '国办发明电〔2018〕15号：中秋节9月13日放假，与周末连休'],
  ['2019-09-15', 'both', '国办发明电〔2018〕15号：中秋节9月13日放假，与周末连休'],
  ['2023-12-30', 'tyme4ts', '国办发明电〔2023〕7号：元旦1月1日放假，与周末连休'],
  ['2023-12-31', 'tyme4ts', '国办发明电〔2023〕7号：元旦1月1日放假，与周末连休'],
  ['2024-06-08', 'tyme4ts', '国办发明电〔2023〕7号：端午节6月10日放假，与周末连休'],
  ['2024-06-09', 'tyme4ts', '国办发明电〔2023〕7号：端午节6月10日放假，与周末连休'],
];

/** Days that lists on the web often have wrong; the notice decides, and both packages say the same. */
const OFTEN_WRONG: [day: string, kind: DayKind, why: string][] = [
  ['2020-01-31', 'holiday', '国办发明电〔2020〕1号：春节假期延长至2月2日'],
  ['2020-02-01', 'holiday', '国办发明电〔2020〕1号：原定的调休上班因此取消'],
  ['2020-02-02', 'holiday', '国办发明电〔2020〕1号'],
  ['2020-02-03', 'workday', '国办发明电〔2020〕1号：2月3日起正常上班，各地推迟复工另定'],
  ['2023-01-02', 'holiday', '国办发明电〔2022〕16号：元旦2022年12月31日至2023年1月2日'],
  ['2023-01-03', 'workday', '国办发明电〔2022〕16号：元旦到1月2日为止'],
  ['2022-12-31', 'holiday', '国办发明电〔2022〕16号写到上一年的日子'],
  ['2024-02-09', 'workday', '国办发明电〔2023〕7号：除夕只是鼓励休息'],
  ['2019-05-05', 'make_up', '国办发明电〔2019〕3号：劳动节改为4天'],
  ['2025-01-28', 'holiday', '国务院令第795号：除夕自2025年起放假'],
];

describe('the calendar of 2019 to 2026, day by day', () => {
  it.each([
    ['chinese-days', byChineseDays],
    ['tyme4ts', byTyme],
  ] as const)(
    'differs from %s only where the notice says why, and never in what is worked',
    (name, kindOf) => {
      const differences: string[] = [];
      for (let day = '2019-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
        expect([day, isWorked(kindOf(day))]).toEqual([day, isWorked(ours.kindOf(day))]);
        if (kindOf(day) === ours.kindOf(day)) continue;
        expect([day, kindOf(day), ours.kindOf(day)]).toEqual([day, 'holiday', 'rest']);
        differences.push(day);
      }
      const resolved = JOINED_WEEKENDS.filter(([, whose]) => whose === 'both' || whose === name);
      expect(differences).toEqual(resolved.map(([day]) => day));
      for (const [, , notice] of resolved) expect(notice).toMatch(/〔\d{4}〕\d+号：.*与周末连休$/);
    },
  );

  it.each(OFTEN_WRONG)('holds %s for %s (%s)', (day, kind) => {
    expect([ours.kindOf(day), byChineseDays(day), byTyme(day)]).toEqual([kind, kind, kind]);
  });
});

describe('the holidays of the law', () => {
  const dayOf = (day: SolarDay) =>
    `${day.getYear()}-${String(day.getMonth()).padStart(2, '0')}-${String(day.getDay()).padStart(2, '0')}`;
  const lunar = (year: number, month: number, day: number) =>
    dayOf(LunarDay.fromYmd(year, month, day).getSolarDay());
  const years = Array.from({ length: 60 }, (_, index) => 2005 + index).filter(knowsMoonHolidays);

  it('fall where an almanac puts moon and sun', () => {
    expect(years).toEqual(Array.from({ length: 53 }, (_, index) => 2008 + index));
    for (const year of years) {
      const on = (name: string) =>
        [...statutoryHolidays(year)].filter(([, names]) => names.includes(name)).map(([day]) => day);
      const spring = lunar(year, 1, 1);
      const offsets = year < 2014 ? [-1, 0, 1] : year < 2025 ? [0, 1, 2] : [-1, 0, 1, 2];
      expect(on('春节')).toEqual(offsets.map((by) => addDays(spring, by)));
      expect(on('清明节')).toEqual([dayOf(SolarTerm.fromIndex(year, 7).getJulianDay().getSolarDay())]);
      expect(on('端午节')).toEqual([lunar(year, 5, 5)]);
      expect(on('中秋节')).toEqual([lunar(year, 8, 15)]);
    }
  });

  it('are all free in every year that has its notice, and are as many as the law says', () => {
    for (let year = 2019; year <= 2026; year++) {
      for (const day of statutoryHolidays(year).keys())
        expect([day, ours.kindOf(day)]).toEqual([day, 'holiday']);
      const named = [...statutoryHolidays(year).values()].flatMap((names) => names.split('、'));
      expect(named).toHaveLength(statutoryDays(year));
    }
  });
});
