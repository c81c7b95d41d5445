import { Injectable } from '@nestjs/common';
import { notFound } from '../../domain/refused.js';
import { topicGroups } from '../../domain/topic-groups.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import type { DivisionSuggestion, ReferralSuggestion } from './views.dto.js';

/** An earlier title tells something where it holds this share of what is particular to the title asked about. */
const LEAST_SHARE = 0.3;

interface Said {
  referralId: number;
  divisionId: number;
  division: string;
  by: string | null;
}

interface Earlier {
  referralId: number;
  divisionId: number;
  division: string;
  title: string;
  year: number;
  others: number;
}

/**
 * The division that led the earlier referrals most like each of these ($1). Pairs of characters weigh the more the
 * rarer they are among all titles, and those in more than a tenth of them (加快推进) not at all; an earlier title scores
 * by the cube of the share that it holds, so that one near twin outweighs many distant relatives. A dissolved division
 * stands for its successor.
 */
const SUGGESTION_SQL = `
  with asked as (
    select r.id as referral_id, p.id as proposal_id, pair
      from referral r join proposal p on p.id = r.proposal_id cross join lateral unnest(title_pairs(p.title)) as pair
     where r.id = any($1)
  ),
  known as (select count(*) as n from proposal_search),
  weight as (
    select t.pair, ln((known.n + 1.0) / count(*)) as w from title_pair t, known
     where t.pair in (select pair from asked) group by t.pair, known.n having count(*) <= greatest(5, known.n / 10)
  ),
  total as (select referral_id, sum(w) as w from asked join weight using (pair) group by referral_id),
  alike as (
    select a.referral_id, t.proposal_id, sum(weight.w) / total.w as share
      from asked a join weight using (pair) join title_pair t using (pair) join total using (referral_id)
     where t.proposal_id <> a.proposal_id
     group by a.referral_id, t.proposal_id, total.w having sum(weight.w) >= $2 * total.w
  ),
  led as (
    select distinct on (i.referral_id, p.id, d.id) i.referral_id, p.id, p.title, p.year, i.share, d.id as division_id
      from alike i
      join proposal p on p.id = i.proposal_id
      join referral r on r.proposal_id = p.id and r.status not in ('returned', 'withdrawn')
      join assignment a on a.referral_id = r.id and a.part = 'lead' and a.state not in ('sent_back', 'ended')
      join division o on o.id = a.division_id
      join division d on d.id = case when o.dissolved_on is null then o.id else o.successor_id end
     where d.dissolved_on is null
  )
  select distinct on (l.referral_id) l.referral_id as "referralId", l.division_id as "divisionId", n.name as division,
         (array_agg(l.title order by l.share desc, l.id desc))[1] as title,
         (array_agg(l.year order by l.share desc, l.id desc))[1] as year, count(*) - 1 as others
    from led l join division_name n on n.division_id = l.division_id and n.to_on is null
   group by l.referral_id, l.division_id, n.name order by l.referral_id, sum(l.share ^ 3) desc, l.division_id`;

/** Where the division that sent a referral back last would rather see it; a dissolved one stands for its successor. */
const SAID_SQL = `
  select distinct on (a.referral_id) a.referral_id as "referralId", d.id as "divisionId", n.name as division, b.name as "by"
    from assignment a
    join division o on o.id = a.suggested_division_id
    join division d on d.id = case when o.dissolved_on is null then o.id else o.successor_id end
    join division_name n on n.division_id = d.id and n.to_on is null
    left join division_name b on b.division_id = a.division_id and b.to_on is null
   where a.referral_id = any($1) and a.state = 'sent_back' and a.part = 'lead' and d.dissolved_on is null
   order by a.referral_id, a.id desc`;

/** Which division a referral probably belongs to: as one that sent it back said, else by what was assigned before. */
@Injectable()
export class Suggestions {
  constructor(private readonly db: Database) {}

  async of(referralId: number): Promise<DivisionSuggestion> {
    const known = await this.db.query('select 1 from referral where id = $1', [referralId]);
    if (known.length === 0) throw notFound('这件交办件');
    const found = await this.db.snapshot((tx) => suggestions(tx, [referralId]));
    return found.get(referralId) ?? NOTHING;
  }

  /** Those of many referrals at once, in the order of the ids, with the topics that belong together. */
  async ofMany(referralIds: number[]): Promise<ReferralSuggestion[]> {
    return this.db.snapshot(async (tx) => {
      const found = await suggestions(tx, referralIds);
      const titles = await rowsOf<{ id: number; title: string }>(
        tx,
        `select r.id, p.title from referral r join proposal p on p.id = r.proposal_id where r.id = any($1)
          order by array_position($1, r.id)`,
        [referralIds],
      );
      const topics = topicGroups(titles.map((one) => one.title));
      return titles.map(({ id }, at) => ({
        ...{ referralId: id, topic: topics[at] as number },
        ...(found.get(id) ?? NOTHING),
      }));
    });
  }
}

const NOTHING: DivisionSuggestion = { division: null, because: null };

/** By referral; one for which nothing speaks is not in it. */
async function suggestions(tx: Tx, referralIds: number[]): Promise<Map<number, DivisionSuggestion>> {
  const earlier = await rowsOf<Earlier>(tx, SUGGESTION_SQL, [referralIds, LEAST_SHARE]);
  const said = await rowsOf<Said>(tx, SAID_SQL, [referralIds]);
  return new Map([...earlier.map(byEarlier), ...said.map(asSaid)]);
}

function byEarlier(it: Earlier): [number, DivisionSuggestion] {
  const more = it.others > 0 ? `等${it.others + 1}件相似的` : '';
  const because = `${it.year}年《${it.title}》${more}由${it.division}承办。`;
  return [it.referralId, { division: { id: it.divisionId, name: it.division }, because }];
}

function asSaid(it: Said): [number, DivisionSuggestion] {
  const because = `${it.by ?? '承办处室'}退回时建议由${it.division}办理。`;
  return [it.referralId, { division: { id: it.divisionId, name: it.division }, because }];
}
