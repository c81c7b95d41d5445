import { LEAD_ASSIGNMENT_LATERAL, PROPOSAL_JOINS } from '../proposals/referral-row.sql.js';
import { settingSql } from '../settings/of-year.js';

/** Whether a person holds a role. */
function holds(person: string, roles: string): string {
  return `exists (select 1 from person_role q where q.person_id = ${person}.id and q.role in (${roles}))`;
}

/** Whether a person is a head of the lead division. */
const headOf = (person: string): string =>
  `(${person}.active and ${person}.division_id = la.division_id and ${holds(person, "'division_head'")})`;

/** Whether he is the delegate, and still one who can review. */
const delegateOf = (person: string): string =>
  `(${person}.id = c.delegate_id and ${person}.active and ${holds(person, "'handler', 'division_head'")})`;

/**
 * What the record says of versions in clearance, one row each; $1 is today. The words of an earlier version stand in
 * its successor, so whoever wrote in any of them is an author. What has left the house keeps its form, and its amendment
 * has the same, whatever role the upper office gave us since. Where nobody is in charge of the lead division, there
 * is nobody whose agreement the chief could wait for.
 */
export const CLEARANCE_FACTS_SQL = `
  select v.id as "versionId", v.reply_id as "replyId", v.ordinal, o.id as "roundId", o.ordinal as round,
         r.id as "referralId", r.proposal_id as "proposalId", p.number, p.title, r.year, r.role, r.status,
         r.version as "referralVersion",
         (select y.year from closed_year y where y.year = r.year) as "closedYear", p.kind_code as kind,
         p.key_item or exists (select 1 from supervision u where u.referral_id = r.id) as "keyItem",
         v.outcome_class as "outcomeClass", c.disclosure, c.width, c.ground, c.state as "storedState",
         v.ordinal < (select max(w.ordinal) from reply_version w where w.reply_id = v.reply_id)
           or o.ordinal < (select max(z.ordinal) from round z where z.referral_id = r.id) as superseded,
         case when exists (select 1 from reply_version w join reply_issue i on i.reply_version_id = w.id
                            where w.reply_id = v.reply_id) then y.form
              when r.role = 'co' then 'opinion' else 'reply' end as form,
         case when la.division_id is null then null
              else jsonb_build_object('id', la.division_id, 'name', la.division) end as division,
         r.status = 'handling' as "referralHandling", authors.ids as "authorIds",
         exists (select 1 from person x where x.id = any(authors.ids) and ${headOf('x')}) as "headDrafted",
         exists (select 1 from person x where x.active and x.id <> all(authors.ids)
           and (${headOf('x')} or ${delegateOf('x')} or exists (
             select 1 from leave l join person h on h.id = l.person_id
              where l.deputy_id = x.id and l.ended_at is null and $1::date between l.from_on and l.to_on
                and (${headOf('h')} or ${delegateOf('h')})))) as "otherReviewer",
         c.delegate_id as "delegateId",
         regexp_replace(coalesce(v.body, ''), '<[^>]*>|&nbsp;|\\s', '', 'g') <> '' as "textWritten",
         r.role <> 'co' and coalesce(owes.class, false) and v.outcome_class is null as "classMissing",
         coalesce(c.disclosure in ('active', 'on_request')
           or c.disclosure = 'none' and btrim(c.ground) <> '', false) as "disclosureProposed",
         coalesce((select jsonb_agg(jsonb_build_object('code', e.code, 'label', e.label) order by e.position, e.id)
           from list_entry e where e.list = 'signer' and r.year >= e.from_year
            and (e.to_year is null or r.year <= e.to_year)), '[]') as signers,
         coalesce(${settingSql('endorsement_before_chief')} = 'true', false)
           and not exists (select 1 from clearance_step t where t.reply_version_id = v.id and t.action = 'endorse')
           and exists (select 1 from leader_portfolio g join person x on x.id = g.person_id
                        where g.division_id = la.division_id and x.active and x.rank = 'deputy'
                          and x.id <> all(authors.ids) and ${holds('x', "'leader'")}) as "endorsable",
         coalesce(${settingSql('supervision_review')} = 'true', false) and r.role in ('lead', 'sole', 'separate')
           and not exists (select 1 from clearance_step t where t.reply_version_id = v.id
                             and t.action = 'supervisionReviewed') as "supervisionMissing",
         exists (select 1 from disclosure_decision d where d.reply_version_id = v.id) as "disclosureDecided",
         (select max(t.done_on) from clearance_step t where t.reply_version_id = v.id and t.action = 'sign') as "signedOn",
         (select max(t.done_on) from clearance_step t where t.reply_version_id = v.id) as since
    from clearance c join reply_version v on v.id = c.reply_version_id join reply y on y.id = v.reply_id
    join round o on o.id = y.round_id join referral r on r.id = y.referral_id
    ${PROPOSAL_JOINS}
    ${LEAD_ASSIGNMENT_LATERAL}
    left join lateral (
      select t.owes_class as class from kind_terms t
       where t.kind_code = p.kind_code and r.year >= t.from_year and (t.to_year is null or r.year <= t.to_year)
       order by t.from_year desc limit 1
    ) owes on true
    cross join lateral (
      select array(select a.person_id from reply_version w join reply_author a on a.reply_version_id = w.id
                    where w.reply_id = v.reply_id and w.ordinal <= v.ordinal
                   union
                   select w.author_id from reply_version w
                    where w.reply_id = v.reply_id and w.ordinal <= v.ordinal and w.author_id is not null) as ids
    ) authors`;

/**
 * Versions whose stored state is not what their steps led to, with a step that does not begin where the one before
 * ended, or that are issued without an issue, or the other way round.
 */
export const CLEARANCE_FAULTS_SQL = `
  select p.number, v.ordinal, c.state as stored, coalesce(last.to_state, 'draft') as implied
    from clearance c join reply_version v on v.id = c.reply_version_id join reply y on y.id = v.reply_id
    join referral r on r.id = y.referral_id join proposal p on p.id = r.proposal_id
    left join lateral (
      select t.to_state from clearance_step t where t.reply_version_id = v.id order by t.id desc limit 1
    ) last on true
   where c.state <> coalesce(last.to_state, 'draft')
      or (c.state = 'issued') <> exists (select 1 from reply_issue i where i.reply_version_id = v.id)
      or exists (select 1 from (
           select t.from_state, lag(t.to_state) over (order by t.id) as before
             from clearance_step t where t.reply_version_id = v.id) line
          where line.before is not null and line.before <> line.from_state)
   order by v.id`;
