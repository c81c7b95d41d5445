import { computed, shallowRef, type ComputedRef } from 'vue';
import { getJson } from '../../api/client';
import type { KeptList } from '../../api/office-types';

/** The topics that a form offers; `present` is offered too, for the list may not hold it any longer. */
export function useTopics(present: () => string): ComputedRef<string[]> {
  const topics = shallowRef<string[]>([]);
  // Without the list there is nothing to choose, and the field may stay empty.
  void getJson<KeptList>('/lists/topic', {}, undefined, 'tell').then(
    ({ entries }) => (topics.value = entries.map(({ label }) => label)),
    () => undefined,
  );
  return computed(() => [...new Set([...topics.value, ...(present() ? [present()] : [])])]);
}
