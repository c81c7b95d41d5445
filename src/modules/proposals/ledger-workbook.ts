import ExcelJS from 'exceljs';
import { Refused } from '../../domain/refused.js';
import type { LedgerEntry } from './ledger.dto.js';

type Column = {
  key: string;
  heading: string;
  width: number;
  value: (row: LedgerEntry) => string | number | null;
};

const text = (key: keyof LedgerEntry, heading: string, width = 14): Column => ({
  key,
  heading,
  width,
  value: (row) => row[key] as string | number | null,
});
const list = (key: keyof LedgerEntry, heading: string): Column => ({
  key,
  heading,
  width: 24,
  value: (row) => (row[key] as string[]).join('、') || null,
});

/**
 * The columns of an exported ledger, under headings that the import reads back. Consents and reviews are not among
 * them: whoever imports it again confirms that they are on file.
 */
const COLUMNS: Column[] = [
  { key: 'light', heading: '期限状况', width: 14, value: (row) => row.light.words },
  text('kindName', '类别'),
  text('levelName', '层级', 8),
  text('session', '届次', 24),
  text('number', '编号', 10),
  text('localNumber', '局内编号', 12),
  text('title', '案由', 50),
  text('leadProposer', '领衔人'),
  text('proposerGroup', '代表团/界别'),
  text('jointCount', '联名人数', 10),
  { key: 'keyItem', heading: '重点', width: 8, value: (row) => (row.keyItem ? '是' : null) },
  text('referredBy', '交办单位', 18),
  text('referredOn', '交办日期', 12),
  text('roleName', '办理方式', 10),
  list('leadUnits', '主办单位'),
  list('coUnits', '会办单位'),
  list('separateUnits', '其他分办单位'),
  text('givenDueOn', '办理期限', 12),
  text('extendedTo', '延期至', 12),
  text('leadDivision', '承办处室', 22),
  list('supportDivisions', '协办处室'),
  text('handlerName', '经办人', 10),
  text('signedOn', '签收日期', 12),
  text('contactForm', '沟通形式', 12),
  text('contactCount', '沟通次数', 10),
  text('documentNumber', '答复文号', 22),
  text('repliedOn', '答复日期', 12),
  text('outcomeClass', '结果类别', 10),
  text('workSatisfaction', '工作满意度', 12),
  text('resultSatisfaction', '结果满意度', 12),
  text('secondRepliedOn', '二次答复日期', 14),
  text('disclosure', '公开属性', 12),
  text('withholdingGround', '不公开理由', 24),
  text('publishedOn', '公开日期', 12),
  text('publishedUrl', '公开网址', 30),
  text('statusName', '当前环节', 14),
  text('remark', '备注', 30),
];

/** Written only when a person chose them; the others already say it, or the import has no use for them. */
const BY_CHOICE: Column[] = [
  text('year', '年度', 8),
  text('receivedOn', '收到日期', 12),
  text('standing', '当前卡点', 30),
  text('dueOn', '到期日', 12),
  { key: 'left', heading: '剩余工作日', width: 12, value: (row) => row.workdaysLeft },
  text('dueOrigin', '到期日来源', 12),
  {
    key: 'publication',
    heading: '公开情况',
    width: 14,
    value: (row) => PUBLISHED[row.publication ?? ''] ?? null,
  },
];
const PUBLISHED: Record<string, string> = {
  full: '已全文公开',
  summary: '已摘要公开',
  redacted: '已区分处理公开',
};

/** Column keys may be left out, chosen and ordered; an unknown one is refused. */
export async function ledgerWorkbook(
  rows: LedgerEntry[],
  keys: string | undefined,
  rule: string,
): Promise<Buffer> {
  const columns = keys === undefined ? COLUMNS : [...new Set(keys.split(',').flatMap(columnsNamed))];
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账', {
    views: [{ state: 'frozen', ySplit: 2 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.addRow([`建议提案办理台账：${rule}`]).font = { bold: true, size: 14 };
  sheet.addRow(['序号', ...columns.map((column) => column.heading)]).font = { bold: true };
  sheet.columns = [{ width: 6 }, ...columns.map((column) => ({ width: column.width }))];
  rows.forEach((row, at) => sheet.addRow([at + 1, ...columns.map((column) => column.value(row))]));
  sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: columns.length + 1 } };
  return Buffer.from(await book.xlsx.writeBuffer());
}

function columnsNamed(key: string): Column[] {
  const wanted = PAGE_KEYS[key] ?? [key];
  const found = [...COLUMNS, ...BY_CHOICE].filter((one) => wanted.includes(one.key));
  if (found.length > 0) return found;
  throw new Refused([{ code: 'column_unknown', field: 'columns', message: `没有“${key}”这一列。` }], 422);
}

/** What the page calls by one key: words for a code, the given date beside its extension, the units of the other side. */
const PAGE_KEYS: Record<string, string[]> = {
  kind: ['kindName'],
  level: ['levelName'],
  role: ['roleName'],
  status: ['statusName', 'standing'],
  dueOn: ['givenDueOn', 'extendedTo', 'dueOn'],
  units: ['leadUnits', 'coUnits', 'separateUnits'],
};
