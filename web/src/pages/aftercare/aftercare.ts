import { computed, watch, type ComputedRef, type ShallowRef } from 'vue';
import { getJson } from '../../api/client';
import { useLoad } from '../../api/load';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];
export type Aftercare = Schemas['AftercareView'];
export type RoundAftercare = Schemas['RoundAftercare'];
export type Commitment = Schemas['CommitmentView'];
export type CommitmentList = Schemas['CommitmentList'];
export type CommitmentRow = Schemas['CommitmentRow'];
export type FeedbackList = Schemas['FeedbackList'];
export type FeedbackRow = Schemas['FeedbackRow'];
export type Archive = Schemas['ArchiveView'];
export type YearClosings = Schemas['YearClosings'];

/**
 * What comes after the answer of a referral. null until it is read, and for those who do not work on the referral:
 * the server keeps it from them.
 */
export function useAftercare(
  referralId: () => number,
  version: () => number = () => 0,
  worksOn: () => boolean = () => true,
): {
  aftercare: ShallowRef<Aftercare | null>;
  problem: ComputedRef<string>;
  read: () => Promise<void>;
} {
  const { data, problem, load } = useLoad((signal) =>
    getJson<Aftercare>(`/referrals/${referralId()}/aftercare`, {}, signal),
  );
  const read = (): Promise<void> => (worksOn() ? load() : Promise.resolve());
  watch([referralId, version], read, { immediate: true });
  return { aftercare: data, problem: computed(() => problem.value?.message ?? ''), read };
}
