import { computed, type ComputedRef, type Ref } from 'vue';
import { readStored, store } from '../../components/stored';
import { columnsOf, DEFAULT_COLUMNS, type LedgerColumn } from './ledger-columns';
import type { LedgerQuery } from './ledger-query';

const KEY = 'chengban.ledgerColumns';

/** The chosen columns: from the address when it names them, else as this browser last chose. */
export function useColumns(
  query: Ref<LedgerQuery>,
  change: (change: LedgerQuery) => void,
): { columns: ComputedRef<LedgerColumn[]>; choose: (keys: string[]) => void } {
  const columns = computed(() => {
    const asked = query.value.columns?.split(',') ?? readStored<string[]>(KEY, DEFAULT_COLUMNS);
    const known = columnsOf(asked);
    return known.some(({ key }) => key === 'title') ? known : columnsOf([...asked, 'title']);
  });

  function choose(keys: string[]): void {
    const isDefault =
      columnsOf(keys)
        .map(({ key }) => key)
        .join() === DEFAULT_COLUMNS.join();
    store(KEY, isDefault ? DEFAULT_COLUMNS : keys);
    change({ columns: keys.join(',') });
  }
  return { columns, choose };
}
