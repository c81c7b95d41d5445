import { changed, type ImportedReferral } from '../../domain/imported-referral.js';
import { insertRows } from '../../platform/database/bulk.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { ClockEvent } from './clock-event.entity.js';

/** Writes 办理期限 and 延期至 of an import as events of the reply clock; an erased date is an event that revokes. */
export async function recordImportedClocks(tx: Tx, writes: ImportedReferral[]): Promise<void> {
  const given = writes.filter((write) => changed(write, 'dueOn'));
  const extended = writes.filter((write) => changed(write, 'extendedTo'));
  const standing = await standingEvents(tx, [...given, ...extended]);
  await insertRows(tx, ClockEvent, [
    ...given.flatMap((write) => events(write, 'fixed', write.after.dueOn, standing)),
    ...extended.flatMap((write) => events(write, 'extended', write.after.extendedTo, standing)),
  ]);
}

function events(
  write: ImportedReferral,
  event: 'fixed' | 'extended',
  dueOn: string | null,
  standing: Map<string, number>,
): Partial<ClockEvent>[] {
  const base = { referralId: write.referralId, clock: 'reply', round: 1, importRunId: write.runId };
  const earlier = standing.get(`${write.referralId}/${event}`);
  const revoke = { ...base, event: 'extension_withdrawn', revokesId: earlier ?? null };
  const stated = dueOn === null ? [] : [{ ...base, event, dueOn }];
  // The event that it replaces is revoked, never edited: the receipt shows both.
  return earlier === undefined ? stated : [...stated, revoke];
}

async function standingEvents(tx: Tx, writes: ImportedReferral[]): Promise<Map<string, number>> {
  const rows = await rowsOf<{ referralId: number; event: string; id: number }>(
    tx,
    `select e.referral_id as "referralId", replace(e.event, 'corrected', 'fixed') as event, max(e.id) as id
       from clock_event e
      where e.referral_id = any($1) and e.clock = 'reply' and e.event in ('fixed', 'corrected', 'extended')
        and not exists (select 1 from clock_event w where w.revokes_id = e.id)
      group by e.referral_id, 2`,
    [writes.filter((write) => write.before !== null).map((write) => write.referralId)],
  );
  return new Map(rows.map((row) => [`${row.referralId}/${row.event}`, row.id]));
}
