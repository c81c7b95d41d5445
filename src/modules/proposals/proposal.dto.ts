import type { ReferralState } from '../../domain/codes.js';
import { LightView } from './ledger.dto.js';
import {
  ActionView,
  ReadingView,
  RoleChangeView,
  SplitProposalView,
  SupervisionView,
  WithdrawalView,
} from './referral-work.dto.js';
import { RoundView } from './sheet-rounds.dto.js';

/** A proposal that is handled together with this one (并案). */
export class MergedProposal {
  id: number;
  kindName: string;
  number: string;
  title: string;
}

/** The registered session of a proposal, as the form chooses it. */
export class SessionOf {
  level: string;
  body: string;
  term: number;
  ordinal: number;
}

export class ProposerView {
  position: number;
  /** null: joint signers who are only counted. */
  name: string | null;
  counted: number;
  party: string;
  groupName: string | null;
  /** Contact data from here on: null also for whoever may not see it. */
  duty: string | null;
  phone: string | null;
  address: string | null;
}

export class UnitView {
  name: string;
  part: 'lead' | 'co' | 'separate';
  /** Contact data: null also for whoever may not see it. */
  contactName: string | null;
  contactPhone: string | null;
}

export class DueView {
  /** The date that the upper office gave. */
  given: string | null;
  effective: string | null;
  extendedTo: string | null;
  /** Of the running round: rework has a clock of its own. */
  running: string | null;
  /** The last day that the law leaves for the reply, and the rule in a sentence; null where it leaves none. */
  capOn: string | null;
  cap: string | null;
}

export class ClockEventView {
  clock: string;
  round: number;
  event: string;
  eventName: string;
  happenedOn: string | null;
  dueOn: string | null;
  reason: string | null;
}

export class AssignmentView {
  division: string | null;
  part: string;
  partName: string;
  state: string;
  stateName: string;
  assignedOn: string | null;
  signed: boolean;
  signedOn: string | null;
  handlerName: string | null;
  /** When it was sent back or ended, and why. */
  endedOn: string | null;
  endReason: string | null;
  /** Where the division that sent it back would rather see it. */
  suggestedDivision: string | null;
}

export class ContactView {
  form: string | null;
  times: number;
  heldOn: string | null;
  people: string | null;
  place: string | null;
  note: string | null;
}

export class ReturnRequestView {
  asked: string;
  reason: string | null;
  suggestedUnit: string | null;
  /** The role that is asked for, where the role is to change; and its name. */
  suggestedRole: string | null;
  suggestedRoleName: string | null;
  requestedOn: string | null;
  state: string;
  stateName: string;
  decidedOn: string | null;
  /** Why it was asked after the window was over. */
  overrideReason: string | null;
  answerReason: string | null;
}

/** A referral of the proposal to us in one role, and all that was done with it. */
export class ReferralDetail {
  id: number;
  /** Goes up with every change; a command states the one that the page shows. */
  version: number;
  /** The buttons for the signed-in person. */
  actions: ActionView[];
  /** Whether the signed-in person works on it: what is kept from others, forms and parts among it, need not be asked for. */
  worksOn: boolean;
  /** 当前卡点 in a sentence; null where nothing is waited for. */
  standing: string | null;
  role: string;
  roleName: string;
  year: number;
  referredOn: string | null;
  receivedOn: string | null;
  /** 收到日期 was not stated, the day of 交办 was taken. */
  receivedAssumed: boolean;
  referredBy: string | null;
  remark: string | null;
  status: ReferralState;
  statusName: string;
  light: LightView;
  units: UnitView[];
  due: DueView;
  clockEvents: ClockEventView[];
  assignments: AssignmentView[];
  contacts: ContactView[];
  returnRequests: ReturnRequestView[];
  splitProposals: SplitProposalView[];
  supervisions: SupervisionView[];
  readings: ReadingView[];
  roleChanges: RoleChangeView[];
  withdrawals: WithdrawalView[];
  rounds: RoundView[];
}

export class TimelineEntry {
  id: number;
  /** ISO 8601 instant. */
  at: string;
  actor: string;
  action: string;
  actionName: string;
  sentence: string;
  importRunId: number | null;
  before: unknown;
  after: unknown;
}

/** 办理单: everything that is known of one proposal. */
export class ProposalDetail {
  id: number;
  kind: string;
  kindName: string;
  body: string;
  level: string;
  levelName: string;
  session: string | null;
  number: string;
  series: string;
  localNumber: string | null;
  year: number;
  title: string;
  summary: string | null;
  bodyText: string | null;
  topic: string | null;
  keyItem: boolean;
  /** 涉密件: a placeholder without text. */
  sensitive: boolean;
  /** Goes up with every correction; a correction states the one that the page shows. */
  version: number;
  /** null where it was raised outside a numbered session. */
  sessionOf: SessionOf | null;
  /** Whether the signed-in person sees how proposers and outside units are reached. */
  contactsShown: boolean;
  /** The proposal that this one was merged into. */
  host: MergedProposal | null;
  /** Those that were merged into this one. */
  guests: MergedProposal[];
  proposers: ProposerView[];
  referrals: ReferralDetail[];
  timeline: TimelineEntry[];
}
