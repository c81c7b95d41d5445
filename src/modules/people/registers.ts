import { insertRows, nextIds } from '../../platform/database/bulk.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { Division, DivisionName, OutsideUnit, OutsideUnitName } from './people.entities.js';

/** The ids of divisions by their present names; names that nobody bears yet become new divisions. */
export async function divisionsNamed(tx: Tx, names: Iterable<string>): Promise<Map<string, number>> {
  return named(tx, names, 'division', async (ids, missing) => {
    await insertRows(
      tx,
      Division,
      ids.map((id) => ({ id })),
    );
    await insertRows(
      tx,
      DivisionName,
      missing.map((name, at) => ({ divisionId: ids[at], name })),
    );
  });
}

/** The ids of outside units by their present names; names that nobody bears yet become new units. */
export async function outsideUnitsNamed(tx: Tx, names: Iterable<string>): Promise<Map<string, number>> {
  return named(tx, names, 'outside_unit', async (ids, missing) => {
    await insertRows(
      tx,
      OutsideUnit,
      ids.map((id) => ({ id })),
    );
    await insertRows(
      tx,
      OutsideUnitName,
      missing.map((name, at) => ({ outsideUnitId: ids[at], name })),
    );
  });
}

async function named(
  tx: Tx,
  names: Iterable<string>,
  table: 'division' | 'outside_unit',
  add: (ids: number[], missing: string[]) => Promise<void>,
): Promise<Map<string, number>> {
  const wanted = [...new Set(names)];
  if (wanted.length === 0) return new Map();
  const rows = await rowsOf<{ id: number; name: string }>(
    tx,
    // A ledger of an earlier year calls a division what it was called then; who bears the name now comes first.
    `select distinct on (name) ${table}_id as id, name from ${table}_name where name = any($1)
      order by name, to_on desc nulls first`,
    [wanted],
  );
  const found = new Map(rows.map((row) => [row.name, row.id]));
  const missing = wanted.filter((name) => !found.has(name));
  const ids = await nextIds(tx, table === 'division' ? Division : OutsideUnit, missing.length);
  await add(ids, missing);
  missing.forEach((name, at) => found.set(name, ids[at] as number));
  return found;
}
