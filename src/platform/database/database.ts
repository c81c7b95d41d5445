import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

/** The one handle that writes: a service verb opens a transaction and passes it on. */
export type Tx = EntityManager;

/** Whatever can run a query: the pool, or an open transaction. Rows are typed where they are read (`rowsOf`). */
export interface Queryable {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what TypeORM's own `query` gives
  query(sql: string, parameters?: unknown[]): Promise<any>;
}

/** The only door to the database. Reads are plain SQL with numbered parameters. */
@Injectable()
export class Database {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction(work);
  }

  /** Several reads that must agree with one another: one snapshot, nothing written. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction('REPEATABLE READ', async (tx) => {
      await tx.query('set transaction read only');
      return work(tx);
    });
  }

  /**
   * Does something that nobody does at the same time in any process; null where another is at it. The lock belongs to
   * the connection on which the work asks its questions, so it goes with a process that is killed. Unlike in a
   * transaction, each statement is written at once.
   */
  async alone<T>(what: string, id: number, work: (on: Queryable) => Promise<T>): Promise<T | null> {
    const session = this.source.createQueryRunner();
    await session.connect();
    try {
      const [lock] = await rowsOf<{ free: boolean }>(
        session,
        'select pg_try_advisory_lock(hashtext($1), $2) as free',
        [what, id],
      );
      if (!lock?.free) return null;
      try {
        return await work(session);
      } finally {
        await session.query('select pg_advisory_unlock(hashtext($1), $2)', [what, id]);
      }
    } finally {
      await session.release();
    }
  }

  query<Row = Record<string, unknown>>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.source.query(sql, parameters);
  }
}

/** The same reading call on an open transaction, with the row type stated. */
export function rowsOf<Row>(tx: Queryable, sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return tx.query(sql, parameters) as Promise<Row[]>;
}
