import { onBeforeUnmount, ref, watch } from 'vue';
import { getJson, sendJson } from '../../api/client';
import { clockTime } from '../../labels/dates';

interface Draft<T> {
  body: T | null;
  savedAt: string | null;
}
const PAUSE = 2000;

/** Keeps a form on the server while it is typed, so that it survives a closed tab and another machine. */
export function useDraft<T extends object>(key: string, form: T, isWorthKeeping: () => boolean) {
  const saved = ref('');
  const path = `/drafts/${key}`;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stored = false;
  let watching = false;

  async function restore(): Promise<T | null> {
    const draft = await getJson<Draft<T>>(path).catch(() => null);
    watching = true;
    stored = Boolean(draft?.body);
    if (draft?.body && draft.savedAt)
      saved.value = `已恢复上次没填完的内容（${clockTime(draft.savedAt)}保存）。`;
    return draft?.body ?? null;
  }
  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!isWorthKeeping()) return;
    try {
      const draft = await sendJson<Draft<T>>('PUT', path, { body: form });
      stored = true;
      saved.value = `已保存 ${clockTime(draft.savedAt ?? new Date().toISOString())}`;
    } catch {
      saved.value = '还没有保存：连接不上服务器。请先不要关闭页面，稍后会再试。';
      timer = setTimeout(save, PAUSE * 5);
    }
  }
  async function forget(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    saved.value = '';
    if (stored) await sendJson('DELETE', path).catch(() => undefined);
    stored = false;
  }
  watch(
    () => form,
    () => {
      if (!watching) return;
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    },
    { deep: true },
  );
  // Leaving the page within the pause loses nothing.
  onBeforeUnmount(() => {
    if (timer !== undefined) void save();
  });
  return { saved, restore, forget };
}
