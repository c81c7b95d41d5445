import { computed } from 'vue';
import { useRouter } from 'vue-router';
import { sendJson } from '../../api/client';
import type { VersionView } from '../../api/drafting-types';
import { usePress } from '../../api/press';
import type { ReferralDetail } from '../../api/proposal-types';
import { STEP_LINKS } from '../../labels/words';
import { useVersions } from './use-versions';

/** What a person does next with the reply: a page to go to, or a draft to begin. */
export interface DraftStep {
  label: string;
  to?: string;
}

/** The next step of the reply that is the signed-in person's, for the head of the sheet. */
export function useDraftStep(referral: () => ReferralDetail, proposalId: () => number) {
  const router = useRouter();
  const {
    versions: { data, load },
    parts,
  } = useVersions(referral);

  const pageOf = (versionId: number): string => `/proposals/${proposalId()}/draft/${versionId}`;
  const step = computed<DraftStep | null>(() => {
    const { running, start, versions } = data.value ?? {};
    if (running?.mayWrite) {
      const letter = referral().role === 'co' ? '会办意见稿' : '答复稿';
      return { label: `继续写${letter}`, to: pageOf(running.id) };
    }
    const open = running?.actions.find(({ action, allowed }) => allowed && action in STEP_LINKS);
    if (running && open) return { label: STEP_LINKS[open.action] ?? open.label, to: pageOf(running.id) };
    if (start?.allowed) return { label: versions?.length ? '起草下一稿' : '开始拟稿' };
    const part = parts.data.value?.parts.find(({ mayWrite }) => mayWrite);
    if (!part) return null;
    const to = `/proposals/${proposalId()}/referrals/${referral().id}/parts/${part.assignmentId}`;
    return { label: '去写协办意见', to };
  });

  const { busy, problem, press } = usePress();
  async function start(): Promise<void> {
    let made: VersionView | undefined;
    const path = `/referrals/${referral().id}/draft`;
    const version = data.value?.referralVersion;
    await press(async (key) => {
      made = await sendJson<VersionView>('POST', path, { version }, { key });
    });
    if (made) await router.push(pageOf(made.id));
    else await load();
  }
  return { step, busy, problem, start };
}
