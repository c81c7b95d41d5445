import type { LedgerEntry } from '../../api/types';
import { DISCLOSURES, SATISFACTIONS, WIDTHS, wordOf } from '../../labels/words';

export interface LedgerColumn {
  key: string;
  label: string;
  /** The server's sort key, where it can sort by this column. */
  sort?: string;
  shown?: boolean;
  number?: boolean;
  /** Words that must not break: dates, numbers, short codes. */
  tight?: boolean;
  /** What the export calls it, where one column on the page holds several. */
  exports?: string[];
  text: (entry: LedgerEntry) => string | number | null;
}

export const LEDGER_COLUMNS: LedgerColumn[] = [
  { key: 'light', label: '期限提示', shown: true, text: (e) => e.light.short },
  { key: 'year', label: '年度', tight: true, text: (e) => e.year },
  { key: 'kind', label: '类别', sort: 'kind', shown: true, tight: true, text: (e) => e.kindName },
  { key: 'level', label: '层级', tight: true, text: (e) => e.levelName },
  { key: 'session', label: '届次', text: (e) => e.session },
  { key: 'number', label: '编号', sort: 'number', shown: true, tight: true, text: (e) => e.number },
  { key: 'localNumber', label: '局内编号', tight: true, text: (e) => e.localNumber },
  { key: 'title', label: '案由', sort: 'title', shown: true, text: (e) => e.title },
  { key: 'keyItem', label: '重点', tight: true, text: (e) => (e.keyItem ? '重点' : null) },
  { key: 'leadProposer', label: '领衔人', shown: true, text: (e) => e.leadProposer },
  { key: 'proposerGroup', label: '代表团/界别', tight: true, text: (e) => e.proposerGroup },
  { key: 'jointCount', label: '联名人数', number: true, text: (e) => e.jointCount },
  { key: 'role', label: '办理方式', sort: 'role', shown: true, tight: true, text: (e) => e.roleName },
  {
    key: 'units',
    label: '主办、会办单位',
    shown: true,
    exports: ['leadUnits', 'coUnits', 'separateUnits'],
    text: unitsOf,
  },
  { key: 'leadDivision', label: '承办处室', sort: 'division', shown: true, text: (e) => e.leadDivision },
  { key: 'supportDivisions', label: '协办处室', text: (e) => e.supportDivisions.join('、') },
  { key: 'handlerName', label: '经办人', tight: true, text: (e) => e.handlerName },
  { key: 'referredBy', label: '交办单位', text: (e) => e.referredBy },
  { key: 'referredOn', label: '交办日期', sort: 'referredOn', tight: true, text: (e) => e.referredOn },
  { key: 'receivedOn', label: '收到日期', tight: true, text: (e) => e.receivedOn },
  { key: 'signedOn', label: '签收日期', tight: true, text: (e) => e.signedOn },
  {
    key: 'dueOn',
    label: '期限',
    sort: 'dueOn',
    shown: true,
    text: (e) => (e.dueOn && e.extended ? `${e.dueOn}（延期）` : e.dueOn),
  },
  { key: 'left', label: '剩余工作日', number: true, text: (e) => e.workdaysLeft },
  { key: 'dueOrigin', label: '期限来源', tight: true, text: (e) => e.dueOrigin },
  { key: 'contactForm', label: '沟通形式', tight: true, text: (e) => e.contactForm },
  { key: 'contactCount', label: '沟通次数', number: true, text: (e) => e.contactCount },
  { key: 'repliedOn', label: '答复日期', sort: 'repliedOn', tight: true, text: (e) => e.repliedOn },
  { key: 'documentNumber', label: '答复文号', tight: true, text: (e) => e.documentNumber },
  { key: 'outcomeClass', label: '结果类别', tight: true, text: (e) => e.outcomeClass },
  {
    key: 'workSatisfaction',
    label: '工作满意度',
    tight: true,
    text: (e) => wordOf(SATISFACTIONS, e.workSatisfaction),
  },
  {
    key: 'resultSatisfaction',
    label: '结果满意度',
    tight: true,
    text: (e) => wordOf(SATISFACTIONS, e.resultSatisfaction),
  },
  { key: 'secondRepliedOn', label: '二次答复日期', tight: true, text: (e) => e.secondRepliedOn },
  { key: 'disclosure', label: '公开属性', tight: true, text: (e) => wordOf(DISCLOSURES, e.disclosure) },
  { key: 'publication', label: '公开情况', tight: true, text: (e) => wordOf(WIDTHS, e.publication) },
  { key: 'publishedOn', label: '公开日期', tight: true, text: (e) => e.publishedOn },
  {
    key: 'status',
    label: '当前环节',
    sort: 'status',
    shown: true,
    text: statusOf,
  },
  { key: 'standing', label: '当前卡点', text: (e) => e.standing },
  { key: 'remark', label: '备注', text: (e) => e.remark },
];

export const DEFAULT_COLUMNS = LEDGER_COLUMNS.filter((column) => column.shown).map((column) => column.key);

export function columnsOf(keys: string[]): LedgerColumn[] {
  return LEDGER_COLUMNS.filter((column) => keys.includes(column.key));
}

export function exportKeys(columns: LedgerColumn[]): string {
  return columns.flatMap((column) => column.exports ?? [column.key]).join(',');
}

/** Where it stands, and what it waits for there. */
function statusOf(entry: LedgerEntry): string {
  const name = entry.rounds > 1 ? `${entry.statusName}（第${entry.rounds}轮）` : entry.statusName;
  return entry.standing ? `${name}：${entry.standing}` : name;
}

function unitsOf(entry: LedgerEntry): string | null {
  const parts = [
    ['主办', entry.leadUnits],
    ['会办', entry.coUnits],
    ['分办', entry.separateUnits],
  ] as const;
  const words = parts
    .filter(([, units]) => units.length > 0)
    .map(([part, units]) => `${part}：${units.join('、')}`);
  return words.join('；') || null;
}
