import { Injectable } from '@nestjs/common';
import { notFound, Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import type { SavedView, ViewBody } from './desk.dto.js';

const MOST_VIEWS = 50;

/** The ledger as a person likes to see it. Another's views are not there for him. */
@Injectable()
export class ViewsService {
  constructor(private readonly db: Database) {}

  all(personId: number): Promise<SavedView[]> {
    return this.db.query<SavedView>(
      'select id, name, query from saved_view where person_id = $1 order by name, id',
      [personId],
    );
  }

  /** Saves under a name; the same name again is the same view. */
  save(personId: number, { name, query }: ViewBody): Promise<SavedView> {
    return this.db.transaction(async (tx) => {
      const [row] = await rowsOf<SavedView>(
        tx,
        `insert into saved_view (person_id, name, query) values ($1, $2, $3)
         on conflict (person_id, name) do update set query = excluded.query, saved_at = now()
         returning id, name, query`,
        [personId, name.trim(), query],
      );
      await refuseTooMany(tx, personId);
      return row as SavedView;
    });
  }

  async remove(personId: number, id: number): Promise<SavedView[]> {
    const [gone] = await this.db.query<{ id: number }>(
      `with gone as (delete from saved_view where id = $1 and person_id = $2 returning id) select id from gone`,
      [id, personId],
    );
    if (!gone) throw notFound('这个视图');
    return this.all(personId);
  }
}

async function refuseTooMany(tx: Tx, personId: number): Promise<void> {
  const [row] = await rowsOf<{ count: number }>(tx, 'select count(*) from saved_view where person_id = $1', [
    personId,
  ]);
  if ((row?.count ?? 0) <= MOST_VIEWS) return;
  const message = `最多保存${MOST_VIEWS}个视图，请先删去不用的。`;
  throw new Refused([{ code: 'too_many_views', message }], 409);
}
