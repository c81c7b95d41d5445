import type { ClockState, DueOrigin } from '../../domain/clock-facts.js';
import type { Base, ClockName, ClockNature } from '../../domain/deadline-rules.js';
import type { DayKind } from '../../domain/working-calendar.js';
import { LightView } from '../proposals/ledger.dto.js';

/** The day that a window is counted from. */
export class ReceiptBaseView {
  base: Base;
  /** 交办之日, 收到之日, … */
  words: string;
  /** YYYY-MM-DD. */
  on: string;
  weekday: string;
  /** It was not stated: another day was taken for it. */
  assumed: boolean;
}

export class ReceiptEventView {
  /** When it was recorded, or for a pause the day from which it holds; null where a ledger did not say. */
  on: string | null;
  words: string;
  /** A later event took it back. */
  revoked: boolean;
}

export class ReceiptDayView {
  /** YYYY-MM-DD. */
  date: string;
  weekday: string;
  kind: DayKind;
  kindName: string;
  /** Days of the window at the end of this day. */
  count: number;
  /** It is one of them. */
  counted: boolean;
  /** The clock stood still. */
  paused: boolean;
  /** It lies behind the end of the window, on the way to a later date that counts. */
  beyond: boolean;
  /** Its year has no notice in the calendar. */
  presumed: boolean;
}

/** Why one clock falls due on the day on which it does (期限怎么算的). */
export class ReceiptView {
  clock: ClockName;
  clockName: string;
  round: number;
  /** The assignment, opinion, request or promise that it speaks of, 0 for the referral itself; and its name. */
  subjectId: number;
  subject: string | null;
  /** duty: ours, goes overdue. right: what we may do until then. theirs: what others owe us. */
  nature: ClockNature;
  state: ClockState;
  stateName: string;
  light: LightView;
  /** Whose rules they are; null where no rule applies. */
  place: string | null;
  /** Law and article in force on the base day, or place and year. */
  source: string | null;
  /** 3个月. */
  window: string | null;
  base: ReceiptBaseView | null;
  /** The rule in a sentence, with what it comes to. */
  sentence: string;
  /** Which date counts, where it is not the rule's; and why there is none. */
  counts: string | null;
  dueOn: string | null;
  dueWeekday: string | null;
  origin: DueOrigin | null;
  /** The date by rule as it is written, pauses left out of account. */
  statutoryOn: string | null;
  /** The same with the pauses: the end of the days below. */
  ruleOn: string | null;
  /** The date that counts is later than the rule's. */
  warning: string | null;
  /** The last day that the law leaves for a reply. */
  cap: string | null;
  /** What to mind where the last day is not worked. */
  advice: string | null;
  /** 暂定, and why. */
  provisional: string | null;
  stoppedOn: string | null;
  events: ReceiptEventView[];
  /** Every day from the one after the base. */
  days: ReceiptDayView[];
}

export class ReferralDeadlines {
  referralId: number;
  role: string;
  roleName: string;
  /** Every clock: what is still to come first. */
  receipts: ReceiptView[];
}

/** Every clock of a proposal with its receipt. */
export class ProposalDeadlines {
  proposalId: number;
  year: number;
  kindName: string;
  session: string | null;
  number: string;
  title: string;
  /** The day for which the lights are said. */
  today: string;
  referrals: ReferralDeadlines[];
}
