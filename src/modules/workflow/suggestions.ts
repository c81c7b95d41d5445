import { Injectable } from '@nestjs/common';
import { notFound } from '../../domain/refused.js';
import { Database } from '../../platform/database/database.js';
import type { DivisionSuggestion } from './views.dto.js';

/** Titles that share fewer than three tenths of their character pairs tell nothing about each other. */
const LEAST_SCORE = 0.3;

interface Earlier {
  divisionId: number;
  division: string;
  title: string;
  year: number;
  others: number;
}

/**
 * The division that led the earlier referrals most like this one: their Dice coefficients over character pairs of the
 * title, summed by division. A dissolved division stands for its successor.
 */
const SUGGESTION_SQL = `
  with asked as (
    select p.id, title_pairs(p.title) as pairs from referral r join proposal p on p.id = r.proposal_id where r.id = $1
  ),
  alike as (
    select s.proposal_id as id, p.title, p.year, 2.0 * shared.n / (s.title_size + cardinality(asked.pairs)) as score
      from asked
      cross join lateral (
        select t.proposal_id, count(*) as n from title_pair t where t.pair = any(asked.pairs) group by t.proposal_id
      ) shared
      join proposal_search s on s.proposal_id = shared.proposal_id and s.proposal_id <> asked.id
      join proposal p on p.id = s.proposal_id
  ),
  led as (
    select distinct on (i.id, d.id) i.id, i.title, i.year, i.score, d.id as division_id
      from alike i
      join referral r on r.proposal_id = i.id and r.status not in ('returned', 'withdrawn')
      join assignment a on a.referral_id = r.id and a.part = 'lead' and a.state not in ('sent_back', 'ended')
      join division o on o.id = a.division_id
      join division d on d.id = case when o.dissolved_on is null then o.id else o.successor_id end
     where i.score >= $2 and d.dissolved_on is null
  )
  select l.division_id as "divisionId", n.name as division, (array_agg(l.title order by l.score desc, l.id desc))[1] as title,
         (array_agg(l.year order by l.score desc, l.id desc))[1] as year, count(*) - 1 as others
    from led l join division_name n on n.division_id = l.division_id and n.to_on is null
   group by l.division_id, n.name order by sum(l.score) desc, l.division_id limit 1`;

/** Which division a referral probably belongs to, by what was assigned before. */
@Injectable()
export class Suggestions {
  constructor(private readonly db: Database) {}

  async of(referralId: number): Promise<DivisionSuggestion> {
    const known = await this.db.query('select 1 from referral where id = $1', [referralId]);
    if (known.length === 0) throw notFound('这件交办件');
    const [earlier] = await this.db.query<Earlier>(SUGGESTION_SQL, [referralId, LEAST_SCORE]);
    if (!earlier) return { division: null, because: null };
    const { divisionId, division, title, year, others } = earlier;
    const more = others > 0 ? `等${others + 1}件相似的` : '';
    return {
      division: { id: divisionId, name: division },
      because: `${year}年《${title}》${more}由${division}承办。`,
    };
  }
}
