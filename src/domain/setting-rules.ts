import { NUMBER_SOURCES } from './number-series.js';
import { REMINDER_SETTINGS } from './reminder-settings.js';
import { YEAR_RULES } from './year-terms.js';

/** A setting that the office keeps by year: what it is called, what it decides, and what it may be. */
export interface SettingRule {
  label: string;
  definition: string;
  /** What the page offers: a line of text, a list of names, a switch, one or several of some words. */
  sort: 'text' | 'names' | 'switch' | 'choice' | 'choices' | 'number';
  choices?: readonly { value: string; name: string }[];
  /** Whose business it is, where that is not the liaison's. */
  by?: 'security.edit';
  /** It holds at once and for all years, not from a year on. */
  timeless?: boolean;
  /** The reason why a value will not do; null where it will. */
  refuse: (value: unknown) => string | null;
}

const REPLYING = [
  { value: 'lead', name: '主办' },
  { value: 'sole', name: '独办' },
  { value: 'separate', name: '分办' },
] as const;

const YEAR_RULE_NAMES: Record<(typeof YEAR_RULES)[number], string> = {
  referred: '按交办日期',
  concluded: '按办结日期',
  session: '按会议所在年份',
};

/** Every setting that may be changed on the page, by its key. */
export const SETTING_RULES: Readonly<Record<string, SettingRule>> = {
  body_name: line('单位名称', '年度报告和函件里我单位的名称。', 60),
  own_names: {
    label: '本单位的各种称呼',
    definition: '导入和登记时，这些名称都指我单位，不算外单位。',
    sort: 'names',
    refuse: (value) => (isNames(value) ? null : '请至少写一个名称，每个60字以内，不要重复。'),
  },
  year_rule: {
    label: '年度口径',
    definition: '一件算在哪一年。所选年度起的数字照新口径重算，并写在年度报告的注里。',
    sort: 'choice',
    choices: YEAR_RULES.map((value) => ({ value, name: YEAR_RULE_NAMES[value] })),
    refuse: (value) =>
      YEAR_RULES.some((rule) => rule === value) ? null : '请选择按交办日期、按办结日期或按会议所在年份。',
  },
  lead_roles: {
    label: '计入主（承）办的办理方式',
    definition: '年度报告把哪些办理方式合成“主（承）办”一个数。',
    sort: 'choices',
    choices: REPLYING,
    refuse: (value) => (isRoles(value) ? null : '请从主办、独办、分办中至少选一个，不要重复。'),
  },
  lead_words: line('主（承）办的写法', '合成的这个数，在年度报告的句子里叫什么。', 20),
  reference_counts: flag('参阅件计入总数', '只供参阅、不用答复的件，要不要算进承办总数。'),
  overlap_in_sentence: flag(
    '句中写明兼有两种办理方式的件',
    '一件兼有主办、会办时，两个数加起来比总数多，在年度报告的句子里写明。',
  ),
  split_needs_approval: flag(
    '分派须经局领导批准',
    '联络员分派后，先等局领导批准，再到处室签收。纸质批办单上已经批过的，分派时勾选，不用再等。',
  ),
  sensitive_title: line('涉密件占位案由', '涉密件不录入内容，只占一个编号，台账里案由写成什么。', 60),
  near_workdays: workdays(
    '快到期的提前量',
    '到期前几个工作日起，灯变为“快到期”，台账和工作台按它数“快到期”的件。',
  ),
  officers_apart: {
    ...flag(
      '三员分立',
      '系统管理员、安全管理员、审计员是不是必须由三个人担任，互相制约。人手少、等级保护在三级以下的单位，可以由一人兼任。',
    ),
    by: 'security.edit',
    timeless: true,
  },
  endorsement_before_chief: flag(
    '主要负责人签发前先由分管局领导审签',
    '由主要负责人签发的件，先请分管局领导审签同意。没有人分管的处室不用。',
  ),
  supervision_review: flag('答复发出前由督查室审核', '答复在发出以前，要登记督查室已经审核；会办意见不用。'),
  reply_number_source: numbers('答复的文号', '答复函的文号填写OA给的，还是由系统按“文号系列”编排。'),
  opinion_number_source: numbers('会办意见的文号', '会办意见的文号填写OA给的，还是由系统按“文号系列”编排。'),
  contact_required: flag('发出答复前须与代表委员沟通', '没有沟通记录时，主办、独办、分办件不能发出答复。'),
  ...REMINDER_SETTINGS,
};

function line(label: string, definition: string, most: number): SettingRule {
  const refuse = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() !== '' && value.length <= most
      ? null
      : `请填写${most}字以内的文字。`;
  return { label, definition, sort: 'text', refuse };
}

function workdays(label: string, definition: string): SettingRule {
  const refuse = (value: unknown): string | null =>
    Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 60
      ? null
      : '请填写1至60之间的整数。';
  return { label, definition, sort: 'number', refuse };
}

function flag(label: string, definition: string): SettingRule {
  const refuse = (value: unknown): string | null => (typeof value === 'boolean' ? null : '只能选是或否。');
  return { label, definition, sort: 'switch', refuse };
}

function numbers(label: string, definition: string): SettingRule {
  const choices = [
    { value: 'oa', name: '填写OA的文号' },
    { value: 'series', name: '由系统编排' },
  ];
  const refuse = (value: unknown): string | null =>
    NUMBER_SOURCES.some((source) => source === value) ? null : '请选择填写OA的文号或由系统编排。';
  return { label, definition, sort: 'choice', choices, refuse };
}

function isNames(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > 30) return false;
  const names = value.map((name: unknown) => (typeof name === 'string' ? name.trim() : ''));
  return names.every((name) => name !== '' && name.length <= 60) && new Set(names).size === names.length;
}

function isRoles(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const known = value.every((role) => REPLYING.some((one) => one.value === role));
  return known && new Set(value).size === value.length;
}
