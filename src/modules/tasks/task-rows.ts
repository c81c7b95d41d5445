import { type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';

export type TaskState = 'requested' | 'working' | 'done' | 'failed' | 'cancelled';

/** Why a task was not done: a stable code and a Chinese sentence. */
export interface TaskFailure {
  code: string;
  message: string;
}

/** What a task makes. */
export interface TaskFile {
  name: string;
  type: string;
  content: Buffer;
}

/** A background task as stored, without its file. */
export interface TaskRow {
  id: number;
  kind: string;
  title: string;
  state: TaskState;
  done: number;
  total: number;
  attempts: number;
  failure: TaskFailure | null;
  fileName: string | null;
  fileSize: number | null;
  requestedAt: Date;
  finishedAt: Date | null;
  expiresAt: Date | null;
  /** It was asked for ten seconds ago or more, and nobody works on anything: no worker is running. */
  waitsForWorker: boolean;
}

const COLUMNS = `id, kind, title, state, done, total, attempts, failure, file_name as "fileName",
  file_size as "fileSize", requested_at as "requestedAt", finished_at as "finishedAt", expires_at as "expiresAt",
  state = 'requested' and updated_at < now() - interval '10 seconds' and not exists
    (select 1 from background_task w where w.state = 'working' and w.updated_at > now() - interval '20 seconds')
    as "waitsForWorker"`;

/** The tasks of a person, newest first. What has expired is not there any more, swept or not. */
export function tasksOf(db: Queryable, person: number, now: Date): Promise<TaskRow[]> {
  return rowsOf<TaskRow>(
    db,
    `select ${COLUMNS} from background_task
      where requested_by = $1 and (expires_at is null or expires_at > $2) order by id desc limit 100`,
    [person, now],
  );
}

/** One of a person's tasks; another's is not there for him. */
export async function taskOf(
  db: Queryable,
  person: number,
  id: number,
  now: Date,
): Promise<TaskRow | undefined> {
  const rows = await rowsOf<TaskRow>(
    db,
    `select ${COLUMNS} from background_task
      where id = $1 and requested_by = $2 and (expires_at is null or expires_at > $3)`,
    [id, person, now],
  );
  return rows[0];
}

/** Asks for a task; the one that the same person asked for in the same words is the same, while it is under way. */
export async function addTask(
  tx: Tx,
  task: { kind: string; title: string; params: object; total: number; person: number; now: Date },
): Promise<number> {
  const { kind, title, params, total, person, now } = task;
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into background_task (kind, title, params, total, requested_by, requested_at)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (requested_by, kind, md5(params::text)) where state in ('requested', 'working')
       do update set kind = excluded.kind returning id`,
    [kind, title, JSON.stringify(params), total, person, now],
  );
  return (row as { id: number }).id;
}

/** How many tasks of a person are under way. */
export async function tasksUnderWay(db: Queryable, person: number): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    db,
    `select count(*) from background_task where requested_by = $1 and state in ('requested', 'working')`,
    [person],
  );
  return row?.count ?? 0;
}

/** Takes a task up, if it owes work of a kind that this process knows. */
export async function takeUp(
  db: Queryable,
  id: number,
  kinds: string[],
): Promise<{ kind: string; params: object; attempts: number } | undefined> {
  const rows = await rowsOf<{ kind: string; params: object; attempts: number }>(
    db,
    `with taken as (update background_task set state = 'working', attempts = attempts + 1, done = 0, updated_at = now()
       where id = $1 and kind = any($2) and state in ('requested', 'working') returning kind, params, attempts)
     select * from taken`,
    [id, kinds],
  );
  return rows[0];
}

/** Moves the bar; false when the task is not to be worked on any more. */
export async function moveBar(db: Queryable, id: number, done: number, total: number): Promise<boolean> {
  const rows = await rowsOf(
    db,
    `with moved as (update background_task set done = $2, total = $3, updated_at = now()
       where id = $1 and state = 'working' returning 1) select * from moved`,
    [id, done, total],
  );
  return rows.length > 0;
}

/** How a task ends, and until when that can be looked up. */
export interface TaskEnd {
  state: 'done' | 'failed' | 'cancelled';
  now: Date;
  expiresAt: Date;
  failure?: TaskFailure;
  file?: TaskFile;
}

/** Ends a task, only from the states named; false when somebody was first, and then nothing is changed. */
export async function endTask(tx: Queryable, id: number, from: TaskState[], end: TaskEnd): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    `with ended as (update background_task set state = $3, finished_at = $4, expires_at = $5, failure = $6,
         done = case when $3 = 'done' then total else done end,
         file_name = $7, file_type = $8, file_size = $9, updated_at = now()
       where id = $1 and state = any($2) returning 1) select * from ended`,
    [
      id,
      from,
      end.state,
      end.now,
      end.expiresAt,
      end.failure ? JSON.stringify(end.failure) : null,
      end.file?.name ?? null,
      end.file?.type ?? null,
      end.file?.content.length ?? null,
    ],
  );
  if (rows.length === 0) return false;
  if (end.file) {
    await tx.query('insert into background_task_file (task_id, content) values ($1, $2)', [
      id,
      end.file.content,
    ]);
  }
  return true;
}

/** Asks once more for what failed or was cancelled; false when it is neither, or the same is under way already. */
export async function askAgain(db: Queryable, person: number, id: number, now: Date): Promise<boolean> {
  const rows = await rowsOf(
    db,
    `with again as (update background_task t set state = 'requested', done = 0, attempts = 0, failure = null,
         finished_at = null, expires_at = null, requested_at = $3, updated_at = now()
       where id = $1 and requested_by = $2 and state in ('failed', 'cancelled') and not exists
         (select 1 from background_task o where o.requested_by = t.requested_by and o.kind = t.kind
             and o.params = t.params and o.state in ('requested', 'working')) returning 1) select * from again`,
    [id, person, now],
  );
  return rows.length > 0;
}
