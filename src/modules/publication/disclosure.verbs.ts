import type { Disclosure, Width } from '../../domain/codes.js';
import type { Tx } from '../../platform/database/database.js';

/** 公开属性 as the signer decides it: active has its width, and only `none` has to have a ground. */
export interface DecidedDisclosure {
  disclosure: Disclosure;
  width: Width | null;
  ground: string | null;
}

/** Records what the signer decided on a version; the latest row stands. */
export async function decideDisclosure(
  tx: Tx,
  versionId: number,
  decided: DecidedDisclosure,
  by: { personId: number | null; on: string },
): Promise<void> {
  await tx.query(
    `insert into disclosure_decision (reply_version_id, disclosure, width, ground, decided_on, recorded_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [versionId, decided.disclosure, decided.width, decided.ground, by.on, by.personId],
  );
}
