import {
  type Disclosure,
  type Level,
  type ReferralState,
  type Role,
  ROLES,
  type Width,
} from '../../domain/codes.js';
import { type Timeliness } from '../../domain/measures-of-timeliness.js';
import { proposalName, sessionName } from '../../domain/proposal-name.js';
import { type NamedRow } from '../../domain/report-notes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { type YearTerms } from '../../domain/year-terms.js';
import { type LineEntry } from './reports.dto.js';

/** A row of behindSql. */
export interface EntryRow extends NamedRow {
  referralId: number;
  replyId: number | null;
  kind: string;
  level: Level;
  status: ReferralState;
  referredOn: string | null;
  dueOn: string | null;
  repliedOn: string | null;
}

/** A row of detailSql: a referral of the year with all that figures are counted from. */
export interface DetailRow extends EntryRow {
  counted: boolean;
  beside: boolean;
  folded: boolean;
  owes: 'reply' | 'opinion' | null;
  issued: boolean;
  timeliness: Timeliness | null;
  extended: boolean;
  outcomeClass: string | null;
  disclosure: Disclosure | null;
  published: Width | null;
  dissatisfiedFirst: boolean;
  dissatisfiedAgain: boolean;
  versionId: number | null;
  groups: number;
  foldedRoles: number;
}

/** The row of annualSql. */
export interface AnnualRow {
  totals: Record<string, number>;
  offenders: { identity: string; proposalId: number; number: string; title: string }[];
  named: (NamedRow & { line: string })[];
}

/** A row as it is handed out. */
export function lineEntry(row: EntryRow, terms: YearTerms): LineEntry {
  const roles = ROLES.filter((role) => row.roles.includes(role));
  return {
    proposalId: row.proposalId,
    referralId: row.referralId,
    replyId: row.replyId,
    number: row.number,
    title: row.title,
    name: proposalName(row),
    session: sessionName(row) || null,
    kind: row.kind,
    kindName: kindName(row.kind, terms),
    level: row.level,
    role: row.role,
    roles,
    roleNames: roles.map((role: Role) => ROLE_NAMES[role]),
    status: row.status,
    referredOn: row.referredOn,
    dueOn: row.dueOn,
    repliedOn: row.repliedOn,
  };
}

/** A kind's name in the year; its code where the year's list lacks it. */
export function kindName(code: string, terms: YearTerms): string {
  return terms.kinds.find((kind) => kind.code === code)?.name ?? code;
}
