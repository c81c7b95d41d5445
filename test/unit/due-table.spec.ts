import { parseWindow } from '../../src/domain/due-window.js';
import { addWindow, countWorkdays } from '../../src/domain/working-calendar.js';
import { officialCalendar } from '../support/official-calendar.js';

const calendar = officialCalendar();

/** Counted by hand on printed calendars with the notices beside them: window, from, due. */
const CASES = `
2022 春节: 31 January to 6 February off, 29 and 30 January worked
  1wd 2022-01-28 2022-01-29
  2wd 2022-01-28 2022-01-30
  3wd 2022-01-28 2022-02-07
  5wd 2022-01-27 2022-02-08
  1wd 2022-01-31 2022-02-07
2022 without a holiday
  5wd 2022-03-02 2022-03-09
2022 清明节 and 劳动节: 2 and 24 April, 7 May worked
  1wd 2022-04-01 2022-04-02
  2wd 2022-04-01 2022-04-06
  10wd 2022-04-20 2022-05-06
  11wd 2022-04-20 2022-05-07
  12wd 2022-04-20 2022-05-09
2022 端午节, 中秋节, 国庆节: 8 and 9 October worked
  5wd 2022-06-01 2022-06-09
  3wd 2022-09-08 2022-09-14
  5wd 2022-09-29 2022-10-11
  1wd 2022-10-01 2022-10-08
the turn to 2023: off from Saturday to Monday, 3 January worked
  20wd 2022-12-15 2023-01-13
  1wd 2022-12-30 2023-01-03
2023: 28 and 29 January, 23 April, 6 May, 25 June, 7 and 8 October worked
  1wd 2023-01-20 2023-01-28
  3wd 2023-01-20 2023-01-30
  5wd 2023-01-18 2023-01-30
  2wd 2023-04-03 2023-04-06
  7wd 2023-04-21 2023-05-04
  9wd 2023-04-21 2023-05-06
  2wd 2023-06-20 2023-06-25
  15wd 2023-09-11 2023-10-08
  1wd 2023-12-29 2024-01-02
2024: 除夕 is a working day; 4 and 18 February worked; a leap year
  1wd 2024-02-03 2024-02-04
  1wd 2024-02-08 2024-02-09
  2wd 2024-02-08 2024-02-18
  3wd 2024-02-08 2024-02-19
  20wd 2024-02-26 2024-03-25
2024: 7 and 28 April, 11 May, 14 and 29 September, 12 October worked
  3wd 2024-04-02 2024-04-08
  5wd 2024-04-26 2024-05-07
  9wd 2024-04-26 2024-05-11
  1wd 2024-06-07 2024-06-11
  3wd 2024-09-12 2024-09-18
  4wd 2024-09-27 2024-10-09
  7wd 2024-09-27 2024-10-12
2025: eight days of 春节 from 除夕; 26 January, 8 February, 27 April, 28 September, 11 October worked
  1wd 2024-12-31 2025-01-02
  3wd 2025-01-24 2025-02-05
  6wd 2025-01-24 2025-02-08
  1wd 2025-04-03 2025-04-07
  5wd 2025-04-25 2025-05-06
  2wd 2025-05-29 2025-06-03
  4wd 2025-09-26 2025-10-09
  6wd 2025-09-26 2025-10-11
2026: 4 January, 14 and 28 February, 9 May, 20 September, 10 October worked
  5wd 2025-12-31 2026-01-08
  2wd 2026-02-12 2026-02-14
  3wd 2026-02-12 2026-02-24
  7wd 2026-02-12 2026-02-28
  1wd 2026-04-03 2026-04-07
  5wd 2026-04-30 2026-05-11
  1wd 2026-06-18 2026-06-22
  5wd 2026-09-18 2026-09-24
  6wd 2026-09-18 2026-09-28
  3wd 2026-09-29 2026-10-09
  4wd 2026-09-29 2026-10-10
calendar days, which count every day and roll over none
  30d 2022-03-02 2022-04-01
  30d 2023-02-01 2023-03-03
  30d 2024-02-01 2024-03-02
  1d 2022-12-31 2023-01-01
  365d 2024-01-01 2024-12-31
  7d 2022-01-28 2022-02-04
  90d 2022-04-29 2022-07-28
months, clamped to the month's end
  3m 2022-04-29 2022-07-29
  3m 2022-02-28 2022-05-28
  1m 2022-01-31 2022-02-28
  1m 2023-01-31 2023-02-28
  1m 2024-01-31 2024-02-29
  1m 2026-01-30 2026-02-28
  3m 2022-11-30 2023-02-28
  3m 2023-11-30 2024-02-29
  3m 2022-05-31 2022-08-31
  6m 2022-08-31 2023-02-28
  6m 2023-08-31 2024-02-29
  1m 2024-02-29 2024-03-29
  12m 2024-02-29 2025-02-28
  1m 2025-03-31 2025-04-30
  1m 2022-12-31 2023-01-31
  2m 2024-12-31 2025-02-28
  3m 2025-12-31 2026-03-31
`;

const cases = CASES.split('\n')
  .filter((line) => line.startsWith('  '))
  .map((line) => line.trim().split(' ') as [string, string, string]);

it('has at least sixty cases', () => expect(cases.length).toBeGreaterThanOrEqual(60));

it.each(cases)('%s from %s is %s', (window, from, dueOn) => {
  const result = addWindow(from, parseWindow(window), calendar);
  expect([result.dueOn, result.provisional]).toEqual([dueOn, false]);
  expect(result.days.at(-1)?.date).toBe(dueOn);
});

it('shows each day with its kind and how many had been counted', () => {
  expect(addWindow('2022-03-02', { length: 5, unit: 'wd' }, calendar)).toEqual({
    dueOn: '2022-03-09',
    provisional: false,
    days: [
      { date: '2022-03-03', kind: 'workday', count: 1 },
      { date: '2022-03-04', kind: 'workday', count: 2 },
      { date: '2022-03-05', kind: 'rest', count: 2 },
      { date: '2022-03-06', kind: 'rest', count: 2 },
      { date: '2022-03-07', kind: 'workday', count: 3 },
      { date: '2022-03-08', kind: 'workday', count: 4 },
      { date: '2022-03-09', kind: 'workday', count: 5 },
    ],
  });
});

it.each([
  ['2020-01-23', '2020-02-03', 1],
  ['2019-04-26', '2019-05-06', 5],
  ['2022-01-28', '2022-02-07', 3],
  ['2022-02-07', '2022-01-28', -3],
  ['2022-03-02', '2022-03-02', 0],
])('counts the working days after %s up to %s: %s', (from, to, count) => {
  expect(countWorkdays(from, to, calendar)).toBe(count);
});
