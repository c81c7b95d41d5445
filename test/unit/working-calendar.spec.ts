import fc from 'fast-check';
import { addDays, addMonths, isDay, isWeekend, weekdayOf, yearOf } from '../../src/domain/civil-day.js';
import { type DueWindow, parseDueQuestion, parseWindow } from '../../src/domain/due-window.js';
import { type Refused } from '../../src/domain/refused.js';
import {
  addWindow,
  countWorkdays,
  type DayKind,
  isWorkday,
  workingCalendar,
  type WorkingCalendar,
} from '../../src/domain/working-calendar.js';
import { officialCalendar } from '../support/official-calendar.js';

const official = officialCalendar();
const YEARS = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
const day = fc.integer({ min: 0, max: 2300 }).map((days) => addDays('2021-01-01', days));

/** Any calendar: some years official, days off anywhere, weekends worked anywhere. */
const anyCalendar = fc
  .record({
    years: fc.subarray(YEARS),
    off: fc.array(day, { maxLength: 300 }),
    worked: fc.array(day, { maxLength: 200 }),
  })
  .map(({ years, off, worked }): WorkingCalendar => {
    const days = new Map(years.map((year) => [year, new Map<string, DayKind>()]));
    for (const one of off) days.get(yearOf(one))?.set(one, 'holiday');
    for (const one of worked) if (isWeekend(one)) days.get(yearOf(one))?.set(one, 'make_up');
    return workingCalendar(days);
  });
const calendar = fc.oneof(anyCalendar, fc.constant(official));
const length = fc.integer({ min: 1, max: 90 });
const wd = (n: number): DueWindow => ({ length: n, unit: 'wd' });

describe('a window of working days, under any calendar', () => {
  it('ends on a working day, never on a rest day, and lists every day up to it', () => {
    fc.assert(
      fc.property(calendar, day, length, (cal, from, n) => {
        const { dueOn, days } = addWindow(from, wd(n), cal);
        expect(isWorkday(dueOn, cal)).toBe(true);
        expect(days.map((one) => one.date)).toEqual(days.map((_, index) => addDays(from, index + 1)));
        expect(days.at(-1)).toMatchObject({ date: dueOn, count: n });
      }),
    );
  });

  it('is undone by counting, and counts make-up days and no others', () => {
    fc.assert(
      fc.property(calendar, day, length, (cal, from, n) => {
        const { dueOn, days } = addWindow(from, wd(n), cal);
        expect(countWorkdays(from, dueOn, cal)).toBe(n);
        expect(countWorkdays(dueOn, from, cal)).toBe(-n);
        let counted = 0;
        for (const one of days) {
          if (one.kind === 'workday' || one.kind === 'make_up') counted += 1;
          expect(one).toEqual({ date: one.date, kind: cal.kindOf(one.date), count: counted });
        }
      }),
    );
  });

  it('ends no earlier for a later start, and strictly later for a longer window', () => {
    fc.assert(
      fc.property(calendar, day, length, (cal, from, n) => {
        const end = addWindow(from, wd(n), cal).dueOn;
        expect(addWindow(addDays(from, 1), wd(n), cal).dueOn >= end).toBe(true);
        expect(addWindow(from, wd(n + 1), cal).dueOn > end).toBe(true);
      }),
    );
  });

  it('is provisional exactly when it walks through a year without notice', () => {
    fc.assert(
      fc.property(calendar, day, length, (cal, from, n) => {
        const { days, provisional } = addWindow(from, wd(n), cal);
        expect(provisional).toBe(days.some((one) => !cal.isOfficial(yearOf(one.date))));
      }),
    );
  });
});

describe('days and months', () => {
  it('are what the calendar on the wall says: months clamped, the weekday seven days on the same', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, n) => {
        const end = addMonths(from, n);
        const months =
          yearOf(end) * 12 + Number(end.slice(5, 7)) - yearOf(from) * 12 - Number(from.slice(5, 7));
        expect(months).toBe(n);
        const clamped = end.slice(8) !== from.slice(8);
        expect(clamped ? addDays(end, 1).slice(8) : end.slice(8)).toBe(clamped ? '01' : from.slice(8));
        expect(end.slice(8) <= from.slice(8)).toBe(true);
        expect(weekdayOf(addDays(from, 7 * n))).toBe(weekdayOf(from));
        expect(addDays(addDays(from, n), -n)).toBe(from);
      }),
    );
  });

  it('roll over a rest day only when asked, to the next working day, and count no further', () => {
    fc.assert(
      fc.property(calendar, day, length, fc.constantFrom('d', 'm'), (cal, from, n, unit: 'd' | 'm') => {
        const plain = addWindow(from, { length: n, unit }, cal);
        const rolled = addWindow(from, { length: n, unit }, cal, { rollOver: true });
        expect(plain.dueOn).toBe(unit === 'd' ? addDays(from, n) : addMonths(from, n));
        expect(plain.provisional).toBe(false);
        expect(plain.days.map((one) => one.count)).toEqual(plain.days.map((_, index) => index + 1));
        expect(isWorkday(rolled.dueOn, cal)).toBe(true);
        expect(countWorkdays(plain.dueOn, rolled.dueOn, cal)).toBe(isWorkday(plain.dueOn, cal) ? 0 : 1);
        expect(rolled.days.at(-1)?.count).toBe(plain.days.length);
      }),
    );
  });

  it('are provisional only where rolling over had to ask a year without notice', () => {
    const year = { length: 1, unit: 'd' } as const;
    expect(addWindow('2027-01-08', year, official)).toMatchObject({
      dueOn: '2027-01-09',
      provisional: false,
    });
    const rolled = addWindow('2027-01-08', year, official, { rollOver: true });
    expect(rolled).toMatchObject({ dueOn: '2027-01-11', provisional: true });
  });
});

describe('a year without its notice', () => {
  it('goes by weekday and the holidays of fixed date, and says so', () => {
    expect(official.isOfficial(2027)).toBe(false);
    const off = ['2027-01-01', '2027-05-01', '2027-05-02', '2027-10-01', '2027-10-02', '2027-10-03'];
    expect(off.map((one) => official.kindOf(one))).toEqual(off.map(() => 'holiday'));
    expect(official.kindOf('2018-05-02')).toBe('workday');
    expect(addWindow('2026-12-30', wd(2), official)).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
    });
    expect(addWindow('2026-12-30', wd(1), official)).toMatchObject({
      dueOn: '2026-12-31',
      provisional: false,
    });
  });
});

describe('what cannot be read', () => {
  it.each([
    '',
    '5',
    'wd',
    '0wd',
    '-1d',
    '05wd',
    '5 wd',
    '1.5m',
    '5wdd',
    '5工作日',
    '1001wd',
    '3651d',
    '121m',
    '99999m',
  ])('refuses the window "%s"', (text) => {
    expect(() => parseWindow(text)).toThrow(/^期限“.*”看不懂，.*。$/);
  });

  it.each([
    '',
    '2022-02-30',
    '2023-02-29',
    '2022-2-3',
    '2022-13-01',
    '22-03-02',
    '2202-01-01',
    '1911-10-10',
    'today',
  ])('knows no day "%s"', (text) => expect(isDay(text)).toBe(false));

  it('says every reason at once', () => {
    let refused: Refused | undefined;
    try {
      parseDueQuestion('5x', '2022-02-30');
    } catch (error) {
      refused = error as Refused;
    }
    expect(refused?.status).toBe(422);
    expect(refused?.reasons.map(({ code, field }) => [code, field])).toEqual([
      ['window_invalid', 'window'],
      ['date_invalid', 'from'],
    ]);
  });
});
