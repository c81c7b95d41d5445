import { addDays } from '../../src/domain/civil-day.js';
import {
  lastNearDay,
  type LightFacts,
  lightDay,
  lightOf,
  type RunningDue,
  runningLight,
} from '../../src/domain/light.js';
import { countWorkdays } from '../../src/domain/working-calendar.js';
import { officialCalendar } from '../support/official-calendar.js';

const calendar = officialCalendar();
const OPEN: LightFacts = {
  ...{ role: 'lead', status: 'handling', openRound: true, dueOn: '2022-05-27', repliedOn: null },
  ...{ provisional: false, paused: false },
};

describe('a deadline light', () => {
  it.each<[string, Partial<LightFacts>, string, string, string]>([
    ['far ahead, over 劳动节 with its make-up Saturday', {}, '2022-04-29', 'ok', '剩18个工作日'],
    ['near', {}, '2022-05-24', 'near', '剩3个工作日'],
    ['tomorrow', {}, '2022-05-26', 'near', '明天到期'],
    ['today', {}, '2022-05-27', 'near', '今天到期'],
    ['overdue over a weekend only', {}, '2022-05-28', 'overdue', '已超1天'],
    ['overdue', {}, '2022-05-31', 'overdue', '已超2个工作日'],
    ['overdue for years', {}, '2024-01-02', 'overdue', '已超一年以上'],
    ['paused, whatever the day', { paused: true }, '2022-05-31', 'paused', '已暂停'],
    ['without a due date', { dueOn: null }, '2022-05-24', 'none', '未定期限'],
    ['for reading only', { role: 'reference' }, '2022-05-24', 'none', '参阅'],
    ['returned', { status: 'returned' }, '2022-05-31', 'none', '已退办'],
    ['withdrawn', { status: 'withdrawn' }, '2022-05-31', 'none', '已撤回'],
    ['answered in time', { openRound: false, repliedOn: '2022-05-27' }, '2022-06-30', 'done', '按期答复'],
    [
      'answered late',
      { openRound: false, repliedOn: '2022-05-30' },
      '2022-06-30',
      'late',
      '逾期1个工作日答复',
    ],
    ['an opinion on an unknown day', { role: 'co', openRound: false }, '2022-06-30', 'done', '已办复'],
  ])('%s', (_what, changes, today, tone, words) => {
    expect(lightOf({ ...OPEN, ...changes }, lightDay(today, calendar))).toEqual({
      tone,
      words,
      short: words,
    });
  });

  it.each<[string, Partial<RunningDue>, string, string, [words: string, short: string]]>([
    ['a given day over a year without its notice', { dueOn: '2027-03-01' }, '2026-12-30', 'ok', ['剩40个工作日（天数暂定：2027年放假安排未公布）', '剩40个工作日（天数暂定）']],
    ['a day that can still move', { dueOn: '2027-01-18', provisional: true }, '2026-12-30', 'ok', ['剩12个工作日（暂定：2027年放假安排未公布）', '剩12个工作日（暂定）']],
    ['tomorrow, and it can still move', { dueOn: '2027-01-05', provisional: true }, '2027-01-04', 'near', ['明天到期（暂定：2027年放假安排未公布）', '明天到期（暂定）']],
    ['a right that runs', { nature: 'right' }, '2022-05-26', 'near', ['明天到期', '明天到期']],
    ['a right that has passed is not overdue', { nature: 'right' }, '2022-05-31', 'none', ['已过，再申请要写明理由', '已过']],
    ['what others owe', { nature: 'theirs' }, '2022-05-20', 'ok', ['剩5个工作日', '剩5个工作日']],
    ['what others owe and has not come', { nature: 'theirs' }, '2022-05-31', 'overdue', ['逾期未到，已2个工作日', '逾期未到，已2个工作日']],
  ])('%s', (_what, changes, today, tone, [words, short]) => {
    const due: RunningDue = { nature: 'duty', dueOn: '2022-05-27', provisional: false, ...changes };
    expect(runningLight(due, lightDay(today, calendar))).toEqual({ tone, words, short });
  }); // prettier-ignore
});

describe('the last day that is near', () => {
  it.each([
    ['over a weekend', '2022-05-25', 3, '2022-05-30'],
    ['up to the Sunday after the last of them', '2022-05-25', 2, '2022-05-29'],
    ['over 国庆 with its make-up weekend', '2022-09-29', 3, '2022-10-09'],
    ['asked on a rest day', '2022-10-02', 1, '2022-10-08'],
  ])('%s', (_what, today, workdays, day) => {
    expect(lastNearDay(today, workdays, calendar)).toBe(day);
  });

  it('is where the lights turn, on every day of a year', () => {
    for (let today = '2022-01-01'; today <= '2022-12-31'; today = addDays(today, 1)) {
      const { nearUntil } = lightDay(today, calendar, 5);
      expect(countWorkdays(today, nearUntil, calendar)).toBe(5);
      expect(countWorkdays(today, addDays(nearUntil, 1), calendar)).toBe(6);
    }
  });
});
