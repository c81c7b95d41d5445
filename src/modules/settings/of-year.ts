import { type Queryable, rowsOf } from '../../platform/database/database.js';

/** An entry of a list, as it is kept. */
export interface ListEntry {
  code: string;
  label: string;
  definition: string | null;
}

/** What a list holds in a year, in its order. */
export function entriesOfYear(tx: Queryable, list: string, year: number): Promise<ListEntry[]> {
  return rowsOf<ListEntry>(
    tx,
    `select code, label, definition from list_entry
      where list = $1 and $2 >= from_year and (to_year is null or $2 <= to_year) order by position, id`,
    [list, year],
  );
}

/** A setting's value in a year; undefined where nobody ever set it. */
export async function settingOfYear<T>(tx: Queryable, key: string, year: number): Promise<T | undefined> {
  const rows = await rowsOf<{ value: T }>(
    tx,
    'select value from setting where key = $1 and from_year <= $2 order by from_year desc limit 1',
    [key, year],
  );
  return rows[0]?.value;
}

/** The same within a query: a setting in the year of the referral `r`. */
export function settingSql(key: string): string {
  return `(select s.value from setting s where s.key = '${key}' and s.from_year <= r.year
            order by s.from_year desc limit 1)`;
}
