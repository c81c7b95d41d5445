import type { LedgerEntry } from '../../api/types';

export interface RememberedLedger {
  rows: LedgerEntry[];
  total: number;
  rule: string;
  nextCursor: string | null;
  scrollTop: number;
  referralId: string | null;
}

const KEPT = 12;
const remembered = new Map<string, RememberedLedger>();

/**
 * What a visit to the ledger had loaded and where it stood, so that Back returns to the same row.
 * A visit is an entry of the browser's history: a fresh visit to the same address reads anew.
 */
export function visitKey(): string {
  const position = (history.state as { position?: number } | null)?.position ?? 0;
  return `${position} ${location.pathname}${location.search}`;
}

export function rememberLedger(key: string, ledger: RememberedLedger): void {
  remembered.delete(key);
  remembered.set(key, ledger);
  if (remembered.size > KEPT) remembered.delete([...remembered.keys()][0] ?? '');
}

export function recallLedger(key: string): RememberedLedger | undefined {
  return remembered.get(key);
}

/** After an import the rows that were loaded are no longer true. */
export function forgetLedgers(): void {
  remembered.clear();
}
