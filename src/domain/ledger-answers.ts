import { type ConsentAnswer, type Disclosure, type Satisfaction, type Width } from './codes.js';
import { type LedgerStatus } from './ledger-row.js';
import { foldWidth, foldWord, foldWords, withoutBrackets } from './ledger-text.js';

/**
 * One meaning and the words for it. A `null` value is an answer that is still open (未表态): nothing is known
 * yet. `folded` marks words that a scheme of ours has no place for, read as the nearest with a warning.
 */
export interface Answer<T> {
  value: T | null;
  words: readonly string[];
  folded?: true;
  /** No remark in brackets is passed over: 同意公开（仅摘要） is not 同意公开. */
  exact?: true;
}

/** Values of 满意度 (rules §6): three, others folded to them. */
export const SATISFACTION_ANSWERS: readonly Answer<Satisfaction>[] = [
  { value: 'satisfied', words: ['满意', '非常满意', '很满意'] },
  { value: 'basic', words: ['基本满意'] },
  { value: 'basic', words: ['较满意', '比较满意', '一般'], folded: true },
  { value: 'dissatisfied', words: ['不满意', '很不满意', '非常不满意'] },
  { value: 'dissatisfied', words: ['不太满意'], folded: true },
  { value: null, words: ['未表态', '未反馈', '未返回', '未评价', '待反馈', '未回复', '无反馈', '未收到'] },
];

/** Answers to the question whether a reply may be published. 无意见 is no answer to it: unknown is never yes. */
export const CONSENT_ANSWERS_READ: readonly Answer<ConsentAnswer>[] = [
  {
    value: 'full',
    exact: true,
    words: ['同意', '同意公开', '同意全文公开', '全文公开', '可以公开', '可公开', '同意主动公开', '是', '可'],
  },
  {
    value: 'summary',
    exact: true,
    words: ['同意摘要公开', '摘要公开', '同意公开摘要', '仅同意摘要公开', '仅公开摘要'],
  },
  {
    value: 'redacted',
    exact: true,
    words: ['同意部分公开', '部分公开', '同意区分处理', '区分处理', '同意区分处理后公开'],
  },
  {
    value: 'no',
    words: ['不同意', '不同意公开', '不宜公开', '不可公开', '不公开', '不予公开', '反对', '否', '不可'],
  },
  { value: null, words: ['未答复', '未反馈', '待答复', '待反馈', '未征求', '征求中', '未表态', '未回复'] },
];

/** Outcomes of the secrecy review. A bare 是 or 否 could answer either question (通过? 涉密?) and is not read. */
export const REVIEW_ANSWERS: readonly Answer<'passed' | 'failed'>[] = [
  {
    value: 'passed',
    exact: true,
    words: ['通过', '已通过', '审查通过', '审核通过', '合格', '不涉密', '无涉密', '可公开', '可以公开'],
  },
  {
    value: 'failed',
    words: ['不通过', '未通过', '审查未通过', '审查不通过', '不合格', '涉密', '不可公开', '不宜公开'],
  },
  { value: null, words: ['未审查', '待审查', '审查中', '待审', '未审'] },
];

/** 公开属性 with its width; a bare 主动公开 is full (design §4). */
export const DISCLOSURE_ANSWERS: readonly Answer<{ disclosure: Disclosure; width: Width | null }>[] = [
  {
    value: { disclosure: 'active', width: 'full' },
    exact: true,
    words: ['全文公开', '全文', '主动公开', '公开', '已公开', '主动公开全文', '全文主动公开', '是'],
  },
  {
    value: { disclosure: 'active', width: 'summary' },
    exact: true,
    words: ['摘要公开', '摘要', '公开摘要', '主动公开摘要', '摘要主动公开'],
  },
  {
    value: { disclosure: 'active', width: 'redacted' },
    exact: true,
    words: ['区分处理', '区分处理后公开', '部分公开', '区分公开', '删减公开', '主动公开部分'],
  },
  { value: { disclosure: 'on_request', width: null }, words: ['依申请公开', '依申请', '申请公开'] },
  { value: { disclosure: 'none', width: null }, words: ['不予公开', '不公开', '非公开', '免予公开', '否'] },
  { value: null, words: ['未定', '待定', '待确定', '未确定', '待审'] },
];

/** State words in use (practice §4), folded to what they decide. 办理完成 is the unit's reply, not the end. */
export const STATUS_ANSWERS: readonly Answer<LedgerStatus>[] = [
  { value: 'concluded', words: ['已办结', '办结', '已结案', '结案', '已完结', '完结', '已完成', '完成'] },
  {
    value: 'replied',
    words: [
      '已办复',
      '办复',
      '已答复',
      '答复',
      '已回复',
      '已答复待反馈',
      '待反馈',
      '办理完成',
      '已复',
      '已函复',
    ],
  },
  {
    value: 'open',
    words: [
      ...['办理中', '正在办理', '在办', '未办复', '未办结', '未答复', '未回复', '待办', '待办理', '待答复'],
      ...['待分派', '待签收', '待接受', '待转交', '已交办', '未交办', '已签收', '未签收', '已受理', '已分派'],
      ...['处理中', '申退中', '延期', '延期办理', '已延期', '重办', '二次办理', '重新办理'],
    ],
  },
  {
    value: 'returned',
    words: ['已退办', '退办', '已退回', '退回', '已退', '退件', '已退件', '已改办', '改办'],
  },
  { value: 'withdrawn', words: ['已撤回', '撤回', '已撤案', '撤案', '已撤销', '撤销', '作废', '已作废'] },
];

/** The answer that a cell gives, or gives but for a remark in brackets; undefined for unknown words. */
export function readAnswer<T>(text: string, answers: readonly Answer<T>[]): Answer<T> | undefined {
  const [whole, bare] = [foldWord(text), foldWord(withoutBrackets(text))];
  const holding = (key: string) => (answer: Answer<T>) => key !== '' && foldWords(answer.words).includes(key);
  return answers.find(holding(whole)) ?? answers.filter(({ exact }) => !exact).find(holding(bare));
}

/**
 * 结果类别: A to D in any width, with or without 类 or an explanation, or 甲 to 丁, which some places write and
 * which are kept. Other words (正在解决, 留作参考) are kept too but reported as unknown, for schemes differ by
 * place and year (rules §5) and only the year's scheme can say.
 */
export function readOutcomeClass(text: string): { value: string; known: boolean } {
  const folded = foldWidth(text).replace(/\s/g, '');
  const letter = /^([A-Da-d甲乙丙丁])(?:类|级|$|[^A-Za-z0-9])/.exec(folded)?.[1];
  return letter ? { value: letter.toUpperCase(), known: true } : { value: folded, known: false };
}
