import type { Body, Level, ReferralState, Role } from './codes.js';
import type { ClockName } from './deadline-rules.js';

/** One event of a clock, in the order in which they were recorded; dates are YYYY-MM-DD. */
export interface ClockEventFact {
  id: number;
  clock: ClockName;
  round: number;
  event:
    | 'start'
    | 'fixed'
    | 'corrected'
    | 'extension_requested'
    | 'extended'
    | 'extension_refused'
    | 'extension_withdrawn'
    | 'paused'
    | 'resumed'
    | 'difficult'
    | 'rebased';
  on: string | null;
  dueOn: string | null;
  /** The event that this one takes back. */
  revokes: number | null;
  reason: string | null;
  /** What the upper office wrote. */
  notice?: string | null;
  base?: 'referred' | 'received' | null;
}

/** A round: when it was opened, and when something left the house in it. */
export interface RoundFact {
  ordinal: number;
  openedOn: string | null;
  issued: boolean;
  /** The first issue of the round; null where the ledger does not name the day. */
  issuedOn: string | null;
  /** The first issue came with a ledger: it was answered before we kept the clock. */
  issuedByImport: boolean;
  /** The latest issue of the round: the letter that is answered by the form, and that may be published. */
  latestIssuedOn: string | null;
  latestByImport: boolean;
  /** 征询意见: a deciding form is in, or was given up. */
  feedbackSettled: boolean;
  feedbackOn: string | null;
  /** Published, or decided otherwise than 主动公开. */
  publicationSettled: boolean;
  publishedOn: string | null;
}

/** Something with a day of its own: an assignment, an outside opinion, a request to the upper office, a promise. */
export interface SubjectFact {
  id: number;
  round: number;
  fromOn: string | null;
  dueOn: string | null;
  /** done: what was waited for came; gone: nobody waits any more. */
  state: 'open' | 'done' | 'gone';
  doneOn: string | null;
  divisionId: number | null;
}

/** What the clocks of a referral follow from, each fact from its own rows. */
export interface ClockFacts {
  referralId: number;
  year: number;
  role: Role;
  status: ReferralState;
  level: Level;
  body: Body;
  kind: string;
  owesFeedback: boolean;
  referredOn: string | null;
  receivedOn: string | null;
  /** The first talk with who raised it; `contacted` where its day is not known. */
  contacted: boolean;
  contactedOn: string | null;
  leadDivisionId: number | null;
  events: ClockEventFact[];
  rounds: RoundFact[];
  assignments: SubjectFact[];
  opinions: SubjectFact[];
  requests: SubjectFact[];
  commitments: SubjectFact[];
}

export type ClockState = 'running' | 'paused' | 'stopped' | 'void';
export type DueOrigin = 'given' | 'extended' | 'batch' | 'window' | 'own';
