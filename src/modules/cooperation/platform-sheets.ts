import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { plainTextOf } from '../../domain/plain-text.js';
import { may } from '../../domain/permissions.js';
import { holdersOf } from '../../domain/acting.js';
import { notFound } from '../../domain/refused.js';
import { Database, rowsOf } from '../../platform/database/database.js';
import { worksOn } from '../proposals/works-on.sql.js';
import type { CopyField, PlatformSheet } from './cooperation-views.dto.js';
import { platformsOf } from './platforms.sql.js';

/** What the upper office's system asks for, as the record has it. */
interface Answer {
  number: string;
  title: string;
  session: string | null;
  sensitive: boolean;
  yearClosed: boolean;
  leadProposer: string | null;
  form: 'reply' | 'opinion' | null;
  documentNumber: string | null;
  issuedOn: string | null;
  outcome: string | null;
  body: string | null;
  handler: string | null;
  division: string | null;
}

/** 上级系统: where the answer was entered, and what to copy into it field by field. */
@Injectable()
export class PlatformSheets {
  constructor(private readonly db: Database) {}

  async of(referralId: number, person: ActingPerson): Promise<PlatformSheet> {
    return this.db.snapshot(async (tx) => {
      const [answer] = await rowsOf<Answer>(tx, ANSWER_SQL, [referralId]);
      if (!answer) throw notFound('这件交办件');
      const platforms = await platformsOf(tx, referralId);
      const seesText = !answer.sensitive || (await worksOn(tx, person, referralId));
      return {
        referralId,
        platforms: platforms.map(({ issued: _issued, ...platform }) => platform),
        issued: answer.form !== null,
        mayTick: !answer.yearClosed && holdersOf(person).some(({ roles }) => may(roles, 'referral.issue')),
        fields: fieldsOf(answer, seesText),
      };
    });
  }
}

/** $1: the referral. The answer that was issued last, with what names it. */
const ANSWER_SQL = `
  select p.number, p.title, coalesce(p.session_words, s.words) as session, p.sensitive, lead.name as "leadProposer",
         exists (select 1 from closed_year c where c.year = r.year) as "yearClosed",
         last.form, last.document_number as "documentNumber", last.issued_on as "issuedOn",
         coalesce((select l.label from list_entry l where l.list = 'outcome_class' and l.code = last.outcome_class
           and r.year >= l.from_year and (l.to_year is null or r.year <= l.to_year) order by l.from_year desc limit 1),
           last.outcome_class) as outcome,
         last.body, la.handler_name as handler, n.name as division
    from referral r join proposal p on p.id = r.proposal_id left join session s on s.id = p.session_id
    left join proposer lead on lead.proposal_id = p.id and lead.position = 1
    left join assignment la on la.referral_id = r.id and la.part = 'lead' and la.state not in ('sent_back', 'ended')
    left join division_name n on n.division_id = la.division_id and n.to_on is null
    left join lateral (
      select y.form, i.document_number, i.issued_on, v.outcome_class, v.body
        from round o join reply y on y.round_id = o.id join reply_version v on v.reply_id = y.id
        join reply_issue i on i.reply_version_id = v.id
       where o.referral_id = r.id order by o.ordinal desc, v.ordinal desc limit 1
    ) last on true
   where r.id = $1`;

function fieldsOf(answer: Answer, seesText: boolean): CopyField[] {
  const opinion = answer.form === 'opinion';
  const fields: [label: string, text: string | null][] = [
    ['编号', answer.number],
    ['案由', answer.title],
    ['届次', answer.session],
    ['领衔人', answer.leadProposer],
    ['文号', answer.documentNumber],
    [opinion ? '发出日期' : '答复日期', answer.issuedOn],
    ['办理结果', answer.outcome],
    ['承办处室', answer.division],
    ['联系人', answer.handler],
    [opinion ? '意见正文' : '答复正文', seesText && answer.body ? plainTextOf(answer.body) : null],
  ];
  return fields.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}
