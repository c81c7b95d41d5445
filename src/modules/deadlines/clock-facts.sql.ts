/** Whether the latest issued version of round `o` is published, or was decided otherwise than 主动公开. */
const PUBLICATION = `
  left join lateral (
    select v.id as version_id, i.issued_on, i.import_run_id is not null as imported
      from reply y join reply_version v on v.reply_id = y.id join reply_issue i on i.reply_version_id = v.id
     where y.round_id = o.id order by v.ordinal desc limit 1
  ) latest on true
  left join lateral (
    select b.published_on from publication b where b.reply_version_id = latest.version_id and not b.withdrawn limit 1
  ) published on true
  left join lateral (
    select d.disclosure, d.decided_on from disclosure_decision d where d.reply_version_id = latest.version_id
     order by d.id desc limit 1
  ) decided on true`;

const ROUNDS = `
  select jsonb_agg(jsonb_build_object('ordinal', o.ordinal, 'openedOn', o.opened_on,
      'issued', first.id is not null, 'issuedOn', first.issued_on, 'issuedByImport', coalesce(first.imported, false),
      'latestIssuedOn', latest.issued_on, 'latestByImport', coalesce(latest.imported, false),
      'feedbackSettled', form.id is not null, 'feedbackOn', form.received_on,
      'publicationSettled', published.published_on is not null or coalesce(decided.disclosure <> 'active', false),
      'publishedOn', coalesce(published.published_on, case when decided.disclosure <> 'active' then decided.decided_on end))
      order by o.ordinal)
    from round o
    left join lateral (
      select i.id, i.issued_on, i.import_run_id is not null as imported
        from reply y join reply_version v on v.reply_id = y.id join reply_issue i on i.reply_version_id = v.id
       where y.round_id = o.id order by v.ordinal limit 1
    ) first on true
    left join lateral (
      select f.id, f.received_on from feedback f where f.round_id = o.id and f.decides is not false
       order by f.id desc limit 1
    ) form on true
    ${PUBLICATION}
   where o.referral_id = r.id`;

/** Something with a day of its own, as SubjectFact. */
function subject(columns: Record<string, string>): string {
  const pairs = Object.entries({ round: '1', dueOn: 'null', divisionId: 'null', ...columns });
  return `jsonb_build_object(${pairs.map(([key, value]) => `'${key}', ${value}`).join(', ')})`;
}

const ASSIGNMENT = subject({
  ...{ id: 'a.id', fromOn: 'a.assigned_on', dueOn: 'a.due_on', divisionId: 'a.division_id' },
  state: `case a.state when 'submitted' then 'done' when 'pending' then 'open' when 'active' then 'open' else 'gone' end`,
  doneOn: 'a.submitted_on',
});
const OPINION = subject({
  ...{ id: 'u.id', fromOn: 'u.asked_on', dueOn: 'u.due_on' },
  round: '(select o.ordinal from round o where o.id = u.round_id)',
  state: `case when u.received_on is not null then 'done' when u.overridden_on is not null then 'gone' else 'open' end`,
  doneOn: 'coalesce(u.received_on, u.overridden_on)',
});
const REQUEST = subject({
  ...{ id: 'q.id', fromOn: 'q.requested_on', doneOn: 'q.decided_on' },
  state: `case when q.state = 'pending' then 'open' else 'done' end`,
});
const COMMITMENT = subject({
  ...{ id: 'c.id', fromOn: 'null', dueOn: 'c.due_on', doneOn: 'c.settled_on', divisionId: 'c.division_id' },
  state: `case when c.state = 'open' then 'open' else 'done' end`,
});

/** One row of ClockFacts for each referral of $1. */
export const CLOCK_FACTS_SQL = `
  select r.id as "referralId", r.year, r.role, r.status, p.level, k.body, p.kind_code as kind,
         coalesce((select t.owes_feedback from kind_terms t where t.kind_code = p.kind_code and r.year >= t.from_year
             and (t.to_year is null or r.year <= t.to_year) order by t.from_year desc limit 1), true) as "owesFeedback",
         r.referred_on as "referredOn", r.received_on as "receivedOn",
         exists (select 1 from contact c where c.referral_id = r.id) as contacted,
         (select min(c.held_on) from contact c where c.referral_id = r.id) as "contactedOn",
         (select a.division_id from assignment a where a.referral_id = r.id and a.part = 'lead'
             and a.state not in ('sent_back', 'ended') order by a.id desc limit 1) as "leadDivisionId",
         coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'clock', e.clock, 'round', e.round, 'event', e.event,
             'on', e.happened_on, 'dueOn', e.due_on, 'revokes', e.revokes_id, 'reason', e.reason, 'base', e.base,
             'notice', (select x.notice from extension_notice x where x.clock_event_id = e.id)) order by e.id)
           from clock_event e where e.referral_id = r.id), '[]') as events,
         coalesce((${ROUNDS}), '[]') as rounds,
         coalesce((select jsonb_agg(${ASSIGNMENT} order by a.id) from assignment a where a.referral_id = r.id), '[]')
           as assignments,
         coalesce((select jsonb_agg(${OPINION} order by u.id) from outside_opinion u where u.referral_id = r.id), '[]')
           as opinions,
         coalesce((select jsonb_agg(${REQUEST} order by q.id) from return_request q where q.referral_id = r.id), '[]')
           as requests,
         coalesce((select jsonb_agg(${COMMITMENT} order by c.id) from commitment c where c.referral_id = r.id), '[]')
           as commitments
    from referral r join proposal p on p.id = r.proposal_id join kind k on k.code = p.kind_code
   where r.id = any($1) order by r.id`;
