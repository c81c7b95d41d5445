import { shallowRef, type Ref, type ShallowRef } from 'vue';
import { sendJson } from '../../api/client';
import { usePress } from '../../api/press';
import type { ApiProblem } from '../../api/problem';
import type { ChangePreview } from './rule-types';

export interface Change {
  preview: ShallowRef<ChangePreview | null>;
  problem: ShallowRef<ApiProblem | null>;
  busy: Ref<boolean>;
  /** Asks what the change would move. */
  look: (body: object) => Promise<boolean>;
  /** Makes the change that was shown; where it would do something else by now, that is shown instead. */
  confirm: (body: object) => Promise<boolean>;
}

/**
 * A change of rules or plan, looked at and then confirmed. Where somebody else changed them meanwhile, the sentence
 * says who; from then on the change stands upon what he made of them, and is looked at again.
 */
export function useChange(path: string, stamp: Ref<number>): Change {
  const preview = shallowRef<ChangePreview | null>(null);
  const { busy, problem, press } = usePress();

  function noteStale(): void {
    const refusal = problem.value;
    if (refusal?.code !== 'stale') return;
    preview.value = null;
    stamp.value = (refusal.details as { stamp: number }).stamp;
  }
  async function look(body: object): Promise<boolean> {
    const seen = await press(async (key) => {
      const asked = { ...body, stamp: stamp.value };
      preview.value = await sendJson<ChangePreview>('POST', `${path}/preview`, asked, { key });
    });
    noteStale();
    return seen;
  }
  async function confirm(body: object): Promise<boolean> {
    const digest = preview.value?.impact.digest;
    const done = await press(async (key) => {
      await sendJson('POST', path, { ...body, stamp: stamp.value, digest }, { key });
    });
    noteStale();
    const refusal = problem.value;
    if (!done && refusal?.code === 'impact_moved') {
      await look(body);
      problem.value = refusal;
    }
    return done;
  }
  return { preview, problem, busy, look, confirm };
}
