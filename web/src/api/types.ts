// What the server sends (docs of every field: /api/docs). Absent facts are null.

export type Body = 'npc' | 'cppcc';
export type Width = 'full' | 'summary' | 'redacted';

export interface Named<Code = string> {
  code: Code;
  name: string;
}

/** GET /api/lists */
export interface Lists {
  bodyName: string;
  /** Years that hold referrals, newest first. */
  years: number[];
  kinds: (Named & { body: Body; counts: 'in' | 'beside' })[];
  levels: Named[];
  roles: Named[];
  statuses: Named[];
  outcomeClasses: (Named & { definition: string })[];
  divisions: { id: number; name: string }[];
}

export interface Light {
  tone: 'overdue' | 'near' | 'ok' | 'late' | 'done' | 'none';
  words: string;
}

/** One row of the ledger: one referral. */
export interface LedgerEntry {
  referralId: number;
  proposalId: number;
  year: number;
  kind: string;
  kindName: string;
  body: Body;
  level: string;
  levelName: string;
  session: string | null;
  number: string;
  localNumber: string | null;
  title: string;
  keyItem: boolean;
  leadProposer: string | null;
  proposerGroup: string | null;
  jointCount: number | null;
  role: string;
  roleName: string;
  leadUnits: string[];
  coUnits: string[];
  separateUnits: string[];
  leadDivision: string | null;
  supportDivisions: string[];
  handlerName: string | null;
  referredBy: string | null;
  referredOn: string | null;
  receivedOn: string | null;
  signedOn: string | null;
  dueOn: string | null;
  extended: boolean;
  contactForm: string | null;
  contactCount: number | null;
  repliedOn: string | null;
  documentNumber: string | null;
  outcomeClass: string | null;
  workSatisfaction: string | null;
  resultSatisfaction: string | null;
  secondRepliedOn: string | null;
  disclosure: string | null;
  publication: Width | null;
  publishedOn: string | null;
  publishedUrl: string | null;
  status: string;
  statusName: string;
  rounds: number;
  remark: string | null;
  light: Light;
}

/** GET /api/proposals */
export interface LedgerPage {
  total: number;
  /** Says in a sentence what is listed. */
  rule: string;
  rows: LedgerEntry[];
  nextCursor: string | null;
}

export interface Finding {
  row: number;
  column: string;
  code: string;
  message: string;
  severity: 'error' | 'warning';
}

export type ImportState =
  | 'uploaded'
  | 'reading'
  | 'previewed'
  | 'failed'
  | 'commit_requested'
  | 'committing'
  | 'committed'
  | 'undone';

export interface ImportColumn {
  heading: string;
  field: string | null;
  fieldLabel: string | null;
  how: 'remembered' | 'name' | 'part' | 'content' | 'none';
  sample: string | null;
}

export interface ImportCounts {
  rows: number;
  proposals: number;
  referrals: number;
  created: number;
  updated: number;
  unchanged: number;
  duplicates: number;
  conflicts: number;
  errors: number;
  warnings: number;
}

/** GET /api/imports/:id */
export interface ImportRun {
  id: number;
  state: ImportState;
  stateName: string;
  channel: string;
  actorName: string | null;
  fileName: string;
  fileSize: number;
  givenYear: number | null;
  consentsOnFile: boolean;
  blankErases: boolean;
  createdAt: string;
  committedAt: string | null;
  undoneAt: string | null;
  sheetName: string | null;
  headerRow: number | null;
  columns: ImportColumn[];
  fields: { key: string; label: string; required: boolean }[];
  counts: ImportCounts | null;
  fileFindings: Finding[];
  progress: { done: number; total: number };
  failure: { code: string; message: string } | null;
  canCommit: boolean;
  commitRefusals: string[];
  canUndo: boolean;
  undoRefusals: string[];
  /** Report years that the file's rows fall in, where the server says so. */
  years?: number[];
}

export type RowOutcome = 'new' | 'changed' | 'unchanged' | 'duplicate' | 'conflict' | 'error' | 'warning';

export interface ImportRow {
  row: number;
  outcome: string;
  number: string | null;
  title: string | null;
  proposalId: number | null;
  changes: { field: string; label: string; old: unknown; new: unknown }[];
  findings: Finding[];
}

/** GET /api/imports/:id/rows */
export interface ImportRows {
  total: number;
  rows: ImportRow[];
  nextCursor: string | null;
}

export type LineGroup = 'total' | 'roles' | 'kinds' | 'levels' | 'timeliness' | 'publication' | 'other';

export interface ReportLine {
  key: string;
  label: string;
  unit: 'proposal' | 'referral' | 'reply';
  unitName: string;
  definition: string;
  value: number;
  group: LineGroup;
}

export interface Identity {
  key: string;
  sentence: string;
  holds: boolean;
  /** Lines on the left and on the right; `minus` is taken off. */
  leftLine: string;
  plus: string[];
  minus: string[];
  left: number;
  right: number;
  offenders: { proposalId: number; number: string; title: string }[];
}

/** GET /api/reports/annual/:year */
export interface AnnualReport {
  year: number;
  bodyName: string;
  text: string;
  reconciles: boolean;
  notes: string[];
  yearRule: string;
  lines: ReportLine[];
  /** The text in pieces; a piece with a line is a number that links to its list. */
  sentence: { text: string; line: string | null }[];
  identities: Identity[];
}
