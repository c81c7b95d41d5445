import { watch } from 'vue';
import { getJson } from '../../api/client';
import type { PartList, VersionList } from '../../api/drafting-types';
import { type Loading, useLoad } from '../../api/load';
import type { ReferralDetail } from '../../api/proposal-types';
import { can } from '../../api/session';

const underWay = new Map<string, Promise<unknown>>();

/** The head of a sheet and its sections ask the same at the same time: that is one question. */
function askOnce<T>(path: string): Promise<T> {
  const known = underWay.get(path) as Promise<T> | undefined;
  if (known) return known;
  const asked = getJson<T>(path).finally(() => underWay.delete(path));
  underWay.set(path, asked);
  return asked;
}

/**
 * The versions of a referral's replies with what may be done with the one at work, and what its supporting divisions
 * write; read anew whenever the referral has moved.
 */
export function useVersions(referral: () => ReferralDetail): {
  versions: Loading<VersionList>;
  parts: Loading<PartList>;
} {
  const versions = useLoad(() => askOnce<VersionList>(`/referrals/${referral().id}/versions`));
  const parts = useLoad(() => askOnce<PartList>(`/referrals/${referral().id}/parts`));
  watch(
    [() => referral().id, () => referral().version],
    () => {
      void versions.load();
      if (referral().worksOn && can('draft.read')) void parts.load();
    },
    { immediate: true },
  );
  return { versions, parts };
}
