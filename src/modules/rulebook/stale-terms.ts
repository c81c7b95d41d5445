import { Refused } from '../../domain/refused.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import type { DeadlineChange } from '../deadlines/deadline-change.js';
import { whenSaid } from '../proposals/stale.js';

const NAMES: Record<DeadlineChange['sort'], string> = {
  calendar: '日历',
  rules: '期限规则',
  plan: '年度计划期限',
};

/** The latest change of this sort; 0 before the first. */
export async function stampOf(on: Queryable, sort: DeadlineChange['sort']): Promise<number> {
  const [row] = await rowsOf<{ stamp: number }>(
    on,
    'select coalesce(max(id), 0)::integer as stamp from deadline_change where sort = $1',
    [sort],
  );
  return row?.stamp ?? 0;
}

/** 409 `stale` where somebody has made a change of this sort since the page was read: who, when and what. */
export async function refuseStale(
  on: Queryable,
  sort: DeadlineChange['sort'],
  stamp: number,
  now: Date,
): Promise<void> {
  const [last] = await rowsOf<{ id: number; by: string | null; at: Date; title: string }>(
    on,
    `select c.id, p.name as by, c.recorded_at as at, c.title
       from deadline_change c left join person p on p.id = c.recorded_by
      where c.sort = $1 and c.id > $2 order by c.id desc limit 1`,
    [sort, stamp],
  );
  if (!last) return;
  const message = `${NAMES[sort]}已由${last.by ?? '系统'}于${whenSaid(last.at, now)}改过（${last.title}）。您填的还在，请看过现在的再保存。`;
  throw new Refused([{ code: 'stale', message }], 409, { stamp: last.id });
}
