import type { ClockState } from './clock-facts.js';
import { type ReferralState, type Role } from './codes.js';
import { impliedStatus, type StatusFacts } from './referral-status.js';
import { NOTHING } from './workflow.js';
import { type DivisionName } from './workflow-roles.js';

/** What may be asked of the upper office: 退办, 改办, 改变办理方式; `unknown` in imported rows. */
export type ReturnAsked = 'return' | 'reassign' | 'change_role' | 'unknown';

/**
 * What the record says of one referral and its neighbours when a command comes. Plain values, read in the
 * transaction that will write. `round` counts; whether rework is under way is `restarted`.
 */
export interface ReferralCommandFacts extends StatusFacts {
  registered: boolean;
  /** 1, or more after a dissatisfied form, a rejection or an upper return. */
  round: number;
  /** Of the live lead assignment; null: none, or an imported one without its division. */
  leadDivision: DivisionName | null;
  /** Whether the number to be registered is held within level, kind, session and series. */
  numberTaken: boolean;
  /** The roles of the proposal's other live referrals to us. */
  otherLiveRoles: readonly Role[];
  /** Setting: leaders approve the split (分派须局领导批准). */
  splitNeedsApproval: boolean;
  /** What the pending 申请调整 asks for. */
  returnPending: ReturnAsked | null;
  /** Whether the window for 退办 is over; without a rule there is none. */
  returnWindowOver: boolean;
  /** A version of the running round is past its draft, up to signed. */
  inClearance: boolean;
  /** The latest version of the running round is signed. */
  signedVersion: boolean;
  contactMade: boolean;
  /** Outside units that were asked for an opinion, and the names of those whose opinion is neither in nor overridden. */
  opinionsAsked: number;
  opinionsMissing: readonly string[];
  /** 督查室 must see it before it is issued (setting), and has not. */
  supervisionMissing: boolean;
  extensionPending: boolean;
  extensionStanding: boolean;
  /** Of the reply's or opinion's clock in the running round; null: there is none, as for what is only for reading. */
  mainClock: ClockState | null;
  /** Recognised as broad or difficult (涉及面广、办理难度大). */
  difficult: boolean;
  feedbackWindowOver: boolean;
  remindersRecorded: boolean;
  /** The form that decides (the lead signer's) was recorded in the running round. */
  decidingFormRecorded: boolean;
  /** The form that decides was 不满意 in an earlier round. */
  dissatisfiedBefore: boolean;
  openCommitments: number;
}

/** The content of a command, as far as the table looks at it. */
export interface ReferralGiven {
  number?: string;
  role?: Role | null;
  referredOn?: string | null;
  /** 收到日期; an import without the column gives the day of 交办 and marks it as assumed. */
  receivedOn?: string | null;
  leadDivisionIds?: readonly number[];
  handlerName?: string;
  reason?: string;
  suggestedDivisionId?: number | null;
  suggestedUnit?: string;
  asked?: ReturnAsked | null;
  /** Why we ask although the window is over. */
  lateReason?: string;
  /** The upper office's notice or answer: its number, or day and manner. */
  notice?: string;
  /** The leader who approved or refused, whether here or on the paper 批办单. */
  approver?: string;
  documentNumber?: string;
  /** By whom and on which paper the difficulty was recognised. */
  approval?: string;
  hostId?: number | null;
  /** Whether this form decides: by default only the lead signer's does. Left out: it does. */
  decides?: boolean;
  dissatisfied?: boolean;
  /** The form takes the place of one of the same signer that was recorded wrongly. */
  corrects?: boolean;
}

/** The state of a referral, or `–` before it is registered. */
export type ReferralPlace = ReferralState | typeof NOTHING;

/** Where a referral stands by its facts. */
export function placeOf(facts: ReferralCommandFacts): ReferralPlace {
  return facts.registered ? impliedStatus(facts) : NOTHING;
}

/** Whether a referral in this role is answered by us to the proposers; the others give an opinion, or nothing. */
export function answersProposers(role: Role): boolean {
  return role !== 'co' && role !== 'reference';
}
