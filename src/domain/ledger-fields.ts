import { type LedgerField } from './ledger-field.js';
import { CASE_FIELDS } from './ledger-fields-case.js';
import { HANDLING_FIELDS } from './ledger-fields-handling.js';

export type LedgerFieldKey = (typeof CASE_FIELDS)[number]['key'] | (typeof HANDLING_FIELDS)[number]['key'];

/**
 * Every field that a ledger can hold, in the order of our own ledgers. 序号 is no field: a line's place in a
 * list is never a fact. 提案人数 is no synonym of 联名人数, for it counts the lead signer too.
 */
export const LEDGER_FIELDS: readonly LedgerField<LedgerFieldKey>[] = [...CASE_FIELDS, ...HANDLING_FIELDS];

const BY_KEY = new Map<string, LedgerField<LedgerFieldKey>>(LEDGER_FIELDS.map((entry) => [entry.key, entry]));

export function isLedgerField(key: string): key is LedgerFieldKey {
  return BY_KEY.has(key);
}

export function ledgerField(key: LedgerFieldKey): LedgerField<LedgerFieldKey> {
  return BY_KEY.get(key)!;
}
