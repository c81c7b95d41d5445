import { Injectable } from '@nestjs/common';
import { notFound, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { Jobs } from '../../platform/queue/jobs.js';
import {
  addTask,
  askAgain,
  endTask,
  type TaskFile,
  taskOf,
  type TaskRow,
  tasksOf,
  tasksUnderWay,
} from './task-rows.js';
import { TASK_JOB, taskKey, untilWhen } from './task-terms.js';

/** More than this at once is a key that got stuck, or somebody else's turn. */
const MOST_UNDER_WAY = 5;

/** What is asked for: its kind, its name in the list, what the work needs to know, how many things it goes through. */
export interface NewTask {
  kind: string;
  title: string;
  params: object;
  total: number;
}

/** 后台任务: long work that a person asks for, leaves and finds again. Each sees his own. */
@Injectable()
export class BackgroundTasks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Asks for a task. The same one, asked for again while it is under way, is the one that is under way. */
  async request(person: number, task: NewTask): Promise<TaskRow> {
    const id = await this.db.transaction(async (tx) => {
      const made = await addTask(tx, { ...task, person, now: this.clock.now() });
      if ((await tasksUnderWay(tx, person)) > MOST_UNDER_WAY) {
        const message = `您已有${MOST_UNDER_WAY}个后台任务没有做完，请等做完，或者取消不需要的，再试。`;
        throw new Refused([{ code: 'too_many_tasks', message }], 409);
      }
      return made;
    });
    return this.tick(person, id);
  }

  /** One's own tasks, newest first. */
  mine(person: number): Promise<TaskRow[]> {
    return tasksOf(this.db, person, this.clock.now());
  }

  /** One of one's own tasks. */
  async one(person: number, id: number): Promise<TaskRow> {
    const task = await taskOf(this.db, person, id, this.clock.now());
    if (!task) throw notFound('这个后台任务；做好的文件保留7天，过期自动删除');
    return task;
  }

  /** Stops a task that is waited for; asking twice is asking once. Whoever works on it notices at its next step. */
  async cancel(person: number, id: number): Promise<TaskRow> {
    const task = await this.one(person, id);
    const now = this.clock.now();
    const end = { state: 'cancelled' as const, now, expiresAt: untilWhen(now) };
    if (await endTask(this.db, id, ['requested', 'working'], end)) return this.one(person, id);
    const over = await this.one(person, task.id);
    if (over.state === 'cancelled') return over;
    const message = over.state === 'done' ? '这个任务已经做好，不用取消。' : '这个任务已经结束，不用取消。';
    throw new Refused([{ code: 'task_over', message }], 409);
  }

  /** Asks once more for what failed or was cancelled. */
  async again(person: number, id: number): Promise<TaskRow> {
    const { state } = await this.one(person, id);
    if (await askAgain(this.db, person, id, this.clock.now())) return this.tick(person, id);
    if (state === 'requested' || state === 'working') return this.one(person, id);
    const message = state === 'done' ? '这个任务已经做好，不用重试。' : '同样的任务正在进行，请等它做完。';
    throw new Refused([{ code: 'task_not_failed', message }], 409);
  }

  /** What a task has made. */
  async file(person: number, id: number): Promise<TaskFile> {
    const { state } = await this.one(person, id);
    const [file] = await rowsOf<TaskFile>(
      this.db,
      `select t.file_name as name, t.file_type as type, f.content
         from background_task t join background_task_file f on f.task_id = t.id where t.id = $1`,
      [id],
    );
    if (file) return file;
    const message = state === 'done' ? '这个任务没有文件。' : '文件还没有做好，请稍后再来下载。';
    throw new Refused([{ code: 'no_file_yet', message }], 409);
  }

  /** Should the tick get lost, the sweep gives it again. */
  private async tick(person: number, id: number): Promise<TaskRow> {
    const task = await this.one(person, id);
    await this.jobs.ask(TASK_JOB, id, taskKey(task));
    return task;
  }
}
