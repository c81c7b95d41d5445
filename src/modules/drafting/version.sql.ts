/** One version and what its clearance is judged by; `v` runs where no later one of the running round has begun. */
const COLUMNS = `
  v.id, y.id as "replyId", y.round_id as "roundId", o.ordinal as round, v.ordinal, y.form, r.id as "referralId",
  r.proposal_id as "proposalId", r.year, r.version as "referralVersion", p.kind_code as kind, p.key_item as "keyItem",
  p.sensitive, coalesce(v.body, '') as body, v.outcome_class as "outcomeClass", c.state, coalesce(c.revision, 1) as revision,
  coalesce(c.facts_revision, 1) as "factsRevision", (select w.name from person w where w.id = c.facts_by) as "factsBy",
  c.disclosure, c.width, c.ground, c.delegate_id as "delegateId", i.id is not null as issued, i.issued_on as "issuedOn",
  i.document_number as "documentNumber", v.import_run_id is not null as imported,
  not exists (select 1 from round w left join reply x on x.round_id = w.id left join reply_version l on l.reply_id = x.id
               where w.referral_id = r.id and (w.ordinal, coalesce(l.ordinal, 0)) > (o.ordinal, v.ordinal)) as running,
  coalesce(kt.owes_class, false) as "owesClass"`;

const FROM = `
  from reply_version v
  join reply y on y.id = v.reply_id
  join round o on o.id = y.round_id
  join referral r on r.id = y.referral_id
  join proposal p on p.id = r.proposal_id
  left join clearance c on c.reply_version_id = v.id
  left join reply_issue i on i.reply_version_id = v.id
  left join lateral (
    select t.owes_class from kind_terms t
     where t.kind_code = p.kind_code and r.year >= t.from_year and (t.to_year is null or r.year <= t.to_year)
     order by t.from_year desc limit 1
  ) kt on true`;

/** $1: the version's id. */
export const VERSION_SQL = `select ${COLUMNS} ${FROM} where v.id = $1`;

/** $1: the referral's id; newest first. */
export const VERSIONS_SQL = `select ${COLUMNS} ${FROM} where r.id = $1 order by o.ordinal desc, v.ordinal desc`;

const AUTHORS = `
  array(select w.name from reply_author a join person w on w.id = a.person_id
         where a.reply_version_id = v.id order by a.last_wrote_at, w.id) as authors`;
const STEPS = `
  coalesce((select jsonb_agg(jsonb_build_object('action', t.action, 'by', t.actor_name, 'on', t.done_on,
      'comment', t.comment, 'skipped', t.skipped) order by t.id)
    from clearance_step t where t.reply_version_id = v.id), '[]') as steps`;

/** Who wrote each version and how it went from hand to hand; $1: their ids. */
export const WAYS_SQL = `select v.id, ${AUTHORS}, ${STEPS} from reply_version v where v.id = any($1)`;

/** The parts of a VersionView that are lists; $1: the version. */
export const VERSION_LISTS_SQL = `
  select coalesce((select jsonb_agg(jsonb_build_object('outcome', q.outcome, 'content', q.content,
             'plannedBy', q.planned_by, 'reason', q.reason) order by q.position)
           from reply_point q where q.reply_version_id = $1), '[]') as points,
         ${AUTHORS}, ${STEPS},
         coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'by', w.name, 'at', d.saved_at, 'body', d.body)
             order by d.id) from draft_revision d join person w on w.id = d.saved_by
          where d.reply_version_id = $1 and d.set_aside and d.taken_over_at is null), '[]') as "setAside",
         (select jsonb_build_object('id', w.id, 'name', w.name) from clearance c join person w on w.id = c.delegate_id
           where c.reply_version_id = $1) as delegate
    from reply_version v where v.id = $1`;
