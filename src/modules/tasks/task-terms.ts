/** The job of the queue that works on a task: one name for every kind, so that a worker does one at a time. */
export const TASK_JOB = 'task';

/** How long a result, or the word that there is none, can be looked up. */
const KEPT_DAYS = 7;

/** The day and hour after which what ended now is swept away. */
export function untilWhen(now: Date): Date {
  return new Date(now.getTime() + KEPT_DAYS * 24 * 60 * 60 * 1000);
}

/**
 * A tick is one per taking up: that of a worker that died stays with Redis for half a minute, and must not keep the
 * next one out.
 */
export function taskKey(task: { id: number; attempts: number }): string {
  return `task-${task.id}-${task.attempts}`;
}
