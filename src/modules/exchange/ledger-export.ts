import { Injectable } from '@nestjs/common';
import { Refused } from '../../domain/refused.js';
import { XLSX } from '../../platform/http/download.js';
import type { LedgerExportQuery } from '../proposals/ledger.dto.js';
import { LedgerService } from '../proposals/ledger.service.js';
import { BackgroundTasks } from '../tasks/background-tasks.js';
import type { TaskFile, TaskRow } from '../tasks/task-rows.js';
import { type Progress, TaskRunner } from '../tasks/task-runner.js';
import { exportColumns, LedgerWorkbook } from './ledger-workbook.js';

/** So many are there while one waits; of more, a person goes on with something else. */
const MOST_AT_ONCE = 2_000;
const KIND = 'ledger_export';

/** 导出台账: exactly what is on screen, at once or as a background task. */
@Injectable()
export class LedgerExport {
  constructor(
    private readonly ledger: LedgerService,
    private readonly tasks: BackgroundTasks,
    runner: TaskRunner,
  ) {
    runner.handle(KIND, (query, progress) => this.write(query, progress));
  }

  /** The workbook at once; a list too long for that is refused at its first part. */
  async now(query: LedgerExportQuery): Promise<TaskFile> {
    return this.write(query, (_done, total) => {
      if (total <= MOST_AT_ONCE) return Promise.resolve();
      const message = `共${total.toLocaleString('en')}件，一次导不出来，请在台账页导出：会在后台生成。`;
      throw new Refused([{ code: 'export_in_background', message }], 409);
    });
  }

  /** The same workbook as a background task. */
  async later(query: LedgerExportQuery, person: number): Promise<TaskRow> {
    exportColumns(query.columns);
    const { rule, total } = await this.ledger.page({ ...query, limit: 1 });
    return this.tasks.request(person, {
      kind: KIND,
      title: `导出台账：${rule.replace(/。$/, '')}`,
      params: query,
      total,
    });
  }

  private async write(query: LedgerExportQuery, progress: Progress): Promise<TaskFile> {
    const { columns: keys, ...filter } = query;
    const columns = exportColumns(keys);
    let book = null as LedgerWorkbook | null;
    let done = 0;
    await this.ledger.walk(filter, async ({ total, rule, rows }) => {
      await progress(done, total);
      book ??= new LedgerWorkbook(columns, rule);
      book.add(rows);
      done += rows.length;
    });
    if (book === null) throw new Error('a list without a single part');
    const content = await book.close();
    return { name: `台账${query.year ?? ''}.xlsx`, type: XLSX, content };
  }
}
