import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { COMMITMENT_STATE_NAMES } from '../../domain/commitments.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { LEAD_ASSIGNMENT_LATERAL } from '../proposals/referral-row.sql.js';
import { words } from '../proposals/sheet-rounds.sql.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { SimilarService } from '../registering/similar.service.js';
import type { Earlier, EarlierCommitment, EarlierReply } from './talk.dto.js';
import { VersionFacts } from './version-facts.js';

/** The last issued text of each proposal; $1: their ids, the most similar first. */
const REPLIES_SQL = `
  select distinct on (array_position($1::integer[], p.id)) p.id as "proposalId", p.number, p.title, r.year, la.division,
         i.document_number as "documentNumber", v.outcome_class as "outcomeClass", i.issued_on as "repliedOn",
         coalesce(v.body, '') as body
    from proposal p join referral r on r.proposal_id = p.id join reply y on y.referral_id = r.id
    join round o on o.id = y.round_id join reply_version v on v.reply_id = y.id
    join reply_issue i on i.reply_version_id = v.id
    ${LEAD_ASSIGNMENT_LATERAL}
   where p.id = any($1) and not p.sensitive and r.status not in ('returned', 'withdrawn')
   order by array_position($1::integer[], p.id), y.form = 'reply' desc, o.ordinal desc, v.ordinal desc`;

/** $1: similar proposals, $2: the division, $3: the year of the referral at hand, $4: its proposal. */
const COMMITMENTS_SQL = `
  select m.id, p.id as "proposalId", p.number, p.title, r.year, n.name as division, m.content, m.due_on as "dueOn",
         m.state, ${words('m.state', COMMITMENT_STATE_NAMES)} as "stateName",
         m.settlement
    from commitment m join referral r on r.id = m.referral_id join proposal p on p.id = r.proposal_id
    left join division_name n on n.division_id = m.division_id and n.to_on is null
   where p.id <> $4 and not p.sensitive
     and (p.id = any($1) or (m.division_id = $2 and r.year < $3 and (r.year = $3 - 1 or m.state = 'open')))
   order by p.id = any($1) desc, m.state = 'open' desc, r.year desc, m.id limit 30`;

/** Beside the draft: how the like was answered before, and what was promised. */
@Injectable()
export class EarlierWork {
  constructor(
    private readonly db: Database,
    private readonly similar: SimilarService,
    private readonly facts: VersionFacts,
  ) {}

  async of(referralId: number, person: ActingPerson): Promise<Earlier> {
    const referral = await this.db.snapshot(async (tx) => {
      await admitToWork(tx, person, referralId);
      return this.facts.referral(tx, referralId);
    });
    const { similar } = await this.similar.similar({ title: referral.title });
    const ids = similar.map((one) => one.id).filter((id) => id !== referral.proposalId);
    return this.db.snapshot(async (tx) => ({
      replies: await rowsOf<EarlierReply>(tx, REPLIES_SQL, [ids]),
      commitments: await rowsOf<EarlierCommitment>(tx, COMMITMENTS_SQL, [
        ids,
        referral.facts.leadDivision?.id ?? null,
        referral.year,
        referral.proposalId,
      ]),
    }));
  }
}
