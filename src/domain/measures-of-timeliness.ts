import { type Measure } from './measure.js';

/** What the first round's deadline says of a referral: exactly one of these holds. */
export const TIMELINESS = [
  'onTime',
  'late',
  'openOverdue',
  'openNotDue',
  'noDueDate',
  'issueDateUnknown',
] as const;
export type Timeliness = (typeof TIMELINESS)[number];

const WORDS: Readonly<Record<Timeliness, [label: string, definition: string]>> = {
  onTime: ['按期发出', '首次发出不晚于有效期限（含经批准的延期）'],
  late: ['超期发出', '首次发出晚于有效期限（含经批准的延期）；之后的二次办理不改变这一事实'],
  openOverdue: ['未发出且已超期', '首次办理尚未发出，有效期限已过'],
  openNotDue: ['未发出未到期', '首次办理尚未发出，有效期限未到'],
  noDueDate: ['没有办理期限', '没有登记办理期限，无法判断是否按期'],
  issueDateUnknown: ['发出日期不详', '有办理期限且已发出，但没有登记发出日期，无法判断是否按期'],
};

/** How a page or a sheet writes each. */
export const TIMELINESS_WORDS = Object.fromEntries(
  TIMELINESS.map((state) => [state, WORDS[state][0]]),
) as Readonly<Record<Timeliness, string>>;

/** Replies and opinions apart, and both together; with a prefix the keys are `replies.late`, `opinions.late`. */
export const FAMILIES = [
  { prefix: '', what: '答复或会办意见', label: '', owed: 'owes is not null' },
  { prefix: 'replies.', what: '答复', label: '答复：', owed: `owes = 'reply'` },
  { prefix: 'opinions.', what: '会办意见', label: '会办意见：', owed: `owes = 'opinion'` },
] as const;

/** Whether and when what is owed has left the building; the unit is the referral. */
export function timelinessMeasures(): Measure[] {
  return [...FAMILIES.flatMap(family), ...CROSSED];
}

function family({ prefix, what, label, owed }: (typeof FAMILIES)[number]): Measure[] {
  const referral = { unit: 'referral', group: 'timeliness' } as const;
  return [
    {
      ...referral,
      key: `${prefix}due`,
      label: `${label}应发出`,
      where: `counted and ${owed}`,
      definition: `计入总数、应当由我局发出${what}的交办件。`,
    },
    {
      ...referral,
      key: `${prefix}open`,
      label: `${label}尚在办理`,
      where: `counted and ${owed} and not issued`,
      definition: `当前这一次办理尚未发出${what}的交办件（含二次办理；更正已发出的${what}不算）。`,
    },
    ...TIMELINESS.map((state): Measure => ({
      ...referral,
      key: `${prefix}${state}`,
      label: `${label}${WORDS[state][0]}`,
      where: `counted and ${owed} and timeliness = '${state}'`,
      definition: `应发出${what}的交办件中，${WORDS[state][1]}的。`,
    })),
  ];
}

// Needed by the sentence: "the others" may only be spoken of where there are others.
const CROSSED: Measure[] = [
  {
    key: 'settled',
    label: '办结且未超期',
    unit: 'referral',
    group: 'timeliness',
    where: `counted and owes is not null and issued and timeliness <> 'late'`,
    definition: '当前这一次办理已发出，且首次发出未超期（含没有期限、发出日期不详）的交办件。',
  },
  {
    key: 'lateAndOpen',
    label: '曾超期、现正二次办理',
    unit: 'referral',
    group: 'timeliness',
    where: `counted and owes is not null and not issued and timeliness = 'late'`,
    definition: '首次发出已超期、现正二次办理的交办件，在“超期发出”和“尚在办理”中各计一次。',
  },
  {
    key: 'extended',
    label: '经批准延期',
    unit: 'referral',
    group: 'timeliness',
    where: 'counted and owes is not null and extended',
    definition: '有一次未被撤销的延期的交办件。',
  },
  {
    key: 'dissatisfiedFirst',
    label: '首次反馈不满意',
    unit: 'referral',
    group: 'other',
    where: 'counted and owes is not null and dissatisfied_first',
    definition: '第一次办理后，起决定作用的征询意见对办理工作或办理结果表示不满意的交办件。',
  },
  {
    key: 'dissatisfiedAgain',
    label: '再次办理后反馈不满意',
    unit: 'referral',
    group: 'other',
    where: 'counted and owes is not null and dissatisfied_again',
    definition: '第二次（含以后各次）办理后，起决定作用的征询意见对办理工作或办理结果表示不满意的交办件。',
  },
];
