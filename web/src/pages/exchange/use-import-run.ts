import { onBeforeUnmount, ref, shallowRef, watch, type Ref } from 'vue';
import { changeImport, commitImport, importRun, undoImport, type ImportOptions } from '../../api/imports';
import { refreshLists } from '../../api/lists';
import { asProblem, isAbort, type ApiProblem } from '../../api/problem';
import type { ImportRun } from '../../api/types';
import { isWorking } from '../../labels/imports';
import { forgetLedgers } from '../proposals/ledger-memory';

const POLL_MS = 800;

/** A run as the server has it: asked again while the server works on it, so the page can be left and found again. */
export function useImportRun(id: Ref<string>) {
  const run = shallowRef<ImportRun | null>(null);
  const problem = shallowRef<ApiProblem | null>(null);
  const refusal = shallowRef<ApiProblem | null>(null);
  const busy = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | null = null;

  function take(newer: ImportRun): void {
    const before = run.value?.state;
    run.value = newer;
    clearTimeout(timer);
    if (isWorking(newer.state)) timer = setTimeout(load, POLL_MS);
    else if (before !== newer.state && (newer.state === 'committed' || newer.state === 'undone')) {
      forgetLedgers();
      void refreshLists();
    }
  }

  async function load(): Promise<void> {
    asking?.abort();
    const mine = (asking = new AbortController());
    try {
      const newer = await importRun(id.value, mine.signal);
      problem.value = null;
      if (asking === mine) take(newer);
    } catch (error) {
      if (asking !== mine || isAbort(error)) return;
      problem.value = asProblem(error);
      // A broken connection heals by itself; a run that does not exist stays so.
      if (problem.value.status === 0) timer = setTimeout(load, POLL_MS * 4);
    }
  }

  /** One step at a time: a second click while the first is under way does nothing. */
  async function act(step: (id: number) => Promise<ImportRun>): Promise<void> {
    if (busy.value || !run.value) return;
    busy.value = true;
    refusal.value = null;
    try {
      take(await step(run.value.id));
    } catch (error) {
      refusal.value = asProblem(error);
      await load();
    } finally {
      busy.value = false;
    }
  }

  watch(
    id,
    () => {
      run.value = problem.value = refusal.value = null;
      if (id.value) void load();
    },
    { immediate: true },
  );
  onBeforeUnmount(() => {
    clearTimeout(timer);
    asking?.abort();
  });

  return {
    run,
    problem,
    refusal,
    busy,
    load,
    change: (options: ImportOptions) => act((runId) => changeImport(runId, options)),
    commit: () => act(commitImport),
    undo: () => act(undoImport),
  };
}
