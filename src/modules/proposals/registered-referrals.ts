import type { FirstReferral, UnitFacts } from '../../domain/registration.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { outsideUnitsNamed } from '../people/registers.js';

/** Writes a referral that has just come in, with the other bodies in it. */
export async function recordReferral(
  tx: Tx,
  proposalId: number,
  it: FirstReferral,
  by: number | null,
): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into referral (proposal_id, role, year, referred_on, received_on, received_assumed, referred_by, remark,
            status, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, 'received', $9) returning id`,
    [
      proposalId,
      it.role,
      it.year,
      it.referredOn,
      it.receivedOn,
      it.receivedAssumed,
      it.referredBy,
      it.remark,
      by,
    ],
  );
  const { id } = row as { id: number };
  await writeUnits(tx, id, it.units, by);
  return id;
}

/** Makes these the other bodies of a referral, and counts its version up; a row that stays keeps its id. */
export async function replaceUnits(
  tx: Tx,
  referralId: number,
  units: readonly UnitFacts[],
  by: number | null,
): Promise<void> {
  await writeUnits(tx, referralId, units, by);
  await tx.query('update referral set version = version + 1 where id = $1', [referralId]);
}

async function writeUnits(
  tx: Tx,
  referralId: number,
  units: readonly UnitFacts[],
  by: number | null,
): Promise<void> {
  const ids = await outsideUnitsNamed(
    tx,
    units.map((unit) => unit.name),
  );
  const keep = units.map((unit) => `${ids.get(unit.name)}/${unit.part}`);
  await tx.query(
    `delete from referral_unit where referral_id = $1 and not concat(unit_id, '/', part) = any($2)`,
    [referralId, keep],
  );
  for (const unit of units) {
    await tx.query(
      `insert into referral_unit (referral_id, unit_id, part, contact_name, contact_phone, recorded_by)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (referral_id, unit_id, part) do update
         set contact_name = excluded.contact_name, contact_phone = excluded.contact_phone`,
      [referralId, ids.get(unit.name), unit.part, unit.contactName, unit.contactPhone, by],
    );
  }
}
