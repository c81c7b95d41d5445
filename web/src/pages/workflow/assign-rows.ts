import { getJson, type Query } from '../../api/client';
import type { components } from '../../api/schema';
import type { LedgerEntry, LedgerPage } from '../../api/types';

type Suggestion = components['schemas']['ReferralSuggestion'];

/** A referral that waits for its division. */
export interface AssignRow {
  entry: LedgerEntry;
  suggestion: Suggestion;
}
/** Rows that belong together: of one suggested division, or of one topic where nothing is suggested. */
export interface AssignGroup {
  key: string;
  suggested: boolean;
  rows: AssignRow[];
}
const PAGE = 500;
/** One request for suggestions names this many at most. */
const MOST = 1000;

/** What of the ledger's list waits for its division, or those of it that were chosen; each with its suggestion. */
export async function fetchRows(query: Query, ids: number[] | null): Promise<AssignRow[]> {
  const entries = await waiting(query);
  const asked = ids === null ? entries : entries.filter(({ referralId }) => ids.includes(referralId));
  const suggestions = await suggestionsFor(asked.map(({ referralId }) => referralId));
  return asked.flatMap((entry) => {
    const suggestion = suggestions.get(entry.referralId);
    return suggestion ? [{ entry, suggestion }] : [];
  });
}

/** Suggested divisions first; where things stand on the page does not change while one chooses. */
export function groupsOf(rows: AssignRow[]): AssignGroup[] {
  const found = new Map<string, AssignGroup>();
  for (const row of rows) {
    const { division, topic } = row.suggestion;
    const key = division ? `division-${division.id}` : `topic-${topic}`;
    const group = found.get(key) ?? { key, suggested: division !== null, rows: [] };
    group.rows.push(row);
    found.set(key, group);
  }
  return [...found.values()].sort((a, b) => Number(b.suggested) - Number(a.suggested));
}

async function waiting(query: Query): Promise<LedgerEntry[]> {
  const found: LedgerEntry[] = [];
  let after: string | null = null;
  do {
    const page: LedgerPage = await getJson('/proposals', {
      ...query,
      status: 'received',
      limit: PAGE,
      after,
    });
    // What is only read goes to no division.
    found.push(...page.rows.filter(({ role }) => role !== 'reference'));
    after = page.nextCursor;
  } while (after !== null);
  return found;
}

async function suggestionsFor(ids: number[]): Promise<Map<number, Suggestion>> {
  const found = new Map<number, Suggestion>();
  for (let at = 0; at < ids.length; at += MOST) {
    const { suggestions } = await getJson<{ suggestions: Suggestion[] }>('/referrals/suggested-divisions', {
      ids: ids.slice(at, at + MOST).join(),
    });
    // Topics are numbered within one answer.
    for (const one of suggestions) found.set(one.referralId, { ...one, topic: at + one.topic });
  }
  return found;
}
