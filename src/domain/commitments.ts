import { type Light, type LightDay, openLight, plain } from './light.js';

/** What became of a promise: followed, kept, or changed with an explanation. */
export const COMMITMENT_STATES = ['open', 'fulfilled', 'changed'] as const;
export type CommitmentState = (typeof COMMITMENT_STATES)[number];

export const COMMITMENT_STATE_NAMES: Record<CommitmentState, string> = {
  open: '跟踪中',
  fulfilled: '已落实',
  changed: '有变更',
};

/** What the 承诺台账 can be narrowed to. */
export const COMMITMENT_FILTERS = [...COMMITMENT_STATES, 'overdue'] as const;
export type CommitmentFilter = (typeof COMMITMENT_FILTERS)[number];

export const COMMITMENT_FILTER_NAMES: Record<CommitmentFilter, string> = {
  ...COMMITMENT_STATE_NAMES,
  overdue: '已过时限未落实',
};

/** How a promise stands to its day while it is followed; what became of it afterwards. The day is the promise's own. */
export function commitmentLight(
  { state, dueOn }: { state: CommitmentState; dueOn: string | null },
  day: LightDay,
): Light {
  if (state !== 'open') return plain('done', COMMITMENT_STATE_NAMES[state]);
  return openLight({ nature: 'duty', dueOn, provisional: false, paused: false }, day);
}
