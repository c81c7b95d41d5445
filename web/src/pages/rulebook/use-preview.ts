import { shallowRef, type Ref, type ShallowRef } from 'vue';
import { sendJson } from '../../api/client';
import { usePress } from '../../api/press';
import type { ApiProblem } from '../../api/problem';
import type { CalendarNotice, CalendarPreview } from './calendar-types';

export interface Previewing {
  preview: ShallowRef<CalendarPreview | null>;
  problem: ShallowRef<ApiProblem | null>;
  busy: Ref<boolean>;
  /** Asks what recording it would do. */
  look: (notice: CalendarNotice) => Promise<boolean>;
  /** Records what was shown; where it would do something else by now, that is shown instead. */
  confirm: (notice: CalendarNotice) => Promise<boolean>;
}

/** A change of the calendar, looked at and then confirmed. */
export function usePreview(): Previewing {
  const preview = shallowRef<CalendarPreview | null>(null);
  const { busy, problem, press } = usePress();

  const look = (notice: CalendarNotice): Promise<boolean> =>
    press(async (key) => {
      preview.value = await sendJson<CalendarPreview>('POST', '/calendar/changes/preview', notice, { key });
    });

  async function confirm(notice: CalendarNotice): Promise<boolean> {
    const digest = preview.value?.impact?.digest;
    const done = await press(async (key) => {
      await sendJson('POST', '/calendar/changes', { ...notice, digest }, { key });
    });
    const refusal = problem.value;
    if (!done && refusal?.code === 'impact_moved') {
      await look(notice);
      problem.value = refusal;
    }
    return done;
  }
  return { preview, problem, busy, look, confirm };
}
