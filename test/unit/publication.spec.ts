import { DISCLOSURE_NAMES, WIDTH_NAMES } from '../../src/domain/labels.js';
import {
  correctionKeepsConsents,
  decidePublication,
  type ConsentFacts,
  type PublicationFacts,
  type PublicationResult,
  silenceCounts,
} from '../../src/domain/publication.js';
import { ALL_YES, CHANGES, everyInput, proposer, RULE, unit } from './publication-examples.js';
import { reviewed } from './workflow-walk.js';

const ORDER = ['redacted', 'summary', 'full'];

/** Said of this version in words; the design's sentences, written down once more without the table. */
function word(facts: PublicationFacts, one: ConsentFacts, outside = false): string {
  if (one.answer === null) return 'unknown';
  if (one.version === 'earlier' && !facts.correctionConfirmed) return 'unknown';
  if (one.source === 'silence' && !(outside && facts.silenceRule)) return 'unknown';
  return one.answer;
}

function expected(facts: PublicationFacts): string {
  const { review, correctionConfirmed, disclosure, width } = facts;
  const known = review && (review.version === 'this' || correctionConfirmed) ? review : null;
  const [mine, theirs] = [facts.proposers[0]!, facts.divisions[0]!];
  const outside = facts.outsideUnits.map((one) => word(facts, one, true));
  const answers = [word(facts, mine), word(facts, theirs), ...outside];
  if (known?.result === 'failed') return 'withhold secrecy';
  if (disclosure === 'none') return facts.ground ? 'withhold signer' : 'pending';
  if (disclosure === 'on_request') return 'on_request';
  if (answers[0] === 'no') return 'withhold proposer';
  if (answers[1] === 'no' && theirs.approval === 'approved') return 'withhold division';
  if (answers[1] === 'no' && theirs.approval === 'waiting') return 'pending';
  if (outside.includes('no') || answers.includes('unknown')) return 'pending';
  if (!known || known.byAuthor || !facts.issued || disclosure === null || width === null) return 'pending';
  const widths = [width, ...answers].filter((answer) => answer !== 'no');
  return `publish ${ORDER[Math.min(...widths.map((answer) => ORDER.indexOf(answer)))]}`;
}

const short = (result: PublicationResult): string =>
  [result.kind, 'width' in result && result.width, 'reason' in result && result.reason]
    .filter(Boolean)
    .join(' ');

function line(what: string, facts: PublicationFacts): string {
  const result = decidePublication(facts);
  switch (result.kind) {
    case 'publish':
      return `${what}：${WIDTH_NAMES[result.width]}`;
    case 'on_request':
      return `${what}：${DISCLOSURE_NAMES.on_request}`;
    case 'withhold':
      return `${what}：不予公开——${result.ground}`;
    case 'pending':
      return `${what}：等——${result.missing.map((one) => one.message).join('')}`;
  }
}

describe('whether a reply is published', () => {
  it('follows the design for every combination of its inputs; unknown never means yes', () => {
    const seen = new Map<string, number>();
    for (const facts of everyInput()) {
      const result = decidePublication(facts);
      const what = short(result);
      if (what !== expected(facts))
        throw new Error(`${what}, not ${expected(facts)}: ${JSON.stringify(facts)}`);
      if (result.kind === 'pending' && result.missing.length === 0) throw new Error(JSON.stringify(facts));
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual([
      ...['on_request', 'pending', 'publish full', 'publish redacted', 'publish summary'],
      ...['withhold division', 'withhold proposer', 'withhold secrecy', 'withhold signer'],
    ]);
  });

  it('each single change from the case where all agree comes out as reviewed', () => {
    expect(Object.entries(CHANGES).map(([what, change]) => line(what, { ...ALL_YES, ...change }))).toEqual(
      reviewed('publication'),
    );
  });

  it('says everything that is missing at once, and for how many working days', () => {
    const facts = { ...ALL_YES, review: null, issued: false, proposers: [proposer(null)] };
    expect(decidePublication(facts)).toEqual({
      kind: 'pending',
      missing: [
        { code: 'issue', message: '答复还没有发出。', workdays: null },
        { code: 'review', message: '还没有保密审查结果，已等2个工作日。', workdays: 2 },
        { code: 'consent', message: '还没有领衔代表王建国的公开意见，已等6个工作日。', workdays: 6 },
      ],
    });
  });

  it('an outside unit is silent long enough only where the setting names the rule and it was asked', () => {
    expect(silenceCounts(RULE, unit(null, { askedWorkdays: 15 }))).toBe(true);
    expect(silenceCounts(RULE, unit(null, { askedWorkdays: 14 }))).toBe(false);
    expect(silenceCounts(RULE, unit(null, { askedWorkdays: null }))).toBe(false);
    expect(silenceCounts(RULE, unit('no', { askedWorkdays: 15 }))).toBe(false);
    expect(silenceCounts(null, unit(null, { askedWorkdays: 15 }))).toBe(false);
  });

  it('a 文字更正 keeps the consents only when a second person confirmed it on the shown difference', () => {
    const correction = { authorIds: [12], confirmedBy: 13, differenceShown: true };
    expect(correctionKeepsConsents(correction)).toBe(true);
    expect(correctionKeepsConsents({ ...correction, confirmedBy: 12 })).toBe(false);
    expect(correctionKeepsConsents({ ...correction, confirmedBy: null })).toBe(false);
    expect(correctionKeepsConsents({ ...correction, differenceShown: false })).toBe(false);
  });
});
