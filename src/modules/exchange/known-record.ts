import type { Role } from '../../domain/codes.js';
import type { KnownIds } from '../../domain/imported-referral.js';
import type { LedgerRow } from '../../domain/ledger-row.js';
import type { ReferralFacts } from '../../domain/referral-facts.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { REFERRAL_COLUMNS, REFERRAL_FROM } from '../proposals/referral-row.sql.js';

/** A referral as the record knows it, with the ids of the rows that say so. */
export interface KnownReferral extends ReferralFacts, KnownIds {
  proposalId: number;
  referralId: number;
  role: Role;
  year: number;
  /** The form that decides was recorded here, not imported. */
  feedbackLive: boolean;
}

/** What the record holds of the proposals that a file speaks of. */
export interface KnownRecord {
  sessions: Map<string, number>;
  proposals: Map<string, { id: number; title: string }>;
  referrals: Map<number, KnownReferral[]>;
  /** Proposals of the same sessions that no row speaks of, by session and title: perhaps meant under another number. */
  namesakes: Map<string, { number: string }>;
}

interface ProposalKeyRow {
  id: number;
  number: string;
  title: string;
  level: string;
  kind: string;
  sessionId: number | null;
  year: number;
  series: string;
  numberKey: string;
}

/** Reads all that the record holds of the proposals in these rows. */
export async function knownRecord(
  tx: Tx,
  rows: LedgerRow[],
  bodyOf: Map<string, string>,
): Promise<KnownRecord> {
  const sessions = await knownSessions(tx, rows, bodyOf);
  const found = await rowsOf<ProposalKeyRow>(
    tx,
    `select id, number, title, level, kind_code as kind, session_id as "sessionId", year, series, number_key as "numberKey"
       from proposal where session_id = any($1) or (session_id is null and year = any($2))`,
    [[...new Set(sessions.values())], [...new Set(rows.map((row) => row.year))]],
  );
  const wanted = new Set(rows.map((row) => proposalKey(row, sessionOf(row, sessions, bodyOf))));
  const proposals = new Map(found.map((p) => [proposalKeyOf(p), { id: p.id, title: p.title }]));
  for (const key of proposals.keys()) if (!wanted.has(key)) proposals.delete(key);
  const unspoken = found.filter((p) => !wanted.has(proposalKeyOf(p)));
  return {
    sessions,
    proposals,
    namesakes: new Map(unspoken.map((p) => [titleKey(p.sessionId, p.year, p.title), { number: p.number }])),
    referrals: await knownReferrals(
      tx,
      [...proposals.values()].map((p) => p.id),
    ),
  };
}

function knownSessions(tx: Tx, rows: LedgerRow[], bodyOf: Map<string, string>): Promise<Map<string, number>> {
  return sessionIds(tx, [...new Set(rows.flatMap((row) => sessionKey(row, bodyOf) ?? []))]);
}

/** Ids of registered sessions by `sessionKey`. */
export async function sessionIds(tx: Tx, keys: string[]): Promise<Map<string, number>> {
  const found = await rowsOf<{ id: number; key: string }>(
    tx,
    `select id, concat_ws('/', level, body, term, ordinal) as key from session
      where concat_ws('/', level, body, term, ordinal) = any($1)`,
    [keys],
  );
  return new Map(found.map((session) => [session.key, session.id]));
}

async function knownReferrals(tx: Tx, proposalIds: number[]): Promise<Map<number, KnownReferral[]>> {
  const found = await rowsOf<KnownReferral & { givenDueOn: string | null }>(
    tx,
    `select ${REFERRAL_COLUMNS} ${REFERRAL_FROM} where r.proposal_id = any($1) order by r.id`,
    [proposalIds],
  );
  const byProposal = new Map<number, KnownReferral[]>();
  // 办理期限 in a ledger is the date that was given, not what an extension made of it.
  for (const row of found) {
    const known = { ...row, dueOn: row.givenDueOn };
    byProposal.set(row.proposalId, [...(byProposal.get(row.proposalId) ?? []), known]);
  }
  return byProposal;
}

/** A title within its session, or without one within its year. */
export function titleKey(sessionId: number | null, year: number, title: string): string {
  return `${sessionId ?? `year ${year}`}/${title}`;
}

/** `level/body/term/ordinal`, or null for business without a session (市两会期间). */
export function sessionKey(row: LedgerRow, bodyOf: Map<string, string>): string | null {
  if (row.session === null || row.session.term === null || row.session.ordinal === null) return null;
  return [row.level, bodyOf.get(row.kind), row.session.term, row.session.ordinal].join('/');
}

/** The session's id where it is known already. */
export function sessionOf(
  row: LedgerRow,
  sessions: Map<string, number>,
  bodyOf: Map<string, string>,
): number | null {
  const key = sessionKey(row, bodyOf);
  return key === null ? null : (sessions.get(key) ?? -1);
}

/** What makes two rows speak of one proposal: level, kind, session (or else the year), series and number. */
export function proposalKey(row: LedgerRow, sessionId: number | null): string {
  return proposalKeyOf({ ...row, sessionId });
}

function proposalKeyOf(p: Omit<ProposalKeyRow, 'id' | 'title' | 'number'>): string {
  return [p.level, p.kind, p.sessionId ?? `year ${p.year}`, p.series, p.numberKey].join('/');
}
