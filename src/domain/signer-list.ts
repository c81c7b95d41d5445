import type { SignerRule } from './reply-clearance.js';
import type { LeaderRank } from './workflow-roles.js';

/** The words of the list for who signs. */
export const SIGNER_NAMES: Readonly<Record<LeaderRank, string>> = {
  deputy: '分管局领导',
  chief: '局主要领导',
};

/** What no other line of the list is about; it stands last. */
export const SIGNER_REST = 'rest';

/** What a line of the signers' list can be about: 重点件, a kind, a result class, and all the rest. */
export function signerCases(
  kinds: readonly { code: string; name: string }[],
  classes: readonly { code: string; label: string }[],
): { code: string; name: string }[] {
  return [
    { code: 'key_item', name: '重点件' },
    ...kinds.map(({ code, name }) => ({ code: `kind_${code}`, name })),
    ...classes.map(({ code, label }) => ({
      code: `class_${code}`,
      name: `结果为${label}${/类$/.test(label) ? '' : '类'}`,
    })),
    { code: SIGNER_REST, name: '其余各件' },
  ];
}

/** The list as clearance reads it, in its order. */
export function signerRules(entries: readonly { code: string; label: string }[]): SignerRule[] {
  return entries.map(({ code, label }) => ({
    ...caseOf(code),
    signer: label === SIGNER_NAMES.chief ? 'chief' : 'deputy',
  }));
}

function caseOf(code: string): Omit<SignerRule, 'signer'> {
  const [, sort, what = ''] = /^(kind|class)_(.+)$/.exec(code) ?? [];
  if (sort === 'kind') return { kinds: [what] };
  if (sort === 'class') return { outcomeClasses: [what] };
  return code === 'key_item' ? { keyItem: true } : {};
}
