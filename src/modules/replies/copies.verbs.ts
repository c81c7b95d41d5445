import type { Tx } from '../../platform/database/database.js';
import type { Recorder } from '../proposals/referral-verbs.js';

/**
 * Who gets the letter. A reply: each named proposer his copy, an organisation through its contact, and one line for
 * joint signers who are only counted. An opinion: the outside unit that leads.
 */
export async function addressCopies(
  tx: Tx,
  of: { versionId: number; referralId: number; form: 'reply' | 'opinion' },
  by: Recorder,
): Promise<void> {
  if (of.form === 'reply') {
    await tx.query(
      `insert into reply_copy (reply_version_id, proposer_id, addressee, recorded_by)
       select $1, w.id, case
           when w.name is null then '其他联名人（' || w.counted || '人）'
           when w.party in ('person', 'unknown') then w.name
           else w.name || coalesce('（' || nullif(btrim(w.duty), '') || '）', '（请联系人转）') end, $3
         from proposer w join referral r on r.proposal_id = w.proposal_id
        where r.id = $2 and (w.name is not null or w.counted > 0) order by w.position`,
      [of.versionId, of.referralId, by.personId],
    );
    // A ledger may not name who raised it: the letter is his all the same.
    await tx.query(
      `insert into reply_copy (reply_version_id, addressee, recorded_by)
       select $1, case when k.body = 'npc' then '领衔代表' else '第一提案人' end, $3 from referral r
         join proposal p on p.id = r.proposal_id join kind k on k.code = p.kind_code
        where r.id = $2 and not exists (select 1 from reply_copy c where c.reply_version_id = $1)`,
      [of.versionId, of.referralId, by.personId],
    );
    return;
  }
  await tx.query(
    `with hosts as (
       select u.unit_id, n.name from referral_unit u join outside_unit_name n on n.outside_unit_id = u.unit_id and n.to_on is null
        where u.referral_id = $2 and u.part = 'lead' order by u.id)
     insert into reply_copy (reply_version_id, unit_id, addressee, recorded_by)
     select $1::integer, unit_id, name, $3::integer from hosts
     union all
     select $1::integer, null, coalesce(nullif(btrim(r.referred_by), ''), '主办单位'), $3::integer from referral r
      where r.id = $2 and not exists (select 1 from hosts)`,
    [of.versionId, of.referralId, by.personId],
  );
}

/** How and when a copy went out; null: not yet, after all. */
export async function recordCopySent(
  tx: Tx,
  copyId: number,
  sent: { channel: string | null; sentOn: string | null },
  by: Recorder,
): Promise<void> {
  await tx.query('update reply_copy set channel = $2, sent_on = $3, sent_recorded_by = $4 where id = $1', [
    copyId,
    sent.channel,
    sent.sentOn,
    sent.sentOn === null ? null : by.personId,
  ]);
}
