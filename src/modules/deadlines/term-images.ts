import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { DeadlineChange } from './deadline-change.js';

type Row = Record<string, unknown>;

/** Rows of the tables of terms to write and keys of those to remove, by table; the order of the tables is theirs. */
export interface RowImages {
  [table: string]: { write: Row[]; remove: (string | number)[] };
}

/** The tables that a change of each sort writes, parents first, with their key. All of them are small. */
const TABLES: Record<DeadlineChange['sort'], [table: string, key: string][]> = {
  calendar: [
    ['calendar_notice', 'id'],
    ['calendar_day', 'day'],
  ],
  rules: [
    ['rule_set', 'id'],
    ['rule_window', 'id'],
  ],
  plan: [['plan_date', 'id']],
};

/** What is given up by an undo and still bears a name in earlier clocks and changes: it is marked, not removed. */
const REVOCABLE = new Set(['rule_set', 'plan_date']);
const KEPT = new Set(['rule_window']);

type Images = Map<string, Map<string | number, Row>>;

/** All rows of the tables that a change of this sort writes. */
export async function takeImages(tx: Tx, sort: DeadlineChange['sort']): Promise<Images> {
  const images: Images = new Map();
  for (const [table, key] of TABLES[sort]) {
    const rows = await rowsOf<{ row: Row }>(tx, `select to_jsonb(t) as row from ${table} t`);
    images.set(table, new Map(rows.map(({ row }) => [row[key] as string | number, row])));
  }
  return images;
}

/** What was written between two images, and what would take it back. */
export function imagesBetween(before: Images, after: Images): { forward: RowImages; backward: RowImages } {
  const forward: RowImages = {};
  const backward: RowImages = {};
  for (const [table, now] of after) {
    const then = before.get(table) ?? new Map<string | number, Row>();
    const fresh = [...now].filter(([key]) => !then.has(key));
    const gone = [...then].filter(([key]) => !now.has(key));
    const changed = [...now].filter(([key, row]) => {
      const known = then.get(key);
      return known !== undefined && JSON.stringify(known) !== JSON.stringify(row);
    });
    forward[table] = {
      write: [...fresh, ...changed].map(([, row]) => row),
      remove: gone.map(([key]) => key),
    };
    const given = REVOCABLE.has(table) ? fresh.map(([, row]) => ({ ...row, revoked: true })) : [];
    backward[table] = {
      write: [...given, ...gone.map(([, row]) => row), ...changed.map(([key]) => then.get(key) as Row)],
      remove: REVOCABLE.has(table) || KEPT.has(table) ? [] : fresh.map(([key]) => key),
    };
  }
  return { forward, backward };
}

/** Plays images back: parents are written first, children removed first. */
export async function playImages(tx: Tx, images: RowImages): Promise<void> {
  const tables = Object.values(TABLES)
    .flat()
    .filter(([table]) => table in images);
  for (const [table, key] of [...tables].reverse()) {
    const { remove = [] } = images[table] ?? {};
    if (remove.length > 0) {
      await tx.query(`delete from ${table} where ${key}::text = any($1)`, [remove.map(String)]);
    }
  }
  for (const [table, key] of tables) {
    const { write = [] } = images[table] ?? {};
    if (write.length === 0) continue;
    const columns = Object.keys(write[0] as Row);
    const sets = columns.filter((column) => column !== key).map((column) => `${column} = excluded.${column}`);
    // The time of writing is new, so that nobody keeps what he read before.
    const rows = write.map((row) => ('recorded_at' in row ? { ...row, recorded_at: 'now' } : row));
    await tx.query(
      `insert into ${table} (${columns.join(', ')}) overriding system value
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)
       on conflict (${key}) do update set ${sets.join(', ')}`,
      [JSON.stringify(rows)],
    );
  }
}
