import { notFound, Refused } from '../../domain/refused.js';
import { OFFICE_ZONE } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { AUDIT_ACTIONS } from '../audit/audit.service.js';

const time = new Intl.DateTimeFormat('zh-CN', {
  timeZone: OFFICE_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('zh-CN', { timeZone: OFFICE_ZONE, month: 'long', day: 'numeric' });

/** Locks a proposal; refuses an old page, saying who changed what and when. */
export async function lockProposal(tx: Tx, id: number, version: number, now: Date): Promise<void> {
  const [row] = await rowsOf<{ version: number }>(
    tx,
    'select version from proposal where id = $1 for update',
    [id],
  );
  if (!row) throw notFound('这件建议提案');
  if (row.version !== version) throw await staleProposal(tx, id, now);
}

/** 409 `stale`: the last thing that someone did with a proposal, in a sentence. */
export async function staleProposal(tx: Tx, id: number, now: Date): Promise<Refused> {
  const [last] = await rowsOf<{ actor: string; at: Date; action: string; after: unknown }>(
    tx,
    `select actor_name as actor, at, action, after from audit_event where proposal_id = $1 order by id desc limit 1`,
    [id],
  );
  const message = last ? sentenceOf(last, now) : '此件已有改动，页面已更新。';
  return new Refused([{ code: 'stale', message }], 409);
}

/** The same of one referral: what was done with it, or with its proposal as a whole. */
export async function staleReferral(
  tx: Tx,
  id: { referralId: number; proposalId: number },
  now: Date,
): Promise<Refused> {
  const [last] = await rowsOf<{ actor: string; at: Date; action: string; after: unknown }>(
    tx,
    `select actor_name as actor, at, action, after from audit_event
      where proposal_id = $2 and (referral_id = $1 or referral_id is null or action = 'proposal.imported')
      order by id desc limit 1`,
    [id.referralId, id.proposalId],
  );
  const message = last ? sentenceOf(last, now) : '此件已有改动，页面已更新。';
  return new Refused([{ code: 'stale', message }], 409);
}

/** 10:42, or 5月13日10:42 where it was another day. */
export function whenSaid(at: Date, now: Date): string {
  return `${day.format(at) === day.format(now) ? '' : day.format(at)}${time.format(at)}`;
}

function sentenceOf(last: { actor: string; at: Date; action: string; after: unknown }, now: Date): string {
  const when = whenSaid(last.at, now);
  const names: Record<string, string> = AUDIT_ACTIONS;
  const what = names[last.action] ?? '修改';
  const labels = last.action === 'proposal.corrected' ? Object.keys(last.after as object) : [];
  const named =
    labels.length > 0 ? `（${labels.slice(0, 5).join('、')}${labels.length > 5 ? '等' : ''}）` : '';
  return `此件已由${last.actor}于${when}${what}${named}，页面已更新。`;
}
