import { Injectable } from '@nestjs/common';
import { notFound } from '../../domain/refused.js';
import { Database } from '../../platform/database/database.js';
import type { MovedDate } from '../deadlines/impact.dto.js';
import type { DeadlineChangeView } from './deadline-changes.dto.js';

const MOVES = `(select count(*)::integer from jsonb_array_elements(c.moved) m where`;
const LIST_SQL = `
  select c.id, c.sort, c.title, c.applied_on as on, p.name as by, c.undoes_id as undoes,
         u.applied_on as "undoneOn", w.name as "undoneBy",
         jsonb_build_object(
           'moved', ${MOVES} m->'before' is distinct from m->'after'),
           'running', ${MOVES} m->'before' is distinct from m->'after' and not (m->>'done')::boolean),
           'overdue', ${MOVES} m->>'effect' = 'overdue'),
           'relieved', ${MOVES} m->>'effect' = 'relieved'),
           'firm', ${MOVES} m->>'effect' = 'firm')) as counts,
         c.undoes_id is null and c.undone_by_id is null and not exists (select 1 from deadline_change l
           where l.sort = c.sort and l.id > c.id and l.undone_by_id is null and l.undoes_id is null) as "canUndo"
    from deadline_change c left join person p on p.id = c.recorded_by
    left join deadline_change u on u.id = c.undone_by_id left join person w on w.id = u.recorded_by
   where c.sort = any($1) order by c.id desc limit 100`;

/** The log of changes of calendar, rules and plan. */
@Injectable()
export class DeadlineChanges {
  constructor(private readonly db: Database) {}

  /** The last hundred of these sorts, newest first. */
  list(sorts: readonly string[]): Promise<DeadlineChangeView[]> {
    return this.db.query<DeadlineChangeView>(LIST_SQL, [sorts]);
  }

  /** What a change moved when it was made. */
  async moves(id: number): Promise<MovedDate[]> {
    const [row] = await this.db.query<{ moved: MovedDate[] }>(
      'select moved from deadline_change where id = $1',
      [id],
    );
    if (!row) throw notFound('这次变更');
    return row.moved;
  }
}
