import { LEVELS } from '../../domain/codes.js';
import { offendersSql, totalsSql, unitsSql } from '../../domain/counting.js';
import { type Identity } from '../../domain/identities.js';
import { type Measure } from '../../domain/measure.js';
import { populationSql, textArray } from '../../domain/population.js';
import { NAMED_LINES, NAMES_IN_NOTE } from '../../domain/report-notes.js';
import { type YearTerms } from '../../domain/year-terms.js';

/** The overlaps are named in full by the sentence and the notes; of the other lines a few names are enough. */
const OVERLAP_LINES = ['heldInTwoRoles', 'leadInTwoRoles'];

/** Joins that name the counted units `u` (proposal_id, referral_id); the columns are those of a LineEntry. */
const ENTRY = `
  select u.proposal_id as "proposalId", u.referral_id as "referralId", p.number, p.title,
         coalesce(p.session_words, s.words) as session, s.level as "sessionLevel", s.body as "sessionBody",
         s.term as "sessionTerm", s.ordinal as "sessionOrdinal", p.year as "proposalYear",
         p.kind_code as kind, p.level, r.role, case when c.counted then c.roles else c.held end as roles,
         f.status, f.referred_on as "referredOn", r.due_on as "dueOn", r.first_on as "repliedOn"`;
const ENTRY_FROM = `
    join countable c on c.proposal_id = u.proposal_id
    join proposal p on p.id = u.proposal_id
    left join session s on s.id = p.session_id
    left join countable_referral r on r.referral_id = u.referral_id
    left join referral f on f.id = u.referral_id`;

/** NPC first, then level, session and number, as a ledger is read. */
function inOrder(terms: YearTerms): string {
  return `array_position(${textArray(terms.kinds.map((kind) => kind.code))}, p.kind_code),
    array_position(${textArray(LEVELS)}, p.level), s.term, s.ordinal, p.series desc, length(p.number_key), p.number_key,
    p.id, u.referral_id`;
}

/**
 * One statement, so one snapshot: `totals` (m0, m1 …), `offenders` [{identity, proposalId, number, title}] and `named`
 * [{line, …}], the items that sentence and notes name.
 */
export function annualSql(
  terms: YearTerms,
  today: string,
  measures: readonly Measure[],
  identities: readonly Identity[],
): string {
  const named = measures
    .filter((it) => [...OVERLAP_LINES, ...NAMED_LINES].includes(it.key))
    .map((it) => `select '${it.key}' as line, units.* from (${unitsSql(it)}) units`);
  return `
    with ${populationSql(terms, today)},
    totals as (${totalsSql(measures)}),
    offender as (${offendersSql(identities, measures)}),
    named as (
      ${ENTRY}, u.line, row_number() over (partition by u.line order by ${inOrder(terms)}) as place
        from (${named.join(' union all ')}) u ${ENTRY_FROM}
    )
    select (select to_jsonb(t) from totals t) as totals,
           (select coalesce(jsonb_agg(jsonb_build_object('identity', o.identity, 'proposalId', p.id,
                     'number', p.number, 'title', p.title) order by p.id), '[]')
              from offender o join proposal p on p.id = o.proposal_id) as offenders,
           (select coalesce(jsonb_agg(n order by n.line, n.place), '[]') from named n
             where n.place <= ${NAMES_IN_NOTE} or n.line = any(${textArray(OVERLAP_LINES)})) as named`;
}

/** The list behind a line, one row per counted unit. */
export function behindSql(terms: YearTerms, today: string, measure: Measure): string {
  const reply = measure.unit === 'reply' ? 'r.reply_id' : 'null::integer';
  return `with ${populationSql(terms, today)} ${ENTRY}, ${reply} as "replyId"
            from (${unitsSql(measure)}) u ${ENTRY_FROM} order by ${inOrder(terms)}`;
}

/** Every referral of the year, also what stands beside the total, with all that the figures are counted from. */
export function detailSql(terms: YearTerms, today: string): string {
  return `with ${populationSql(terms, today)} ${ENTRY}, r.reply_id as "replyId",
                 r.counted, r.beside, r.folded, r.owes, r.issued, r.timeliness, r.extended, r.outcome_class as "outcomeClass",
                 r.disclosure, r.published, r.dissatisfied_first as "dissatisfiedFirst",
                 r.dissatisfied_again as "dissatisfiedAgain", r.version_id as "versionId",
                 c.groups::integer as groups, c.folded_roles::integer as "foldedRoles"
            from (select proposal_id, referral_id from countable_referral) u ${ENTRY_FROM} order by ${inOrder(terms)}`;
}

/** The years that referrals can fall into, latest first; which of them hold any, the population says. */
export const CANDIDATE_YEARS_SQL = `
  select year from (
    select distinct year from referral
    union select distinct year from proposal
    union select distinct extract(year from issued_on)::integer from reply_issue where issued_on is not null
  ) candidates order by year desc`;

/** How much of a year there is: referrals, and proposals of the total. */
export function yearSizeSql(terms: YearTerms, today: string): string {
  return `with ${populationSql(terms, today)}
          select (select count(*) from countable_referral) as referrals,
                 (select count(*) from countable where counted) as handled`;
}
