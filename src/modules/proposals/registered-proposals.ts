import type { ContentFacts, IdentityFacts, SignerFacts } from '../../domain/registration.js';
import { Refused } from '../../domain/refused.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { sessionId } from './sessions.js';

/** The proposal that has a number already; the same key as the unique indexes of the table. */
export async function holderOf(
  tx: Tx,
  it: IdentityFacts,
  session: number | null,
  year: number,
): Promise<{ id: number; title: string } | undefined> {
  const rows = await rowsOf<{ id: number; title: string }>(
    tx,
    `select id, title from proposal
      where level = $1 and kind_code = $2 and series = $3 and number_key = $4
        and session_id is not distinct from $5 and ($5::integer is not null or year = $6)`,
    [it.level, it.kindCode, it.series, it.numberKey, session, year],
  );
  return rows[0];
}

/** Writes a new proposal with who raised it. @throws Refused where its number is taken. */
export async function recordProposal(
  tx: Tx,
  it: ContentFacts,
  year: number,
  by: number | null,
): Promise<number> {
  const session = await sessionId(tx, it.session);
  const id = await guarded(tx, { it, session, year }, async () => {
    const [row] = await rowsOf<{ id: number }>(
      tx,
      `insert into proposal (kind_code, level, session_id, session_words, year, series, number, number_key, title,
              summary, body_text, topic, key_item, local_number, sensitive, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) returning id`,
      [...identityOf(it, session, year), ...contentOf(it), by],
    );
    return (row as { id: number }).id;
  });
  await writeSigners(tx, id, it.signers, by);
  return id;
}

/** Replaces what is recorded of a proposal, and counts its version up. */
export async function correctProposal(
  tx: Tx,
  id: number,
  it: ContentFacts,
  year: number,
  by: number | null,
): Promise<void> {
  const session = await sessionId(tx, it.session);
  await guarded(tx, { it, session, year, self: id }, () =>
    tx.query(
      `update proposal set kind_code = $1, level = $2, session_id = $3, session_words = $4, year = $5, series = $6,
              number = $7, number_key = $8, title = $9, summary = $10, body_text = $11, topic = $12, key_item = $13,
              local_number = $14, sensitive = $15, version = version + 1 where id = $16`,
      [...identityOf(it, session, year), ...contentOf(it), id],
    ),
  );
  await writeSigners(tx, id, it.signers, by);
}

function identityOf(it: IdentityFacts, session: number | null, year: number): unknown[] {
  return [it.kindCode, it.level, session, it.sessionWords, year, it.series, it.number, it.numberKey];
}

function contentOf(it: ContentFacts): unknown[] {
  return [it.title, it.summary, it.bodyText, it.topic, it.keyItem, it.localNumber, it.sensitive];
}

/** Where a number is to stand, and the proposal that may have it already. */
interface NumberPlace {
  it: IdentityFacts;
  session: number | null;
  year: number;
  self?: number;
}

/** Refuses a number that another has, also where that other was a moment faster. */
async function guarded<T>(
  tx: Tx,
  { it, session, year, self }: NumberPlace,
  write: () => Promise<T>,
): Promise<T> {
  const holder = await holderOf(tx, it, session, year);
  if (holder && holder.id !== self) throw numberTaken(it, holder.title);
  try {
    return await write();
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    if (code !== '23505' || !constraint?.startsWith('proposal_number')) throw error;
    throw numberTaken(it, null);
  }
}

function numberTaken(it: IdentityFacts, title: string | null): Refused {
  const has = title === null ? '刚刚由他人登记' : `已登记为《${title}》`;
  const where = it.sessionWords ? `${it.sessionWords}` : '同一年';
  const message = `${where}的${it.kindName}“${it.number}”${has}，请核对编号、类别和届次。`;
  return new Refused([{ code: 'number_taken', field: 'number', message }], 409);
}

/** Rows keep their id by position, for forms and consents speak of a proposer; those beyond the list go. */
async function writeSigners(
  tx: Tx,
  proposalId: number,
  signers: readonly SignerFacts[],
  by: number | null,
): Promise<void> {
  try {
    await tx.query('delete from proposer where proposal_id = $1 and not position = any($2)', [
      proposalId,
      signers.map((one) => one.position),
    ]);
  } catch (error) {
    if ((error as { code?: string }).code !== '23503') throw error;
    const message = '有一位提出人已有反馈或公开意见，不能删去，只能更正姓名。';
    throw new Refused([{ code: 'proposer_in_use', field: 'proposers', message }], 409);
  }
  for (const it of signers) {
    await tx.query(
      `insert into proposer (proposal_id, position, name, counted, party, group_name, duty, phone, address, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (proposal_id, position) do update set name = excluded.name, counted = excluded.counted,
         party = excluded.party, group_name = excluded.group_name, duty = excluded.duty, phone = excluded.phone,
         address = excluded.address`,
      [
        proposalId,
        it.position,
        it.name,
        it.counted,
        it.party,
        it.groupName,
        it.duty,
        it.phone,
        it.address,
        by,
      ],
    );
  }
}
