import { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { Refused } from '../../domain/refused.js';
import type { LedgerEntry } from '../proposals/ledger.dto.js';

/** A column of an exported ledger. */
export type ExportColumn = {
  key: string;
  heading: string;
  width: number;
  value: (row: LedgerEntry) => string | number | null;
};

const text = (key: keyof LedgerEntry, heading: string, width = 14): ExportColumn => ({
  key,
  heading,
  width,
  value: (row) => row[key] as string | number | null,
});
const list = (key: keyof LedgerEntry, heading: string): ExportColumn => ({
  key,
  heading,
  width: 24,
  value: (row) => (row[key] as string[]).join('、') || null,
});

/**
 * The columns of an exported ledger, under headings that the import reads back. Consents and reviews are not among
 * them: whoever imports it again confirms that they are on file.
 */
const COLUMNS: ExportColumn[] = [
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
const BY_CHOICE: ExportColumn[] = [
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

/** The chosen columns in their order, all without a choice; an unknown one is refused. */
export function exportColumns(keys: string | undefined): ExportColumn[] {
  return keys === undefined ? COLUMNS : [...new Set(keys.split(',').flatMap(columnsNamed))];
}

/**
 * A workbook that is written as its rows come: of a row that was added nothing is kept but its compressed bytes, so that
 * ten thousand take no more memory than a page.
 */
export class LedgerWorkbook {
  private readonly chunks: Buffer[] = [];
  private readonly book: ExcelJS.stream.xlsx.WorkbookWriter;
  private readonly sheet: ExcelJS.Worksheet;
  private count = 0;

  constructor(
    private readonly columns: ExportColumn[],
    rule: string,
  ) {
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.chunks.push(chunk);
        done();
      },
    });
    this.book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
    this.sheet = this.book.addWorksheet('台账', {
      views: [{ state: 'frozen', ySplit: 2 }],
      pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    });
    this.sheet.columns = [{ width: 6 }, ...columns.map((column) => ({ width: column.width }))];
    this.sheet.autoFilter = { from: { row: 2, column: 1 }, to: { row: 2, column: columns.length + 1 } };
    this.head([`建议提案办理台账：${rule}`], 14);
    this.head(['序号', ...columns.map((column) => column.heading)]);
  }

  add(rows: LedgerEntry[]): void {
    for (const row of rows) {
      this.count += 1;
      this.sheet.addRow([this.count, ...this.columns.map((column) => column.value(row))]).commit();
    }
  }

  /** The finished file. */
  async close(): Promise<Buffer> {
    await this.book.commit();
    return Buffer.concat(this.chunks);
  }

  private head(cells: string[], size?: number): void {
    const row = this.sheet.addRow(cells);
    row.font = { bold: true, size };
    row.commit();
  }
}

function columnsNamed(key: string): ExportColumn[] {
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
