import type { Refusal } from '../../domain/refused.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { entriesOfYear } from '../settings/of-year.js';

/** Somebody who raised the proposal, as a form names him. */
export interface Signer {
  id: number;
  position: number;
  /** null: joint signers who are only counted. */
  name: string | null;
}

/** Who raised the proposal of a referral, the lead signer first. */
export function signersOf(tx: Tx, referralId: number): Promise<Signer[]> {
  return rowsOf<Signer>(
    tx,
    `select w.id, w.position, w.name from proposer w join referral r on r.proposal_id = w.proposal_id
      where r.id = $1 order by w.position`,
    [referralId],
  );
}

/** The signer that is meant: the one that was chosen, else the lead signer. */
export function signerMeant(
  signers: readonly Signer[],
  id: number | undefined,
): { signer: Signer | null; faults: Refusal[] } {
  const signer = signers.find((one) => (id === undefined ? one.position === 1 : one.id === id)) ?? null;
  const message = '所选的代表委员不是此件的提出人，请重新选择。';
  const unknown = { code: 'proposer_unknown', field: 'proposerId', message };
  return { signer, faults: id !== undefined && signer === null ? [unknown] : [] };
}

/** A channel of the list in a year, by its code or its word; the word is what is recorded. */
export async function channelMeant(
  tx: Tx,
  given: string,
  year: number,
): Promise<{ channel: string; faults: Refusal[] }> {
  const wanted = given.trim();
  const entries = await entriesOfYear(tx, 'feedback_channel', year);
  const meant = entries.find(({ code, label }) => wanted === code || wanted === label);
  const message = `渠道清单里没有“${wanted.slice(0, 20)}”，请从清单中选择。`;
  const unknown = { code: 'channel_unknown', field: 'channel', message };
  return { channel: meant?.label ?? wanted, faults: meant ? [] : [unknown] };
}

/** A reason against a day before the running round's answer left the building; its own day may be unknown. */
export async function beforeIssueFaults(
  tx: Tx,
  roundId: number | null,
  day: string,
  field: string,
): Promise<Refusal[]> {
  const [row] = await rowsOf<{ on: string | null }>(
    tx,
    `select min(i.issued_on) as on from reply y join reply_version v on v.reply_id = y.id
       join reply_issue i on i.reply_version_id = v.id where y.round_id = $1`,
    [roundId],
  );
  const on = row?.on ?? null;
  if (on === null || day >= on) return [];
  return [{ code: 'day_before_issue', field, message: `${day}早于发出日期（${on}），请核对日期。` }];
}
