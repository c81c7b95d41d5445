import { onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { readStored, store } from './stored';

const KEY = 'chengban.singleKeys';

/** WCAG 2.1.4: single-letter shortcuts can be turned off. */
export const singleKeys = ref(readStored(KEY, true));
watch(singleKeys, (on) => store(KEY, on));
export const helpOpen = ref(false);

/** Single-key shortcuts for as long as the component lives; never while someone types. */
export function useKeys(keys: Record<string, () => void>): void {
  function onKey(event: KeyboardEvent): void {
    const action = keys[event.key];
    if (!action || !singleKeys.value || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('[role="dialog"][aria-modal="true"]')?.clientHeight) return;
    event.preventDefault();
    action();
  }
  onMounted(() => document.addEventListener('keydown', onKey));
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey));
}

/** `j` and `k` walk the links marked `data-row-link`; Enter then opens, as on any link. */
export function useRowKeys(): void {
  useKeys({ j: () => step(1), k: () => step(-1) });
}

function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const here = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement));
  const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by;
  links[next]?.focus();
  links[next]?.scrollIntoView({ block: 'nearest' });
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName) || isTextInput(target);
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'file', 'button'].includes(target.type);
}
