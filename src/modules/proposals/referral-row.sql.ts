/** The date that a list shows of a referral: that of its running round while it is open, else of its first. */
export const SHOWN_DUE = `case when due.state in ('running', 'paused') then due.running_on else due.due_on end`;
const SHOWN_ORIGIN = `case when due.state in ('running', 'paused') then due.running_origin else due.origin end`;

/**
 * Everything a ledger shows of one referral `r`, each fact from its own rows. The ledger's pages, its export and the
 * comparison of an import read the same text, so that they cannot differ on what is known.
 */
export const REFERRAL_COLUMNS = `
  r.id as "referralId", p.id as "proposalId", r.year, r.version,
  p.kind_code as kind, kt.name as "kindName", k.body, kt.owes_feedback as "owesFeedback", p.level,
  coalesce(p.session_words, s.words) as session, p.series, p.number, p.number_key as "numberKey",
  p.local_number as "localNumber", p.title, p.summary, p.topic, p.key_item as "keyItem",
  lead.name as "leadProposer", lead.group_name as "proposerGroup", joint.counted as "jointCount",
  r.role, r.status, r.referred_on as "referredOn", r.received_on as "receivedOn", r.referred_by as "referredBy",
  r.remark,
  coalesce(units.lead, '{}') as "leadUnits", coalesce(units.co, '{}') as "coUnits",
  coalesce(units.separate, '{}') as "separateUnits",
  given.given_on as "givenDueOn", given.extended_to as "extendedTo", due.due_on as "dueOn", due.running_on as "runningDueOn",
  coalesce(due.state = 'paused', false) as paused, coalesce(due.provisional, false) as provisional,
  ${SHOWN_DUE} as "shownDueOn", ${SHOWN_ORIGIN} as "dueOrigin",
  la.id as "leadAssignmentId", la.division as "leadDivision", la.handler_name as "handlerName",
  coalesce(la.signed, false) as signed, la.signed_on as "signedOn",
  coalesce(support.divisions, '{}') as "supportDivisions",
  contacts.form as "contactForm", contacts.times as "contactCount",
  running.ordinal as "rounds", first.version_id as "firstVersionId", first.version_id is not null as issued,
  first.issued_on as "repliedOn", coalesce(current.document_number, first.document_number) as "documentNumber",
  second.version_id as "secondVersionId", second.version_id is not null as "secondIssued",
  second.issued_on as "secondRepliedOn", now_open.open as "openRound",
  current.version_id as "currentVersionId", current.outcome_class as "outcomeClass",
  coalesce(fb.state, 'none') as feedback, coalesce(fb.live, false) as "feedbackLive", fb.work as "workSatisfaction", fb.result as "resultSatisfaction",
  consents.proposer as "proposerConsent", consents.division as "divisionConsent", review.result as "secrecyReview",
  coalesce(consents.on_file, false) as "consentsOnFile",
  decision.disclosure, decision.width, decision.ground as "withholdingGround",
  pub.id as "publicationId", pub.id is not null as published, pub.width as publication,
  pub.published_on as "publishedOn", pub.url as "publishedUrl",
  r.status = 'returned' as returned, r.status = 'withdrawn' as withdrawn`;

/**
 * The effective due date of the reply or opinion, as its clock is stored (decision 0028). `running_on`, `state` and
 * `provisional` are those of the running round: rework has a clock of its own.
 */
export const DUE_LATERAL = `
  left join lateral (
    select max(c.due_on) filter (where c.name = 'reply') as due_on,
           coalesce((array_agg(c.due_on order by c.round desc))[1], max(c.due_on) filter (where c.name = 'reply')) as running_on,
           max(c.origin) filter (where c.name = 'reply') as origin,
           coalesce((array_agg(c.origin order by c.round desc))[1], max(c.origin) filter (where c.name = 'reply'))
             as running_origin,
           (array_agg(c.state order by c.round desc))[1] as state,
           (array_agg(c.provisional order by c.round desc))[1] as provisional
      from clock c where c.referral_id = r.id and c.name in ('reply', 'rework')
  ) due on true`;

/** The dates that were given, as their events stand: 办理期限 and 延期至 of the first round. */
export const GIVEN_LATERAL = `
  left join lateral (
    select (array_agg(e.due_on order by e.id desc) filter (where e.event in ('fixed', 'corrected')))[1] as given_on,
           (array_agg(e.due_on order by e.id desc) filter (where e.event = 'extended'))[1] as extended_to
      from clock_event e
     where e.referral_id = r.id and e.clock = 'reply' and e.round = 1 and e.event in ('fixed', 'extended', 'corrected')
       and not exists (select 1 from clock_event w where w.revokes_id = e.id)
  ) given on true`;

/** The day on which a referral's answer left the house, where it stands; null while somebody works on it. */
const answeredOn = (referral: string): string => `(
    select max(i.issued_on) from referral e join round o on o.referral_id = e.id join reply y on y.round_id = o.id
      join reply_version v on v.reply_id = y.id join reply_issue i on i.reply_version_id = v.id
     where e.id = ${referral} and e.status in ('replied', 'concluded'))`;

/** The division's name as its row ended, as the answer left, or else today (`a`: the assignment). A later name rewrites no history. */
export const DIVISION_NAME = `(
    select f.name from division_name f
     where f.division_id = a.division_id
       and (f.to_on is null or f.to_on >= coalesce(a.sent_back_on, a.ended_on, ${answeredOn('a.referral_id')}))
     order by f.to_on limit 1)`;

/** The outside unit's name as the answer left, or else today (`u`: its place at the referral). */
export const UNIT_NAME = `(
    select f.name from outside_unit_name f
     where f.outside_unit_id = u.unit_id and (f.to_on is null or f.to_on >= ${answeredOn('u.referral_id')})
     order by f.to_on limit 1)`;

/** The lead assignment that stands, with its division. */
export const LEAD_ASSIGNMENT_LATERAL = `
  left join lateral (
    select a.id, a.handler_name, a.signed, a.signed_on, a.division_id, ${DIVISION_NAME} as division
      from assignment a
     where a.referral_id = r.id and a.part = 'lead' and a.state not in ('sent_back', 'ended')
     order by a.id desc limit 1
  ) la on true`;

/** The first version that left the building, the latest of a later round, the current one, and the running round. */
export const ISSUE_LATERALS = `
  left join lateral (
    select v.id as version_id, i.issued_on, i.document_number
      from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
      join reply_issue i on i.reply_version_id = v.id
     where o.referral_id = r.id and o.ordinal = 1 order by v.ordinal limit 1
  ) first on true
  left join lateral (
    select v.id as version_id, i.issued_on
      from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
      join reply_issue i on i.reply_version_id = v.id
     where o.referral_id = r.id and o.ordinal > 1 order by o.ordinal desc, v.ordinal desc limit 1
  ) second on true
  left join lateral (
    select v.id as version_id, v.outcome_class, i.document_number
      from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
      join reply_issue i on i.reply_version_id = v.id
     where o.referral_id = r.id order by o.ordinal desc, v.ordinal desc limit 1
  ) current on true
  left join lateral (
    select o.id, o.ordinal from round o where o.referral_id = r.id order by o.ordinal desc limit 1
  ) running on true
  left join lateral (
    select count(i.id) = 0 as open from reply y join reply_version v on v.reply_id = y.id
      join reply_issue i on i.reply_version_id = v.id where y.round_id = running.id
  ) now_open on true`;

/** Joins that name the proposal: kind in its year's terms, session. */
export const PROPOSAL_JOINS = `
  join proposal p on p.id = r.proposal_id
  join kind k on k.code = p.kind_code
  left join session s on s.id = p.session_id
  left join lateral (
    select t.name, t.owes_feedback, t.counts, t.position from kind_terms t
     where t.kind_code = p.kind_code and r.year >= t.from_year and (t.to_year is null or r.year <= t.to_year)
     order by t.from_year desc limit 1
  ) kt on true`;

const PUBLICATION_LATERALS = `
  left join lateral (
    select max(c.answer) filter (where c.party = 'proposer') as proposer,
           max(c.answer) filter (where c.party = 'division') as division, bool_or(c.source = 'on_file') as on_file
      from standing_consent c where c.reply_version_id = current.version_id
  ) consents on true
  left join lateral (
    select v.result from secrecy_review v where v.reply_version_id = current.version_id
     order by v.id desc limit 1
  ) review on true
  left join lateral (
    select d.disclosure, d.width, d.ground from disclosure_decision d
     where d.reply_version_id = current.version_id order by d.id desc limit 1
  ) decision on true
  left join lateral (
    select b.id, b.width, b.published_on, b.url from publication b
     where b.reply_version_id = current.version_id and not b.withdrawn limit 1
  ) pub on true`;

/** `from referral r …` with every join that REFERRAL_COLUMNS names. */
export const REFERRAL_FROM = `
  from referral r
  ${PROPOSAL_JOINS}
  left join proposer lead on lead.proposal_id = p.id and lead.position = 1
  left join lateral (
    select sum(j.counted)::integer as counted from proposer j where j.proposal_id = p.id and j.position > 1
  ) joint on true
  left join lateral (
    select array_agg(${UNIT_NAME} order by u.id) filter (where u.part = 'lead') as lead,
           array_agg(${UNIT_NAME} order by u.id) filter (where u.part = 'co') as co,
           array_agg(${UNIT_NAME} order by u.id) filter (where u.part = 'separate') as separate
      from referral_unit u where u.referral_id = r.id
  ) units on true
  ${DUE_LATERAL}
  ${GIVEN_LATERAL}
  ${LEAD_ASSIGNMENT_LATERAL}
  left join lateral (
    select array_agg(${DIVISION_NAME} order by a.id) as divisions
      from assignment a
     where a.referral_id = r.id and a.division_id is not null and a.part = 'support' and a.state not in ('sent_back', 'ended')
  ) support on true
  left join lateral (
    select min(c.form) as form, sum(c.times)::integer as times from contact c where c.referral_id = r.id
  ) contacts on true
  ${ISSUE_LATERALS}
  left join lateral (
    select f.state, f.work, f.result, f.import_run_id is null as live
      from feedback f join round o on o.id = f.round_id
     where f.referral_id = r.id and o.ordinal = 1 and f.decides is not false order by f.id desc limit 1
  ) fb on true
  ${PUBLICATION_LATERALS}`;
