import { getJson } from '../../api/client';
import type { PartList, VersionList } from '../../api/drafting-types';
import { type Loading, useLoad } from '../../api/load';

const underWay = new Map<string, Promise<unknown>>();

/** The head of a sheet and its sections ask the same at the same time: that is one question. */
function askOnce<T>(path: string): Promise<T> {
  const known = underWay.get(path) as Promise<T> | undefined;
  if (known) return known;
  const asked = getJson<T>(path).finally(() => underWay.delete(path));
  underWay.set(path, asked);
  return asked;
}

/** The versions of a referral's replies, and what may be done with the one at work. */
export function useVersions(referralId: () => number): Loading<VersionList> {
  return useLoad(() => askOnce(`/referrals/${referralId()}/versions`));
}

/** What its supporting divisions write. */
export function useParts(referralId: () => number): Loading<PartList> {
  return useLoad(() => askOnce(`/referrals/${referralId()}/parts`));
}
