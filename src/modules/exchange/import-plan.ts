import { createHash } from 'node:crypto';
import { yearClosed } from '../../domain/closed-year.js';
import { differences, type FactChange, statedFacts } from '../../domain/facts-difference.js';
import type { ImportedReferral } from '../../domain/imported-referral.js';
import { yearOf } from '../../domain/ledger-dates.js';
import type { LedgerFinding, LedgerRow } from '../../domain/ledger-row.js';
import { mergeFacts, type MergeOptions } from '../../domain/referral-facts-merge.js';
import {
  onlyProposalKnown,
  PROPOSAL_FACTS,
  type ReferralFacts,
  statusOf,
} from '../../domain/referral-facts.js';
import type { Tx } from '../../platform/database/database.js';
import { closedYearsOf, holdYearsOpen } from '../proposals/closed-years.js';
import {
  KnownRecord,
  KnownReferral,
  knownRecord,
  proposalKey,
  sessionKey,
  sessionOf,
  titleKey,
} from './known-record.js';
import { conflictsOf, oddities } from './import-conflicts.js';

/** What would become of one row. */
export interface PlannedRow {
  row: LedgerRow;
  outcome: 'new' | 'changed' | 'unchanged' | 'conflict';
  /** Rows with the same key speak of one proposal. */
  proposalKey: string;
  sessionKey: string | null;
  known: KnownReferral | null;
  proposalId: number | null;
  after: ReferralFacts;
  status: ImportedReferral['status'];
  changes: FactChange[];
  conflicts: LedgerFinding[];
  warnings: LedgerFinding[];
}

/** The whole plan, and a digest by which a later plan can be told from the one that a person saw. */
export interface ImportPlan {
  rows: PlannedRow[];
  digest: string;
}

/** The kinds that the plan needs to know of: their body and whether they owe feedback. */
export type KindFacts = { code: string; body: string; owesFeedback: boolean }[];

/** Compares what a file says with what the record knows; writes nothing. */
export async function planImport(
  tx: Tx,
  rows: LedgerRow[],
  kinds: KindFacts,
  options: MergeOptions,
): Promise<ImportPlan> {
  const bodyOf = new Map(kinds.map((kind) => [kind.code, kind.body]));
  const record = await knownRecord(tx, rows, bodyOf);
  const owes = new Map(kinds.map((kind) => [kind.code, kind.owesFeedback]));
  const taken = new Set<number>();
  const years = [...record.referrals.values()].flat().map((known) => known.year);
  const touched = [...rows.map((row) => row.year), ...years];
  await holdYearsOpen(tx, touched);
  const closed = await closedYearsOf(tx, touched);
  const matched = rows.map((row): Matched => {
    const session = sessionOf(row, record.sessions, bodyOf);
    const newSession = session === -1 ? sessionKey(row, bodyOf) : null;
    // A session that is not registered yet has no id: its words stand in the key instead.
    const key = proposalKey(row, session) + (newSession === null ? '' : ` ${newSession}`);
    const proposal = record.proposals.get(key) ?? null;
    const known = proposal ? match(row, record, proposal.id, taken) : null;
    if (known) taken.add(known.referralId);
    const namesake = proposal ? null : (record.namesakes.get(titleKey(session, row.year, row.title)) ?? null);
    return { row, proposalKey: key, sessionKey: sessionKey(row, bodyOf), proposal, known, namesake };
  });
  const planned = matched.map((one) => {
    const referrals = one.proposal ? (record.referrals.get(one.proposal.id) ?? []) : [];
    return inOpenYear(plan(one, referrals, taken, owes.get(one.row.kind) ?? true, options), closed);
  });
  return { rows: planned, digest: digestOf(planned) };
}

/** A row, with what the record holds of its proposal and its referral. */
interface Matched extends Pick<PlannedRow, 'row' | 'proposalKey' | 'sessionKey' | 'known'> {
  proposal: { id: number; title: string } | null;
  /** A registered proposal of the same session and title, which this row does not name. */
  namesake: { number: string } | null;
}

/** The referral of this proposal that the row speaks of: same role, same day of 交办 first, then the live one. */
function match(
  row: LedgerRow,
  record: KnownRecord,
  proposalId: number,
  taken: Set<number>,
): KnownReferral | null {
  const candidates = (record.referrals.get(proposalId) ?? []).filter(
    (known) => known.role === row.role && !taken.has(known.referralId),
  );
  const ended = (known: KnownReferral): boolean => known.returned || known.withdrawn;
  const ends = row.status === 'returned' || row.status === 'withdrawn';
  const onDay = candidates.filter((known) => known.referredOn === row.referredOn);
  return (
    onDay.find((known) => ended(known) === ends) ??
    onDay[0] ??
    candidates.find((known) => !ended(known)) ??
    candidates.find((known) => ended(known) && ends) ??
    null
  );
}

function plan(
  { known, proposal, namesake, ...base }: Matched,
  referrals: readonly KnownReferral[],
  taken: ReadonlySet<number>,
  owesFeedback: boolean,
  options: MergeOptions,
): PlannedRow {
  // A row without its day of 交办 leaves the registered one, and the year that goes by it.
  const year = base.row.referredOn === null && known?.referredOn ? yearOf(known.referredOn) : base.row.year;
  const row = { ...base.row, year };
  const shared = referrals[0] ? onlyProposalKnown(referrals[0]) : undefined;
  const after = mergeFacts(row, known, options, shared);
  const status = statusOf(after, row.role, owesFeedback);
  const changes = known ? referralChanges(known, after, year) : shared ? proposalChanges(shared, after) : [];
  const compared = { row, known, after, title: proposal?.title ?? null, namesake };
  const conflicts = conflictsOf(compared);
  const others = referrals.filter((one) => !taken.has(one.referralId) && !one.returned && !one.withdrawn);
  const warnings = oddities(compared, others);
  const outcome =
    conflicts.length > 0 ? 'conflict' : known === null ? 'new' : changes.length > 0 ? 'changed' : 'unchanged';
  return {
    ...base,
    row,
    proposalId: proposal?.id ?? null,
    outcome,
    known,
    after,
    status,
    changes,
    conflicts,
    warnings,
  };
}

/** A row that would write into a closed year, or out of one, is in conflict with it. */
function inOpenYear(planned: PlannedRow, closed: readonly number[]): PlannedRow {
  const year = [planned.row.year, planned.known?.year].find(
    (one) => one !== undefined && closed.includes(one),
  );
  if (year === undefined || planned.outcome === 'unchanged') return planned;
  const { row } = planned.row;
  const message = `第${row}行：${yearClosed(year).message}这一行要改动登记，请核对。`;
  const conflict = { row, column: '交办日期', code: 'year_closed', message };
  return { ...planned, outcome: 'conflict', conflicts: [...planned.conflicts, conflict] };
}

/** Every fact that would change, and the report year where that moves with the day of 交办. */
function referralChanges(known: KnownReferral, after: ReferralFacts, year: number): FactChange[] {
  const changes = differences(known, after);
  if (known.year === year) return changes;
  return [...changes, { field: 'year', label: '统计年度', old: String(known.year), new: String(year) }];
}

/** What a new referral would change of its known proposal. */
function proposalChanges(shared: ReferralFacts, after: ReferralFacts): FactChange[] {
  const facts: readonly string[] = PROPOSAL_FACTS;
  return differences(shared, after).filter(({ field }) => facts.includes(field));
}

function digestOf(rows: PlannedRow[]): string {
  const hash = createHash('sha256');
  for (const { row, outcome, proposalId, changes, after } of rows) {
    hash.update(JSON.stringify([row, outcome, proposalId, changes, after]));
  }
  return hash.digest('hex');
}

/** What the trace of a proposal keeps: for a new referral all that is stated, for a known one what changed. */
export function traceOf(planned: PlannedRow): { before: object | null; after: object } {
  const stamp = { role: planned.row.role, row: planned.row.row };
  if (planned.known === null) return { before: null, after: { ...stamp, ...statedFacts(planned.after) } };
  const before = Object.fromEntries(planned.changes.map((change) => [change.label, change.old]));
  const after = Object.fromEntries(planned.changes.map((change) => [change.label, change.new]));
  return { before: { ...stamp, ...before }, after: { ...stamp, ...after } };
}

/** Whether writing this row would change anything; consents on file count, though no one sees them in a ledger. */
export function mustWrite(planned: PlannedRow): boolean {
  return planned.outcome === 'new' || planned.outcome === 'changed';
}
