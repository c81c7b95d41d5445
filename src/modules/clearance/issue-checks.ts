import type { NumberSource } from '../../domain/number-series.js';
import { notFound, type Refusal } from '../../domain/refused.js';
import { numberWords } from '../../domain/proposal-name.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { type ClearingVersion, clearingVersions } from '../replies/clearance-facts.js';
import { lockNumbers, type NumberUse, usesOfNumber } from '../replies/issue.verbs.js';
import type { IssueCommand } from './clearance.dto.js';

/** How a letter of a referral gets its number in a year; without a series of its form the prefix is null. */
export interface Numbering {
  source: NumberSource;
  prefix: string | null;
}

/** The setting of the letter's year, for replies and opinions apart; a series may be kept for each body. */
export async function numberingOf(tx: Tx, referralId: number, year: number): Promise<Numbering> {
  const [row] = await rowsOf<Numbering>(
    tx,
    `select coalesce((select s.value #>> '{}' from setting s
               where s.key = f.form || '_number_source' and s.from_year <= $2 order by s.from_year desc limit 1), 'oa') as source,
            (select e.label from list_entry e where e.list = 'number_series' and e.code in (f.form, k.body || '_' || f.form)
               and $2 >= e.from_year and (e.to_year is null or $2 <= e.to_year)
              order by e.code = f.form, e.from_year desc limit 1) as prefix
       from referral r join proposal p on p.id = r.proposal_id join kind k on k.code = p.kind_code cross join lateral (select case when r.role = 'co' then 'opinion' else 'reply' end as form) f
      where r.id = $1`,
    [referralId, year],
  );
  if (!row) throw notFound('这件交办件');
  return row.source === 'series' ? row : { source: 'oa', prefix: null };
}

/** The version that would leave the building: the latest of the running round, where it was drafted here. */
export async function runningVersion(
  tx: Tx,
  referralId: number,
  today: string,
): Promise<ClearingVersion | undefined> {
  const versions = await clearingVersions(tx, { referralIds: [referralId] }, today);
  return versions.find(({ facts }) => !facts.superseded);
}

/** Reasons against an issue that the tables do not know: its day, its number, and what the change of role left open. */
export async function issueFaults(
  tx: Tx,
  of: { referralId: number; typed: string; numbering: Numbering; asked: IssueCommand },
  today: string,
): Promise<Refusal[]> {
  const version = await runningVersion(tx, of.referralId, today);
  if (!version || version.facts.clearance.state !== 'signed') return [];
  const undecided = version.facts.clearance.form === 'reply' && !version.disclosureDecided;
  return [
    ...earlyFaults(version, of.asked.issuedOn),
    ...(undecided
      ? [
          {
            code: 'disclosure_undecided',
            message: '这份稿子签发时还不是答复，公开属性没有定，请退回修改后重新签发。',
          },
        ]
      : []),
    ...(of.numbering.source === 'series' ? seriesFaults(of) : await typedFaults(tx, version.replyId, of)),
  ];
}

/** No letter leaves before it is signed. */
function earlyFaults(version: ClearingVersion, issuedOn: string): Refusal[] {
  if (version.signedOn === null || issuedOn >= version.signedOn) return [];
  const message = `发出日期不能早于签发日期（${version.signedOn}）。`;
  return [{ code: 'issued_before_signed', field: 'issuedOn', message }];
}

function seriesFaults({ numbering, typed }: { numbering: Numbering; typed: string }): Refusal[] {
  const field = 'documentNumber';
  if (numbering.prefix === null) {
    const message = '设置里还没有这类文的文号系列，请联络员在“设置—文号系列”里补上，或者改为填写OA的文号。';
    return [{ code: 'number_series_missing', message }];
  }
  if (typed === '') return [];
  return [{ code: 'number_is_drawn', field, message: '文号由系统按文号系列编排，不用填写。' }];
}

async function typedFaults(
  tx: Tx,
  replyId: number,
  { typed, asked }: { typed: string; asked: IssueCommand },
): Promise<Refusal[]> {
  const field = 'documentNumber';
  if (typed === '') return [];
  await lockNumbers(tx);
  const uses = await usesOfNumber(tx, replyId, typed);
  if (uses.length === 0 || asked.confirmDuplicate === true) return [];
  const message = `文号${typed}已用于${uses.map(naming).join('、')}，请核对；确实要用同一文号的，请勾选“仍用这个文号”。`;
  return [{ code: 'document_number_used', field, message }];
}

function naming({ number, title, issuedOn }: NumberUse): string {
  return `${numberWords(number)}《${title}》${issuedOn === null ? '' : `（${issuedOn}发出）`}`;
}
