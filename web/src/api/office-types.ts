// What the server sends about people, commands and registering, until these too are generated (see types.ts).
import type { Light } from './types';

export interface Named {
  id: number;
  name: string;
}
export type OfficeRole =
  | 'liaison'
  | 'handler'
  | 'division_head'
  | 'office_head'
  | 'leader'
  | 'publication_reviewer'
  | 'report_author'
  | 'system_admin'
  | 'security_admin'
  | 'auditor';
export type Rank = 'deputy' | 'principal';

export interface Me {
  id: number;
  name: string;
  login: string;
  roles: OfficeRole[];
  division: Named | null;
  rank: Rank | null;
  mustChangePassword: boolean;
  permissions: string[];
  standingInFor: Named[];
}
export interface SetupPerson {
  name: string;
  login: string;
  password: string;
}

export interface Person {
  id: number;
  name: string;
  login: string | null;
  roles: OfficeRole[];
  division: Named | null;
  rank: Rank | null;
  portfolio: Named[];
  active: boolean;
  mustChangePassword: boolean;
  leave: { deputy: Named; fromOn: string; toOn: string } | null;
}
/** 处室 or 外单位. */
export interface Unit extends Named {
  names: { name: string; fromOn: string | null; toOn: string | null }[];
  dissolvedOn: string | null;
  successor: Named | null;
  people?: number;
}

export interface ActionView {
  action: string;
  label: string;
  allowed: boolean;
  reasons: string[];
}
/** What a referral says about the work on it, beside its record. */
export interface ReferralWork {
  version: number;
  actions: ActionView[];
  standing: string | null;
}
export interface DivisionSuggestion {
  division: Named | null;
  because: string | null;
}
export interface BulkOutcome {
  done: number;
  refused: { referralId: number; number: string; title: string; reasons: string[] }[];
}

export interface StandingRow {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  body: string;
  kindName: string;
  roleName: string;
  light: Light;
  sentence: string;
  waitingFor: string;
  waitingWorkdays: number | null;
}
export interface Cell {
  count: number;
  query: string;
}
export interface Workbench {
  year: number;
  counters: (Cell & { key: string; label: string; page: string | null })[];
  table: { group: string; label: string; cells: Record<string, Cell> }[];
}
export interface Task {
  kind: string;
  label: string;
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  light: Light;
  action: string | null;
  versionId: number | null;
}

export interface Similar {
  id: number;
  number: string;
  session: string | null;
  kindName: string;
  title: string;
  year: number;
  statusName: string | null;
  division: string | null;
  documentNumber: string | null;
  outcomeClass: string | null;
  repliedOn: string | null;
  score: number;
}
export interface SimilarProposals {
  exact: Similar | null;
  similar: Similar[];
}

type WeeklyKey = 'due' | 'done' | 'overdue' | 'dueThisWeek' | 'dueNextWeek' | 'later' | 'noDueDate';
export type WeeklyNumbers = Record<WeeklyKey, Cell>;
/** 通报. */
export interface WeeklySheet {
  on: string;
  year: number;
  title: string;
  rule: string;
  columns: { key: string; label: string; definition: string }[];
  rows: (WeeklyNumbers & { divisionId: number | null; division: string | null })[];
  total: WeeklyNumbers;
  earlier: { year: number; open: Cell }[];
}
/** A line of the 任务分工表. */
export interface SplitRow {
  referralId: number;
  kindName: string;
  number: string;
  title: string;
  leadProposer: string | null;
  roleName: string;
  leadDivision: string | null;
  supportDivisions: string[];
  handlerName: string | null;
  dueOn: string | null;
}

export interface KeptListEntry {
  code: string;
  label: string;
  definition?: string | null;
  position: number;
}
/** A list in the wording of one year. */
export interface KeptList {
  list: string;
  label: string;
  year: number;
  from: number;
  until: number | null;
  codes: string[] | null;
  manyWords: boolean;
  entries: KeptListEntry[];
}
export interface KeptKind {
  code: string;
  name: string;
  body: string;
  words: string[];
  counts: 'in' | 'beside';
  letter: string;
  owesClass: boolean;
  owesFeedback: boolean;
  owesConsent: boolean;
  position: number;
}
/** One line of 由谁签发; what is left out fits every case. */
export interface SignerRule {
  kinds?: string[];
  keyItem?: boolean;
  outcomeClasses?: string[];
  signer: 'deputy' | 'chief';
}
export type SettingValue = string | number | boolean | string[] | SignerRule[] | null;
export interface KeptSetting {
  key: string;
  label: string;
  definition: string;
  sort: 'text' | 'names' | 'switch' | 'choice' | 'choices' | 'number' | 'signers';
  choices: { value: string; name: string }[];
  value: SettingValue;
  fromYear: number | null;
}
