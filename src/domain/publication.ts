import { type ConsentAnswer, type Disclosure, type Width, WIDTHS } from './codes.js';

/** Which version an answer or a review speaks of: the signed one, or an earlier one. */
export type SpokenVersion = 'this' | 'earlier';

/** An answer of somebody who must be asked. `silence`: no answer came, and a row says that the rule counts it. */
export interface ConsentFacts {
  /** 「领衔代表王××」「高新技术处」「市财政局」, as sentences name the party. */
  name: string;
  answer: ConsentAnswer | null;
  source: 'answered' | 'silence';
  version: SpokenVersion;
  /** Working days since the party was asked; null: not asked, or not known. */
  askedWorkdays: number | null;
}

/** A handling division's answer; its no needs approval above (rules §7, Jieyang), and above may overrule it. */
export interface DivisionConsent extends ConsentFacts {
  approval: 'waiting' | 'approved' | 'overruled';
}

/** What the record says of one reply version. Only consents that are required stand in the lists. */
export interface PublicationFacts {
  issued: boolean;
  disclosure: Disclosure | null;
  /** The width that the signer decided; null where nothing is published. */
  width: Width | null;
  /** The legal ground of 不予公开. */
  ground: string | null;
  review: {
    result: 'passed' | 'failed';
    byAuthor: boolean;
    version: SpokenVersion;
  } | null;
  reviewAskedWorkdays: number | null;
  proposers: readonly ConsentFacts[];
  divisions: readonly DivisionConsent[];
  /** Outside units whose words are used; one whose words were cut is no longer here. */
  outsideUnits: readonly ConsentFacts[];
  /** Setting: the rule by which an outside unit's silence counts as consent (条例第三十四条); null: none is named. */
  silenceRule: SilenceRule | null;
  /** The change since the earlier version is a 文字更正 that a second person confirmed on the shown difference. */
  correctionConfirmed: boolean;
}

/** 条例第三十四条 gives 15 working days; both are the setting's. */
export interface SilenceRule {
  article: string;
  workdays: number;
}

export type WithholdReason = 'secrecy' | 'signer' | 'proposer' | 'division';

/** One thing that a publication waits for, and for how many working days it has been waited for. */
export interface Missing {
  code: 'decision' | 'issue' | 'review' | 'review_by_another' | 'division_approval' | 'objection' | 'consent';
  message: string;
  workdays: number | null;
}

/** What becomes of a reply version. */
export type PublicationResult =
  | { kind: 'publish'; width: Width }
  | { kind: 'on_request' }
  | { kind: 'withhold'; reason: WithholdReason; ground: string }
  | { kind: 'pending'; missing: Missing[] };

/** One row of the decision: the first whose condition holds gives the result. */
export interface PublicationRow {
  /** English, for docs/workflow.md. */
  condition: string;
  result: string;
  holds: (facts: PublicationFacts) => boolean;
  decide: (facts: PublicationFacts) => PublicationResult;
}

/** An answer counts for this version, or for an earlier one that differs by a confirmed 文字更正 only. */
function speaks(facts: PublicationFacts, of: { version: SpokenVersion }): boolean {
  return of.version === 'this' || facts.correctionConfirmed;
}

/** What a party said of this version, or null. Silence of a proposer or a division never counts. */
function said(facts: PublicationFacts, consent: ConsentFacts): ConsentAnswer | null {
  if (!speaks(facts, consent)) return null;
  if (consent.source === 'answered') return consent.answer;
  const counts = facts.silenceRule !== null && facts.outsideUnits.includes(consent);
  return counts ? consent.answer : null;
}

const refused = (facts: PublicationFacts) => (consent: ConsentFacts) => said(facts, consent) === 'no';
const refusingDivisions = (facts: PublicationFacts, approval: DivisionConsent['approval']) =>
  facts.divisions.filter((one) => refused(facts)(one) && one.approval === approval);
const reviewFailed = (facts: PublicationFacts) =>
  facts.review !== null && facts.review.result === 'failed' && speaks(facts, facts.review);
const pending = (facts: PublicationFacts): PublicationResult => ({
  kind: 'pending',
  missing: missingOf(facts),
});
const withhold = (reason: WithholdReason, ground: string): PublicationResult => ({
  kind: 'withhold',
  reason,
  ground,
});

/** The publication table of design §4. Unknown never means yes. */
// prettier-ignore
export const PUBLICATION_ROWS: readonly PublicationRow[] = [
  { condition: 'secrecy review failed',                         result: 'withhold: secrecy (a redacted version may be reviewed anew)', holds: reviewFailed, decide: () => withhold('secrecy', '保密审查没有通过') },
  { condition: 'signer decided 不予公开, with its ground',      result: 'withhold: its ground',              holds: (f) => f.disclosure === 'none', decide: (f) => (f.ground ? withhold('signer', f.ground) : pending(f)) },
  { condition: 'signer decided 依申请公开',                     result: 'on request',                        holds: (f) => f.disclosure === 'on_request', decide: () => ({ kind: 'on_request' }) },
  { condition: 'a proposer refuses',                            result: 'withhold: proposer refuses',        holds: (f) => f.proposers.some(refused(f)), decide: (f) => withhold('proposer', `${namesOf(f.proposers.filter(refused(f)))}不同意公开`) },
  { condition: 'the handling division refuses, not yet decided above', result: 'pending: approval above',    holds: (f) => refusingDivisions(f, 'waiting').length > 0, decide: pending },
  { condition: 'the handling division refuses, approved above', result: 'withhold: division refuses (overruled: go on)', holds: (f) => refusingDivisions(f, 'approved').length > 0, decide: (f) => withhold('division', `${namesOf(refusingDivisions(f, 'approved'))}不同意公开，已经批准`) },
  { condition: 'an outside unit whose words are used objects',  result: 'pending: cut its words, or withhold', holds: (f) => f.outsideUnits.some(refused(f)), decide: pending },
  { condition: 'decision, issue, review or a required consent is missing', result: 'pending: says what, and for how many working days', holds: (f) => missingOf(f).length > 0, decide: pending },
  { condition: 'otherwise',                                     result: 'publish, at most as wide as the narrowest answer', holds: () => true, decide: (f) => ({ kind: 'publish', width: narrowest(f) }) },
];

/** What becomes of this version: the first row of the table that fits. */
export function decidePublication(facts: PublicationFacts): PublicationResult {
  const row = PUBLICATION_ROWS.find((one) => one.holds(facts))!;
  return row.decide(facts);
}

/** Everything that is still missing, at once. */
function missingOf(facts: PublicationFacts): Missing[] {
  const { review, reviewAskedWorkdays } = facts;
  const parties = [...facts.proposers, ...facts.divisions, ...facts.outsideUnits];
  const approvals = refusingDivisions(facts, 'waiting');
  const objections = facts.outsideUnits.filter(refused(facts));
  const silent = parties.filter((one) => said(facts, one) === null);
  const reviewed = review !== null && speaks(facts, review);
  const found: (Missing | null)[] = [
    missingDecision(facts),
    facts.issued ? null : { code: 'issue', message: '答复还没有发出。', workdays: null },
    reviewed ? null : missing('review', '还没有保密审查结果', reviewAskedWorkdays),
    reviewed && review.byAuthor
      ? missing('review_by_another', '保密审查要由起草人以外的人来做', reviewAskedWorkdays)
      : null,
    ...approvals.map((one) =>
      missing('division_approval', `${one.name}不同意公开，还没有批准`, one.askedWorkdays),
    ),
    ...objections.map((one) =>
      missing('objection', `${one.name}不同意公开，要删去引用的内容，或者不予公开`, one.askedWorkdays),
    ),
    ...silent.map((one) => missing('consent', `还没有${one.name}的公开意见`, one.askedWorkdays)),
  ];
  return found.filter((one) => one !== null);
}

function missingDecision(facts: PublicationFacts): Missing | null {
  if (facts.disclosure === null)
    return { code: 'decision', message: '签发人还没有决定公开属性。', workdays: null };
  if (facts.disclosure === 'none')
    return { code: 'decision', message: '不予公开还没有写明依据。', workdays: null };
  return facts.width === null
    ? { code: 'decision', message: '还没有决定全文公开还是摘要公开。', workdays: null }
    : null;
}

function missing(code: Missing['code'], what: string, workdays: number | null): Missing {
  return { code, message: workdays === null ? `${what}。` : `${what}，已等${workdays}个工作日。`, workdays };
}

/** The narrowest of the signer's width and every answer; a division that was overruled no longer speaks. */
function narrowest(facts: PublicationFacts): Width {
  const answers = [...facts.proposers, ...facts.divisions, ...facts.outsideUnits].map((one) =>
    said(facts, one),
  );
  const ranks = [facts.width, ...answers].map((answer) => WIDTHS.indexOf(answer as Width));
  return WIDTHS[Math.max(...ranks)] ?? 'redacted';
}

function namesOf(parties: readonly { name: string }[]): string {
  return parties.map((one) => one.name).join('、');
}

/**
 * Whether an outside unit's silence may be written down as consent: the setting names the rule, the unit was asked,
 * its working days are over and nothing came (条例第三十四条, 15 working days).
 */
export function silenceCounts(rule: SilenceRule | null, asked: ConsentFacts): boolean {
  return (
    rule !== null &&
    asked.answer === null &&
    asked.askedWorkdays !== null &&
    asked.askedWorkdays >= rule.workdays
  );
}

/**
 * Whether the consents of the earlier version stay: a second person, no author of the change, confirmed on the shown
 * difference that it is a 文字更正. Any other change of the signed version restarts them.
 */
export function correctionKeepsConsents(correction: {
  authorIds: readonly number[];
  confirmedBy: number | null;
  differenceShown: boolean;
}): boolean {
  const { authorIds, confirmedBy, differenceShown } = correction;
  return differenceShown && confirmedBy !== null && !authorIds.includes(confirmedBy);
}
