import { type Role } from '../../src/domain/codes.js';
import { CLOCKS, type ClockName, deputiesLawArticle } from '../../src/domain/deadline-rules.js';
import { type DeadlineFacts, restDayAdvice, ruleFor, statutoryDue } from '../../src/domain/deadlines.js';
import { effectiveDue } from '../../src/domain/due-precedence.js';
import { officialCalendar } from '../support/official-calendar.js';
import { rulesOf, seededRuleSet } from '../support/rule-sets.js';

const calendar = officialCalendar();
const terms = { calendar, ruleSets: [seededRuleSet()], plan: [] };
/** What the national default has no window for: a division's own target, and a promise's day. */
const REGULATED = CLOCKS.filter((clock) => clock !== 'internal' && clock !== 'commitment');
const facts = (given: Partial<DeadlineFacts> = {}): DeadlineFacts => ({
  role: 'lead',
  level: 'municipal',
  body: 'npc',
  kind: 'npc_suggestion',
  owesFeedback: true,
  difficult: false,
  ...given,
  bases: {
    referred: '2022-04-29',
    received: '2022-05-05',
    requested: '2022-05-09',
    asked: '2022-05-10',
    replied: '2022-07-20',
    sent_back: '2022-08-31',
    ...given.bases,
  },
});
const due = (clock: ClockName, given: Partial<DeadlineFacts> = {}) =>
  statutoryDue(clock, facts(given), terms);

describe('the national default', () => {
  it.each<[ClockName, string]>([
    ['reply', '2022-07-29'], // 3 months of 交办
    ['return', '2022-05-11'], // 5 working days of 收到: 6, 7 (Saturday, worked), 9, 10, 11 May
    ['reassign', '2022-05-23'], // 10 working days of the request
    ['contact', '2022-05-31'], // 20 working days of 交办, 劳动节 between, 7 May worked
    ['outside_opinion', '2022-06-10'],
    ['feedback', '2022-08-10'], // 15 working days of the reply
    ['rework', '2022-09-30'], // 31 August + 1 month
    ['publication', '2022-08-17'], // 20 working days of the reply
  ])('gives a lead referral its %s on %s', (clock, dueOn) => {
    expect(due(clock)).toMatchObject({ clock, dueOn, provisional: false });
  });

  it('takes six months where the case is recognised as difficult', () => {
    expect(due('reply', { difficult: true }).dueOn).toBe('2022-10-29');
    expect(due('reply', { difficult: true, body: 'cppcc', kind: 'cppcc_proposal' }).dueOn).toBe('2022-10-29');
  });

  it('gives a co-handler one month from receipt for the opinion, and no clock that is the lead’s', () => {
    expect(due('reply', { role: 'co' })).toMatchObject({ dueOn: '2022-06-05', base: 'received' });
    for (const clock of ['contact', 'outside_opinion', 'feedback', 'publication'] as const) {
      expect(due(clock, { role: 'co' })).toEqual({ clock, dueOn: null, sentence: '规则没有规定这一期限。' });
    }
  });

  it('gives what is only for reading no clock at all', () => {
    expect(CLOCKS.map((clock) => due(clock, { role: 'reference' }).dueOn)).toEqual(CLOCKS.map(() => null));
  });

  it('asks no feedback of kinds that owe none', () => {
    expect(due('feedback', { kind: 'npc_motion', owesFeedback: false }).dueOn).toBeNull();
  });

  it('does not count from a day that has not come', () => {
    expect(due('return', { bases: { received: null } })).toEqual({
      clock: 'return',
      dueOn: null,
      sentence: '收到之日尚未登记，期限（5个工作日）不能起算。',
    });
  });

  it('has a window for each clock of each role that answers', () => {
    const roles: Role[] = ['lead', 'sole', 'separate'];
    for (const role of roles)
      for (const clock of REGULATED) expect(due(clock, { role }).dueOn).not.toBeNull();
  });
});

describe('the reason in words', () => {
  it('names base, window, end and article', () => {
    expect(due('reply')).toMatchObject({
      sentence: '自交办之日（2022年4月29日）起3个月，至2022年7月29日。依据：《代表法》第四十二条。',
      advice: null,
    });
  });

  it.each([
    ['2025-03-11', '《代表法》第四十二条'],
    ['2025-03-12', '《代表法》第五十一条（2025年修正）'],
  ])('cites for %s %s', (referred, article) => {
    expect(due('reply', { bases: { referred } })).toMatchObject({ source: article });
  });

  it('takes another switch date where one is set', () => {
    expect(deputiesLawArticle('2025-03-20', '2025-04-01')).toBe('《代表法》第四十二条');
    const set = { ...terms, lawAmendedFrom: '2025-04-01' };
    const early = statutoryDue('reply', facts({ bases: { referred: '2025-03-20' } }), set);
    expect(early).toMatchObject({ source: '《代表法》第四十二条' });
  });

  it('does not cite the law on deputies for a proposal of the CPPCC or for a motion', () => {
    for (const given of [{ body: 'cppcc', kind: 'cppcc_proposal' }, { kind: 'npc_motion' }] as const) {
      expect(due('reply', given)).toMatchObject({ dueOn: '2022-07-29' });
      expect((due('reply', given) as { source: string }).source).not.toMatch(/^《代表法》第/);
    }
  });

  it('says which day to mind where the last one is not worked', () => {
    const saturday = due('reply', { bases: { referred: '2022-02-28' } });
    expect(saturday).toMatchObject({ dueOn: '2022-05-28', advice: '末日为周六，请于5月27日前办理。' });
    expect(restDayAdvice('2022-10-03', calendar)).toBe('末日为节假日（周一），请于9月30日前办理。');
    expect(restDayAdvice('2023-01-01', calendar)).toBe('末日为节假日（周日），请于2022年12月30日前办理。');
    const rolling = seededRuleSet();
    const rolled = statutoryDue('reply', facts({ bases: { referred: '2022-02-28' } }), {
      ...terms,
      ruleSets: [{ ...rolling, windows: rolling.windows.map((window) => ({ ...window, rollOver: true })) }],
    });
    expect(rolled).toMatchObject({ dueOn: '2022-05-30', advice: null });
  });

  it('says 暂定 where the notice of a year is missing', () => {
    const sentence = due('return', { bases: { received: '2026-12-30' } }).sentence;
    expect(sentence).toContain('暂定：2027年的放假安排不在日历中，按星期和固定日期的法定节假日推算。');
  });
});

describe('which rule counts', () => {
  const old = seededRuleSet();
  const later = { ...rulesOf('上海市'), fromOn: '2022-05-01', adoptedOn: '2022-04-20' };
  const placeOf = (
    clock: ClockName,
    given: Partial<DeadlineFacts>,
    stopped: string | null = null,
    sets = [old, later],
  ) => ruleFor(clock, facts(given), sets, stopped)?.set.place ?? null;

  it('is the latest that was in force on the day that is counted from', () => {
    expect(placeOf('return', { bases: { received: '2022-04-30' } })).toBe(old.place);
    expect(placeOf('return', { bases: { received: '2022-05-01' } })).toBe('上海市');
  });

  it('does not fall back to an earlier one for what the latest leaves out', () => {
    expect(placeOf('contact', { bases: { referred: '2022-05-02' } })).toBeNull();
    expect(placeOf('contact', { bases: { referred: '2022-04-29' } })).toBe(old.place);
  });

  it('is not one that became known after the thing was done', () => {
    expect(placeOf('return', { bases: { received: '2022-05-05' } }, '2022-04-19')).toBe(old.place);
    expect(placeOf('return', { bases: { received: '2022-05-05' } }, '2022-04-20')).toBe('上海市');
  });

  it('is that of its own level before the general one, clock by clock', () => {
    const provincial = { ...rulesOf('河南省', 3), level: 'provincial' as const };
    const sets = [old, provincial];
    expect(placeOf('return', { level: 'provincial' }, null, sets)).toBe('河南省');
    expect(placeOf('return', { level: 'municipal' }, null, sets)).toBe(old.place);
    expect(placeOf('publication', { level: 'provincial' }, null, sets)).toBe(old.place);
  });

  it.each<[string, ClockName, Partial<DeadlineFacts>, string | null]>([
    ['上海市', 'return', {}, '2022-05-13'], // 7 working days of 5 May: 6, 7 (Saturday, worked), 9 to 13 May
    ['浙江省', 'return', {}, '2022-05-15'], // 10 calendar days
    ['重庆市', 'return', {}, '2022-05-17'], // 10 working days of 交办 29 April
    ['山东省', 'return', {}, '2022-05-10'],
    ['北京市', 'rework', {}, '2022-10-31'],
    ['重庆市', 'reply', { role: 'co' }, '2022-06-15'],
    ['四川省', 'reply', { body: 'cppcc', kind: 'cppcc_proposal' }, '2022-09-29'],
    ['青岛市', 'feedback', {}, null],
  ])('of %s gives the clock %s what its text says', (place, clock, given, dueOn) => {
    const set = { ...rulesOf(place), fromOn: '2010-01-01' };
    expect(statutoryDue(clock, facts(given), { ...terms, ruleSets: [set] }).dueOn).toBe(dueOn);
  });
});

describe('which date counts', () => {
  const [may, july, august] = ['2022-05-31', '2022-07-29', '2022-08-15'];
  it.each([
    [{ given: may, batch: august, window: july }, may, 'given', null],
    [{ given: null, batch: may, window: july }, may, 'batch', null],
    [{ given: null, batch: null, window: july }, july, 'window', null],
    [{ given: july, batch: null, window: july }, july, 'given', null],
    [{ given: null, batch: null, window: null }, null, null, null],
    [{ given: may, batch: null, window: null }, may, 'given', null],
    [
      { given: august, batch: may, window: july },
      august,
      'given',
      '交办单位给定的期限（2022年8月15日）晚于规定的期限（2022年7月29日）。',
    ],
    [
      { given: null, batch: august, window: july },
      august,
      'batch',
      '年度计划的期限（2022年8月15日）晚于规定的期限（2022年7月29日）。',
    ],
  ])('%j: %s', (candidates, dueOn, origin, warning) => {
    const statutoryOn = candidates.window;
    expect(effectiveDue(candidates)).toEqual({ dueOn, origin, statutoryOn, warning });
  });
});
