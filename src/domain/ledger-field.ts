/** How a field's cells are read. */
export type LedgerFieldType =
  | 'text'
  | 'lines'
  | 'date'
  | 'count'
  | 'flag'
  | 'units'
  | 'divisions'
  | 'kind'
  | 'level'
  | 'session'
  | 'number'
  | 'series'
  | 'role'
  | 'documentNumber'
  | 'outcomeClass'
  | 'satisfaction'
  | 'consent'
  | 'review'
  | 'disclosure'
  | 'status'
  | 'url'
  | 'year';

/** A field of a ledger, as the page's mapping editor lists it. */
export interface LedgerField<Key extends string = string> {
  key: Key;
  /** What our own ledgers call it, and what messages call a missing column. */
  label: string;
  type: LedgerFieldType;
  required: boolean;
  /** Other headings in use, the most telling first; where two columns claim the field, that order decides. */
  synonyms: readonly string[];
  /** Recognises further headings by their parts. It is tried on the heading without spaces and punctuation. */
  parts: RegExp | null;
}

/** The required fields; 交办日期 may be replaced by a year given from outside. */
const REQUIRED = new Set(['kind', 'number', 'title', 'role', 'referredOn']);

/** @param words the synonyms, parted by spaces. */
export function field<Key extends string>(
  key: Key,
  label: string,
  type: LedgerFieldType,
  words: string,
  parts: RegExp | null = null,
): LedgerField<Key> {
  const synonyms = words.split(' ').filter((word) => word !== '');
  return { key, label, type, required: REQUIRED.has(key), synonyms, parts };
}
