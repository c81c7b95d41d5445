import type { ReferralState } from '../../domain/codes.js';
import { LightView } from './ledger.dto.js';
import { ActionView, SplitProposalView, SupervisionView } from './referral-work.dto.js';

/** The proposal that this one is handled together with (并案). */
export class HostProposal {
  id: number;
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
  duty: string | null;
  phone: string | null;
  address: string | null;
}

export class UnitView {
  name: string;
  part: 'lead' | 'co' | 'separate';
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
  requestedOn: string | null;
  state: string;
  stateName: string;
  decidedOn: string | null;
  /** Why it was asked after the window was over. */
  overrideReason: string | null;
  answerReason: string | null;
}

export class ConsentView {
  party: string;
  partyName: string;
  answer: string;
  answerName: string;
  reason: string | null;
  source: string;
  sourceName: string;
  answeredOn: string | null;
}

export class ReviewView {
  result: string;
  resultName: string;
  source: string;
  sourceName: string;
}

export class DecisionView {
  disclosure: string;
  disclosureName: string;
  width: string | null;
  ground: string | null;
  decidedOn: string | null;
}

export class PublicationView {
  width: string;
  widthName: string;
  publishedOn: string | null;
  url: string | null;
  withdrawn: boolean;
}

export class ReplyVersionView {
  ordinal: number;
  title: string | null;
  outcomeClass: string | null;
  documentNumber: string | null;
  issued: boolean;
  /** null with `issued`: the source does not say when. */
  issuedOn: string | null;
  consents: ConsentView[];
  review: ReviewView | null;
  decision: DecisionView | null;
  publication: PublicationView | null;
}

export class ReplyView {
  form: 'reply' | 'opinion';
  formName: string;
  versions: ReplyVersionView[];
}

export class FeedbackView {
  state: string;
  stateName: string;
  work: string | null;
  result: string | null;
  receivedOn: string | null;
  channel: string | null;
  said: string | null;
}

export class RoundView {
  ordinal: number;
  cause: string;
  causeName: string;
  openedOn: string | null;
  reply: ReplyView | null;
  feedback: FeedbackView[];
}

/** A referral of the proposal to us in one role, and all that was done with it. */
export class ReferralDetail {
  id: number;
  /** Goes up with every change; a command states the one that the page shows. */
  version: number;
  /** The buttons for the signed-in person. */
  actions: ActionView[];
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
  host: HostProposal | null;
  proposers: ProposerView[];
  referrals: ReferralDetail[];
  timeline: TimelineEntry[];
}
