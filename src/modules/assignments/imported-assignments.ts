import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { insertRows, updateRows } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { divisionsNamed } from '../people/registers.js';
import { Assignment } from './assignment.entity.js';

/** Writes 承办处室, 协办处室, 签收 and 经办人 of an import. A changed division ends the old row; nothing is deleted. */
export async function recordImportedAssignments(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const divisions = await divisionsNamed(
    tx,
    writes.flatMap((write) => [write.after.leadDivision ?? [], write.after.supportDivisions].flat()),
  );
  const lead = writes.filter((w) => changed(w, 'leadDivision', 'signed', 'signedOn', 'handlerName'));
  const moved = lead.filter((w) => w.known?.leadAssignmentId && changed(w, 'leadDivision'));
  const support = writes.filter((w) => changed(w, 'supportDivisions'));
  await endRows(
    tx,
    moved.map((w) => w.known?.leadAssignmentId ?? 0),
    support.map((w) => w.referralId),
  );

  const kept = lead.filter((w) => w.known?.leadAssignmentId && !changed(w, 'leadDivision'));
  await updateRows(
    tx,
    Assignment,
    ['state', 'signed', 'signedOn', 'handlerName'],
    kept.map((w) => ({ id: w.known?.leadAssignmentId ?? 0, ...signing(w) })),
  );
  await insertRows(tx, Assignment, [
    ...lead.filter((w) => !kept.includes(w) && isAssigned(w)).map((w) => leadRow(w, divisions)),
    ...support.flatMap((w) => supportRows(w, divisions)),
  ]);
}

/** A ledger may show 签收日期 without 承办处室: signed for, by a division that is not known. */
function isAssigned(write: ImportedReferral): boolean {
  return write.after.leadDivision !== null || write.after.signed;
}

function signing(write: ImportedReferral): Partial<Assignment> {
  const { signed, signedOn, handlerName, issued } = write.after;
  return { state: issued ? 'submitted' : signed ? 'active' : 'pending', signed, signedOn, handlerName };
}

function leadRow(write: ImportedReferral, divisions: Map<string, number>): Partial<Assignment> {
  return {
    referralId: write.referralId,
    divisionId: divisions.get(write.after.leadDivision ?? '') ?? null,
    part: 'lead',
    ...signing(write),
    importRunId: write.runId,
  };
}

function supportRows(write: ImportedReferral, divisions: Map<string, number>): Partial<Assignment>[] {
  // The lead division stated once more as a supporter says nothing new.
  const names = new Set(write.after.supportDivisions.filter((name) => name !== write.after.leadDivision));
  return [...names].map((name) => ({
    referralId: write.referralId,
    divisionId: divisions.get(name) ?? null,
    part: 'support' as const,
    state: write.after.issued ? 'submitted' : 'pending',
    signed: false,
    importRunId: write.runId,
  }));
}

async function endRows(tx: Tx, leadIds: number[], referralsWithOtherSupport: number[]): Promise<void> {
  await tx.query(
    `update assignment set state = 'ended', end_reason = '导入更正'
      where id = any($1) or (referral_id = any($2) and part = 'support' and state not in ('sent_back', 'ended'))`,
    [leadIds, referralsWithOtherSupport],
  );
}
