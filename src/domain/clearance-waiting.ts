import { type ActingPerson, holdersOf } from './acting.js';
import { type VersionAction, versionButtons, type ClearingFacts } from './clearance-buttons.js';

/** What a version waits for from a person: the step, and its name in the lists of work. */
export interface Waiting {
  action: VersionAction;
  kind: 'review' | 'sign_off' | 'issue';
  label: string;
}

const STEPS: readonly Waiting[] = [
  { action: 'approveDivision', kind: 'review', label: '待我审核' },
  { action: 'approveOffice', kind: 'review', label: '待我审核' },
  { action: 'endorse', kind: 'review', label: '待我审核' },
  { action: 'sign', kind: 'sign_off', label: '待我签发' },
];
const TO_ISSUE: Waiting = { action: 'issue', kind: 'issue', label: '待发出' };

/**
 * The step of a version that is this person's now, by the very table that decides whether he may take it; null where
 * it waits for somebody else. What is signed is the liaison's to issue, also while something is still missing.
 */
export function waitingFor(facts: ClearingFacts, person: ActingPerson): Waiting | null {
  if (facts.superseded || facts.ended || !facts.clearance.referralHandling) return null;
  if (facts.clearance.state === 'signed') {
    const liaison = holdersOf(person).some(({ roles }) => roles.includes('liaison'));
    return liaison ? TO_ISSUE : null;
  }
  const open = versionButtons(facts, person).filter((button) => button.allowed);
  return STEPS.find(({ action }) => open.some((button) => button.action === action)) ?? null;
}
