import type { Body, Light, Width } from './types';

/** GET /api/proposals/:id: all that is known of a proposal. */
export interface ProposalDetail {
  id: number;
  kind: string;
  kindName: string;
  body: Body;
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
  host: { id: number; number: string; title: string } | null;
  proposers: Proposer[];
  referrals: ReferralDetail[];
  timeline: TimelineEvent[];
}

export interface Proposer {
  position: number;
  name: string | null;
  counted: number;
  party: string | null;
  groupName: string | null;
  duty: string | null;
  phone: string | null;
  address: string | null;
}

export interface ReferralDetail {
  id: number;
  role: string;
  roleName: string;
  year: number;
  referredOn: string | null;
  receivedOn: string | null;
  receivedAssumed: boolean;
  referredBy: string | null;
  remark: string | null;
  status: string;
  statusName: string;
  light: Light;
  units: Unit[];
  due: { given: string | null; effective: string | null; extendedTo: string | null };
  clockEvents: ClockEvent[];
  assignments: AssignmentDetail[];
  contacts: ContactDetail[];
  returnRequests: ReturnRequest[];
  rounds: Round[];
}

export interface Unit {
  name: string;
  part: 'lead' | 'co' | 'separate';
  contactName: string | null;
  contactPhone: string | null;
}

export interface ClockEvent {
  clock: string;
  round: number;
  event: string;
  eventName: string;
  happenedOn: string | null;
  dueOn: string | null;
  reason: string | null;
}

export interface AssignmentDetail {
  division: string | null;
  part: string;
  partName: string;
  state: string;
  stateName: string;
  assignedOn: string | null;
  signed: boolean;
  signedOn: string | null;
  handlerName: string | null;
}

export interface ContactDetail {
  form: string | null;
  times: number;
  heldOn: string | null;
  people: string | null;
  place: string | null;
  note: string | null;
}

export interface ReturnRequest {
  asked: string;
  reason: string | null;
  suggestedUnit: string | null;
  requestedOn: string | null;
  state: string;
  stateName: string;
  decidedOn: string | null;
}

export interface Round {
  ordinal: number;
  cause: string;
  causeName: string;
  openedOn: string | null;
  reply: { form: string; formName: string; versions: ReplyVersion[] } | null;
  feedback: FeedbackDetail[];
}

export interface ReplyVersion {
  ordinal: number;
  title: string | null;
  outcomeClass: string | null;
  documentNumber: string | null;
  issued: boolean;
  issuedOn: string | null;
  consents: ConsentDetail[];
  review: { result: string; resultName: string; source: string; sourceName: string } | null;
  decision: Decision | null;
  publication: {
    width: Width;
    widthName: string;
    publishedOn: string | null;
    url: string | null;
    withdrawn: boolean;
  } | null;
}

export interface ConsentDetail {
  party: string;
  partyName: string;
  answer: string;
  answerName: string;
  reason: string | null;
  source: string;
  sourceName: string;
  answeredOn: string | null;
}

export interface Decision {
  disclosure: string;
  disclosureName: string;
  width: Width | null;
  ground: string | null;
  decidedOn: string | null;
}

export interface FeedbackDetail {
  state: string;
  stateName: string;
  work: string | null;
  result: string | null;
  receivedOn: string | null;
  channel: string | null;
  said: string | null;
}

export interface TimelineEvent {
  id: number;
  at: string;
  actor: string | null;
  action: string;
  actionName: string;
  sentence: string;
  importRunId: number | null;
  before: unknown;
  after: unknown;
}
