import { Injectable } from '@nestjs/common';
import { notFound, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from './clock-keeper.js';
import type { DeadlineChange } from './deadline-change.js';
import { type Impact, impactOf, tracesOf } from './impact.js';
import { playImages, type RowImages, takeImages, imagesBetween } from './term-images.js';
import { takeTerms, Terms } from './terms.js';

/** What a preview throws away: everything but what it found. */
class Seen extends Error {
  constructor(readonly impact: Impact) {
    super('a preview writes nothing');
  }
}

/**
 * Changes of calendar, rules and plan. A preview is the change itself, made in a transaction that is given up: what it
 * shows is what the change does. Confirming compares with what was shown, and every change can be taken back.
 */
@Injectable()
export class Impacts {
  constructor(
    private readonly db: Database,
    private readonly keeper: ClockKeeper,
    private readonly terms: Terms,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** What a change would move. Writes nothing. @throws Refused whatever the change itself refuses. */
  async preview(change: DeadlineChange): Promise<Impact> {
    try {
      return await this.db.transaction(async (tx) => {
        throw new Seen((await this.make(tx, change)).impact);
      });
    } catch (error) {
      if (error instanceof Seen) return error.impact;
      throw error;
    }
  }

  /** Makes the change that was shown, and gives its id. @throws Refused 409 `impact_moved` where it would do something else by now. */
  apply(change: DeadlineChange, digest: string, actor: Actor): Promise<number> {
    return this.db.transaction((tx) => this.confirm(tx, change, digest, { actor }));
  }

  /** What taking a change back would move. */
  async previewUndo(id: number): Promise<Impact> {
    return this.preview(await this.inverseOf(id));
  }

  async undo(id: number, digest: string, actor: Actor): Promise<number> {
    const change = await this.inverseOf(id);
    return this.db.transaction((tx) => this.confirm(tx, change, digest, { actor, undoes: id }));
  }

  private async confirm(
    tx: Tx,
    change: DeadlineChange,
    digest: string,
    by: { actor: Actor; undoes?: number },
  ): Promise<number> {
    const { impact, images } = await this.make(tx, change);
    if (impact.digest !== digest) {
      const message = '预览之后情况有变化，没有保存；请看过新的影响再确认。';
      throw new Refused([{ code: 'impact_moved', message }]);
    }
    const { undoes = null, actor } = by;
    const [row] = await rowsOf<{ id: number }>(
      tx,
      `insert into deadline_change (sort, title, change, inverse, moved, applied_on, undoes_id, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        change.sort,
        change.title,
        JSON.stringify(images.forward),
        JSON.stringify(images.backward),
        JSON.stringify(impact.moved),
        this.clock.today(),
        undoes,
        actor.id,
      ],
    );
    const { id } = row as { id: number };
    if (undoes !== null) {
      const undone = await rowsOf(tx, 'update deadline_change set undone_by_id = $2 where id = $1 and undone_by_id is null returning id', [undoes, id]); // prettier-ignore
      if (undone.length === 0 || (undone[0] as unknown[]).length === 0) throw undoneAlready();
    }
    await this.audit.record(tx, actor, tracesOf(change, impact, id));
    return id;
  }

  /** The change itself, with everything folded anew that it may concern; closed years stay as they were closed. */
  private async make(
    tx: Tx,
    change: DeadlineChange,
  ): Promise<{ impact: Impact; images: { forward: RowImages; backward: RowImages } }> {
    await takeTerms(tx);
    const before = await takeImages(tx, change.sort);
    await change.write(tx);
    const images = imagesBetween(before, await takeImages(tx, change.sort));
    const ids = await rowsOf<{ id: number }>(
      tx,
      `select id from referral where role <> 'reference' and year not in (select year from closed_year) order by id`,
    );
    const moved = await this.keeper.store(
      tx,
      ids.map((row) => row.id),
      await this.terms.read(tx),
    );
    return { impact: await impactOf(tx, moved, this.clock.today()), images };
  }

  private async inverseOf(id: number): Promise<DeadlineChange> {
    const [row] = await this.db.query<{
      sort: DeadlineChange['sort'];
      title: string;
      inverse: RowImages;
      undone: boolean;
      later: string | null;
    }>(
      `select c.sort, c.title, c.inverse, c.undone_by_id is not null as undone,
              (select l.title from deadline_change l where l.sort = c.sort and l.id > c.id and l.undone_by_id is null
                  and l.undoes_id is null order by l.id limit 1) as later
         from deadline_change c where c.id = $1 and c.undoes_id is null`,
      [id],
    );
    if (!row) throw notFound('这次变更');
    if (row.undone) throw undoneAlready();
    if (row.later !== null) {
      const message = `这次变更之后又有“${row.later}”，请先撤销后面的。`;
      throw new Refused([{ code: 'changed_since', message }]);
    }
    const { sort, title, inverse } = row;
    return { sort, title: `撤销：${title}`, write: (tx) => playImages(tx, inverse) };
  }
}

function undoneAlready(): Refused {
  return new Refused([{ code: 'undone_already', message: '这次变更已经撤销了。' }]);
}
