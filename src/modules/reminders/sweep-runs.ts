import { type Queryable, rowsOf } from '../../platform/database/database.js';

export type Swept = 'reminders' | 'digest';

/** How long notes of sweeps are kept, in days. */
const KEPT_DAYS = 90;

/** Notes that a sweep began; its end, its number and its time are written when it is over. */
export async function noteSweep(
  on: Queryable,
  { what, day, suppressed }: { what: Swept; day: string; suppressed: boolean },
  now: () => Date,
  work: () => Promise<number>,
): Promise<void> {
  const started = now();
  await on.query(
    `delete from sweep_run where started_at < $1::timestamptz - make_interval(days => $2::integer)`,
    [started, KEPT_DAYS],
  );
  const [row] = await rowsOf<{ id: number }>(
    on,
    'insert into sweep_run (what, day, suppressed, started_at) values ($1, $2, $3, $4) returning id',
    [what, day, suppressed, started],
  );
  const before = performance.now();
  const end = (found: number | null, failure: string | null): Promise<unknown> =>
    on.query('update sweep_run set ended_at = $2, found = $3, ms = $4, failure = $5 where id = $1', [
      row?.id,
      now(),
      found,
      Math.round(performance.now() - before),
      failure,
    ]);
  try {
    await end(await work(), null);
  } catch (error) {
    await end(null, (error as Error).message.slice(0, 500));
    throw error;
  }
}

/** The day of the last sweep that told whom it found; null where there was none. */
export async function lastSweptDay(on: Queryable, what: Swept): Promise<string | null> {
  const [row] = await rowsOf<{ day: string | null }>(
    on,
    `select max(day) as day from sweep_run
      where what = $1 and ended_at is not null and failure is null and not suppressed`,
    [what],
  );
  return row?.day ?? null;
}

/** Whether a sweep was done, or failed, on the day and within the minutes before now. */
export async function sweptLately(
  on: Queryable,
  { what, day, now }: { what: Swept; day: string; now: Date },
  minutes: { done: number; failed: number },
): Promise<boolean> {
  const [row] = await rowsOf<{ lately: boolean }>(
    on,
    `select exists (
       select 1 from sweep_run
        where what = $1 and day = $2 and ended_at is not null
          and started_at > $3::timestamptz - make_interval(mins => case when failure is null then $4::integer else $5 end)
     ) as lately`,
    [what, day, now, minutes.done, minutes.failed],
  );
  return row?.lately === true;
}
