import { describe, expect, it } from '@jest/globals';
import {
  CONSENT_ANSWERS_READ,
  DISCLOSURE_ANSWERS,
  readAnswer,
  readOutcomeClass,
  REVIEW_ANSWERS,
  SATISFACTION_ANSWERS,
  STATUS_ANSWERS,
} from '../../src/domain/ledger-answers.js';
import { readCount, readFlag, readNames, withoutOwn } from '../../src/domain/ledger-cells.js';
import { DEFAULT_KINDS, readKind } from '../../src/domain/ledger-kinds.js';
import { DEFAULT_ROLE_WORDS, readRole } from '../../src/domain/ledger-roles.js';
import { wholeNumber } from '../../src/domain/ledger-text.js';
import { holdsSeveralNumbers, readProposalNumber, readSeries } from '../../src/domain/proposal-number.js';

describe('办理方式', () => {
  it.each([
    ['lead', ['主办', '主办件', '牵头', '主办（会同办理）', '主办单位', ' 主 办 ']],
    ['sole', ['独办', '单独办理', '单办', '承办']],
    ['separate', ['分办', '分别办理']],
    ['co', ['会办', '协办', '汇办', '会同办理（协办）', '会办件']],
    ['reference', ['参阅', '阅知', '参阅件']],
    [undefined, ['主办会办', '处理', '']],
  ])('%s: %j', (role, words) => {
    expect(words.map((word) => readRole(word, DEFAULT_ROLE_WORDS))).toEqual(words.map(() => role));
  });

  it('takes 承办 as a place sets it', () => {
    const words = { ...DEFAULT_ROLE_WORDS, lead: ['主办', '承办'], sole: ['独办'] };
    expect(readRole('承办', words)).toBe('lead');
  });
});

describe('类别', () => {
  it.each([
    ['npc_motion', ['人大议案', '议案', '市人大代表议案']],
    ['npc_suggestion', ['代表建议', '建议', '人大建议', '建议、批评和意见', '重点建议', '闭会建议']],
    ['cppcc_recommendation', ['政协建议案', '建议案']],
    ['cppcc_proposal', ['政协提案', '提案', '市政协委员提案', '集体提案', '重点提案（主席领办）']],
    [undefined, ['建议提案', '政协建议', '人大提案', '社情民意', '']],
  ])('%s: %j', (code, words) => {
    expect(words.map((word) => readKind(word, DEFAULT_KINDS)?.code)).toEqual(words.map(() => code));
  });
});

describe('编号', () => {
  it.each([
    ['064', '064', '64', null, ''],
    ['第064号', '064', '64', null, ''],
    ['０６４', '064', '64', null, ''],
    ['闭05', '闭05', '5', 'inter', ''],
    ['平字第12号', '平字12', '12', 'inter', ''],
    ['第20220305号', '20220305', '20220305', null, ''],
    ['第008号提案', '008', '8', null, '提案'],
    ['建议第64号', '64', '64', null, '建议'],
    ['B012', 'B012', 'b012', null, ''],
    ['000', '000', '0', null, ''],
  ])('%s is kept as %s and compared as %s', (written, number, key, series, kindWord) => {
    expect(readProposalNumber(written)).toEqual({ number, key, series, kindWord });
  });

  it('needs a digit, and holds one number', () => {
    expect(readProposalNumber('无编号')).toBeUndefined();
    expect(['064、065', '064号和065号', '064-1', '064'].map(holdsSeveralNumbers)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['会议期间', 'session'],
    ['大会', 'session'],
    ['闭会期间', 'inter'],
    ['平时', 'inter'],
    ['不详', undefined],
  ])('%s is %s', (text, series) => {
    expect(readSeries(text)).toBe(series);
  });
});

describe('answers', () => {
  it.each<[string, unknown, unknown]>([
    ['满意', SATISFACTION_ANSWERS, 'satisfied'],
    ['基本满意', SATISFACTION_ANSWERS, 'basic'],
    ['比较满意', SATISFACTION_ANSWERS, 'basic'],
    ['不满意', SATISFACTION_ANSWERS, 'dissatisfied'],
    ['未表态', SATISFACTION_ANSWERS, null],
    ['理解', SATISFACTION_ANSWERS, undefined],
    ['同意', CONSENT_ANSWERS_READ, 'full'],
    ['同意摘要公开', CONSENT_ANSWERS_READ, 'summary'],
    ['不宜公开', CONSENT_ANSWERS_READ, 'no'],
    ['无意见', CONSENT_ANSWERS_READ, undefined],
    ['同意公开（仅摘要）', CONSENT_ANSWERS_READ, undefined],
    ['不同意（涉及商业秘密）', CONSENT_ANSWERS_READ, 'no'],
    ['未通过', REVIEW_ANSWERS, 'failed'],
    ['否', REVIEW_ANSWERS, undefined],
    ['主动公开', DISCLOSURE_ANSWERS, { disclosure: 'active', width: 'full' }],
    ['主动公开（摘要）', DISCLOSURE_ANSWERS, { disclosure: 'active', width: 'summary' }],
    ['区分处理后公开', DISCLOSURE_ANSWERS, { disclosure: 'active', width: 'redacted' }],
    ['依申请公开', DISCLOSURE_ANSWERS, { disclosure: 'on_request', width: null }],
    ['不予公开', DISCLOSURE_ANSWERS, { disclosure: 'none', width: null }],
    ['已办结', STATUS_ANSWERS, 'concluded'],
    ['办理完成', STATUS_ANSWERS, 'replied'],
    ['办理中', STATUS_ANSWERS, 'open'],
    ['已退办', STATUS_ANSWERS, 'returned'],
    ['已撤回', STATUS_ANSWERS, 'withdrawn'],
  ])('%s is read', (text, answers, value) => {
    expect(readAnswer(text, answers as typeof SATISFACTION_ANSWERS)?.value).toEqual(value);
  });

  it.each([
    ['Ａ', 'A', true],
    ['b类（列入计划）', 'B', true],
    ['甲', '甲', true],
    ['正在解决', '正在解决', false],
  ])('the class %s is kept as %s', (text, value, known) => {
    expect(readOutcomeClass(text)).toEqual({ value, known });
  });
});

describe('counts, marks and names', () => {
  it('reads counts', () => {
    expect([13, '１３', '13人', '2次', '0', -1, 1.5, '若干', { date: '2022-01-01' }].map(readCount)).toEqual([
      ...[13, 13, 13, 2, 0],
      ...[undefined, undefined, undefined, undefined],
    ]);
  });

  it('reads marks', () => {
    expect(['是', '√', '✓', '重点督办件', '否', '×', '一般', '非重点', '不详'].map(readFlag)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false, false, undefined],
    ]);
  });

  it('parts names and leaves our own out', () => {
    const names = readNames('市财政局、市教育局，市科学技术局;市财政局\n我局');
    expect(withoutOwn(names, ['市科学技术局'])).toEqual(['市财政局', '市教育局']);
  });

  it.each([
    ['十', 10],
    ['十六', 16],
    ['二十', 20],
    ['一百零二', 102],
    ['１６', 16],
    ['甲', undefined],
    ['', undefined],
  ])('the numeral %j is %s', (text, value) => {
    expect(wholeNumber(text)).toBe(value);
  });
});
