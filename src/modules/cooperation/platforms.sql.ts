import { type Queryable, rowsOf } from '../../platform/database/database.js';
import type { PlatformView } from './cooperation-views.dto.js';

/** A system of an upper office as far as a referral concerns it, and whether there is anything to upload. */
export type KnownPlatform = PlatformView & { issued: boolean };

/**
 * The systems of the referral's year: the people's congress's for its business, the conference's for its own, and
 * whatever else the office has put on the list; with the tick where there is one.
 */
export function platformsOf(tx: Queryable, referralId: number): Promise<KnownPlatform[]> {
  return rowsOf<KnownPlatform>(
    tx,
    `select l.code, l.label, u.uploaded_on as "uploadedOn",
            (select w.name from person w where w.id = u.recorded_by) as "recordedBy",
            exists (select 1 from reply y join reply_version v on v.reply_id = y.id
              join reply_issue i on i.reply_version_id = v.id where y.referral_id = r.id) as issued
       from referral r join proposal p on p.id = r.proposal_id join kind k on k.code = p.kind_code
       join list_entry l on l.list = 'platform' and r.year >= l.from_year and (l.to_year is null or r.year <= l.to_year)
       left join platform_upload u on u.referral_id = r.id and u.platform = l.code
      where r.id = $1 and (l.code not in ('npc', 'cppcc') or l.code = k.body or u.id is not null)
      order by l.position, l.id`,
    [referralId],
  );
}
