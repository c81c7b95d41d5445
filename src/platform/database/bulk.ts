import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { rowsOf, type Tx } from './database.js';

/** A statement takes this many rows at most, so that memory stays flat. */
const CHUNK = 500;

/**
 * Inserts many rows of one entity in few statements: PostgreSQL itself unfolds one JSON parameter, which costs a
 * tenth of numbered parameters. Rows that bring an `id` keep it (see `nextIds`); columns that no row sets take their
 * defaults.
 */
export async function insertRows<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<T>,
  rows: Partial<T>[],
): Promise<void> {
  if (rows.length === 0) return;
  const meta = tx.connection.getMetadata(entity);
  const used = meta.columns.filter((column) =>
    rows.some((row) => row[column.propertyName as keyof T] !== undefined),
  );
  const columns = used.map((column) => `"${column.databaseName}"`).join(', ');
  for (let start = 0; start < rows.length; start += CHUNK) {
    const part = rows.slice(start, start + CHUNK).map((row) => toRecord(row, used));
    await tx.query(
      `insert into "${meta.tableName}" (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::"${meta.tableName}", $1)`,
      [JSON.stringify(part)],
    );
  }
}

/** Changes many rows of one entity by `id`; every row sets the same columns. */
export async function updateRows<T extends ObjectLiteral & { id: number }>(
  tx: Tx,
  entity: EntityTarget<T>,
  columns: (keyof T & string)[],
  rows: Partial<T>[],
): Promise<void> {
  const meta = tx.connection.getMetadata(entity);
  const used = meta.columns.filter(
    (column) => column.propertyName === 'id' || columns.includes(column.propertyName),
  );
  const set = used
    .filter((column) => column.propertyName !== 'id')
    .map((column) => `"${column.databaseName}" = n."${column.databaseName}"`)
    .join(', ');
  for (let start = 0; start < rows.length; start += CHUNK) {
    const part = rows.slice(start, start + CHUNK).map((row) => toRecord(row, used));
    await tx.query(
      `update "${meta.tableName}" t set ${set} from jsonb_populate_recordset(null::"${meta.tableName}", $1) n
        where t.id = n.id`,
      [JSON.stringify(part)],
    );
  }
}

/** Draws `count` ids of an entity beforehand, so that rows of several tables can point to one another. */
export async function nextIds<T extends ObjectLiteral>(
  tx: Tx,
  entity: EntityTarget<T>,
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  const { tableName } = tx.connection.getMetadata(entity);
  const rows = await rowsOf<{ id: number }>(
    tx,
    `select nextval(pg_get_serial_sequence($1, 'id'))::integer as id from generate_series(1, $2::integer)`,
    [tableName, count],
  );
  return rows.map((row) => row.id);
}

function toRecord(
  row: object,
  columns: { propertyName: string; databaseName: string }[],
): Record<string, unknown> {
  const values = row as Record<string, unknown>;
  return Object.fromEntries(
    columns.map((column) => [column.databaseName, values[column.propertyName] ?? null]),
  );
}
