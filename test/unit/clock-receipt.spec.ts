import type { ClockEventFact, ClockFacts } from '../../src/domain/clock-facts.js';
import { type ClockReceipt, receiptOf } from '../../src/domain/clock-receipt.js';
import { clocksOf } from '../../src/domain/clocks.js';
import type { ClockName } from '../../src/domain/deadline-rules.js';
import type { DeadlineTerms } from '../../src/domain/deadlines.js';
import { lightDay } from '../../src/domain/light.js';
import { officialCalendar } from '../support/official-calendar.js';
import { seededRuleSet } from '../support/rule-sets.js';

const terms: DeadlineTerms = { calendar: officialCalendar(), ruleSets: [seededRuleSet()], plan: [] };
const ROUND = {
  ...{ ordinal: 1, openedOn: '2022-02-28', issued: false, issuedOn: null, issuedByImport: false },
  ...{ latestIssuedOn: null, latestByImport: false, feedbackSettled: false, feedbackOn: null },
  ...{ publicationSettled: false, publishedOn: null },
};
/** 主办, referred on Monday, 28 February 2022: three months end on Saturday, 28 May. */
const FACTS: ClockFacts = {
  ...{ referralId: 1, year: 2022, role: 'lead', status: 'handling', level: 'municipal', body: 'npc' },
  ...{ kind: 'npc_suggestion', owesFeedback: true, referredOn: '2022-02-28', receivedOn: '2022-02-28' },
  ...{ receivedAssumed: true, contacted: false, contactedOn: null, leadDivisionId: 3, events: [] },
  ...{ rounds: [ROUND], assignments: [], opinions: [], requests: [], commitments: [] },
};
const event = (id: number, of: Partial<ClockEventFact>): ClockEventFact => ({
  ...{ id, clock: 'reply', round: 1, event: 'fixed', on: '2022-03-01', dueOn: null, revokes: null },
  ...{ reason: null, notice: null, ...of },
});

function receipt(
  given: Partial<ClockFacts> = {},
  {
    name = 'reply',
    today = '2022-05-13',
    by = terms,
  }: { name?: ClockName; today?: string; by?: DeadlineTerms } = {},
): ClockReceipt {
  const facts = { ...FACTS, ...given };
  const clock = clocksOf(facts, by).find((one) => one.name === name);
  if (!clock) throw new Error(`no clock ${name}`);
  return receiptOf(clock, facts, by, lightDay(today, by.calendar));
}
const words = ({ events }: ClockReceipt) => events.map((one) => one.words);

describe('a receipt by rule', () => {
  it('says rule, article, base, every day with its kind and count, and what to mind on a Saturday', () => {
    const reply = receipt();
    expect(reply).toMatchObject({
      ...{ clockName: '答复', nature: 'duty', stateName: '计时中', window: '3个月', origin: 'window' },
      ...{ place: '全国通用（默认）', source: '《代表法》第四十二条', counts: null, warning: null },
      base: { words: '交办之日', on: '2022-02-28', weekday: '周一', assumed: false },
      sentence: '自交办之日（2022年2月28日）起3个月，至2022年5月28日。依据：《代表法》第四十二条。',
      ...{ dueOn: '2022-05-28', dueWeekday: '周六', statutoryOn: '2022-05-28' },
      ...{ advice: '末日为周六，请于5月27日前办理。', provisional: null },
      cap: '《代表法》第四十二条规定，最迟自交办之日起6个月内答复，即2022年8月28日。',
      light: { tone: 'ok', words: '剩10个工作日' },
    });
    expect(reply.days).toHaveLength(89);
    expect(reply.days[0]).toEqual({
      ...{ date: '2022-03-01', weekday: '周二', kind: 'workday', kindName: '工作日', count: 1 },
      ...{ counted: true, paused: false, beyond: false, presumed: false },
    });
    expect(reply.days.at(-1)).toMatchObject({ date: '2022-05-28', kindName: '休息日', count: 89 });
  });

  it('counts working days over a holiday and a make-up Saturday, and says that the day of receipt is assumed', () => {
    const back = receipt(
      { referredOn: '2022-04-29', receivedOn: '2022-04-29' },
      { name: 'return', today: '2022-05-20' },
    );
    expect(back.base).toMatchObject({ words: '收到之日', on: '2022-04-29', assumed: true });
    expect(back.days.map(({ date, kindName, count, counted }) => [date.slice(5), kindName, counted ? count : null]))
      .toEqual([
        ['04-30', '节假日', null], ['05-01', '节假日', null], ['05-02', '节假日', null], ['05-03', '节假日', null],
        ['05-04', '节假日', null], ['05-05', '工作日', 1], ['05-06', '工作日', 2], ['05-07', '调休上班', 3],
        ['05-08', '休息日', null], ['05-09', '工作日', 4], ['05-10', '工作日', 5],
      ]); // prettier-ignore
    expect(back.light).toEqual({ tone: 'none', words: '已过，再申请要写明理由', short: '已过' });
  });

  it('is provisional over a year without its notice, day by day', () => {
    const back = receipt(
      { referredOn: '2026-12-30', receivedOn: '2026-12-30', receivedAssumed: false },
      { name: 'return', today: '2026-12-31' },
    );
    expect(back.provisional).toBe('暂定：2027年的放假安排不在日历中，按星期和固定日期的法定节假日推算。');
    expect(back.days.map(({ presumed }) => presumed).slice(0, 2)).toEqual([false, true]);
  });

  it('takes six months once it stands recognised as difficult, and not after that was taken back', () => {
    const recognised = event(5, { event: 'difficult', reason: '局长批示2022-3号' });
    expect(receipt({ events: [recognised] })).toMatchObject({ dueOn: '2022-08-28', window: '6个月' });
    const back = receipt({
      events: [recognised, event(6, { event: 'extension_withdrawn', revokes: 5, reason: '认定有误。' })],
    });
    expect(back.dueOn).toBe('2022-05-28');
    expect(back.events.map(({ revoked }) => revoked)).toEqual([true, false]);
    expect(words(back)).toEqual([
      '认定为涉及面广、办理难度大：局长批示2022-3号。',
      '取消“涉及面广、办理难度大”的认定：认定有误。',
    ]);
  });
});

describe('a receipt of a date that was given', () => {
  const given = event(1, { dueOn: '2022-06-08' });

  it('lists the days by rule and on to the later date, and warns of it', () => {
    const reply = receipt({ events: [given] });
    expect(reply).toMatchObject({
      ...{ origin: 'given', dueOn: '2022-06-08', statutoryOn: '2022-05-28', advice: null },
      counts: '交办单位给定的期限是2022年6月8日（周三），以此为准。',
      warning: '交办单位给定的期限（2022年6月8日）晚于规定的期限（2022年5月28日）。',
    });
    expect(reply.days.at(-1)).toMatchObject({ date: '2022-06-08', count: 89, counted: false, beyond: true });
    expect(reply.days.filter(({ beyond }) => beyond)).toHaveLength(11);
    expect(words(reply)).toEqual(['交办单位给定办理期限2022年6月8日。']);
  });

  it('tells a batch date with its source', () => {
    const plan = [
      { id: 1, year: 2022, level: 'municipal' as const, body: null, roles: ['lead' as const], dueOn: '2022-05-20', source: '武政办〔2022〕2号' },
    ]; // prettier-ignore
    const reply = receipt({}, { by: { ...terms, plan } });
    expect(reply.counts).toBe('年度计划的期限（武政办〔2022〕2号）是2022年5月20日（周五），以此为准。');
    expect(reply).toMatchObject({ origin: 'batch', statutoryOn: '2022-05-28', warning: null });
  });

  it('tells every step of an extension', () => {
    const reply = receipt({
      events: [
        given,
        event(2, { event: 'extension_requested', dueOn: '2022-07-08', reason: '要实地调研' }),
        event(3, { event: 'extension_refused', notice: '3月2日电话', reason: '时间充足' }),
        event(4, { event: 'extension_requested', dueOn: '2022-07-08' }),
        event(5, { event: 'extension_withdrawn', revokes: 4, reason: '不需要了' }),
        event(6, { event: 'extended', dueOn: '2022-06-30', notice: '函〔2022〕5号' }),
      ],
    });
    expect(reply.counts).toBe('交办单位同意延期到的日期是2022年6月30日（周四），以此为准。');
    expect(words(reply).slice(1)).toEqual([
      '向交办单位申请延期至2022年7月8日：要实地调研。',
      '交办单位不同意延期（3月2日电话）：时间充足。',
      '向交办单位申请延期至2022年7月8日。',
      '收回延期至2022年7月8日的申请：不需要了。',
      '交办单位同意延期至2022年6月30日（函〔2022〕5号）。',
    ]);
  });

  it('that was put right tells from what, and keeps the pauses since it was given', () => {
    const reply = receipt({
      events: [
        given,
        event(2, { event: 'paused', on: '2022-04-01', notice: '函〔2022〕6号', reason: '等上级政策' }),
        event(3, { event: 'resumed', on: '2022-04-11', notice: '函〔2022〕7号' }),
        event(4, { event: 'corrected', dueOn: '2022-06-06', revokes: 1, reason: '看错了' }),
      ],
    });
    expect(reply).toMatchObject({
      dueOn: '2022-06-16',
      counts:
        '交办单位给定的期限（已更正）是2022年6月6日（周一），其间暂停，顺延至2022年6月16日（周四），以此为准。',
    });
    expect(words(reply).slice(1)).toEqual([
      '按交办单位通知（函〔2022〕6号）暂停计时：等上级政策。',
      '按交办单位通知（函〔2022〕7号）恢复计时。',
      '办理期限由2022年6月8日更正为2022年6月6日：看错了。',
    ]);
    expect(reply.days.filter(({ paused, counted }) => paused && !counted)).toHaveLength(10);
    expect(reply).toMatchObject({ ruleOn: '2022-06-07', statutoryOn: '2022-05-28' });
  });
});

describe('a receipt of a clock that stood still or has stopped', () => {
  it('leaves paused days out of the count and moves the end by them', () => {
    const reply = receipt({
      events: [
        event(1, { event: 'paused', on: '2022-03-10' }),
        event(2, { event: 'resumed', on: '2022-03-20' }),
      ],
    });
    expect(reply).toMatchObject({ origin: 'window', dueOn: '2022-06-07', statutoryOn: '2022-05-28' });
    expect(reply.sentence).toContain('起3个月，其间暂停10日，至2022年6月7日。');
    expect(reply.days.filter(({ paused, counted }) => paused && !counted)).toHaveLength(10);
  });

  it('is paused until further notice', () => {
    const reply = receipt({ events: [event(1, { event: 'paused', on: '2022-05-10' })] });
    expect(reply).toMatchObject({ stateName: '已暂停', light: { words: '已暂停' }, dueOn: '2022-05-28' });
    expect(reply.counts).toBe('现在暂停计时，恢复以后期限顺延。');
    expect(reply.days.find(({ date }) => date === '2022-05-13')?.paused).toBe(true);
  });

  it.each([
    ['2022-05-28', 'done', '按期答复'],
    ['2022-05-31', 'late', '逾期2个工作日答复'],
  ])('answered on %s is %s', (issuedOn, tone, light) => {
    const rounds = [{ ...ROUND, issued: true, issuedOn, latestIssuedOn: issuedOn }];
    const reply = receipt({ rounds, status: 'concluded' }, { today: '2022-08-01' });
    expect(reply).toMatchObject({
      state: 'stopped',
      stoppedOn: issuedOn,
      advice: null,
      light: { tone, words: light },
    });
  });

  it('tells in every clock that the day was put right from which it is counted', () => {
    const rebased = event(9, {
      ...{
        event: 'rebased',
        base: 'received',
        baseWas: '2022-02-28',
        baseIs: '2022-03-02',
        reason: '收文登记簿',
      },
    });
    const events = [rebased];
    const given = { events, receivedOn: '2022-03-02', receivedAssumed: false };
    const told = '收到日期由2022年2月28日更正为2022年3月2日：收文登记簿。';
    expect(words(receipt(given, { name: 'return' }))).toEqual([told]);
    expect(words(receipt(given))).toEqual([told]);
    expect(words(receipt(given, { name: 'contact' }))).toEqual([]);
  });

  it('without any date says why there is none', () => {
    const none = receipt({ referredOn: null });
    expect(none).toMatchObject({ dueOn: null, days: [], light: { words: '未定期限' } });
    expect(none.sentence).toBe('交办之日尚未登记，期限（3个月）不能起算。');
    const rounds = [{ ...ROUND, issued: true, issuedByImport: true }];
    expect(receipt({ rounds, status: 'concluded' }).counts).toMatch(/^此件随台账导入时已经答复/);
  });
});
