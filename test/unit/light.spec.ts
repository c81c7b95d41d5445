import { type LightFacts, lightOf } from '../../src/domain/light.js';
import { officialCalendar } from '../support/official-calendar.js';

const calendar = officialCalendar();
const OPEN: LightFacts = {
  role: 'lead',
  status: 'handling',
  openRound: true,
  dueOn: '2022-05-27',
  repliedOn: null,
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
    ['in a year without its notice', { dueOn: '2027-03-01' }, '2026-12-30', 'ok', '剩40个工作日（暂定）'],
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
    expect(lightOf({ ...OPEN, ...changes }, today, calendar)).toEqual({ tone, words });
  });
});
