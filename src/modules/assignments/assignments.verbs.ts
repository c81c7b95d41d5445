import { rowsOf, type Tx } from '../../platform/database/database.js';

/** Who records an assignment's facts, and on which day in the office. */
export interface Recorder {
  personId: number | null;
  on: string;
}

/** A division's part that stands: neither sent back nor ended. */
export interface LiveAssignment {
  id: number;
  divisionId: number | null;
  part: 'lead' | 'support';
  state: 'pending' | 'active' | 'submitted';
}

/** The divisions of a split: one leads, any number support. */
export interface Split {
  leadDivisionId: number;
  supportDivisionIds: number[];
}

/** The live rows of a referral, the lead first. The caller holds the referral's lock. */
export function liveAssignments(tx: Tx, referralId: number): Promise<LiveAssignment[]> {
  return rowsOf<LiveAssignment>(
    tx,
    `select id, division_id as "divisionId", part, state from assignment
      where referral_id = $1 and state not in ('sent_back', 'ended') order by part, id`,
    [referralId],
  );
}

/**
 * Puts a referral to its divisions. Rows that the split still holds go on as they are; every other row that stood is
 * ended, and nothing is deleted.
 */
export async function assignDivisions(
  tx: Tx,
  referralId: number,
  split: Split,
  reason: string,
  by: Recorder,
): Promise<void> {
  const live = await liveAssignments(tx, referralId);
  const wanted = [
    { divisionId: split.leadDivisionId, part: 'lead' as const },
    ...split.supportDivisionIds.map((divisionId) => ({ divisionId, part: 'support' as const })),
  ];
  const same = (one: Pick<LiveAssignment, 'divisionId' | 'part'>, other: typeof one): boolean =>
    one.divisionId === other.divisionId && one.part === other.part;
  const ended = live.filter((row) => !wanted.some((one) => same(one, row)));
  await endRows(
    tx,
    ended.map((row) => row.id),
    reason,
    by,
  );
  const fresh = wanted.filter((one) => !live.some((row) => same(one, row)));
  await tx.query(
    `insert into assignment (referral_id, division_id, part, state, assigned_on, signed, recorded_by)
     select $1, n."divisionId", n.part, 'pending', $3, false, $4
       from jsonb_to_recordset($2) as n("divisionId" integer, part text)`,
    [referralId, JSON.stringify(fresh), by.on, by.personId],
  );
}

/** Ends every row that stands: the referral went back to the upper office. */
export async function endAssignments(
  tx: Tx,
  referralId: number,
  reason: string,
  by: Recorder,
): Promise<void> {
  const live = await liveAssignments(tx, referralId);
  await endRows(
    tx,
    live.map((row) => row.id),
    reason,
    by,
  );
}

/** 签收: the division takes its part on and names who handles it. */
export async function takeOnAssignment(
  tx: Tx,
  id: number,
  handler: { id: number | null; name: string },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `update assignment set state = 'active', signed = true, signed_on = $2, signed_by = $3, handler_id = $4,
            handler_name = $5 where id = $1`,
    [id, by.on, by.personId, handler.id, handler.name],
  );
}

/** 处室退回, with the reason and the division that it should rather go to. */
export async function sendBackAssignment(
  tx: Tx,
  id: number,
  given: { reason: string; suggestedDivisionId: number | null },
  by: Recorder,
): Promise<void> {
  await tx.query(
    `update assignment set state = 'sent_back', sent_back_on = $2, sent_back_by = $3, send_back_reason = $4,
            suggested_division_id = $5, closed_at = clock_timestamp() where id = $1`,
    [id, by.on, by.personId, given.reason, given.suggestedDivisionId],
  );
}

/**
 * A division is dissolved: its part goes on under the successor as it stands, with who signed for it, who handles it
 * and what was written. Where the successor has a part already it leads if either of them did.
 */
export async function handOverAssignment(
  tx: Tx,
  referralId: number,
  { from, to }: { from: number; to: number },
  reason: string,
  by: Recorder,
): Promise<void> {
  const live = await liveAssignments(tx, referralId);
  const [old, known] = [from, to].map((id) => live.find((row) => row.divisionId === id));
  if (!old) return;
  const takesOver = !known || (old.part === 'lead' && known.part === 'support');
  const ended = takesOver && known ? [old.id, known.id] : [old.id];
  await endRows(tx, ended, reason, by);
  if (!takesOver) return;
  await tx.query(
    `with fresh as (
       insert into assignment (referral_id, division_id, part, state, assigned_on, due_on, signed, signed_on, signed_by,
              handler_id, handler_name, submitted_on, submitted_by, recorded_by)
       select referral_id, $2, part, $3, $4, due_on, signed, signed_on, signed_by,
              handler_id, handler_name, submitted_on, submitted_by, $5
         from assignment where id = $1 returning id)
     update part_text t set assignment_id = fresh.id from fresh where t.assignment_id = $1`,
    [old.id, to, old.state, by.on, by.personId],
  );
}

async function endRows(tx: Tx, ids: number[], reason: string, by: Recorder): Promise<void> {
  await tx.query(
    `update assignment set state = 'ended', ended_on = $2, ended_by = $3, end_reason = $4,
            closed_at = clock_timestamp() where id = any($1)`,
    [ids, by.on, by.personId, reason],
  );
}
