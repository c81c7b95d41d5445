import { type Queryable, rowsOf } from '../../platform/database/database.js';
import type { MovedDate } from './impact.dto.js';

/** A change of dates of which nobody has been told yet. */
export interface UntoldChange {
  id: number;
  title: string;
  moved: MovedDate[];
}

/** Changes whose dates concern people who have not been told, the oldest first. */
export function untoldChanges(on: Queryable): Promise<UntoldChange[]> {
  return rowsOf<UntoldChange>(
    on,
    'select id, title, moved from deadline_change where told_at is null order by id',
  );
}

/** Notes that everybody whom a change concerns has been told. */
export async function changeTold(on: Queryable, id: number, at: Date): Promise<void> {
  await on.query('update deadline_change set told_at = $2 where id = $1', [id, at]);
}
