import { type YearRule, type YearTerms } from './year-terms.js';

/**
 * The only population that figures are counted from (design §5), as the body of a `with` clause:
 *
 * - `countable_referral`: one row per referral that stands in the year, with its deadline, issue and publication;
 * - `countable`: one row per proposal, what its referrals make of it;
 * - `countable_reply`: one row per current reply to a referral in a folded lead role.
 *
 * A total is `count(*) filter (where …)` over one of them and a list is `where …`. Returned and withdrawn referrals
 * are not in it; `counted` leaves out what stands beside the total. The text holds no parameter, so that any query
 * can take it in. `today` is YYYY-MM-DD.
 */
export function populationSql(terms: YearTerms, today: string): string {
  return [memberSql(terms), ISSUES, DUE_DATES, DISCLOSURES, referralSql(terms, today), UNITS].join(',');
}

/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as an SQL array. */
export function textArray(texts: readonly string[]): string {
  return `array[${texts.map(literal).join(', ')}]::text[]`;
}

/** The year in which the running round was issued; an undated issue and a reference fall back to the 交办 year. */
const CONCLUSION_YEAR = `case when r.role = 'reference' then r.year else (
  select coalesce(extract(year from i.issued_on)::integer, r.year)
    from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
    join reply_issue i on i.reply_version_id = v.id
   where o.referral_id = r.id and o.ordinal = (select max(l.ordinal) from round l where l.referral_id = r.id)
   order by v.ordinal limit 1) end`;

const YEAR_OF: Readonly<Record<YearRule, string>> = {
  referred: 'r.year',
  concluded: CONCLUSION_YEAR,
  session: 'p.year',
};

function memberSql(terms: YearTerms): string {
  const beside = terms.kinds.filter((kind) => kind.counts === 'beside').map((kind) => kind.code);
  return `
  member as materialized (
    select r.id as referral_id, r.proposal_id, r.role, p.kind_code as kind, p.level,
           p.kind_code = any(${textArray(beside)}) as beside
      from referral r join proposal p on p.id = r.proposal_id
     where r.status not in ('returned', 'withdrawn') and ${YEAR_OF[terms.yearRule]} = ${Math.trunc(terms.year)}
  )`;
}

// An amendment adds a version within the round: the first issue says whether it was in time, the latest version what it is.
const ISSUES = `
  issued_round as materialized (
    select o.referral_id, o.ordinal as round, max(y.id) as reply_id, count(i.id) > 0 as issued,
           (array_agg(i.issued_on order by v.ordinal) filter (where i.id is not null))[1] as first_on,
           (array_agg(v.id order by v.ordinal desc) filter (where i.id is not null))[1] as version_id
      from member m join round o on o.referral_id = m.referral_id
      left join reply y on y.round_id = o.id
      left join reply_version v on v.reply_id = y.id
      left join reply_issue i on i.reply_version_id = v.id
     group by o.referral_id, o.ordinal
  ),
  running_round as (
    select distinct on (referral_id) referral_id, round as rounds, issued
      from issued_round order by referral_id, round desc
  ),
  current_reply as (
    select distinct on (referral_id) referral_id, reply_id, version_id
      from issued_round where issued order by referral_id, round desc
  )`;

// The effective due date is the fold over the events of the reply's clock, as it is stored.
const DUE_DATES = `
  due as (
    select c.referral_id, c.due_on, c.origin = 'extended' as extended
      from member m join clock c on c.referral_id = m.referral_id and c.name = 'reply'
  )`;

// Of several rows of a round the latest stands: a late form over its absence, a corrected ledger over the earlier one.
const DISCLOSURES = `
  decision as (
    select distinct on (d.reply_version_id) d.reply_version_id, d.disclosure
      from current_reply c join disclosure_decision d on d.reply_version_id = c.version_id
     order by d.reply_version_id, d.id desc
  ),
  standing_form as (
    select distinct on (f.round_id) f.referral_id, o.ordinal as round, 'dissatisfied' in (f.work, f.result) as dissatisfied
      from member m join feedback f on f.referral_id = m.referral_id join round o on o.id = f.round_id
     where f.decides is not false
     order by f.round_id, f.id desc
  ),
  dissatisfied as (
    select referral_id, bool_or(round = 1) as at_first, bool_or(round > 1) as again
      from standing_form where dissatisfied group by referral_id
  )`;

/** `timeliness` speaks of the first round alone: a rework has its own clock. */
function referralSql(terms: YearTerms, today: string): string {
  return `
  countable_referral as materialized (
    select m.referral_id, m.proposal_id, m.role, m.kind, m.level, m.beside,
           not m.beside and (m.role <> 'reference' or ${terms.referenceCounts}) as counted,
           m.role = any(${textArray(terms.leadRoles)}) as folded,
           case m.role when 'co' then 'opinion' when 'reference' then null else 'reply' end as owes,
           coalesce(n.rounds, 1) as rounds, coalesce(n.issued, false) as issued, d.due_on,
           coalesce(d.extended, false) as extended, f.first_on,
           case when m.role = 'reference' then null
                when d.due_on is null then 'noDueDate'
                when f.issued and f.first_on is null then 'issueDateUnknown'
                when f.issued and f.first_on > d.due_on then 'late'
                when f.issued then 'onTime'
                when d.due_on < ${literal(today)}::date then 'openOverdue'
                else 'openNotDue' end as timeliness,
           c.reply_id, c.version_id, v.outcome_class, e.disclosure, b.width as published,
           coalesce(x.at_first, false) as dissatisfied_first, coalesce(x.again, false) as dissatisfied_again
      from member m
      left join running_round n on n.referral_id = m.referral_id
      left join issued_round f on f.referral_id = m.referral_id and f.round = 1
      left join due d on d.referral_id = m.referral_id
      left join current_reply c on c.referral_id = m.referral_id
      left join reply_version v on v.id = c.version_id
      left join decision e on e.reply_version_id = c.version_id
      left join publication b on b.reply_version_id = c.version_id and not b.withdrawn
      left join dissatisfied x on x.referral_id = m.referral_id
  )`;
}

// The folded lead roles are one group; every other role is a group of its own.
const UNITS = `
  countable as materialized (
    select proposal_id, kind, level, bool_or(counted) as counted, bool_or(beside) as beside,
           bool_or(role = 'reference' and not beside) as referenced,
           coalesce(array_agg(distinct role) filter (where counted), '{}') as roles,
           array_agg(distinct role) as held,
           count(distinct role) filter (where counted and folded) as folded_roles,
           count(distinct case when folded then 'folded' else role end) filter (where counted) as groups
      from countable_referral group by proposal_id, kind, level
  ),
  countable_reply as materialized (
    select * from countable_referral where counted and folded and version_id is not null
  )`;
