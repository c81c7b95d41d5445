import { shallowRef } from 'vue';
import { getJson, sendJson } from '../../api/client';
import { asProblem, type ApiProblem } from '../../api/problem';

export interface SavedView {
  id: number;
  name: string;
  /** The address's query. */
  query: string;
}

export const savedViews = shallowRef<SavedView[]>([]);
export const viewsProblem = shallowRef<ApiProblem | null>(null);

/** A person's own views, wherever he sits. */
export function loadViews(): Promise<void> {
  return reading(() => getJson<{ views: SavedView[] }>('/views'));
}

/** A view of the same name is replaced. */
export async function saveView(name: string, query: string): Promise<boolean> {
  await reading(async () => {
    await sendJson('POST', '/views', { name, query });
    return getJson<{ views: SavedView[] }>('/views');
  });
  return viewsProblem.value === null;
}

export function removeView(id: number): Promise<void> {
  return reading(() => sendJson<{ views: SavedView[] }>('DELETE', `/views/${id}`));
}

async function reading(ask: () => Promise<{ views: SavedView[] }>): Promise<void> {
  viewsProblem.value = null;
  try {
    savedViews.value = (await ask()).views;
  } catch (error) {
    viewsProblem.value = asProblem(error);
  }
}
