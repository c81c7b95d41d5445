import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { insertRows, updateRows } from '../../platform/database/bulk.js';
import type { Tx } from '../../platform/database/database.js';
import { outsideUnitsNamed } from '../people/registers.js';
import { Referral, ReferralUnit, ReturnRequest, Withdrawal } from './proposals.entities.js';

const UPDATED = [
  'year',
  'referredOn',
  'receivedOn',
  'receivedAssumed',
  'referredBy',
  'remark',
  'status',
] as const;

/** Writes the referrals of an import, the outside units in them, and whether they went back or were withdrawn. */
export async function recordImportedReferrals(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const fresh = writes.filter((write) => write.before === null);
  const known = writes.filter((write) => write.before !== null);
  await insertRows(
    tx,
    Referral,
    fresh.map((write) => ({ ...factsOf(write), version: 1, importRunId: write.runId })),
  );
  await updateRows(tx, Referral, [...UPDATED], known.map(factsOf));
  await tx.query('update referral set version = version + 1 where id = any($1)', [
    known.map((w) => w.referralId),
  ]);
  await recordUnits(tx, writes);
  await insertRows(tx, ReturnRequest, writes.filter((w) => changed(w, 'returned')).map(returned));
  await insertRows(tx, Withdrawal, writes.filter((w) => changed(w, 'withdrawn')).map(withdrawn));
}

function factsOf(write: ImportedReferral): Partial<Referral> {
  const { referredOn, receivedOn, referredBy, remark } = write.after;
  return {
    id: write.referralId,
    proposalId: write.proposalId,
    role: write.row.role,
    year: write.row.year,
    referredOn,
    receivedOn,
    // A ledger without 收到日期: the day of 交办 is taken and marked.
    receivedAssumed: receivedOn !== null && !write.row.receivedOn && receivedOn === referredOn,
    referredBy,
    remark,
    status: write.status,
  };
}

function returned(write: ImportedReferral): Partial<ReturnRequest> {
  return { referralId: write.referralId, asked: 'unknown', state: 'granted', importRunId: write.runId };
}

function withdrawn(write: ImportedReferral): Partial<Withdrawal> {
  return { referralId: write.referralId, reinstated: false, importRunId: write.runId };
}

async function recordUnits(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const stated = writes.filter((write) => changed(write, 'leadUnits', 'coUnits', 'separateUnits'));
  const ids = await outsideUnitsNamed(
    tx,
    stated.flatMap((write) => [
      ...write.after.leadUnits,
      ...write.after.coUnits,
      ...write.after.separateUnits,
    ]),
  );
  await tx.query('delete from referral_unit where referral_id = any($1)', [
    stated.filter((write) => write.before !== null).map((write) => write.referralId),
  ]);
  const part = (
    write: ImportedReferral,
    names: string[],
    as: ReferralUnit['part'],
  ): Partial<ReferralUnit>[] =>
    [...new Set(names)].map((name) => ({
      referralId: write.referralId,
      unitId: ids.get(name),
      part: as,
      importRunId: write.runId,
    }));
  await insertRows(
    tx,
    ReferralUnit,
    stated.flatMap((write) => [
      ...part(write, write.after.leadUnits, 'lead'),
      ...part(write, write.after.coUnits, 'co'),
      ...part(write, write.after.separateUnits, 'separate'),
    ]),
  );
}
