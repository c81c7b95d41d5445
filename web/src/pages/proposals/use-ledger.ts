import { computed, ref, shallowRef } from 'vue';
import { getJson } from '../../api/client';
import { asProblem, isAbort, type ApiProblem } from '../../api/problem';
import type { LedgerEntry, LedgerPage } from '../../api/types';
import { requestOf, type LedgerQuery } from './ledger-query';
import type { RememberedLedger } from './ledger-memory';

export const PAGE_SIZE = 50;
const LARGEST_PAGE = 500;

/** The rows on screen: a first page per query, then more of them by the server's cursor. */
export function useLedger() {
  const rows = shallowRef<LedgerEntry[]>([]);
  const total = ref<number | null>(null);
  const rule = ref('');
  const nextCursor = ref<string | null>(null);
  const loading = ref(false);
  const problem = shallowRef<ApiProblem | null>(null);
  let query: LedgerQuery = {};
  let running: AbortController | null = null;

  async function fetchPage(limit: number, after: string | null): Promise<LedgerPage | null> {
    running?.abort();
    const mine = (running = new AbortController());
    loading.value = true;
    problem.value = null;
    try {
      const page = await getJson<LedgerPage>(
        '/proposals',
        { ...requestOf(query), limit, after },
        mine.signal,
      );
      return running === mine ? page : null;
    } catch (error) {
      if (running === mine && !isAbort(error)) problem.value = asProblem(error);
      return null;
    } finally {
      if (running === mine) loading.value = false;
    }
  }

  function take(page: LedgerPage, before: LedgerEntry[]): void {
    rows.value = [...before, ...page.rows];
    total.value = page.total;
    rule.value = page.rule;
    nextCursor.value = page.nextCursor;
  }

  /** Reads the first page; rows of an earlier query stay on screen, dimmed, until it is there. */
  async function open(newQuery: LedgerQuery): Promise<void> {
    query = newQuery;
    nextCursor.value = null;
    const page = await fetchPage(PAGE_SIZE, null);
    if (page) take(page, []);
  }

  async function more(limit = PAGE_SIZE): Promise<void> {
    if (loading.value || nextCursor.value === null) return;
    const page = await fetchPage(limit, nextCursor.value);
    if (page) take(page, rows.value);
  }

  /** Reads the rows on screen once more; a list too long for one request stays as it was. */
  async function refresh(): Promise<void> {
    if (rows.value.length > LARGEST_PAGE) return;
    const page = await fetchPage(Math.max(PAGE_SIZE, rows.value.length), null);
    if (page) take(page, []);
  }

  /** A print shows the whole list, not what happened to be loaded. */
  async function everything(): Promise<boolean> {
    while (nextCursor.value !== null) {
      await more(LARGEST_PAGE);
      if (problem.value) return false;
    }
    return true;
  }

  function restore(newQuery: LedgerQuery, kept: RememberedLedger): void {
    running?.abort();
    query = newQuery;
    loading.value = false;
    problem.value = null;
    take(kept, []);
  }

  const remaining = computed(() => Math.max(0, (total.value ?? 0) - rows.value.length));
  const state = { rows, total, rule, nextCursor, loading, problem, remaining };
  return { ...state, open, more, refresh, everything, restore };
}
