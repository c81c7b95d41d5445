import { type ConsentAnswer } from '../../src/domain/codes.js';
import {
  type ConsentFacts,
  type DivisionConsent,
  type PublicationFacts,
} from '../../src/domain/publication.js';

type Answer = ConsentAnswer | null;

function consent(name: string, answer: Answer, rest: Partial<ConsentFacts> = {}): ConsentFacts {
  return { name, answer, source: 'answered', version: 'this', askedWorkdays: 6, ...rest };
}

export const proposer = (answer: Answer, rest?: Partial<ConsentFacts>): ConsentFacts =>
  consent('领衔代表王建国', answer, rest);
export const unit = (answer: Answer, rest?: Partial<ConsentFacts>): ConsentFacts =>
  consent('市财政局', answer, rest);
export const division = (
  answer: Answer,
  approval: DivisionConsent['approval'] = 'waiting',
  rest?: Partial<ConsentFacts>,
): DivisionConsent => ({ ...consent('高新技术处', answer, rest), approval });

export const RULE = { article: '政府信息公开条例第三十四条', workdays: 15 };

/** Everybody agreed to the whole text: what may be published. */
export const ALL_YES: PublicationFacts = {
  issued: true,
  disclosure: 'active',
  width: 'full',
  ground: null,
  review: { result: 'passed', byAuthor: false, version: 'this' },
  reviewAskedWorkdays: 2,
  proposers: [proposer('full')],
  divisions: [division('full')],
  outsideUnits: [],
  silenceRule: null,
  correctionConfirmed: false,
};

/** One change each from the case where everybody agrees. */
// prettier-ignore
export const CHANGES: Record<string, Partial<PublicationFacts>> = {
  '都同意全文公开': {},
  '签发人定摘要公开': { width: 'summary' },
  '代表只同意摘要公开': { proposers: [proposer('summary')] },
  '代表同意全文、处室只同意区分处理': { divisions: [division('redacted')] },
  '两位代表，一位没有答复': { proposers: [proposer('full'), { ...proposer(null), name: '代表赵敏' }] },
  '不须征求代表意见的类别': { proposers: [] },
  '代表不同意': { proposers: [proposer('no')] },
  '代表没有答复，有人登记为默认同意': { proposers: [proposer('full', { source: 'silence' })], silenceRule: RULE },
  '处室不同意，还没有批准': { divisions: [division('no', 'waiting')] },
  '处室不同意，局领导已批准': { divisions: [division('no', 'approved')] },
  '处室不同意，局领导否决': { divisions: [division('no', 'overruled')] },
  '处室没有答复': { divisions: [division(null)] },
  '被引用的外单位不同意': { outsideUnits: [unit('no')] },
  '被引用的外单位没有答复': { outsideUnits: [unit(null)], silenceRule: RULE },
  '外单位逾期未答复，设置写明条例第三十四条': { outsideUnits: [unit('full', { source: 'silence' })], silenceRule: RULE },
  '外单位逾期未答复，设置没有写明依据': { outsideUnits: [unit('full', { source: 'silence' })] },
  '没有保密审查': { review: null, reviewAskedWorkdays: null },
  '保密审查未通过': { review: { result: 'failed', byAuthor: false, version: 'this' } },
  '起草人自己做的保密审查': { review: { result: 'passed', byAuthor: true, version: 'this' } },
  '签发稿改过，代表同意的是上一稿': { proposers: [proposer('full', { version: 'earlier' })] },
  '只有文字更正并经第二人确认，代表同意的是上一稿': { proposers: [proposer('full', { version: 'earlier' })], correctionConfirmed: true },
  '签发人还没有决定': { disclosure: null, width: null },
  '签发人定依申请公开，代表不同意': { disclosure: 'on_request', width: null, proposers: [proposer('no')] },
  '签发人定不予公开': { disclosure: 'none', width: null, ground: '内部事务信息' },
  '签发人定不予公开，没有依据': { disclosure: 'none', width: null },
  '保密审查未通过，签发人定依申请公开': { disclosure: 'on_request', width: null, review: { result: 'failed', byAuthor: false, version: 'this' } },
  '答复还没有发出': { issued: false },
};

/** What each input can be; every combination is tried. */
// prettier-ignore
const DOMAINS = {
  issued: [true, false],
  decision: [
    { disclosure: 'active', width: 'full', ground: null }, { disclosure: 'active', width: 'summary', ground: null },
    { disclosure: 'active', width: 'redacted', ground: null }, { disclosure: 'active', width: null, ground: null },
    { disclosure: 'on_request', width: null, ground: null }, { disclosure: 'none', width: null, ground: '内部事务信息' },
    { disclosure: 'none', width: null, ground: null }, { disclosure: null, width: null, ground: null },
  ],
  review: [
    null, { result: 'passed', byAuthor: false, version: 'this' }, { result: 'passed', byAuthor: true, version: 'this' },
    { result: 'passed', byAuthor: false, version: 'earlier' }, { result: 'failed', byAuthor: false, version: 'this' },
    { result: 'failed', byAuthor: false, version: 'earlier' },
  ],
  proposer: [
    proposer('full'), proposer('summary'), proposer('redacted'), proposer('no'), proposer(null),
    proposer('full', { source: 'silence' }), proposer('full', { version: 'earlier' }),
  ],
  division: [
    division('full'), division('summary'), division(null), division('no', 'waiting'), division('no', 'approved'),
    division('no', 'overruled'), division('no', 'overruled', { version: 'earlier' }), division('full', 'waiting', { source: 'silence' }),
  ],
  unit: [
    undefined, unit('full'), unit('redacted'), unit('no'), unit(null), unit('full', { source: 'silence' }),
    unit('full', { version: 'earlier' }),
  ],
  silenceRule: [null, RULE],
  correctionConfirmed: [true, false],
} as const;

/** Every combination of what the inputs can be. */
export function* everyInput(): Generator<PublicationFacts> {
  const D = DOMAINS;
  for (const [issued, decision, review] of product(D.issued, D.decision, D.review))
    for (const [mine, theirs, outside] of product(D.proposer, D.division, D.unit))
      for (const [silenceRule, correctionConfirmed] of product(D.silenceRule, D.correctionConfirmed, [0]))
        yield {
          ...{ issued, ...decision, review, reviewAskedWorkdays: 2, silenceRule, correctionConfirmed },
          ...{ proposers: [mine], divisions: [theirs], outsideUnits: outside ? [outside] : [] },
        };
}

function product<A, B, C>(as: readonly A[], bs: readonly B[], cs: readonly C[]): [A, B, C][] {
  return as.flatMap((a) => bs.flatMap((b) => cs.map((c): [A, B, C] => [a, b, c])));
}
