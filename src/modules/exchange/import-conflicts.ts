import { type Satisfaction, WIDTHS } from '../../domain/codes.js';
import { sameFact } from '../../domain/imported-referral.js';
import { CONSENT_NAMES, ROLE_NAMES, SATISFACTION_NAMES, WIDTH_NAMES } from '../../domain/labels.js';
import type { LedgerFinding, LedgerRow } from '../../domain/ledger-row.js';
import type { ReferralFacts } from '../../domain/referral-facts.js';
import { titlesDiffer } from '../../domain/title-similarity.js';
import type { KnownReferral } from './known-record.js';

/** One row beside the record: what it says, what was known, and what would be known. */
export interface Compared {
  row: LedgerRow;
  known: KnownReferral | null;
  after: ReferralFacts;
  /** The proposal's title in the record; null for a new one. */
  title: string | null;
  namesake: { number: string } | null;
}

/** What the file and the record cannot both be right about; a person has to look before anything is written. */
export function conflictsOf({ row, known, after, title }: Compared): LedgerFinding[] {
  const found: LedgerFinding[] = [];
  if (title !== null && titlesDiffer(title, row.title)) {
    found.push({
      row: row.row,
      column: '案由',
      code: 'number_with_other_title',
      message: `第${row.row}行：编号“${row.number}”已登记为《${title}》，与本行《${row.title}》不像同一件，请核对编号、类别和届次。`,
    });
  }
  const standsEnded = known !== null && (known.returned || known.withdrawn);
  if (standsEnded && (row.status === 'open' || row.status === 'replied' || row.status === 'concluded')) {
    found.push({
      row: row.row,
      column: '办理状态',
      code: 'already_ended',
      message: `第${row.row}行：此件已登记为${known.returned ? '已退办' : '已撤回'}，本行的办理状态与之不符，请核对；重新交办的请填写新的交办日期。`,
    });
  }
  if (known === null) return found;
  return [
    ...found,
    ...feedbackConflicts(row.row, known, after),
    ...publicationConflicts(row.row, known, after),
  ];
}

/** A form that was recorded here stands: a ledger that says otherwise, or nothing, cannot both be right. */
function feedbackConflicts(row: number, known: KnownReferral, after: ReferralFacts): LedgerFinding[] {
  if (!known.feedbackLive || known.feedback !== 'received') return [];
  const columns = [
    ['工作满意度', known.workSatisfaction, after.workSatisfaction],
    ['结果满意度', known.resultSatisfaction, after.resultSatisfaction],
  ] as const;
  const named = (code: Satisfaction | null): string => (code === null ? '空' : SATISFACTION_NAMES[code]);
  return columns.flatMap(([column, before, now]) => {
    if (sameFact(before, now)) return [];
    const message = `第${row}行：此件已登记过征询意见，“${column}”是“${named(before)}”，本行却是“${named(now)}”，请核对后改成一致。`;
    return [{ row, column, code: 'feedback_against_record', message }];
  });
}

const PUBLICATION = [
  'proposerConsent',
  'divisionConsent',
  'secrecyReview',
  'disclosure',
  'width',
  'published',
] as const satisfies (keyof ReferralFacts)[];

/** A publication that what is already known forbids, or an answer that forbids the known publication. */
function publicationConflicts(row: number, known: KnownReferral, after: ReferralFacts): LedgerFinding[] {
  if (known.published && !after.issued) {
    const message = `第${row}行：此件的答复已登记为公开，本行却说还没有答复，请核对；确实没有公开的，请先把公开属性改正并导入。`;
    return [{ row, column: '答复日期', code: 'publication_against_record', message }];
  }
  const moved = PUBLICATION.some((key) => !sameFact(known[key], after[key]));
  if (!moved || after.disclosure !== 'active') return [];
  const width = after.width ?? 'full';
  const said = `公开属性是“主动公开（${WIDTH_NAMES[width]}）”`;
  const conflict = (column: string, answer: string): LedgerFinding => ({
    row,
    column,
    code: 'publication_against_record',
    message: `第${row}行：与登记的内容合在一起，${said}，而“${column}”是“${answer}”，不能这样公开，请核对后把两项一并改正。`,
  });
  const consents = [
    ['代表委员公开意见', after.proposerConsent, known.proposerConsent],
    ['办理处室公开意见', after.divisionConsent, known.divisionConsent],
  ] as const;
  return [
    ...consents.flatMap(([column, answer, before]) => {
      if (answer === null) return after.published && before !== null ? [conflict(column, '空')] : [];
      const narrower = answer === 'no' || WIDTHS.indexOf(width) < WIDTHS.indexOf(answer);
      return narrower ? [conflict(column, CONSENT_NAMES[answer])] : [];
    }),
    ...(after.secrecyReview === 'failed' ? [conflict('保密审查', '不通过')] : []),
    ...(after.secrecyReview === null && after.published && known.secrecyReview !== null
      ? [conflict('保密审查', '空')]
      : []),
  ];
}

/**
 * What is possible but may not be meant: a known title under another number or kind, a role beside the one that is registered, where the file does not name that
 * one too, and a state that a registered day of reply contradicts.
 * @param others live referrals of the proposal that no row of the file speaks of.
 */
export function oddities(
  { row, known, after, namesake }: Compared,
  others: readonly KnownReferral[],
): LedgerFinding[] {
  const found: LedgerFinding[] = [];
  if (known === null && others.length > 0) {
    const roles = [...new Set(others.map((other) => ROLE_NAMES[other.role]))].join('、');
    found.push({
      row: row.row,
      column: '办理方式',
      code: 'role_added',
      message: `第${row.row}行：此件已登记为${roles}，本行的${ROLE_NAMES[row.role]}将另记一次交办，此件便兼有两种办理方式；如果是更正办理方式，请不要确认，先撤销原来的导入再重新导入。`,
    });
  }
  if (namesake !== null) {
    found.push({
      row: row.row,
      column: '案由',
      code: 'title_registered',
      message: `第${row.row}行：同一届次已登记过《${row.title}》（编号“${namesake.number}”），本行的编号或类别与之不同，将另登记一件；如果是更正编号或类别，请不要确认，先撤销原来的导入再重新导入。`,
    });
  }
  if (row.status === 'open' && row.repliedOn === undefined && after.repliedOn !== null) {
    found.push({
      row: row.row,
      column: '办理状态',
      code: 'status_against_record',
      message: `第${row.row}行：办理状态写的是尚在办理，而已登记的答复日期是${after.repliedOn}，仍按已答复计，请核对。`,
    });
  }
  return found;
}
