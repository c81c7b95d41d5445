import { ApiProperty } from '@nestjs/swagger';
import type { TaskRow, TaskState } from './task-rows.js';

const STATES = ['requested', 'working', 'done', 'failed', 'cancelled'] as const;
const STATE_NAMES: Record<TaskState, string> = {
  requested: '排队中',
  working: '正在生成',
  done: '已做好',
  failed: '没有做成',
  cancelled: '已取消',
};

/** Why a task was not done. */
export class BackgroundTaskFailure {
  code: string;
  message: string;
}

/** A task as the page shows it. Instants are ISO 8601. */
export class BackgroundTaskView {
  id: number;
  kind: string;
  title: string;
  @ApiProperty({ enum: STATES })
  state: TaskState;
  stateName: string;
  done: number;
  total: number;
  /** It was asked for ten seconds ago or more, and nobody works on anything. */
  waitsForWorker: boolean;
  failure: BackgroundTaskFailure | null;
  fileName: string | null;
  fileSize: number | null;
  requestedAt: string;
  finishedAt: string | null;
  /** When it is swept away, with its file. */
  expiresAt: string | null;
}

export class BackgroundTaskList {
  tasks: BackgroundTaskView[];
}

/** A stored task as the page shows it. */
export function taskView({ attempts: _attempts, ...task }: TaskRow): BackgroundTaskView {
  return {
    ...task,
    stateName: STATE_NAMES[task.state],
    requestedAt: task.requestedAt.toISOString(),
    finishedAt: task.finishedAt?.toISOString() ?? null,
    expiresAt: task.expiresAt?.toISOString() ?? null,
  };
}
