/** The divisions that work on a proposal ($1): what they sent back or lost they no longer do. */
export const DIVISIONS_AT_WORK_SQL = `
  select distinct a.division_id as id from assignment a join referral r on r.id = a.referral_id
   where r.proposal_id = $1 and a.division_id is not null and a.state not in ('sent_back', 'ended')`;

function merged(alias: string): string {
  return `jsonb_build_object('id', ${alias}.id, 'number', ${alias}.number, 'title', ${alias}.title, 'kindName',
    (select t.name from kind_terms t where t.kind_code = ${alias}.kind_code and ${alias}.year >= t.from_year
        and (t.to_year is null or ${alias}.year <= t.to_year) order by t.from_year desc limit 1))`;
}

/** $1: the proposal's id; $2: whether contact data is shown. */
export const PROPOSAL_SQL = `
  select p.id, p.kind_code as kind, kt.name as "kindName", k.body, p.level,
         coalesce(p.session_words, s.words) as session, p.number, p.series, p.local_number as "localNumber", p.year,
         p.title, p.summary, p.body_text as "bodyText", p.topic, p.key_item as "keyItem", p.sensitive, p.version,
         case when s.id is not null then jsonb_build_object('level', s.level, 'body', s.body, 'term', s.term,
           'ordinal', s.ordinal) end as "sessionOf",
         $2::boolean as "contactsShown",
         (select ${merged('h')} from proposal h where h.id = p.host_id) as host,
         coalesce((select jsonb_agg(${merged('g')} order by g.id) from proposal g where g.host_id = p.id), '[]') as guests,
         coalesce((select jsonb_agg(jsonb_build_object('position', w.position, 'name', w.name, 'counted', w.counted,
             'party', w.party, 'groupName', w.group_name, 'duty', case when $2 then w.duty end, 'phone', case when $2 then w.phone end,
             'address', case when $2 then w.address end)
           order by w.position) from proposer w where w.proposal_id = p.id), '[]') as proposers
    from proposal p
    join kind k on k.code = p.kind_code
    left join session s on s.id = p.session_id
    left join lateral (
      select t.name from kind_terms t
       where t.kind_code = p.kind_code and p.year >= t.from_year and (t.to_year is null or p.year <= t.to_year)
       order by t.from_year desc limit 1
    ) kt on true
   where p.id = $1`;
