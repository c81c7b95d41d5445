import { rowsOf, type Tx } from '../../platform/database/database.js';

/** The years in which one wording of a list stands; null: without end. */
export interface Span {
  from: number;
  until: number | null;
}

/** A table whose rows stand from a year to a year, and which of its rows make the list. */
export interface VersionedTable {
  table: 'list_entry' | 'kind_terms';
  /** A condition over $1. */
  where: string;
  of: string | null;
}

export const KIND_TERMS: VersionedTable = { table: 'kind_terms', where: '$1::text is null', of: null };

export function listTable(list: string): VersionedTable {
  return { table: 'list_entry', where: 'list = $1', of: list };
}

/** Nobody else changes the lists until the transaction ends. */
export async function lockLists(tx: Tx): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.lists'))`);
}

/** From `year` up to the year before the next wording, which stands as it is. */
export async function spanFrom(tx: Tx, { table, where, of }: VersionedTable, year: number): Promise<Span> {
  const [row] = await rowsOf<{ next: number | null }>(
    tx,
    `select min(boundary) as next
       from (select from_year as boundary from ${table} where ${where}
             union all select to_year + 1 from ${table} where ${where} and to_year is not null) boundaries
      where boundary > $2`,
    [of, year],
  );
  return { from: year, until: row?.next ? row.next - 1 : null };
}

/** The span in which the wording of `year` stands. */
export async function spanOf(tx: Tx, { table, where, of }: VersionedTable, year: number): Promise<Span> {
  const [row] = await rowsOf<{ from: number | null }>(
    tx,
    `select max(boundary) as from
       from (select from_year as boundary from ${table} where ${where}
             union all select to_year + 1 from ${table} where ${where} and to_year is not null) boundaries
      where boundary <= $2`,
    [of, year],
  );
  const { until } = await spanFrom(tx, { table, where, of }, year);
  return { from: row?.from ?? 1949, until };
}

/** Clears the span for a new wording: what began with it goes, what began before ends with the year before. */
export async function clearSpan(tx: Tx, { table, where, of }: VersionedTable, span: Span): Promise<void> {
  await tx.query(`delete from ${table} where ${where} and from_year = $2`, [of, span.from]);
  await tx.query(
    `update ${table} set to_year = $2::integer - 1
      where ${where} and from_year < $2 and (to_year is null or to_year >= $2)`,
    [of, span.from],
  );
}
