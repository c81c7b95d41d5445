import { type Body } from './codes.js';
import { foldWord, foldWords, withoutBrackets } from './ledger-text.js';

/** A kind of the year's list, as far as reading needs it. */
export interface LedgerKind {
  /** e.g. `npc_suggestion`. */
  code: string;
  name: string;
  body: Body;
  /** Whether its proposers are asked before a reply is published; a motion's are not. True where it is not said. */
  owesConsent?: boolean;
  /** What files write for it, beside the name. */
  words: readonly string[];
}

/** The four kinds that every place has; a place's own list replaces it. */
export const DEFAULT_KINDS: readonly LedgerKind[] = [
  { code: 'npc_motion', name: '人大议案', body: 'npc', words: ['议案', '代表议案', '人大代表议案'] },
  {
    code: 'npc_suggestion',
    name: '代表建议',
    body: 'npc',
    words: ['建议', '人大建议', '人大代表建议', '建议批评和意见', '建议批评意见', '人大意见建议', '意见建议'],
  },
  { code: 'cppcc_recommendation', name: '政协建议案', body: 'cppcc', words: ['建议案', '政协委员会建议案'] },
  {
    code: 'cppcc_proposal',
    name: '政协提案',
    body: 'cppcc',
    words: ['提案', '委员提案', '政协委员提案', '集体提案', '党派提案', '界别提案', '团体提案'],
  },
];

/**
 * The kind that a cell names; undefined where it names none, or more than one (建议提案). Words before a
 * kind's word (市, 省政协, 重点, 闭会) are passed over, so 市政协重点提案 is a 提案.
 */
export function readKind(text: string, kinds: readonly LedgerKind[]): LedgerKind | undefined {
  const key = foldWord(withoutBrackets(text)).replace(/(件|类)$/, '');
  if (key === '') return undefined;
  const words = kinds.flatMap((kind) =>
    [foldWord(kind.name), ...foldWords(kind.words)].map((word) => ({ kind, word })),
  );
  const exact = words.find(({ word }) => word === key);
  if (exact) return exact.kind;
  const [longest] = words
    .filter(({ word }) => key.endsWith(word))
    .sort((a, b) => b.word.length - a.word.length);
  if (!longest) return undefined;
  const before = key.slice(0, -longest.word.length);
  const others = words.filter(({ kind, word }) => kind !== longest.kind && before.includes(word));
  const otherBody = longest.kind.body === 'npc' ? '政协' : '人大';
  return others.length > 0 || before.includes(otherBody) ? undefined : longest.kind;
}
