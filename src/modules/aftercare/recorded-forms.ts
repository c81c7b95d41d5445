import { rowsOf, type Tx } from '../../platform/database/database.js';

/** How many forms of this signer came back in a round; of nobody in particular: none. */
export async function formsFrom(tx: Tx, roundId: number | null, proposerId: number | null): Promise<number> {
  const [row] = await rowsOf<{ count: number }>(
    tx,
    `select count(*)::integer as count from feedback
      where round_id = $1 and proposer_id = $2 and state = 'received'`,
    [roundId, proposerId],
  );
  return row?.count ?? 0;
}
