import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { asProblem, isAbort, type ApiProblem } from './problem';

export interface Loading<T> {
  data: ShallowRef<T | null>;
  problem: ShallowRef<ApiProblem | null>;
  loading: Ref<boolean>;
  load: () => Promise<void>;
}

/** Loads something for a page; a newer call supersedes the one under way. */
export function useLoad<T>(fetchIt: (signal: AbortSignal) => Promise<T>): Loading<T> {
  const data = shallowRef<T | null>(null);
  const problem = shallowRef<ApiProblem | null>(null);
  const loading = ref(false);
  let running: AbortController | null = null;

  async function load(): Promise<void> {
    running?.abort();
    const mine = (running = new AbortController());
    loading.value = true;
    problem.value = null;
    try {
      const answer = await fetchIt(mine.signal);
      if (running === mine) data.value = answer;
    } catch (error) {
      if (running === mine && !isAbort(error)) problem.value = asProblem(error);
    } finally {
      if (running === mine) loading.value = false;
    }
  }
  return { data, problem, loading, load };
}
