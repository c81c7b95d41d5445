import { computed, onBeforeUnmount, ref, shallowRef } from 'vue';
import { newKey } from '../../api/client';
import type { SavedText } from '../../api/drafting-types';
import { asProblem, type ApiProblem } from '../../api/problem';
import { clockTime } from '../../labels/dates';
import { dropText, keepText, keptTexts } from './kept-texts';

export interface Autosaving {
  /** Names the text among all that this browser keeps: whose it is and which. */
  place: string;
  send: (text: { revision: number; body: string; writer: string }) => Promise<SavedText>;
  /** Somebody else's words have come in. */
  apply: (body: string) => void;
  /** What could not be merged was set aside; the sentence says by whom. */
  conflict: (message: string) => void;
  /** What an earlier page could not send, beside what others have saved since: the text to go on from. */
  together?: (theirs: string, mine: string) => string;
}

const PAUSE = 1_500;
const RETRY = 4_000;
/** The server refused the content itself: the same again would be refused again. */
const isFinal = ({ status }: ApiProblem): boolean => [400, 403, 404, 409, 413, 422].includes(status);

/**
 * Saves a text every few seconds, and keeps it in this browser until the server has it: it survives a closed tab, a
 * server or a network that is away, and a sign-in that has run out.
 */
export function useAutosave(its: Autosaving) {
  const writer = newKey();
  const problem = shallowRef<ApiProblem | null>(null);
  const dirty = ref(false);
  const keptHere = ref(true);
  const savedAt = ref('');
  let revision = 0;
  let latest = '';
  let running: Promise<void> | null = null;
  let conflicts = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const status = computed(() => {
    if (problem.value && isFinal(problem.value)) return `没有保存：${problem.value.message}`;
    if (problem.value) {
      const where = keptHere.value ? '内容留在这台电脑上，连上后自动保存。' : '请不要关闭页面。';
      return problem.value.status === 401 ? `登录已过期，${where}` : `还没有保存：连接不上服务器，${where}`;
    }
    if (dirty.value) return '正在保存…';
    return savedAt.value ? `已保存 ${savedAt.value}` : '';
  });

  function schedule(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  }
  function changed(body: string): void {
    latest = body;
    dirty.value = true;
    keptHere.value = keepText(its.place, { body, revision, writer });
    if (problem.value?.code === 'draft_closed') return;
    if (problem.value && isFinal(problem.value)) problem.value = null;
    if (timer === undefined) schedule(PAUSE);
  }
  /** Sends what is not with the server yet; one text at a time. */
  function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (dirty.value) running ??= sendLatest();
    return running ?? Promise.resolve();
  }
  async function sendLatest(): Promise<void> {
    const body = latest;
    try {
      settle(body, await its.send({ revision, body, writer }));
    } catch (error) {
      failed(body, asProblem(error));
    } finally {
      running = null;
    }
    if (dirty.value && problem.value === null) schedule(PAUSE);
  }
  /** Before the text goes on its way: whether all of it is with the server, and none of it set aside just now. */
  async function flush(): Promise<boolean> {
    const before = conflicts;
    do await save();
    while (dirty.value && problem.value === null);
    return !dirty.value && conflicts === before;
  }
  function settle(sent: string, saved: SavedText): void {
    problem.value = null;
    savedAt.value = clockTime(new Date().toISOString());
    dropText(its.place, writer, sent);
    if (latest === sent) {
      revision = saved.revision;
      dirty.value = false;
      if (saved.merged) its.apply(saved.body);
    } else {
      revision = saved.sent;
      keptHere.value = keepText(its.place, { body: latest, revision, writer });
    }
  }
  function failed(sent: string, found: ApiProblem): void {
    if (found.code === 'draft_conflict') {
      settle(sent, { ...(found.details as SavedText), merged: true });
      conflicts += 1;
      its.conflict(found.message);
      return;
    }
    problem.value = found;
    if (!isFinal(found) && found.status !== 401) schedule(RETRY);
  }

  /** Sends what an earlier page could not; gives the text and revision from which this page goes on. */
  async function begin(stored: { revision: number; body: string }, mayWrite: boolean): Promise<string> {
    revision = stored.revision;
    latest = stored.body;
    if (!mayWrite) return latest;
    for (const kept of keptTexts(its.place)) {
      try {
        const saved = await its.send(kept);
        ({ revision, body: latest } = saved);
        dropText(its.place, kept.writer, kept.body);
      } catch (error) {
        const found = asProblem(error);
        if (found.code === 'draft_conflict') {
          ({ revision, body: latest } = found.details as SavedText);
          dropText(its.place, kept.writer, kept.body);
          its.conflict(found.message);
        } else if (found.code === 'part_changed' && its.together) {
          const theirs = found.details as SavedText;
          ({ revision } = theirs);
          changed(its.together(theirs.body, kept.body));
          dropText(its.place, kept.writer, kept.body);
        } else if (!isFinal(found)) {
          // The server is away: go on from what is here.
          revision = kept.revision;
          changed(kept.body);
        }
      }
    }
    return latest;
  }
  /** The text as the server has it by now, where nothing is under way here. */
  function refreshed(stored: { revision: number; body: string }): void {
    if (dirty.value || running || stored.revision <= revision) return;
    revision = stored.revision;
    its.apply(stored.body);
  }
  /** The editor writes the same text in its own way: that is no change. */
  function shown(body: string): void {
    if (!dirty.value) latest = body;
  }

  const online = (): void => void save();
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') void save();
  };
  const leaving = (event: BeforeUnloadEvent): void => {
    if (!dirty.value) return;
    event.preventDefault();
    // What the older browsers ask for.
    event.returnValue = '';
  };
  window.addEventListener('online', online);
  window.addEventListener('beforeunload', leaving);
  document.addEventListener('visibilitychange', hidden);
  onBeforeUnmount(() => {
    window.removeEventListener('online', online);
    window.removeEventListener('beforeunload', leaving);
    document.removeEventListener('visibilitychange', hidden);
    void save();
    clearTimeout(timer);
  });
  return { status, problem, dirty, changed, save, flush, begin, refreshed, shown };
}
