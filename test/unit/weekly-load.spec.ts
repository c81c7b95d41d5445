import {
  firstMonday,
  loadSentence,
  median,
  mondayOf,
  weekName,
  weekSpan,
  weeksBetween,
} from '../../src/domain/weekly-load.js';

const TODAY = '2026-04-15';
const week = (from: string, count: number, co = 0) => ({ from, count, co });

describe('a week of the load', () => {
  it.each([
    ['2026-06-15', '6月第3周', '6月15日至21日'],
    ['2026-06-29', '7月第1周', '6月29日至7月5日'],
    ['2026-12-28', '12月第5周', '12月28日至1月3日'],
    ['2023-01-02', '1月第1周', '1月2日至8日'],
  ])('from %s is %s', (monday, name, span) => {
    expect([weekName(monday), weekSpan(monday)]).toEqual([name, span]);
  });

  it('begins on Monday, also for its Sunday, and none is left out between two', () => {
    expect([mondayOf('2026-06-21'), mondayOf('2026-06-22')]).toEqual(['2026-06-15', '2026-06-22']);
    expect(weeksBetween('2026-06-15', '2026-06-29')).toEqual(['2026-06-15', '2026-06-22', '2026-06-29']);
  });

  it.each([
    [2021, '2021-01-04'],
    [2026, '2025-12-29'],
    [2027, '2027-01-04'],
  ])('is the first of %i on %s', (year, monday) => {
    expect(firstMonday(year)).toBe(monday);
  });

  it('has the middle one as the usual', () => {
    expect([median([9, 1, 5]), median([1, 2, 3, 9]), median([])]).toEqual([5, 3, null]);
  });

  it.each([
    ['the heaviest to come, the first of equals', [week('2026-06-15', 41, 28), week('2026-06-22', 41, 1)], '6月第3周（6月15日至21日）最集中：41件，其中会办28件。'],
    ['what is late apart', [week('2026-03-02', 50, 1), week('2026-06-15', 2, 2)], '6月第3周（6月15日至21日）最集中：2件，都是会办。前几周到期的还有50件没有答复。'],
    ['no opinion', [week('2026-04-13', 3)], '4月第3周（4月13日至19日）最集中：3件，都不是会办。'],
    ['nothing to come', [week('2026-03-02', 2)], '今后各周没有要答复的件。前几周到期的还有2件没有答复。'],
    ['nothing at all', [], '今后各周没有要答复的件。'],
  ])('says %s', (_what, weeks, sentence) => {
    expect(loadSentence(weeks, TODAY)).toBe(sentence);
  }); // prettier-ignore
});
