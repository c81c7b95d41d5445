import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Recorder, Split } from '../assignments/assignments.verbs.js';

/** A split that a leader decides on, or has decided on paper. */
export interface ProposedSplit extends Split {
  instruction: string | null;
  /** Decided before it was entered, or where nobody has to decide; null: it waits for a leader. */
  decided: { approver: string | null; onPaper: boolean } | null;
}

/** Records a split: pending until a leader decides, or decided already. */
export async function recordSplit(
  tx: Tx,
  referralId: number,
  split: ProposedSplit,
  by: Recorder,
): Promise<void> {
  const { decided } = split;
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into split_proposal (referral_id, state, on_paper, instruction, proposed_on, decided_on, decided_by, approver,
            recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      referralId,
      decided ? 'approved' : 'pending',
      decided?.onPaper ?? false,
      split.instruction,
      by.on,
      decided && by.on,
      decided && by.personId,
      decided && decided.approver,
      by.personId,
    ],
  );
  await tx.query(
    `insert into split_proposal_division (split_proposal_id, division_id, part)
     select $1::integer, $2::integer, 'lead' union all select $1::integer, s, 'support' from unnest($3::integer[]) as s`,
    [row?.id, split.leadDivisionId, split.supportDivisionIds],
  );
}

/** The split that waits for a leader. */
export async function pendingSplit(
  tx: Tx,
  referralId: number,
): Promise<Split & { id: number; instruction: string | null }> {
  const [row] = await rowsOf<Split & { id: number; instruction: string | null }>(
    tx,
    `select b.id, b.instruction, max(d.division_id) filter (where d.part = 'lead') as "leadDivisionId",
            coalesce(array_agg(d.division_id) filter (where d.part = 'support'), '{}') as "supportDivisionIds"
       from split_proposal b join split_proposal_division d on d.split_proposal_id = b.id
      where b.referral_id = $1 and b.state = 'pending' group by b.id`,
    [referralId],
  );
  if (!row) throw new Error(`referral ${referralId} has no pending split`);
  return row;
}

/** What became of a split. */
export interface SplitDecision {
  state: 'approved' | 'rejected' | 'dropped';
  approver: string | null;
  onPaper: boolean;
  instruction: string | null;
  reason: string | null;
}

/** What a leader decided, or that the referral went elsewhere before he did. */
export async function settleSplit(
  tx: Tx,
  referralId: number,
  decision: SplitDecision,
  by: Recorder,
): Promise<void> {
  const { state, approver, onPaper, instruction, reason } = decision;
  await tx.query(
    `update split_proposal set state = $2, approver = $3, on_paper = on_paper or $4,
            instruction = coalesce($5, instruction), reason = $6, decided_on = $7, decided_by = $8
      where referral_id = $1 and state = 'pending'`,
    [referralId, state, approver, onPaper, instruction, reason, by.on, by.personId],
  );
}
