import { ref } from 'vue';
import { readStored, store } from '../../components/stored';
import type { LedgerQuery } from './ledger-query';

export interface SavedView {
  name: string;
  query: LedgerQuery;
}

const KEY = 'chengban.ledgerViews';

export const savedViews = ref<SavedView[]>(readStored<SavedView[]>(KEY, []));

/** A view of the same name is replaced. */
export function saveView(view: SavedView): void {
  keep([...savedViews.value.filter(({ name }) => name !== view.name), view]);
}

export function removeView(name: string): void {
  keep(savedViews.value.filter((view) => view.name !== name));
}

function keep(views: SavedView[]): void {
  savedViews.value = views;
  store(KEY, views);
}
