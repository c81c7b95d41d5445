import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';

const NARROW = '(max-width: 45rem)';

/** Whether the window is as narrow as a phone, where a page shows something else than on a desk. */
export function useNarrow(): Ref<boolean> {
  const query = window.matchMedia(NARROW);
  const narrow = ref(query.matches);
  const follow = (): void => {
    narrow.value = query.matches;
  };
  onMounted(() => query.addEventListener('change', follow));
  onBeforeUnmount(() => query.removeEventListener('change', follow));
  return narrow;
}
