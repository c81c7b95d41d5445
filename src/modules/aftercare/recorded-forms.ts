import { rowsOf, type Tx } from '../../platform/database/database.js';
import type { Signer } from './aftercare-checks.js';

/** The form of a signer that stands in a round. */
export interface StandingForm {
  decides: boolean;
}

/** The latest form of this signer in a round; a ledger names no signer and means the lead signer. */
export async function formOf(
  tx: Tx,
  roundId: number | null,
  signer: Signer | null,
): Promise<StandingForm | null> {
  const [row] = await rowsOf<StandingForm>(
    tx,
    `select decides is not false as decides from feedback
      where round_id = $1 and state = 'received' and (proposer_id = $2 or ($3 and proposer_id is null))
      order by id desc limit 1`,
    [roundId, signer?.id ?? null, signer === null || signer.position === 1],
  );
  return row ?? null;
}
