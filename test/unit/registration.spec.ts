import { nextNumber } from '../../src/domain/next-number.js';
import type { Refusal } from '../../src/domain/refused.js';
import { changesOf } from '../../src/domain/registration-changes.js';
import { readFormIdentity } from '../../src/domain/registration-identity.js';
import { endOfWeek, weeklyLine } from '../../src/domain/weekly.js';

const TERMS = {
  kinds: [{ code: 'npc_suggestion', name: '代表建议', body: 'npc' as const }],
  ownNames: [],
  sensitiveTitle: '占位',
};
const read = (more: object) => {
  const reasons: Refusal[] = [];
  const input = { kind: 'npc_suggestion', level: 'municipal' as const, number: '064', ...more };
  return { facts: readFormIdentity(input, TERMS, (reason) => reasons.push(reason)), reasons };
};

describe('identity on a form', () => {
  it('reads the session from its words as an import does, and makes words where there are none', () => {
    expect(read({ sessionWords: '市十六届人大一次会议' }).facts).toMatchObject({
      session: { level: 'municipal', body: 'npc', term: 16, ordinal: 1 },
      series: 'session',
      numberKey: '64',
    });
    const session = { level: 'municipal', body: 'npc', term: 16, ordinal: 1 };
    expect(read({ session }).facts?.sessionWords).toBe('市十六届人大一次会议');
    expect(read({ sessionWords: '市两会期间' }).facts).toMatchObject({ session: null });
  });

  it('takes the series from the prefix before the choice before the words', () => {
    expect(read({ number: '闭05', series: 'session' }).facts?.series).toBe('inter');
    expect(read({ series: 'inter' }).facts?.series).toBe('inter');
    expect(read({ sessionWords: '市十六届人大一次会议闭会期间' }).facts?.series).toBe('inter');
  });

  it('says what contradicts', () => {
    expect(read({ sessionWords: '省十四届人大一次会议' }).reasons.map((one) => one.code)).toEqual([
      'session_conflict',
    ]);
    expect(read({ sessionWords: '市十六届人大' }).reasons[0]?.message).toContain('第几次会议');
    expect(read({ sessionWords: '064' }).reasons.map((one) => one.code)).toEqual(['session_invalid']);
  });
});

describe('the next number', () => {
  it.each([
    [['064', '9', '闭12'], '065'],
    [['闭09'], '闭10'],
    [['20220305'], '20220306'],
    [['999'], '1000'],
    [[], '001'],
  ])('after %j is %s', (numbers, expected) => {
    const standing = numbers.map((number) => ({ number, key: number.replace(/\D/g, '').replace(/^0+/, '') }));
    expect(nextNumber(standing, 'session', 'npc')).toBe(expected);
  });
});

describe('traces, weeks', () => {
  it('a trace holds what differs and nothing else', () => {
    expect(changesOf({ 案由: '甲', 编号: '1' }, { 案由: '乙', 编号: '1' })).toEqual({
      before: { 案由: '甲' },
      after: { 案由: '乙' },
    });
    expect(changesOf({ 案由: '甲' }, { 案由: '甲' })).toBeNull();
  });

  it('a week ends on Sunday', () => {
    expect(['2022-06-06', '2022-06-08', '2022-06-12'].map(endOfWeek)).toEqual(Array(3).fill('2022-06-12'));
    expect(weeklyLine('weekly.open')?.label).toBe('未办');
    expect(weeklyLine('weekly.constructor')).toBeUndefined();
  });
});
