import { onBeforeUnmount, onMounted, ref, watch } from 'vue';
import { getJson, sendJson } from '../../api/client';
import { asProblem } from '../../api/problem';
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
  /** Typed before it was known whether a draft is there. */
  let early = false;
  /** A person who would not sign in again is not asked at every pause. */
  let declined = false;

  async function restore(): Promise<T | null> {
    const draft = await getJson<Draft<T>>(path).catch(() => null);
    watching = true;
    if (early) timer = setTimeout(save, PAUSE);
    stored = Boolean(draft?.body);
    if (draft?.body && draft.savedAt)
      saved.value = `已恢复上次没填完的内容（${clockTime(draft.savedAt)}保存）。`;
    return draft?.body ?? null;
  }
  async function save(leaving = false): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (!isWorthKeeping()) return;
    try {
      const signedOut = declined || leaving ? 'tell' : 'ask';
      const draft = await sendJson<Draft<T>>('PUT', path, { body: form }, { signedOut, keepalive: leaving });
      stored = true;
      declined = false;
      saved.value = `已保存 ${clockTime(draft.savedAt ?? new Date().toISOString())}`;
    } catch (error) {
      const { status, reasons } = asProblem(error);
      declined = status === 401;
      if (declined) saved.value = '还没有保存：登录已经过期，提交时会请您重新登录。请先不要关闭页面。';
      else if (status >= 400 && status < 500) saved.value = reasons.map(({ message }) => message).join('');
      else {
        saved.value = '还没有保存：连接不上服务器。请先不要关闭页面，稍后会再试。';
        timer = setTimeout(save, PAUSE * 5);
      }
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
      early = !watching;
      if (early) return;
      clearTimeout(timer);
      timer = setTimeout(save, PAUSE);
    },
    { deep: true },
  );
  // Leaving the page or closing the tab within the pause loses nothing.
  function leave(): void {
    if (timer !== undefined) void save(true);
  }
  onMounted(() => window.addEventListener('pagehide', leave));
  onBeforeUnmount(() => {
    window.removeEventListener('pagehide', leave);
    leave();
  });
  return { saved, restore, forget };
}
