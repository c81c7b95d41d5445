import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { Jobs } from '../../platform/queue/jobs.js';
import { endTask, moveBar, takeUp, type TaskEnd, type TaskFailure, type TaskFile } from './task-rows.js';
import { TASK_JOB, taskKey, untilWhen } from './task-terms.js';

/** How often what is owed is looked for again, in milliseconds. */
const SWEEP_EVERY = 10_000;
/** Whatever ends its worker so often would end the next one, too. */
const MOST_ATTEMPTS = 3;
/** What the table takes; a workbook of 100,000 referrals has a third of it. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Says how far the work is. Throws where nobody waits for it any more: let it through. */
export type Progress = (done: number, total: number) => Promise<void>;

/** The work of a kind of task: what was asked for comes as it was stored. Without a file, being done is all. */
export type TaskWork = (params: object, progress: Progress) => Promise<TaskFile | null>;

/** Thrown into a work whose task was cancelled. */
class NotWanted extends Error {}

/** Does the work that tasks owe, by what the modules have said of their kinds. */
@Injectable()
export class TaskRunner implements OnModuleDestroy {
  private readonly log = new Logger('tasks');
  private readonly kinds = new Map<string, TaskWork>();
  private sweeper: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {
    jobs.handle(TASK_JOB, (id) => this.work(id));
  }

  /** Names the work of a kind of task; the module that owns the kind does so when it is made. */
  handle(kind: string, work: TaskWork): void {
    if (this.kinds.has(kind)) throw new Error(`task ${kind} has two works`);
    this.kinds.set(kind, work);
  }

  /** Work that was begun is finished before the database goes. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.sweeper);
    await this.jobs.idle();
  }

  /** Looks now and then for tasks that owe work; only the processes that are there to work do so. */
  startSweeping(): void {
    const sweep = (): void => void this.sweep().catch((error: Error) => this.log.warn(error.message));
    this.sweeper = setInterval(sweep, SWEEP_EVERY).unref();
    sweep();
  }

  /**
   * Asks again for what is owed: a tick was lost, or the process that worked died. What another process is at, it finds
   * locked and leaves alone. What has expired goes away.
   */
  async sweep(): Promise<void> {
    await this.db.query('delete from background_task where expires_at <= $1', [this.clock.now()]);
    const owing = await this.db.query<{ id: number; attempts: number }>(
      `select id, attempts from background_task where state in ('requested', 'working') order by id`,
    );
    for (const task of owing) await this.jobs.ask(TASK_JOB, task.id, taskKey(task));
  }

  /** The job. The lock goes with the process that holds it, however it ends. */
  async work(id: number): Promise<void> {
    await this.db.transaction(async (lock) => {
      const [free] = await rowsOf<{ free: boolean }>(
        lock,
        `select pg_try_advisory_xact_lock(hashtext('chengban.task'), $1) as free`,
        [id],
      );
      if (free?.free) await this.workAlone(id);
    });
  }

  private async workAlone(id: number): Promise<void> {
    // A kind that only a newer program knows is left to that.
    const task = await takeUp(this.db, id, [...this.kinds.keys()]);
    if (!task) return;
    try {
      if (task.attempts > MOST_ATTEMPTS) throw new Refused([INTERRUPTED]);
      const work = this.kinds.get(task.kind) as TaskWork;
      const file = await work(task.params, (done, total) => this.progress(id, done, total));
      if (file && file.content.length > MOST_BYTES) throw new Refused([TOO_LARGE], 413);
      await this.db.transaction((tx) =>
        endTask(tx, id, ['working'], { ...this.end('done'), file: file ?? undefined }),
      );
    } catch (error) {
      if (error instanceof NotWanted) return;
      await endTask(this.db, id, ['working'], { ...this.end('failed'), failure: this.failureOf(error) });
    }
  }

  /** By another connection than the work's, or nobody would see it before the end. */
  private async progress(id: number, done: number, total: number): Promise<void> {
    if (!(await moveBar(this.db, id, done, total))) throw new NotWanted();
  }

  private end<State extends TaskEnd['state']>(state: State): { state: State; now: Date; expiresAt: Date } {
    const now = this.clock.now();
    return { state, now, expiresAt: untilWhen(now) };
  }

  private failureOf(error: unknown): TaskFailure {
    if (error instanceof Refused)
      return { code: error.reasons[0]?.code ?? 'refused', message: error.message };
    this.log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { code: 'fault', message: '系统出错，没有做成；请重试，仍不行请联系管理员。' };
  }
}

const INTERRUPTED: TaskFailure = {
  code: 'interrupted',
  message: `后台处理程序做到一半停了${MOST_ATTEMPTS}次，没有做成；请缩小范围后重试，仍不行请联系管理员。`,
};
const TOO_LARGE: TaskFailure = {
  code: 'result_too_large',
  message: '结果超过32MB，没有保存；请缩小范围，分几次做。',
};
