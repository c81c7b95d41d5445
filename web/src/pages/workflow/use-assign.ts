import { computed, reactive, ref, shallowRef } from 'vue';
import { sendJson, type Query } from '../../api/client';
import type { BulkOutcome } from '../../api/office-types';
import { usePress } from '../../api/press';
import { asProblem, type ApiProblem } from '../../api/problem';
import { fetchRows, groupsOf, type AssignRow } from './assign-rows';
import { useDraft } from '../registering/use-draft';

/** What the liaison decided by hand; what he left alone goes where it is suggested. */
interface Decisions {
  lead: Record<number, number | ''>;
  support: Record<number, number[]>;
}

/** One request assigns this many at most, so that the bar moves and nothing waits long. */
const PART = 25;

/** 批量分派: the rows, what they are to be assigned to, and doing it. */
export function useAssign() {
  const rows = shallowRef<AssignRow[]>([]);
  const unread = shallowRef<ApiProblem | null>(null);
  const loading = ref(true);
  const by = reactive<Decisions>({ lead: {}, support: {} });
  const draft = useDraft('bulk-assign', by, () => Object.keys({ ...by.lead, ...by.support }).length > 0);
  const { busy, problem, press } = usePress();
  const progress = ref({ done: 0, total: 0 });
  const assigned = ref<number[]>([]);
  const refused = shallowRef<BulkOutcome['refused']>([]);

  async function load(query: Query, ids: number[] | null): Promise<void> {
    loading.value = true;
    unread.value = null;
    try {
      rows.value = await fetchRows(query, ids);
    } catch (error) {
      unread.value = asProblem(error);
    } finally {
      loading.value = false;
    }
  }
  async function begin(query: Query, ids: number[] | null): Promise<void> {
    const [, kept] = await Promise.all([load(query, ids), draft.restore()]);
    if (kept) Object.assign(by, kept);
  }

  const leadOf = ({ entry, suggestion }: AssignRow): number | '' =>
    by.lead[entry.referralId] ?? suggestion.division?.id ?? '';
  const supportOf = (row: AssignRow): number[] =>
    (by.support[row.entry.referralId] ?? []).filter((id) => id !== leadOf(row));
  const groups = computed(() => groupsOf(rows.value));
  const ready = computed(() => rows.value.filter((row) => leadOf(row) !== ''));

  function choose(chosen: AssignRow[], division: number | ''): void {
    for (const { entry } of chosen) by.lead[entry.referralId] = division;
  }
  function support(chosen: AssignRow[], divisions: number[]): void {
    for (const { entry } of chosen) by.support[entry.referralId] = [...divisions];
  }

  /** Assigns what is decided, part by part; what is done leaves the page, what is refused stays with its reasons. */
  async function submit(paper: { paper?: true; approver?: string }): Promise<boolean> {
    refused.value = [];
    assigned.value = [];
    progress.value = { done: 0, total: ready.value.length };
    const done = await press(async (key) => {
      for (const part of partsOf(ready.value)) {
        const items = part.map(({ entry }) => ({ referralId: entry.referralId, version: entry.version }));
        const first = part[0] as AssignRow;
        const body = {
          ...{ items, leadDivisionId: leadOf(first), supportDivisionIds: supportOf(first) },
          ...paper,
        };
        // Its own key for each part: one whose answer got lost is known again by its first row.
        const own = { key: `${key}-${first.entry.referralId}` };
        took(part, await sendJson<BulkOutcome>('POST', '/referrals/commands/assign', body, own));
      }
    });
    if (done && refused.value.length === 0) await draft.forget();
    return done;
  }
  function partsOf(all: AssignRow[]): AssignRow[][] {
    const alike = new Map<string, AssignRow[]>();
    for (const row of all) {
      const key = `${leadOf(row)} ${[...supportOf(row)].sort().join()}`;
      alike.set(key, [...(alike.get(key) ?? []), row]);
    }
    return [...alike.values()].flatMap((same) =>
      Array.from({ length: Math.ceil(same.length / PART) }, (_, at) =>
        same.slice(at * PART, (at + 1) * PART),
      ),
    );
  }
  function took(part: AssignRow[], outcome: BulkOutcome): void {
    const stay = outcome.refused.map(({ referralId }) => referralId);
    const gone = part.map(({ entry }) => entry.referralId).filter((id) => !stay.includes(id));
    refused.value = [...refused.value, ...outcome.refused];
    assigned.value = [...assigned.value, ...gone];
    rows.value = rows.value.filter(({ entry }) => !gone.includes(entry.referralId));
    for (const id of gone) {
      delete by.lead[id];
      delete by.support[id];
    }
    progress.value = { ...progress.value, done: progress.value.done + part.length };
  }
  const { saved } = draft;
  const state = { rows, groups, ready, unread, loading, saved, busy, problem, progress, assigned, refused };
  return { ...state, begin, load, leadOf, supportOf, choose, support, submit };
}
export type Assigning = ReturnType<typeof useAssign>;
