import type { IdentityFacts } from '../../domain/registration.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';

/** The id of a session, registered where it is not yet; null for business without one. */
export async function sessionId(tx: Tx, session: IdentityFacts['session']): Promise<number | null> {
  if (session === null) return null;
  const { level, body, term, ordinal, words } = session;
  // An update that changes nothing locks the row and gives its id, whoever was first.
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `insert into session (level, body, term, ordinal, words) values ($1, $2, $3, $4, $5)
     on conflict (level, body, term, ordinal) do update set words = session.words returning id`,
    [level, body, term, ordinal, words],
  );
  return row?.id ?? null;
}
