import { type Body, type Level, type Role, type Series } from './codes.js';
import { type Party } from './proposer-party.js';

/** 届次 as a form names it. */
export interface SessionInput {
  level: Level;
  body: Body;
  term: number;
  ordinal: number;
}

export interface ProposerInput {
  name?: string | null;
  group?: string | null;
  phone?: string | null;
  duty?: string | null;
  address?: string | null;
}

export const UNIT_PARTS = ['lead', 'co', 'separate'] as const;
export type UnitPart = (typeof UNIT_PARTS)[number];

export interface UnitInput {
  name: string;
  part: UnitPart;
  contactName?: string | null;
  contactPhone?: string | null;
}

/** What a person types of a proposal, as typed. */
export interface ContentInput {
  kind: string;
  level: Level;
  session?: SessionInput | null;
  sessionWords?: string | null;
  series?: Series | null;
  number: string;
  localNumber?: string | null;
  title?: string | null;
  summary?: string | null;
  text?: string | null;
  sensitive?: boolean;
  proposers?: ProposerInput[];
  jointCount?: number | null;
  topic?: string | null;
  keyItem?: boolean;
}

/** What a person types of its first referral. */
export interface ReferralInput {
  role: Role;
  referredOn: string;
  receivedOn?: string | null;
  referredBy?: string | null;
  dueOn?: string | null;
  remark?: string | null;
  units?: UnitInput[];
}

/** The lists of the place and year that a form is read by. */
export interface FormTerms {
  kinds: readonly { code: string; name: string; body: Body }[];
  ownNames: readonly string[];
  /** What a classified item is called where its title must not be written. */
  sensitiveTitle: string;
}

/** A row of proposers: a named one, or joint signers who are only counted. */
export interface SignerFacts {
  position: number;
  name: string | null;
  counted: number;
  party: Party;
  groupName: string | null;
  duty: string | null;
  phone: string | null;
  address: string | null;
}

/** What identifies a proposal beside its year: kind, level, session, series and number, in the import's terms. */
export interface IdentityFacts {
  kindCode: string;
  kindName: string;
  level: Level;
  session: (SessionInput & { words: string }) | null;
  sessionWords: string | null;
  series: Series;
  number: string;
  numberKey: string;
}

/** A proposal, read and found in order. */
export interface ContentFacts extends IdentityFacts {
  title: string;
  summary: string | null;
  bodyText: string | null;
  topic: string | null;
  keyItem: boolean;
  localNumber: string | null;
  sensitive: boolean;
  signers: SignerFacts[];
}

export interface UnitFacts {
  name: string;
  part: UnitPart;
  contactName: string | null;
  contactPhone: string | null;
}

/** A referral, read and found in order. */
export interface FirstReferral {
  role: Role;
  year: number;
  referredOn: string;
  receivedOn: string;
  /** 收到日期 was not stated, the day of 交办 was taken. */
  receivedAssumed: boolean;
  referredBy: string | null;
  dueOn: string | null;
  remark: string | null;
  units: UnitFacts[];
}
