import type { ActionView } from '../../api/proposal-types';
import { isCommand } from './commands';

/** The natural next step of each state. */
const NEXT: Record<string, string> = {
  received: 'assign',
  split_proposed: 'approveSplit',
  assigned: 'takeOn',
  replied: 'recordFeedback',
  withdrawn: 'reinstate',
};
/** What stands open beside it, when it may be done. */
const BESIDE = ['rejectSplit', 'sendBack', 'returnGranted', 'returnRefused', 'closeWithoutFeedback'];

export interface ActionPlaces {
  /** Whether there is anything to press. */
  any: boolean;
  /** The one primary button; greyed where it is somebody else's turn. */
  primary: ActionView | null;
  beside: ActionView[];
  /** Under 更多操作. */
  more: ActionView[];
  /** What cannot be done now, each with its reasons. */
  refused: ActionView[];
}

/** Where the buttons of a referral go. Whoever can do nothing with it gets none. */
export function placesOf(all: ActionView[], status: string, role: string): ActionPlaces {
  const known = all.filter(({ action }) => isCommand(action));
  const may = known.filter(({ allowed }) => allowed);
  const none: ActionPlaces = { any: false, primary: null, beside: [], more: [], refused: [] };
  if (may.length === 0) return none;
  const next = status === 'received' && role === 'reference' ? 'note' : NEXT[status];
  // A supporting division signs for its part whatever state the referral is in.
  const primary =
    may.find(({ action }) => action === 'takeOn') ?? known.find(({ action }) => action === next);
  const others = may.filter((one) => one !== primary);
  return {
    any: true,
    primary: primary ?? null,
    beside: others.filter(({ action }) => BESIDE.includes(action)),
    more: others.filter(({ action }) => !BESIDE.includes(action)),
    refused: known.filter((one) => !one.allowed && one !== primary),
  };
}

/** Whose turn it is, for one who can do nothing. */
export function turnOf(all: ActionView[], status: string): string {
  const next = all.find(({ action }) => action === NEXT[status]);
  return next && !next.allowed ? next.reasons.join('') : '';
}
