import { type LedgerFieldKey } from './ledger-fields.js';
import { type LedgerRow } from './ledger-row.js';
import { type RowScope } from './ledger-scope.js';

type DayKey =
  | 'referredOn'
  | 'receivedOn'
  | 'signedOn'
  | 'repliedOn'
  | 'secondRepliedOn'
  | 'dueOn'
  | 'extendedTo'
  | 'publishedOn';

/** Days that cannot come in another order. */
const IN_ORDER: readonly [earlier: DayKey, later: DayKey][] = [
  ['referredOn', 'signedOn'],
  ['referredOn', 'dueOn'],
  ['referredOn', 'extendedTo'],
  ['referredOn', 'repliedOn'],
  ['repliedOn', 'secondRepliedOn'],
  ['repliedOn', 'publishedOn'],
];

/** Days that usually come in this order: a paper copy may arrive before the list, a signature be caught up on. */
const USUAL_ORDER: readonly [earlier: DayKey, later: DayKey][] = [
  ['referredOn', 'receivedOn'],
  ['signedOn', 'repliedOn'],
];

/**
 * Whether a row says that the reply has been issued: where there is a 答复日期 column its cell alone decides,
 * else the words of 办理状态.
 */
export function hasReply(row: LedgerRow): boolean {
  if (row.repliedOn !== undefined) return row.repliedOn !== null;
  return row.status === 'replied' || row.status === 'concluded';
}

/**
 * Looks at the facts of one row beside each other. Satisfaction without a reply is taken out of the row: it can
 * be no answer to something that has not been sent.
 */
export function checkRow(scope: RowScope, row: LedgerRow): void {
  checkDays(scope, row);
  if ((row.contactCount ?? 0) > 0 && row.contactForm === null) {
    const what = `“${scope.name('contactCount')}”写了${row.contactCount}`;
    scope.report(
      'contact_without_form',
      'contactCount',
      `${what}，但没有“${scope.name('contactForm')}”，请补上。`,
    );
  }
  if (row.handlerName && row.leadDivision === null && !row.signedOn) {
    const what = `有“${scope.name('handlerName')}”而“${scope.name('leadDivision')}”是空的`;
    scope.report('handler_without_division', 'handlerName', `${what}，经办人暂不记录，请补上处室。`);
  }
  if (hasReply(row)) checkStatusWithReply(scope, row);
  else if (scope.has('repliedOn') || scope.has('status')) checkWithoutReply(scope, row);
}

function checkDays(scope: RowScope, row: LedgerRow): void {
  const compare = (pairs: typeof IN_ORDER, code: 'dates_out_of_order' | 'dates_odd') => {
    for (const [earlier, later] of pairs) {
      const [before, after] = [row[earlier], row[later]];
      if (!before || !after || after >= before) continue;
      const order = `“${scope.name(later)}”${after}早于“${scope.name(earlier)}”${before}`;
      scope.report(code, later, `${order}，请核对这两个日期。`);
    }
  };
  compare(IN_ORDER, 'dates_out_of_order');
  compare(USUAL_ORDER, 'dates_odd');
  if (row.extendedTo && row.dueOn && row.extendedTo < row.dueOn) {
    const order = `“${scope.name('extendedTo')}”${row.extendedTo}早于“${scope.name('dueOn')}”${row.dueOn}`;
    scope.report('extension_before_due', 'extendedTo', `${order}，延期通常往后延，请核对。`);
  }
  if (row.secondRepliedOn && row.repliedOn === null) {
    const what = `有“${scope.name('secondRepliedOn')}”而没有“${scope.name('repliedOn')}”`;
    scope.report('dates_odd', 'secondRepliedOn', `${what}，请补上首次答复的日期。`);
  }
}

function checkStatusWithReply(scope: RowScope, row: LedgerRow): void {
  if (row.repliedOn && row.status && row.status !== 'replied' && row.status !== 'concluded') {
    const what = `${scope.written('status')}，但有“${scope.name('repliedOn')}”${row.repliedOn}`;
    scope.report('status_against_reply', 'status', `${what}，请核对。`);
  }
}

function checkWithoutReply(scope: RowScope, row: LedgerRow): void {
  const dated = scope.has('repliedOn');
  const blank = dated ? `“${scope.name('repliedOn')}”是空的` : `“${scope.name('status')}”没有写明已办复`;
  const way = dated ? '已发出的请补日期' : '已发出的请改办理状态';
  if (row.documentNumber) {
    const what = `有“${scope.name('documentNumber')}”而${blank}`;
    scope.report('document_number_without_reply', 'documentNumber', `${what}，按未办复计；${way}。`);
  }
  if (row.status === 'replied' || row.status === 'concluded') {
    const what = `${scope.written('status')}，而${blank}`;
    scope.report('status_without_reply', 'status', `${what}，按未办复计；${way}。`);
  }
  for (const key of ['workSatisfaction', 'resultSatisfaction'] satisfies LedgerFieldKey[]) {
    if (!row[key]) continue;
    const what = `有“${scope.name(key)}”而${blank}`;
    scope.report('satisfaction_without_reply', key, `${what}，这项评价不计；${way}。`);
    row[key] = null;
  }
  const others = OTHERS_OF_A_REPLY.filter((key) => row[key]).map((key) => `“${scope.name(key)}”`);
  if (others.length === 0) return;
  const first = OTHERS_OF_A_REPLY.find((key) => row[key]) as LedgerFieldKey;
  scope.report('fact_without_reply', first, `有${others.join('')}而${blank}，暂不记录；${way}。`);
}

/** What else speaks of a reply; nothing can hold it before there is one. */
const OTHERS_OF_A_REPLY = [
  'outcomeClass',
  'proposerConsent',
  'divisionConsent',
  'secrecyReview',
] as const satisfies LedgerFieldKey[];
