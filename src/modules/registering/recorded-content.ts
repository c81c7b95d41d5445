import type { ContentFacts, UnitFacts } from '../../domain/registration.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';

/** A proposal as it is recorded, in the form's terms, with the year that takes a session's place. */
export async function recordedContent(
  tx: Tx,
  id: number,
): Promise<{ content: ContentFacts; year: number } | undefined> {
  const rows = await rowsOf<{ content: ContentFacts; year: number }>(
    tx,
    `select p.year, jsonb_build_object(
              'kindCode', p.kind_code, 'kindName', kt.name, 'level', p.level,
              'session', case when s.id is not null then jsonb_build_object('level', s.level, 'body', s.body,
                'term', s.term, 'ordinal', s.ordinal, 'words', s.words) end,
              'sessionWords', coalesce(p.session_words, s.words), 'series', p.series, 'number', p.number,
              'numberKey', p.number_key, 'title', p.title, 'summary', p.summary, 'bodyText', p.body_text,
              'topic', p.topic, 'keyItem', p.key_item, 'localNumber', p.local_number, 'sensitive', p.sensitive,
              'signers', coalesce((select jsonb_agg(jsonb_build_object('position', w.position, 'name', w.name,
                  'counted', w.counted, 'party', w.party, 'groupName', w.group_name, 'duty', w.duty,
                  'phone', w.phone, 'address', w.address) order by w.position)
                from proposer w where w.proposal_id = p.id), '[]')) as content
       from proposal p
       left join session s on s.id = p.session_id
       left join lateral (
         select t.name from kind_terms t where t.kind_code = p.kind_code and p.year >= t.from_year
            and (t.to_year is null or p.year <= t.to_year) order by t.from_year desc limit 1) kt on true
      where p.id = $1`,
    [id],
  );
  return rows[0];
}

/** The other bodies of a referral as they are recorded. */
export function recordedUnits(tx: Tx, referralId: number): Promise<UnitFacts[]> {
  return rowsOf<UnitFacts>(
    tx,
    `select n.name, u.part, u.contact_name as "contactName", u.contact_phone as "contactPhone"
       from referral_unit u join outside_unit_name n on n.outside_unit_id = u.unit_id and n.to_on is null
      where u.referral_id = $1 order by u.id`,
    [referralId],
  );
}
