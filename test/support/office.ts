import { readFile } from 'node:fs/promises';
import { Test } from '@nestjs/testing';
import ExcelJS from 'exceljs';
import { AppModule } from '../../src/app.module.js';
import { ImportRunner } from '../../src/modules/exchange/import-runner.js';
import { type ImportOutcome, ImportsService } from '../../src/modules/exchange/imports.service.js';
import { ImportViews } from '../../src/modules/exchange/import-views.js';
import { LedgerService } from '../../src/modules/proposals/ledger.service.js';
import { ReportsService } from '../../src/modules/reports/reports.service.js';
import { SelfCheck } from '../../src/modules/reports/self-check.js';
import type { Clock } from '../../src/platform/clock.js';
import type { MessengerSettings } from '../../src/platform/messengers/messengers.module.js';
import { Database } from '../../src/platform/database/database.js';
import { Jobs } from '../../src/platform/queue/jobs.js';
import { freshDatabase } from './database.js';

const NO_OPTIONS = { year: null as number | null, consentsOnFile: false, blankErases: false, dryRun: false };
const PERSON = { id: null, name: '测试', channel: 'command' as const };

/** One cell of a ledger written for a test. */
export type Cell = string | number | Date | null;

/** The whole application on a database of its own, without its HTTP side; by the true clock unless it gets another. */
export async function openOffice(clock?: Clock, messengers: MessengerSettings = {}) {
  const fresh = await freshDatabase();
  const module = await Test.createTestingModule({
    imports: [AppModule.in({ databaseUrl: fresh.url, clock, ...messengers })],
  }).compile();
  await module.init();
  const imports = module.get(ImportsService);
  return {
    url: fresh.url,
    db: module.get(Database),
    imports,
    runner: module.get(ImportRunner),
    views: module.get(ImportViews),
    jobs: module.get(Jobs),
    ledger: module.get(LedgerService),
    reports: module.get(ReportsService),
    check: module.get(SelfCheck),
    /** Any other service of the application. */
    app: module,
    /** Imports at once, as the command line does. */
    importFile: (
      name: string,
      content: Buffer,
      options: Partial<typeof NO_OPTIONS> = {},
    ): Promise<ImportOutcome> => imports.importNow({ name, content }, { ...NO_OPTIONS, ...options }, PERSON),
    importSample: async (name: string, options: Partial<typeof NO_OPTIONS> = {}): Promise<ImportOutcome> =>
      imports.importNow({ name, content: await sample(name) }, { ...NO_OPTIONS, ...options }, PERSON),
    importRows: async (
      rows: Record<string, Cell>[],
      options: Partial<typeof NO_OPTIONS> = {},
    ): Promise<ImportOutcome> =>
      imports.importNow(
        { name: '台账.xlsx', content: await workbook(rows) },
        { ...NO_OPTIONS, ...options },
        PERSON,
      ),
    close: async () => {
      await module.close();
      await fresh.drop();
    },
  };
}
export type Office = Awaited<ReturnType<typeof openOffice>>;

export function sample(name: string): Promise<Buffer> {
  return readFile(new URL(`../../samples/${name}`, import.meta.url));
}

/** What every ledger row needs; tests state only what they are about. */
export const GOOD_ROW: Record<string, Cell> = {
  类别: '代表建议',
  层级: '市',
  届次: '市十六届人大一次会议',
  编号: '064',
  案由: '关于加快推进数据要素市场建设的建议',
  办理方式: '主办',
  交办日期: '2022-04-29',
};

/** An .xlsx with the headings that any row names; a heading that only some rows name is blank in the others. */
export async function workbook(rows: Record<string, Cell>[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  const full = rows.map((row) => ({ ...GOOD_ROW, ...row }));
  const headings = [...new Set(full.flatMap((row) => Object.keys(row)))];
  sheet.addRow(headings);
  for (const row of full)
    sheet.addRow(headings.map((heading) => (row as Record<string, Cell>)[heading] ?? null));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Every fact in the record, but for traces and the import's own log: to compare before and after. */
export async function everyFact(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await db.query<{ name: string }>(
    `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('migrations', 'audit_event') and table_name not like 'import%' order by 1`,
  );
  const facts: Record<string, unknown[]> = {};
  for (const { name } of tables) {
    facts[name] = (
      await db.query<{ row: unknown }>(`select to_jsonb(t) as row from ${name} t order by 1`)
    ).map((r) => r.row);
  }
  return facts;
}
