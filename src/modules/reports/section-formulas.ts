import { LEVELS, type Role, ROLES } from '../../domain/codes.js';
import { TIMELINESS, TIMELINESS_WORDS } from '../../domain/measures-of-timeliness.js';
import { sessionName } from '../../domain/proposal-name.js';
import { DISCLOSURE_NAMES, FORM_NAMES, LEVEL_NAMES, ROLE_NAMES, WIDTH_NAMES } from '../../domain/labels.js';
import { type YearTerms } from '../../domain/year-terms.js';
import { type DetailRow, kindName } from './reports.rows.js';

/** A row of 明细 with the marks that make each proposal count once. */
export interface MarkedRow extends DetailRow {
  place: number;
  firstCounted: boolean;
  firstFolded: boolean;
  firstBeside: boolean;
  firstReference: boolean;
}

/** A column of 明细: heading, width in characters, and what its cells hold. */
export interface DetailColumn {
  heading: string;
  width: number;
  value: (row: MarkedRow, terms: YearTerms) => string | number | Date | null;
}

const yes = (is: boolean) => (is ? '是' : '否');
const once = (is: boolean) => (is ? 1 : 0);
/** Midnight UTC: what exceljs writes as that calendar day. */
const dateCell = (day: string | null) => (day === null ? null : new Date(`${day}T00:00:00Z`));
const replied = (row: MarkedRow) => row.counted && row.folded && row.versionId !== null;
const classOf = (row: MarkedRow, terms: YearTerms) =>
  row.outcomeClass !== null && terms.classes.includes(row.outcomeClass) ? row.outcomeClass : '未标明';

/** 明细, one referral to a row. Every figure of 汇总 is a COUNTIFS over these columns. */
export const DETAIL_COLUMNS = {
  place: { heading: '序号', width: 6, value: (row) => row.place },
  kind: { heading: '类别', width: 12, value: (row, terms) => kindName(row.kind, terms) },
  level: { heading: '层级', width: 8, value: (row) => LEVEL_NAMES[row.level] },
  session: { heading: '届次', width: 22, value: (row) => sessionName(row) || null },
  number: { heading: '编号', width: 10, value: (row) => row.number },
  title: { heading: '案由', width: 48, value: (row) => row.title },
  role: { heading: '办理方式', width: 9, value: (row) => ROLE_NAMES[row.role] },
  referredOn: { heading: '交办日期', width: 12, value: (row) => dateCell(row.referredOn) },
  dueOn: { heading: '办理期限', width: 12, value: (row) => dateCell(row.dueOn) },
  repliedOn: { heading: '首次发出日期', width: 13, value: (row) => dateCell(row.repliedOn) },
  counted: { heading: '计入总数', width: 9, value: (row) => yes(row.counted) },
  proposal: { heading: '按件计', width: 8, value: (row) => once(row.firstCounted) },
  lead: { heading: '主承办按件计', width: 13, value: (row) => once(row.firstFolded) },
  groups: { heading: '办理方式种数', width: 13, value: (row) => row.groups },
  foldedRoles: { heading: '主承办内种数', width: 13, value: (row) => row.foldedRoles },
  beside: { heading: '另计按件计', width: 11, value: (row) => once(row.firstBeside) },
  reference: { heading: '参阅按件计', width: 11, value: (row) => once(row.firstReference) },
  owed: { heading: '应发出', width: 10, value: (row) => (row.owes ? FORM_NAMES[row.owes] : '无') },
  state: { heading: '当前办理', width: 10, value: (row) => (row.issued ? '已发出' : '尚在办理') },
  time: {
    heading: '时限情况',
    width: 15,
    value: (row) => (row.timeliness ? TIMELINESS_WORDS[row.timeliness] : '无'),
  },
  extended: { heading: '经批准延期', width: 11, value: (row) => yes(row.extended) },
  dissatisfied: { heading: '首次反馈不满意', width: 15, value: (row) => yes(row.dissatisfiedFirst) },
  dissatisfiedAgain: { heading: '再次反馈不满意', width: 15, value: (row) => yes(row.dissatisfiedAgain) },
  reply: { heading: '计入答复', width: 9, value: (row) => yes(replied(row)) },
  class: {
    heading: '结果类别',
    width: 9,
    value: (row, terms) => (replied(row) ? classOf(row, terms) : null),
  },
  disclosure: {
    heading: '公开属性',
    width: 11,
    value: (row) => (replied(row) ? (row.disclosure ? DISCLOSURE_NAMES[row.disclosure] : '未定') : null),
  },
  published: {
    heading: '公开情况',
    width: 17,
    value: (row) => (replied(row) ? (row.published ? WIDTH_NAMES[row.published] : '未公开') : null),
  },
} satisfies Record<string, DetailColumn>;

export type ColumnKey = keyof typeof DETAIL_COLUMNS;

/** What a row must hold to count: column and value, a text with a leading <> or >= as COUNTIFS reads it. */
export type Criterion = [column: ColumnKey, value: string | number];

/** The criteria of every line of a year, by key. */
export function criteriaOf(terms: YearTerms): Record<string, Criterion[]> {
  return { ...proposalCriteria(terms), ...timelinessCriteria(), ...replyCriteria(terms) };
}

function proposalCriteria(terms: YearTerms): Record<string, Criterion[]> {
  return {
    handled: [['proposal', 1]],
    lead: [['lead', 1]],
    co: heldAs('co'),
    beside: [['beside', 1]],
    ...byKey(ROLES, (role) => [`roles.${role}`, heldAs(role)]),
    'roles.reference': [['reference', 1]],
    ...byKey(HELD_TIMES, (word, at) => [`heldIn${word}Roles`, heldTimes('proposal', 'groups', at + 2)]),
    ...byKey(HELD_TIMES, (word, at) => [`leadIn${word}Roles`, heldTimes('lead', 'foldedRoles', at + 2)]),
    ...byKey(terms.kinds, (kind) => {
      const side: ColumnKey = kind.counts === 'in' ? 'proposal' : 'beside';
      return [
        `kinds.${kind.code}`,
        [
          [side, 1],
          ['kind', kind.name],
        ],
      ];
    }),
    ...byKey(LEVELS, (level) => [
      `levels.${level}`,
      [
        ['proposal', 1],
        ['level', LEVEL_NAMES[level]],
      ],
    ]),
  };
}

const HELD_TIMES = ['Two', 'Three', 'Four', 'Five'];

function byKey<Item>(
  items: readonly Item[],
  entry: (item: Item, at: number) => [string, Criterion[]],
): Record<string, Criterion[]> {
  return Object.fromEntries(items.map(entry));
}

/** A role is held once at a time, so its rows are its proposals. */
function heldAs(role: Role): Criterion[] {
  return [
    ['counted', '是'],
    ['role', ROLE_NAMES[role]],
  ];
}

function heldTimes(once: 'proposal' | 'lead', kinds: 'groups' | 'foldedRoles', least: number): Criterion[] {
  return [
    [once, 1],
    [kinds, `>=${least}`],
  ];
}

function timelinessCriteria(): Record<string, Criterion[]> {
  const families: [string, Criterion][] = [
    ['', ['owed', '<>无']],
    ['replies.', ['owed', FORM_NAMES.reply]],
    ['opinions.', ['owed', FORM_NAMES.opinion]],
  ];
  const all: Criterion[] = [
    ['counted', '是'],
    ['owed', '<>无'],
  ];
  const late = TIMELINESS_WORDS.late;
  return {
    ...Object.fromEntries(
      families.flatMap(([prefix, owed]): [string, Criterion[]][] => [
        [`${prefix}due`, [['counted', '是'], owed]],
        [`${prefix}open`, [['counted', '是'], owed, ['state', '尚在办理']]],
        ...TIMELINESS.map((state): [string, Criterion[]] => [
          `${prefix}${state}`,
          [['counted', '是'], owed, ['time', TIMELINESS_WORDS[state]]],
        ]),
      ]),
    ),
    settled: [...all, ['state', '已发出'], ['time', `<>${late}`]],
    lateAndOpen: [...all, ['state', '尚在办理'], ['time', late]],
    extended: [...all, ['extended', '是']],
    dissatisfiedFirst: [...all, ['dissatisfied', '是']],
    dissatisfiedAgain: [...all, ['dissatisfiedAgain', '是']],
  };
}

function replyCriteria(terms: YearTerms): Record<string, Criterion[]> {
  const reply: Criterion = ['reply', '是'];
  return {
    leadReplies: [reply],
    published: [reply, ['published', '<>未公开']],
    publishedFull: [reply, ['published', WIDTH_NAMES.full]],
    publishedSummary: [reply, ['published', WIDTH_NAMES.summary]],
    publishedRedacted: [reply, ['published', WIDTH_NAMES.redacted]],
    active: [reply, ['disclosure', DISCLOSURE_NAMES.active]],
    activeUnpublished: [reply, ['disclosure', DISCLOSURE_NAMES.active], ['published', '未公开']],
    onRequest: [reply, ['disclosure', DISCLOSURE_NAMES.on_request]],
    withheld: [reply, ['disclosure', DISCLOSURE_NAMES.none]],
    undecided: [reply, ['disclosure', '未定']],
    unclassified: [reply, ['class', '未标明']],
    ...Object.fromEntries(
      terms.classes.map((code): [string, Criterion[]] => [`classes.${code}`, [reply, ['class', code]]]),
    ),
  };
}
