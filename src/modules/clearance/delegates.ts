import { rowsOf, type Tx } from '../../platform/database/database.js';

/** Someone who could review a version for its lead division, or null where he could not. */
export async function delegateOf(
  tx: Tx,
  versionId: number,
  personId: number,
): Promise<{ id: number; name: string } | null> {
  const rows = await rowsOf<{ id: number; name: string }>(
    tx,
    `select p.id, p.name from person p
       join assignment a on a.division_id = p.division_id and a.part = 'lead' and a.state not in ('sent_back', 'ended')
       join reply y on y.referral_id = a.referral_id join reply_version v on v.reply_id = y.id
      where v.id = $1 and p.id = $2 and p.active and exists (
        select 1 from person_role o where o.person_id = p.id and o.role in ('handler', 'division_head'))`,
    [versionId, personId],
  );
  return rows[0] ?? null;
}
