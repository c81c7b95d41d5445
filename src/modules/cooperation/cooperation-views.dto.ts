import { LightView } from '../proposals/ledger.dto.js';

/** One 沟通 with the proposers. */
export class ContactRecord {
  id: number;
  form: string | null;
  times: number;
  heldOn: string | null;
  people: string | null;
  place: string | null;
  note: string | null;
  /** Who recorded it; null where a ledger brought it. */
  recordedBy: string | null;
}

export class ChaseRecord {
  on: string;
  channel: string | null;
  /** null also for those who do not work on the referral. */
  note: string | null;
  by: string | null;
}

/** What another unit owes us. */
export class OutsideOpinionView {
  id: number;
  round: number;
  unitId: number;
  unit: string;
  askedOn: string;
  dueOn: string | null;
  state: 'missing' | 'received' | 'countersigned' | 'overridden';
  stateName: string;
  light: LightView;
  receivedOn: string | null;
  documentNumber: string | null;
  /** null also for those who do not work on the referral. */
  content: string | null;
  overriddenOn: string | null;
  overrideReason: string | null;
  chases: ChaseRecord[];
}

/** One event in the story of a due date. */
export class ExtensionEventView {
  id: number;
  /** Rework has a clock of its own in every further round. */
  clock: string;
  round: number;
  event: string;
  eventName: string;
  happenedOn: string | null;
  dueOn: string | null;
  reason: string | null;
  /** The upper office's answer, and when the proposer was told of it. */
  notice: string | null;
  proposerToldOn: string | null;
  /** A later event took it back: it no longer counts. */
  revoked: boolean;
  by: string | null;
}

/** 延期: what moved the due dates, to what they fold in the running round, and what the law leaves. */
export class ExtensionView {
  dueOn: string | null;
  /** The date that is asked for and not decided. */
  askedFor: string | null;
  events: ExtensionEventView[];
  /** The legal cap in a sentence; null where the law has none. */
  cap: string | null;
  capOn: string | null;
  /** Where the date that stands, or that is asked for, lies beyond the cap. */
  warning: string | null;
}

/** 沟通、外单位会办意见、延期 of one referral. */
export class CooperationView {
  referralId: number;
  /** Whether the reader works on it: texts are shown only to him. */
  worksOn: boolean;
  /** A sentence where a reply is owed and the proposers were never contacted. */
  contactOwed: string | null;
  /** Proposers with names of whom no record of a talk speaks; empty where that cannot be told. */
  notSpokenTo: string[];
  contacts: ContactRecord[];
  contactForms: string[];
  /** Whether the reply is ours, so that other units can owe us an opinion. */
  takesOpinions: boolean;
  opinions: OutsideOpinionView[];
  mayChase: boolean;
  mayTell: boolean;
  extension: ExtensionView;
}

/** A system of an upper office, and on which day our answer was entered there. */
export class PlatformView {
  code: string;
  label: string;
  uploadedOn: string | null;
  recordedBy: string | null;
}

/** What has to be typed again in the upper office's system. */
export class CopyField {
  label: string;
  text: string;
}

export class PlatformSheet {
  referralId: number;
  platforms: PlatformView[];
  /** Whether anything was issued that could be uploaded. */
  issued: boolean;
  mayTick: boolean;
  fields: CopyField[];
}

/** One missing opinion, with the referral that waits for it. */
export class MissingOpinion {
  opinionId: number;
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  kindName: string;
  body: string;
  roleName: string;
  divisionId: number | null;
  division: string | null;
  unit: string;
  askedOn: string;
  dueOn: string | null;
  light: LightView;
  chases: number;
  lastChasedOn: string | null;
  mayChase: boolean;
}

export class MissingOpinions {
  rows: MissingOpinion[];
}
