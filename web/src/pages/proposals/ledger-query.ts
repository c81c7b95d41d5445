import type { LocationQuery } from 'vue-router';
import type { Query } from '../../api/client';

/** What narrows the ledger; the same names in the page's address and in the request. */
export const FILTERS = [
  'q',
  'year',
  'body',
  'kind',
  'role',
  'status',
  'division',
  'level',
  'outcomeClass',
  'publication',
  'line',
  'on',
  'column',
  'group',
  'due',
  'toSignBy',
  'filing',
] as const;
export type Filter = (typeof FILTERS)[number];
export type LedgerQuery = Partial<Record<Filter | 'sort' | 'order' | 'columns', string>>;

/** Reads the address; whatever it holds besides is left out. */
export function readQuery(query: LocationQuery): LedgerQuery {
  const read: LedgerQuery = {};
  for (const key of [...FILTERS, 'sort', 'order', 'columns'] as const) {
    const value = query[key];
    if (typeof value === 'string' && value !== '') read[key] = value;
  }
  return read;
}

/** The request behind a page or an export: everything but the columns. */
export function requestOf({ columns: _columns, ...query }: LedgerQuery): Query {
  return query;
}

export function isFiltered(query: LedgerQuery): boolean {
  return FILTERS.some((key) => query[key] !== undefined);
}

/** The address after a change; what became empty goes away. */
export function changed(query: LedgerQuery, change: LedgerQuery): LedgerQuery {
  const entries = Object.entries({ ...query, ...change }).filter(([, value]) => value);
  return Object.fromEntries(entries) as LedgerQuery;
}
