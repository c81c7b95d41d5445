import { type ActingPerson, holdersOf } from './acting.js';
import { may } from './permissions.js';
import { CONTACT_LABELS } from './registration-changes.js';

/** People of a division, who see contact data only of what their division works on. */
const OF_A_DIVISION: readonly string[] = ['handler', 'division_head'];

/**
 * Whether a person sees how proposers and outside units are reached (design §7): the office and the leaders always,
 * people of a division where it has a part in the proposal, everybody else never. Each role counts with the division
 * of the one who holds it, also where a deputy acts for him.
 */
export function seesContacts(person: ActingPerson, divisionsAtWork: readonly number[]): boolean {
  return holdersOf(person).some(({ roles, divisionId }) =>
    roles.some((role) => {
      if (!may([role], 'proposal.readContacts')) return false;
      if (!OF_A_DIVISION.includes(role)) return true;
      return divisionId !== null && divisionsAtWork.includes(divisionId);
    }),
  );
}

/** A side of a trace without what only those may see who see contact data. */
export function withoutContacts(side: unknown): unknown {
  if (typeof side !== 'object' || side === null || Array.isArray(side)) return side;
  return Object.fromEntries(Object.entries(side).filter(([label]) => !CONTACT_LABELS.includes(label)));
}
