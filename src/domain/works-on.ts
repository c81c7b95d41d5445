import { type ActingPerson, divisionsAs, holdersOf } from './acting.js';
import type { PersonRole } from './workflow-roles.js';

/** Who clears, signs, issues or reviews for the whole body works on every referral. */
const OF_THE_WHOLE_BODY: readonly PersonRole[] = ['liaison', 'office_head', 'leader', 'publication_reviewer'];

/**
 * On what a person works (design §7): drafts, comments, steps of clearance, texts of opinions and of feedback are his
 * to read there, and for everybody else they do not exist. Each role counts with the division of its holder.
 */
export interface WorkScope {
  /** Every referral. */
  all: boolean;
  /** Referrals in which one of these divisions has, or had, a part. */
  divisions: number[];
}

/** The scope of a person with those for whom he acts. */
export function workScope(person: ActingPerson): WorkScope {
  return {
    all: holdersOf(person).some(({ roles }) => roles.some((role) => OF_THE_WHOLE_BODY.includes(role))),
    divisions: divisionsAs(person, ['handler', 'division_head']),
  };
}
