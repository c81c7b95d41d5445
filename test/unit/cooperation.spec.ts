import { commandSentence } from '../../src/domain/command-sentences.js';
import { capWarning, legalCapOf, newDueFaults, opinionDueFaults } from '../../src/domain/extension-rules.js';
import { lightDay } from '../../src/domain/light.js';
import { moreUrgent, opinionLight, opinionState } from '../../src/domain/outside-opinions.js';
import { plainTextOf } from '../../src/domain/plain-text.js';
import { workingCalendar } from '../../src/domain/working-calendar.js';

const calendar = workingCalendar(new Map());
const owed = { dueOn: '2026-03-10', receivedOn: null, countersigned: false, overriddenOn: null };

describe('an opinion that another unit owes us', () => {
  it.each([
    ['missing', owed, 'overdue'],
    ['received', { ...owed, receivedOn: '2026-03-10' }, 'done'],
    ['countersigned', { ...owed, receivedOn: '2026-03-11', countersigned: true }, 'late'],
    ['overridden', { ...owed, overriddenOn: '2026-03-11' }, 'none'],
    ['received', { ...owed, overriddenOn: '2026-03-11', receivedOn: '2026-03-09' }, 'done'],
    ['missing', { ...owed, dueOn: null }, 'none'],
  ])('is %s with its light', (state, facts, tone) => {
    expect([opinionState(facts), opinionLight(facts, lightDay('2026-03-13', calendar)).tone]).toEqual([
      state,
      tone,
    ]);
  });

  it('is the more urgent the earlier it is due, then the longer ago it was asked', () => {
    const rows = [
      { dueOn: null, askedOn: '2026-01-01' },
      { dueOn: '2026-04-01', askedOn: '2026-03-02' },
      { dueOn: '2026-04-01', askedOn: '2026-03-01' },
      { dueOn: '2026-03-20', askedOn: '2026-03-19' },
    ];
    expect([...rows].sort(moreUrgent)).toEqual([rows[3], rows[2], rows[1], rows[0]]);
  });

  it('is due today or later, and not in another age', () => {
    const codes = (day: string) => opinionDueFaults(day, '2026-03-13').map(({ code }) => code);
    expect(codes('2026-03-13')).toEqual([]);
    expect(codes('2026-03-12')).toEqual(['due_past']);
    expect(codes('2029-03-13')).toEqual([]);
    expect(codes('2029-03-14')).toEqual(['due_far']);
  });
});

describe('an extension', () => {
  const facts = { role: 'lead', body: 'npc', round: 1, referredOn: '2025-08-31' } as const;

  it('has its legal cap six months from 交办, by the law of that day, clamped to the end of the month', () => {
    expect(legalCapOf(facts)).toEqual({
      lastOn: '2026-02-28',
      sentence: '《代表法》第五十一条（2025年修正）规定，最迟自交办之日起6个月内答复，即2026年2月28日。',
    });
    expect(legalCapOf({ ...facts, referredOn: '2025-03-11' })?.sentence).toContain('第四十二条');
    expect(legalCapOf({ ...facts, role: 'co' })).toBeNull();
    expect(legalCapOf({ ...facts, round: 2 })).toBeNull();
    expect(legalCapOf({ ...facts, referredOn: null })).toBeNull();
  });

  it('is warned of from the day after the cap', () => {
    const cap = legalCapOf(facts);
    expect(capWarning('2026-02-28', cap)).toBeNull();
    expect(capWarning('2026-03-01', cap)).toMatch(/^延期后的期限（2026年3月1日）晚于法定最长期限。/);
    expect(capWarning(null, cap)).toBeNull();
  });

  it('is later than what stands, where something stands', () => {
    expect(newDueFaults('2026-03-10', '2026-03-10', '2026-03-01')).toHaveLength(1);
    expect(newDueFaults('2026-03-11', '2026-03-10', '2026-03-20')).toEqual([]);
    expect(newDueFaults('2026-02-11', null, '2026-03-20')).toEqual([]);
  });
});

describe('the text for another system', () => {
  it.each([
    ['一、已办。\n二、在办。', '一、已办。\n二、在办。'],
    ['<p>王代表：</p>\n<p>您好&nbsp;&amp;谢谢<br>此复</p>', '王代表：\n您好 &谢谢\n此复'],
    ['<ul><li><p>其一</p></li><li>其二</li></ul>', '· 其一\n· 其二'],
    [
      '<table><tr><th>项</th><td>3&lt;5</td></tr><tr><td>甲</td><td>𠮷&#x4DAE;</td></tr></table>',
      '项\t3<5\n甲\t𠮷䶮',
    ],
  ])('%j is %j', (html, text) => expect(plainTextOf(html)).toBe(text));
});

describe('the record', () => {
  it.each([
    ['addContact', {}, { heldOn: '2026-03-02', form: '电话' }, '2026-03-02与代表委员沟通（电话）。'],
    [
      'receiveOpinion',
      {},
      { receivedOn: '2026-03-02', unit: '市财政局', countersigned: true },
      '2026-03-02收到市财政局的会办意见（会签）。',
    ],
    [
      'grantExtension',
      {},
      { dueOn: '2026-06-01', notice: '函复' },
      '交办单位同意延期，期限改为2026-06-01（函复）。',
    ],
    ['withdrawExtension', {}, { reason: '误登' }, '取消延期，期限改回未定：误登。'],
    ['refuseExtension', {}, { notice: '电话' }, '交办单位不同意延期（电话）。'],
  ])('says %s in a sentence', (action, before, after, sentence) => {
    expect(commandSentence(`referral.${action}`, before, after)).toBe(sentence);
  });
});
