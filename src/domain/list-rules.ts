import { ROLES } from './codes.js';
import { clip, foldWord } from './ledger-text.js';
import { ROLE_NAMES } from './labels.js';
import { type Refusal } from './refused.js';

/** A list that the office keeps by year. */
export interface ListRule {
  label: string;
  /** Whether one code may stand for several words (办理方式 has many names). */
  manyWords: boolean;
  /** The only codes that there are; null: the office makes its own. */
  codes: readonly string[] | null;
  mayBeEmpty: boolean;
}

/** Every list, by its name in addresses. */
export const LIST_RULES: Readonly<Record<string, ListRule>> = {
  role_word: { label: '办理方式用词', manyWords: true, codes: ROLES, mayBeEmpty: false },
  topic: { label: '内容分类', manyWords: false, codes: null, mayBeEmpty: true },
  contact_form: { label: '沟通形式', manyWords: false, codes: null, mayBeEmpty: false },
  feedback_channel: { label: '征询意见的渠道', manyWords: false, codes: null, mayBeEmpty: false },
  outcome_class: { label: '结果类别', manyWords: false, codes: null, mayBeEmpty: false },
  withholding_ground: { label: '不公开理由', manyWords: false, codes: null, mayBeEmpty: false },
  signer: { label: '签发人', manyWords: false, codes: null, mayBeEmpty: true },
  number_series: { label: '文号系列', manyWords: false, codes: null, mayBeEmpty: true },
};

/** One entry as the office writes it. */
export interface ListEntryInput {
  code: string;
  label: string;
  definition?: string | null;
  position: number;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9_]{0,39}$/;

/** Every reason why a list cannot be as it is written. */
export function listReasons(rule: ListRule, entries: readonly ListEntryInput[]): Refusal[] {
  const reasons = entries.flatMap((entry, at) =>
    entryReasons(rule, entry, entries.slice(0, at)).map((message) => ({
      code: 'entry_invalid',
      field: `entries.${at}`,
      message,
    })),
  );
  if (entries.length === 0 && !rule.mayBeEmpty) {
    reasons.push({
      code: 'list_empty',
      field: 'entries',
      message: `“${rule.label}”不能是空的，请至少留一项。`,
    });
  }
  for (const role of rule.codes === ROLES && entries.length > 0 ? ROLES : []) {
    if (entries.some((entry) => entry.code === role)) continue;
    const message = `“${ROLE_NAMES[role]}”没有一个用词，导入时就认不出，请至少留一个。`;
    reasons.push({ code: 'role_without_words', field: 'entries', message });
  }
  return reasons;
}

function entryReasons(rule: ListRule, entry: ListEntryInput, before: readonly ListEntryInput[]): string[] {
  const word = entry.label.trim();
  const named = `“${clip(word)}”`;
  const reasons: string[] = [];
  if (word === '') reasons.push('有一项没有写名称，请填写或删去这一行。');
  if (rule.codes ? !rule.codes.includes(entry.code) : !CODE.test(entry.code)) {
    reasons.push(`${named}的代码“${clip(entry.code)}”不对，${codeWay(rule)}。`);
  }
  if (word !== '' && before.some((one) => foldWord(one.label) === foldWord(word))) {
    reasons.push(`${named}写了两次，请只留一项。`);
  }
  if (!rule.manyWords && before.some((one) => one.code === entry.code)) {
    reasons.push(`代码“${clip(entry.code)}”用了两次，请换一个。`);
  }
  return reasons;
}

function codeWay(rule: ListRule): string {
  return rule.codes ? `请从${rule.codes.join('、')}中选` : '请用字母、数字和下划线，40字以内';
}
