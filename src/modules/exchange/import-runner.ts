import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { Jobs } from '../../platform/queue/jobs.js';
import { UnreadableFile } from '../../platform/spreadsheet/sheet.js';
import { AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { mustWrite, traceOf } from './import-plan.js';
import { linkProposals, preview, type Preview, storePreview } from './import-reader.js';
import { fileOf, importAlone, loadRun, moveRun, type Run, updateRun } from './import-runs.js';
import { writePlan } from './import-writer.js';
import { type LedgerFile, LedgerFiles } from './ledger-file.js';

/** How often what is owed is looked for again, in milliseconds. */
const SWEEP_EVERY = 10_000;

/** Does the work that import runs owe: reads what was uploaded, commits what was confirmed. */
@Injectable()
export class ImportRunner implements OnModuleDestroy {
  private readonly log = new Logger('imports');
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly files: LedgerFiles,
    private readonly audit: AuditService,
    private readonly jobs: Jobs,
    private readonly clocks: ClockKeeper,
  ) {
    jobs.handle('import', (id) => this.work(id));
  }

  /** Work that was begun is finished before the database goes. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.sweeper);
    await this.jobs.idle();
  }

  /**
   * Looks now and then for runs that owe work: a tick was lost, or the process that worked on it died. Only the
   * processes that are there to work do so: the worker, or without Redis the server.
   */
  startSweeping(): void {
    this.sweeper = setInterval(
      () => void this.sweep().catch((e: Error) => this.log.warn(e.message)),
      SWEEP_EVERY,
    ).unref();
    void this.sweep().catch((error: Error) => this.log.warn(error.message));
  }

  /** Asks for the work that is owed; what another process holds, it finds locked and leaves alone. */
  async sweep(): Promise<void> {
    const owing = await this.db.query<{ id: number; state: string }>(
      `select id, state from import_run
        where state in ('uploaded', 'commit_requested')
           or (state in ('reading', 'committing') and updated_at < now() - interval '20 seconds')`,
    );
    for (const run of owing) await this.jobs.ask('import', run.id, `import-${run.id}-${run.state}`);
  }

  /** The job: whatever the run owes in its present state. Running it twice does nothing twice. */
  async work(id: number): Promise<void> {
    await this.db.transaction(async (lock) => {
      const [free] = await rowsOf<{ free: boolean }>(
        lock,
        `select pg_try_advisory_xact_lock(hashtext('chengban.run'), $1) as free`,
        [id],
      );
      if (!free?.free) return;
      const { state } = await loadRun(this.db, id);
      if (state === 'uploaded' || state === 'reading') await this.read(id);
      if (state === 'commit_requested' || state === 'committing') await this.commit(id);
    });
  }

  private async read(id: number): Promise<void> {
    await moveRun(this.db, id, ['uploaded', 'reading'], 'reading');
    const run = await loadRun(this.db, id);
    try {
      const file = await this.fileOf(run);
      await this.db.transaction(async (tx) => {
        await storePreview(tx, id, await preview(tx, file, run));
        await moveRun(tx, id, ['reading'], 'previewed');
      });
    } catch (error) {
      await updateRun(this.db, id, { state: 'failed', failure: this.failureOf(error) });
    }
  }

  private async commit(id: number): Promise<void> {
    await moveRun(this.db, id, ['commit_requested', 'committing'], 'committing');
    const run = await loadRun(this.db, id);
    try {
      const file = await this.fileOf(run);
      const moved = await this.db.transaction(async (tx) => {
        await importAlone(tx);
        const shown = await preview(tx, file, run);
        if (shown.plan.digest !== run.planDigest || shown.errors.length > 0) return shown;
        await this.write(tx, run, shown);
        return null;
      });
      if (moved !== null) await this.showAgain(id, moved);
      else await this.refreshStatistics((run.counts?.created ?? 0) + (run.counts?.updated ?? 0));
    } catch (error) {
      await updateRun(this.db, id, { state: 'previewed', failure: this.failureOf(error) });
    }
  }

  /** Writes a plan and its traces: one per touched proposal and one for the run. */
  async write(tx: Tx, run: Run, shown: Preview): Promise<void> {
    const rows = shown.plan.rows.filter(mustWrite);
    const total = shown.plan.rows.length;
    // By another connection than the transaction's, or nobody would see it before the end.
    const progress = (share: number): Promise<void> =>
      updateRun(this.db, run.id, { progress_done: Math.round(total * share), progress_total: total });
    const writes = await writePlan(tx, run.id, shown.plan.rows, progress);
    await this.refold(
      tx,
      writes.map((write) => write.referralId),
    );
    await linkProposals(
      tx,
      run.id,
      writes.map(({ row, proposalId }) => ({ row: row.row, id: proposalId })),
    );
    const actor = { id: run.actorId, name: run.actorName };
    const traces = new Map<number, { referralId: number; before: object[]; after: object[] }>();
    writes.forEach((write, at) => {
      const { before, after } = traceOf(rows[at] as (typeof rows)[number]);
      const trace = traces.get(write.proposalId) ?? { referralId: write.referralId, before: [], after: [] };
      if (before !== null) trace.before.push(before);
      trace.after.push(after);
      traces.set(write.proposalId, trace);
    });
    await this.audit.record(tx, actor, [
      ...[...traces].map(([proposalId, trace]) => ({
        action: 'proposal.imported' as const,
        proposalId,
        referralId: trace.referralId,
        importRunId: run.id,
        before: trace.before.length === 0 ? null : trace.before,
        after: trace.after,
      })),
      {
        action: 'import.committed' as const,
        importRunId: run.id,
        after: {
          file: run.fileName,
          consentsOnFile: run.consentsOnFile,
          blankErases: run.blankErases,
          ...shown.counts,
        },
      },
    ]);
    await updateRun(tx, run.id, {
      state: 'committed',
      committed_at: new Date(),
      counts: shown.counts,
      failure: null,
    });
  }

  /** Clocks follow from facts: whoever wrote many, by an import or by its undo, has them folded anew. */
  async refold(tx: Tx, referralIds: number[]): Promise<void> {
    await this.clocks.refresh(tx, referralIds);
  }

  /** The planner's statistics know nothing of what has just come in by the thousand; it would choose badly for minutes. */
  async refreshStatistics(rows: number): Promise<void> {
    if (rows > 500) await this.db.query('analyze');
  }

  /** The record moved on between the preview and the confirmation: show what would happen now, write nothing. */
  private async showAgain(id: number, shown: Preview): Promise<void> {
    await this.db.transaction(async (tx) => {
      await storePreview(tx, id, shown);
      const message =
        '预览之后登记内容有变化，没有导入任何内容；下面是按现在的登记重新比对的结果，请核对后再确认。';
      await updateRun(tx, id, { state: 'previewed', failure: { code: 'record_moved', message } });
    });
  }

  private async fileOf(run: Run): Promise<LedgerFile> {
    const content = await fileOf(this.db, run.id);
    return this.files.read(content, run.fileName, {
      year: run.givenYear,
      consentsOnFile: run.consentsOnFile,
      mapping: run.mapping,
    });
  }

  private failureOf(error: unknown): { code: string; message: string } {
    if (error instanceof UnreadableFile) return { code: error.code, message: error.message };
    if (error instanceof Refused)
      return { code: error.reasons[0]?.code ?? 'refused', message: error.message };
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { code: 'fault', message: '系统出错，没有导入任何内容，请稍后再试；仍不行请联系管理员。' };
  }
}
