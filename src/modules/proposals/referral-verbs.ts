import type { Role } from '../../domain/codes.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { STATUS_FACTS_SQL, statusOfRow, type StatusRow } from './status-facts.sql.js';

/** Who records a referral's facts, and on which day in the office. */
export interface Recorder {
  personId: number | null;
  on: string;
}

/** Locks referrals against every other verb, in the order of their ids; gives those that are there. */
export async function lockReferrals(tx: Tx, ids: number[]): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    tx,
    'select id from referral where id = any($1) order by id for update',
    [ids],
  );
  return rows.map((row) => row.id);
}

/** The referrals of some proposals, in the order of their ids. */
export async function referralsOfProposals(tx: Tx, proposalIds: readonly number[]): Promise<number[]> {
  const rows = await rowsOf<{ id: number }>(
    tx,
    'select id from referral where proposal_id = any($1) order by id',
    [proposalIds],
  );
  return rows.map((row) => row.id);
}

/**
 * Stores the status that the facts imply, and counts the version up: the last step of every verb, and the only writer
 * of a status beside the import of a ledger.
 */
export async function storeImpliedStatus(tx: Tx, referralId: number): Promise<StatusRow> {
  const [facts] = await rowsOf<StatusRow>(tx, `${STATUS_FACTS_SQL} where r.id = $1`, [referralId]);
  if (!facts) throw new Error(`referral ${referralId} has gone`);
  const status = statusOfRow(facts);
  await tx.query('update referral set status = $2, version = version + 1 where id = $1', [
    referralId,
    status,
  ]);
  return { ...facts, status };
}

/** After an import has written over the record: the statuses that its facts and the earlier commands' imply. */
export async function restoreImpliedStatuses(tx: Tx, referralIds: number[]): Promise<void> {
  const rows = await rowsOf<StatusRow>(tx, `${STATUS_FACTS_SQL} where r.id = any($1)`, [referralIds]);
  const wrong = rows
    .map((row) => ({ id: row.id, status: statusOfRow(row), stored: row.status }))
    .filter((row) => row.status !== row.stored);
  if (wrong.length === 0) return;
  await tx.query(
    `update referral r set status = n.status from jsonb_to_recordset($1) as n(id integer, status text) where r.id = n.id`,
    [JSON.stringify(wrong)],
  );
}

/** The upper office changed the role in which it referred the proposal to us. */
export async function replaceRole(tx: Tx, referralId: number, role: Role): Promise<void> {
  await tx.query('update referral set role = $2 where id = $1', [referralId, role]);
}

/** What is asked of the upper office. */
export interface RequestAsked {
  asked: string;
  reason: string;
  suggestedUnit: string | null;
  suggestedRole: Role | null;
  /** Why it is asked although the window is over. */
  overrideReason: string | null;
}

/** 申请调整: what is asked of the upper office, pending until it answers. */
export async function openRequest(
  tx: Tx,
  referralId: number,
  asked: RequestAsked,
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into return_request (referral_id, asked, reason, suggested_unit, suggested_role, override_reason, requested_on,
            state, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8)`,
    [
      referralId,
      asked.asked,
      asked.reason,
      asked.suggestedUnit,
      asked.suggestedRole,
      asked.overrideReason,
      by.on,
      by.personId,
    ],
  );
}

/** What became of the pending request, on the day of the answer. */
export async function settleRequest(
  tx: Tx,
  referralId: number,
  answer: {
    state: 'granted' | 'refused' | 'taken_back';
    on: string;
    reason: string | null;
    newRole: Role | null;
  },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `update return_request set state = $2, decided_on = $3, answer_reason = $4, new_role = $5, decided_by = $6
      where referral_id = $1 and state = 'pending'`,
    [referralId, answer.state, answer.on, answer.reason, answer.newRole, by.personId],
  );
}

/** 撤回, by the upper office's notice. */
export async function recordWithdrawal(
  tx: Tx,
  referralId: number,
  notice: { reason: string; on: string },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `insert into withdrawal (referral_id, withdrawn_on, reason, recorded_by) values ($1, $2, $3, $4)`,
    [referralId, notice.on, notice.reason, by.personId],
  );
}

/** 恢复: the withdrawal no longer stands; its row stays. */
export async function recordReinstatement(
  tx: Tx,
  referralId: number,
  on: string,
  by: Recorder,
): Promise<void> {
  await tx.query(
    `update withdrawal set reinstated = true, reinstated_on = $2, reinstated_by = $3
      where referral_id = $1 and not reinstated`,
    [referralId, on, by.personId],
  );
}

/** 并案: the proposal is handled together with its host. */
export async function linkToHost(tx: Tx, proposalId: number, hostId: number): Promise<void> {
  await tx.query('update proposal set host_id = $2, version = version + 1 where id = $1', [
    proposalId,
    hostId,
  ]);
}

/** A referral of a known proposal in a further role; received, assigned to nobody yet. */
export async function insertReferral(
  tx: Tx,
  proposalId: number,
  given: { role: Role; referredOn: string; receivedOn: string | null; referredBy: string | null },
  by: Recorder,
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into referral (proposal_id, role, year, referred_on, received_on, received_assumed, referred_by, status,
            recorded_by)
     values ($1, $2, extract(year from $3::date), $3, coalesce($4, $3::date), $4::date is null, $5, 'received', $6)
     returning id`,
    [proposalId, given.role, given.referredOn, given.receivedOn, given.referredBy, by.personId],
  );
  return (row as { id: number }).id;
}
