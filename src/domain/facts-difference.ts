import { CONSENT_NAMES, DISCLOSURE_NAMES, SATISFACTION_NAMES, WIDTH_NAMES } from './labels.js';
import { type FactValue, sameFact } from './imported-referral.js';
import type { ReferralFacts } from './referral-facts.js';

/** One fact that an import changes, in words: what was known → what the file says. */
export interface FactChange {
  field: string;
  label: string;
  old: string | null;
  new: string | null;
}

type Words = Readonly<Record<string, string>>;

const REVIEW_NAMES: Words = { passed: '通过', failed: '不通过' };
const YES: Words = { true: '是', false: '否' };

/** The facts that a person sees, in the order of the ledger, with the words for their codes. */
const FIELDS: [key: keyof ReferralFacts, label: string, words?: Words][] = [
  ['title', '案由'],
  ['topic', '内容分类'],
  ['keyItem', '重点', YES],
  ['localNumber', '局内编号'],
  ['summary', '简要说明'],
  ['leadProposer', '领衔人'],
  ['proposerGroup', '代表团/界别'],
  ['jointCount', '联名人数'],
  ['referredOn', '交办日期'],
  ['receivedOn', '收到日期'],
  ['referredBy', '交办单位'],
  ['leadUnits', '主办单位'],
  ['coUnits', '会办单位'],
  ['separateUnits', '其他分办单位'],
  ['dueOn', '办理期限'],
  ['extendedTo', '延期至'],
  ['leadDivision', '承办处室'],
  ['supportDivisions', '协办处室'],
  ['handlerName', '经办人'],
  ['signed', '已签收', YES],
  ['signedOn', '签收日期'],
  ['contactForm', '沟通形式'],
  ['contactCount', '沟通次数'],
  ['issued', '已答复', YES],
  ['documentNumber', '答复文号'],
  ['repliedOn', '答复日期'],
  ['outcomeClass', '结果类别'],
  [
    'feedback',
    '征询意见',
    { none: '待反馈', unknown: '来源未载明', received: '已反馈', not_returned: '未返回' },
  ],
  ['workSatisfaction', '工作满意度', SATISFACTION_NAMES],
  ['resultSatisfaction', '结果满意度', SATISFACTION_NAMES],
  ['secondRepliedOn', '二次答复日期'],
  ['proposerConsent', '代表委员公开意见', CONSENT_NAMES],
  ['divisionConsent', '办理处室公开意见', CONSENT_NAMES],
  ['secrecyReview', '保密审查', REVIEW_NAMES],
  ['disclosure', '公开属性', DISCLOSURE_NAMES],
  ['width', '公开方式', WIDTH_NAMES],
  ['withholdingGround', '不公开理由'],
  ['published', '已公开', YES],
  ['publishedOn', '公开日期'],
  ['publishedUrl', '公开网址'],
  ['returned', '已退办', YES],
  ['withdrawn', '已撤回', YES],
  ['remark', '备注'],
];

/** Every fact that differs, in words. Facts that follow from another one's change are left out of the list. */
export function differences(before: ReferralFacts, after: ReferralFacts): FactChange[] {
  return FIELDS.filter(([key]) => !sameFact(before[key], after[key]))
    .map(([field, label, words]) => ({
      field,
      label,
      old: inWords(before[field], words),
      new: inWords(after[field], words),
    }))
    .filter(
      (change, _at, all) => !FOLLOWS[change.field]?.some((key) => all.some((other) => other.field === key)),
    )
    .filter((change) => change.field !== 'receivedOn' || !(isAssumed(before) && isAssumed(after)));
}

/** Where no day of receipt is stated, that of 交办 is taken and moves with it. */
function isAssumed(facts: ReferralFacts): boolean {
  return facts.receivedOn === facts.referredOn;
}

/** 已答复 is implied by 答复日期: showing both would only say the same twice. */
const FOLLOWS: Readonly<Record<string, string[]>> = {
  signed: ['signedOn'],
  issued: ['repliedOn'],
  feedback: ['workSatisfaction', 'resultSatisfaction'],
  published: ['publishedOn'],
};

function inWords(value: FactValue, words: Words | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join('、');
  const text = String(value);
  return words?.[text] ?? text;
}

/** What is known, without what is not: kept with the trace of an import. */
export function statedFacts(facts: ReferralFacts): Partial<ReferralFacts> {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([, value]) => !(value === null || value === false || (Array.isArray(value) && !value.length)),
    ),
  );
}
