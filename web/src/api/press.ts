import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { newKey } from './client';
import { asProblem, type ApiProblem } from './problem';

export interface Press {
  busy: Ref<boolean>;
  problem: ShallowRef<ApiProblem | null>;
  /** Runs what a button does; gives whether it was done. */
  press: (doIt: (key: string) => Promise<void>) => Promise<boolean>;
}

/** A button that cannot act twice. A press whose answer got lost is sent again under the same key. */
export function usePress(): Press {
  const busy = ref(false);
  const problem = shallowRef<ApiProblem | null>(null);
  let unanswered: string | null = null;

  async function attempt(doIt: (key: string) => Promise<void>, key: string): Promise<void> {
    try {
      await doIt(key);
    } catch (error) {
      const found = asProblem(error);
      // What was typed has changed since the lost press: this is another one.
      if (found.code === 'idempotency_key_reused') return doIt(newKey());
      if (found.code === 'offline') unanswered = key;
      throw found;
    }
  }

  async function press(doIt: (key: string) => Promise<void>): Promise<boolean> {
    if (busy.value) return false;
    busy.value = true;
    problem.value = null;
    const key = unanswered ?? newKey();
    unanswered = null;
    try {
      await attempt(doIt, key);
      return true;
    } catch (error) {
      problem.value = asProblem(error);
      return false;
    } finally {
      busy.value = false;
    }
  }
  return { busy, problem, press };
}
