import { ROLES } from './codes.js';
import { ROLE_NAMES } from './labels.js';
import { clip } from './ledger-text.js';
import { SIGNER_NAMES, SIGNER_REST } from './signer-list.js';

/** What an entry may stand for, and the word for it. */
export interface ListChoice {
  code: string;
  name: string;
}

/** A list that the office keeps by year. */
export interface ListRule {
  label: string;
  /** What the list decides, in a sentence. */
  about: string;
  /** The headings of an entry's three parts. */
  columns: { code: string; label: string; definition: string };
  /** Whether one code may stand for several words (办理方式 has many names). */
  manyWords: boolean;
  /** The only codes that there are; `signer_case` follows from the kinds and classes of the year, null: one's own. */
  codes: readonly ListChoice[] | 'signer_case' | null;
  /** The only words that there are; null: any. */
  words: readonly string[] | null;
  /** Why a word will not do; null where it will. */
  refuseWord: (word: string) => string | null;
  /** Whether two entries may bear the same word. */
  sharedWords: boolean;
  /** The code that must come last: all that no other entry is about. */
  last: string | null;
  mayBeEmpty: boolean;
}

const PLAIN: Omit<ListRule, 'label' | 'about'> = {
  columns: { code: '算作', label: '名称', definition: '说明' },
  manyWords: false,
  codes: null,
  words: null,
  refuseWord: () => null,
  sharedWords: false,
  last: null,
  mayBeEmpty: false,
};

/** 文号 of replies and of opinions run apart, and where the office likes, by body as well. */
export const NUMBER_SERIES: readonly ListChoice[] = [
  { code: 'npc_reply', name: '人大议案、建议的答复' },
  { code: 'cppcc_reply', name: '政协建议案、提案的答复' },
  { code: 'npc_opinion', name: '人大会办意见' },
  { code: 'cppcc_opinion', name: '政协会办意见' },
];

/** Every list, by its name in addresses. */
export const LIST_RULES: Readonly<Record<string, ListRule>> = {
  role_word: {
    ...PLAIN,
    label: '办理方式用词',
    about: '交办单、台账对办理方式的各种叫法，导入时照这里认。',
    columns: { code: '算作', label: '用词', definition: '说明' },
    manyWords: true,
    codes: ROLES.map((code) => ({ code, name: ROLE_NAMES[code] })),
  },
  topic: { ...PLAIN, label: '内容分类', about: '登记时从这里选，台账可以按它筛选。', mayBeEmpty: true },
  contact_form: { ...PLAIN, label: '沟通形式', about: '记录与代表、委员的沟通时从这里选。' },
  platform: {
    ...PLAIN,
    label: '上级系统',
    about: '答复以后还要上传的系统，办理单上逐个登记上传日期。',
    mayBeEmpty: true,
  },
  feedback_channel: { ...PLAIN, label: '征询意见的渠道', about: '登记收到的征询意见表、催交时从这里选。' },
  outcome_class: {
    ...PLAIN,
    label: '结果类别',
    about: '答复件按办理结果分的类；含义写在选项旁边，免得选错。',
    columns: { code: '算作', label: '类别', definition: '含义' },
  },
  withholding_ground: { ...PLAIN, label: '不公开理由', about: '答复不予公开时，要从这里选一个理由。' },
  signer: {
    ...PLAIN,
    label: '签发人',
    about: '答复由哪一级局领导签发：从上往下看，第一条合适的算数。',
    columns: { code: '哪些件', label: '由谁签发', definition: '说明' },
    codes: 'signer_case',
    words: Object.values(SIGNER_NAMES),
    sharedWords: true,
    last: SIGNER_REST,
  },
  number_series: {
    ...PLAIN,
    label: '文号系列',
    about: '文号写成“代字〔年份〕序号号”，如科函〔2022〕25号；同一代字的，序号连着编。',
    columns: { code: '用于', label: '代字', definition: '说明' },
    codes: NUMBER_SERIES,
    refuseWord: (word) =>
      /^[\u4e00-\u9fffA-Za-z]{1,20}$/.test(word)
        ? null
        : `“${clip(word)}”不是代字，请只写〔年份〕前面的部分，如“科函”。`,
    sharedWords: true,
    mayBeEmpty: true,
  },
};

/** One entry as the office writes it. */
export interface ListEntryInput {
  code: string;
  label: string;
  definition?: string | null;
  position: number;
}
