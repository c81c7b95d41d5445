import { shallowRef, watch, type ShallowRef } from 'vue';
import { getJson } from '../../api/client';
import { asProblem } from '../../api/problem';
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
  version: () => number,
  worksOn: () => boolean = () => true,
): {
  aftercare: ShallowRef<Aftercare | null>;
  problem: ShallowRef<string>;
  read: () => Promise<void>;
} {
  const aftercare = shallowRef<Aftercare | null>(null);
  const problem = shallowRef('');
  async function read(): Promise<void> {
    if (!worksOn()) return;
    try {
      aftercare.value = await getJson<Aftercare>(`/referrals/${referralId()}/aftercare`);
      problem.value = '';
    } catch (error) {
      const found = asProblem(error);
      problem.value = found.status === 404 || found.status === 403 ? '' : found.message;
    }
  }
  watch([referralId, version], read, { immediate: true });
  return { aftercare, problem, read };
}
