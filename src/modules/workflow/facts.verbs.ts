import type { Role } from '../../domain/codes.js';
import type { Step } from './command-runner.js';

/** 改变办理方式, as the upper office notified it or granted it. */
export async function recordRoleChange(
  { tx, referral, by }: Step,
  role: Role,
  notice: { on: string; reason: string | null },
): Promise<void> {
  await tx.query(
    `insert into role_change (referral_id, from_role, to_role, noticed_on, reason, recorded_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [referral.id, referral.facts.role, role, notice.on, notice.reason, by.personId],
  );
}

/** 阅知 of a 参阅件. */
export async function recordReading({ tx, referral, by }: Step): Promise<void> {
  await tx.query('insert into reading (referral_id, read_on, recorded_by) values ($1, $2, $3)', [
    referral.id,
    by.on,
    by.personId,
  ]);
}

/** 重点督办 by a leader. */
export async function recordSupervision(
  { tx, referral, by }: Step,
  leaderId: number,
  note: string | null,
): Promise<void> {
  await tx.query(
    `insert into supervision (referral_id, leader_id, note, begun_on, recorded_by) values ($1, $2, $3, $4, $5)`,
    [referral.id, leaderId, note, by.on, by.personId],
  );
}

/** 并案 with a host; an earlier link stays as a fact. */
export async function recordMerging({ tx, referral, by }: Step, hostId: number): Promise<void> {
  await tx.query(
    'insert into merging (proposal_id, host_id, merged_on, recorded_by) values ($1, $2, $3, $4)',
    [referral.proposalId, hostId, by.on, by.personId],
  );
}
