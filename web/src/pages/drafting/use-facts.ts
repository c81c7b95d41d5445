import { onBeforeUnmount, reactive, ref, watch } from 'vue';
import { sendJson } from '../../api/client';
import type { VersionView } from '../../api/drafting-types';
import { asProblem } from '../../api/problem';
import type { FieldError } from '../../components/ErrorSummary.vue';
import { readStored, store } from '../../components/stored';
import { clockTime } from '../../labels/dates';
import { factField, type FactsForm, formOf } from './draft-facts';

const PAUSE = 1_200;

/** Class, points and 公开属性 save themselves as they are chosen; what is not complete yet stays in this browser. */
export function useFacts(version: VersionView, person: number, saved: (view: VersionView) => void) {
  const place = `chengban.facts.${person}.${version.id}`;
  const form = reactive<FactsForm>(formOf(version));
  const errors = ref<FieldError[]>([]);
  const status = ref('');
  let revision = version.factsRevision;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let quiet = false;
  /** Something was chosen that the server does not have. */
  let changed = false;
  let running = Promise.resolve();

  const kept = readStored<FactsForm | null>(place, null);
  if (kept && version.mayWrite) Object.assign(form, kept);

  /** One save after the other: each is made knowing the revision that the one before made. */
  function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    running = running.then(send);
    return running;
  }
  /** Before the version goes on its way: whether all that was chosen is with the server. */
  async function flush(): Promise<boolean> {
    await running;
    if (changed) await save();
    return !changed;
  }
  async function send(): Promise<void> {
    const sent = JSON.stringify(form);
    try {
      const view = await sendJson<VersionView>('PUT', `/reply-versions/${version.id}/facts`, {
        ...form,
        revision,
      });
      revision = view.factsRevision;
      errors.value = [];
      status.value = `已保存 ${clockTime(new Date().toISOString())}`;
      if (JSON.stringify(form) === sent) {
        store(place, null);
        changed = false;
      }
      saved(view);
    } catch (error) {
      const problem = asProblem(error);
      status.value = '还没有保存。';
      errors.value = problem.reasons.map(({ field, message }) => ({ field: factField(field), message }));
      const theirs = problem.details as (FactsForm & { factsRevision: number }) | undefined;
      // Read what the other one chose; the next save is made knowing it.
      if (problem.code === 'facts_changed' && theirs) revision = theirs.factsRevision;
      if (problem.code === 'offline' || problem.status >= 500)
        timer = setTimeout(() => void save(), PAUSE * 4);
    }
  }
  /** Nothing of one's own is under way: the form shows what others have chosen. */
  function refreshed(view: VersionView): void {
    if (timer !== undefined || errors.value.length > 0 || view.factsRevision <= revision) return;
    revision = view.factsRevision;
    quiet = true;
    Object.assign(form, formOf(view));
  }
  watch(
    form,
    () => {
      if (quiet) {
        quiet = false;
        return;
      }
      store(place, form);
      changed = true;
      status.value = '';
      clearTimeout(timer);
      timer = setTimeout(() => void save(), PAUSE);
    },
    { deep: true },
  );
  if (kept && version.mayWrite) {
    changed = true;
    void save();
  }
  onBeforeUnmount(() => {
    if (timer !== undefined) void save();
  });
  return { form, errors, status, refreshed, flush };
}
