import { type ConsentAnswer, WIDTHS } from './codes.js';
import { CONSENT_ANSWERS_READ, readAnswer, REVIEW_ANSWERS } from './ledger-answers.js';
import { hasReply } from './ledger-checks.js';
import { type LedgerFieldKey } from './ledger-fields.js';
import { type LedgerRow } from './ledger-row.js';
import { type RowScope } from './ledger-scope.js';

/** The answers that a published reply needs (design §4, Publication). */
export const CONSENT_COLUMNS = ['proposerConsent', 'divisionConsent', 'secrecyReview'] as const;

const WIDTH_NAMES = { full: '全文', summary: '摘要', redacted: '部分内容' } as const;

/**
 * What a row says of publication, made to hold together:
 * - without a reply, or on a 会办 or 参阅 row, it counts nowhere and is taken out with a warning: what we send
 *   the lead body is its to publish (rules §7);
 * - a publication needs both consents and the review: a refusal is always an error, a blank one unless the
 *   person confirmed that the consents are on file, and it is at most as wide as the narrowest answer.
 */
export function settlePublication(scope: RowScope, row: LedgerRow): void {
  if (row.disclosure || row.publishedOn || row.publishedUrl) {
    if (!hasReply(row)) drop(scope, row, 'publication_without_reply', '答复还没有发出');
    else if (row.role === 'co' || row.role === 'reference') {
      drop(scope, row, 'publication_of_opinion', '会办意见和参阅件由主办单位公开');
    }
  }
  if (row.disclosure === 'active') checkConsents(scope, row);
  else checkWithheld(scope, row);
}

function drop(
  scope: RowScope,
  row: LedgerRow,
  code: 'publication_without_reply' | 'publication_of_opinion',
  reason: string,
): void {
  const key = row.disclosure ? 'disclosure' : row.publishedOn ? 'publishedOn' : 'publishedUrl';
  scope.report(code, key, `${scope.written(key)}，但${reason}，这一行的公开信息不计。`);
  for (const field of ['disclosure', 'width', 'withholdingGround', 'publishedOn', 'publishedUrl'] as const) {
    if (row[field] !== undefined) row[field] = null;
  }
}

function checkConsents(scope: RowScope, row: LedgerRow): void {
  const kind = scope.options.kinds.find(({ code }) => code === row.kind);
  for (const key of CONSENT_COLUMNS) {
    if (key === 'proposerConsent' && kind?.owesConsent === false && scope.text(key) === '') continue;
    if (row[key] === null && scope.text(key) !== '') checkOpenAnswer(scope, key);
    else if (row[key] === null && !scope.options.consentsOnFile) {
      const way = '请补填；确已在表外取得的，导入时勾选“公开同意已在表外取得”';
      scope.report(
        'consent_missing',
        key,
        `${scope.written('disclosure')}，但“${scope.name(key)}”是空的，${way}。`,
      );
    }
  }
  if (row.publishedUrl && row.publishedOn === null) {
    const what = `有“${scope.name('publishedUrl')}”而“${scope.name('publishedOn')}”是空的`;
    scope.report('url_without_date', 'publishedUrl', `${what}，按尚未公开计；已公开的请补日期。`);
  }
  if (row.secrecyReview === 'failed') {
    contradiction(scope, 'review_failed', 'secrecyReview', '保密审查没有通过的不能公开');
  }
  checkConsent(scope, row, 'proposerConsent');
  checkConsent(scope, row, 'divisionConsent');
}

/** 未征求, 征求中: asked or not, there is no answer yet, and nobody can vouch for one that the file denies. */
function checkOpenAnswer(scope: RowScope, key: (typeof CONSENT_COLUMNS)[number]): void {
  const answers = key === 'secrecyReview' ? REVIEW_ANSWERS : CONSENT_ANSWERS_READ;
  // A word that cannot be read has been reported as such.
  if (readAnswer<unknown>(scope.text(key), answers)?.value !== null) return;
  contradiction(scope, 'consent_missing', key, '还没有结果的不能公开');
}

function checkConsent(scope: RowScope, row: LedgerRow, key: 'proposerConsent' | 'divisionConsent'): void {
  const answer: ConsentAnswer | null = row[key] ?? null;
  if (answer === 'no') return contradiction(scope, 'consent_refused', key, '不同意公开的不能公开');
  const width = row.width ?? 'full';
  if (answer && WIDTHS.indexOf(width) < WIDTHS.indexOf(answer)) {
    contradiction(
      scope,
      'publication_too_wide',
      key,
      `只同意公开${WIDTH_NAMES[answer]}，不能公开${WIDTH_NAMES[width]}`,
    );
  }
}

function contradiction(
  scope: RowScope,
  code: 'review_failed' | 'consent_missing' | 'consent_refused' | 'publication_too_wide',
  key: LedgerFieldKey,
  rule: string,
): void {
  const both = `${scope.written('disclosure')}，而${scope.written(key)}`;
  scope.report(code, key, `${both}，${rule}，请核对这两格。`);
}

function checkWithheld(scope: RowScope, row: LedgerRow): void {
  const key = row.publishedOn ? 'publishedOn' : 'publishedUrl';
  if ((row.publishedOn || row.publishedUrl) && row.disclosure) {
    const both = `${scope.written('disclosure')}，却有“${scope.name(key)}”`;
    scope.report('published_but_withheld', key, `${both}，请核对是否已经公开。`);
  } else if (row.publishedOn || row.publishedUrl) {
    const what = `有“${scope.name(key)}”而没有“${scope.name('disclosure')}”`;
    scope.report('published_without_decision', key, `${what}，这一行不计入公开；已公开的请填写公开属性。`);
    for (const field of ['publishedOn', 'publishedUrl'] as const)
      if (row[field] !== undefined) row[field] = null;
  }
  if (row.withholdingGround && row.disclosure === null && hasReply(row)) {
    const what = `有“${scope.name('withholdingGround')}”而“${scope.name('disclosure')}”是空的`;
    scope.report('ground_without_decision', 'withholdingGround', `${what}，理由暂不记录，请补上公开属性。`);
  }
  if (row.disclosure === 'none' && row.withholdingGround === null) {
    const what = `${scope.written('disclosure')}，但没有“${scope.name('withholdingGround')}”`;
    scope.report('ground_missing', 'withholdingGround', `${what}，请补上理由。`);
  }
}
