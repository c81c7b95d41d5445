import { shallowRef, watch, type ShallowRef } from 'vue';
import { getJson } from './client';
import { can, me } from './session';
import type { Lists } from './types';

const lists = shallowRef<Lists | null>(null);
let asked: Promise<void> | null = null;

/** The lists that every page shares; read once, and again after something was imported. */
export function useLists(): ShallowRef<Lists | null> {
  // Before the first password is changed, and before any role is granted, nothing is answered.
  if (me.value?.mustChangePassword === false && can('list.read')) asked ??= refreshLists();
  return lists;
}
// The head of the page asks before it is known who is signed in.
watch(me, useLists);

export async function refreshLists(): Promise<void> {
  try {
    lists.value = await getJson<Lists>('/lists');
  } catch {
    // The page's own request says what is wrong; the next page asks again.
    asked = null;
  }
}
