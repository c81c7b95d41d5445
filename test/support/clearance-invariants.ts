import { CLEARANCE_FAULTS_SQL } from '../../src/modules/replies/clearance-facts.sql.js';

/** Nobody has cleared his own words: whoever moved a version on is no author of it or of what it was copied from. */
const OWN_WORDS_SQL = `
  select t.id from clearance_step t join reply_version v on v.id = t.reply_version_id
    join reply_version w on w.reply_id = v.reply_id and w.ordinal <= v.ordinal
    join reply_author a on a.reply_version_id = w.id and a.person_id = t.recorded_by
   where t.action in ('approveDivision', 'approveOffice', 'endorse', 'sign')`;
/** A reply is issued with its 公开属性 decided, and every issued letter is addressed. */
const LETTERS_SQL = `
  select i.id from reply_issue i join reply_version v on v.id = i.reply_version_id join reply y on y.id = v.reply_id
   where not exists (select 1 from reply_copy c where c.reply_version_id = v.id)
      or (y.form = 'reply' and not exists (select 1 from disclosure_decision d where d.reply_version_id = v.id))`;
/** The lead division has handed its work in exactly while the version is with the office or beyond. */
const PARTS_SQL = `
  select r.id from referral r join assignment a on a.referral_id = r.id and a.part = 'lead'
     and a.state = 'submitted'
    join lateral (select c.state from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
      join clearance c on c.reply_version_id = v.id where o.referral_id = r.id order by v.ordinal desc limit 1) last on true
   where r.status = 'handling' and last.state in ('draft', 'division_review')`;

/** What must never be found in the record, whatever was pressed: each query gives the offenders. */
export const CLEARANCE_OFFENDERS = [CLEARANCE_FAULTS_SQL, OWN_WORDS_SQL, LETTERS_SQL, PARTS_SQL];

/** Every letter that has left the house, in its order and as it was: what is out stays as it is. */
export const LETTERS_OUT_SQL = `
  select concat_ws('/', i.id, y.form, v.outcome_class, md5(v.body), i.document_number, i.issued_on) as letter
    from reply_issue i join reply_version v on v.id = i.reply_version_id join reply y on y.id = v.reply_id order by i.id`;
