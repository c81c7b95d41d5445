import { type Body } from './codes.js';
import { clip, foldWord } from './ledger-text.js';
import { type Refusal } from './refused.js';

/** A kind in the terms of a year, as the office writes it. */
export interface KindInput {
  code: string;
  name: string;
  body: Body;
  words: string[];
  counts: 'in' | 'beside';
  letter: string;
  owesClass: boolean;
  owesFeedback: boolean;
  owesConsent: boolean;
  position: number;
}

/** Every reason why the kinds cannot be as they are written. `bodies`: of the kinds that there are already. */
export function kindReasons(kinds: readonly KindInput[], bodies: ReadonlyMap<string, Body>): Refusal[] {
  if (kinds.length === 0) {
    return [{ code: 'list_empty', field: 'kinds', message: '类别不能是空的，请至少留一类。' }];
  }
  return kinds.flatMap((kind, at) =>
    reasonsOf(kind, kinds.slice(0, at), bodies).map((message) => ({
      code: 'kind_invalid',
      field: `kinds.${at}`,
      message,
    })),
  );
}

function reasonsOf(
  kind: KindInput,
  before: readonly KindInput[],
  bodies: ReadonlyMap<string, Body>,
): string[] {
  const named = `“${clip(kind.name)}”`;
  const reasons: string[] = [];
  if (kind.name.trim() === '') reasons.push('有一类没有名称，请填写或删去这一行。');
  if (kind.letter.trim() === '') reasons.push(`${named}没有写复文名称，如答复函。`);
  if (before.some((one) => one.code === kind.code))
    reasons.push(`代码“${clip(kind.code)}”用了两次，请换一个。`);
  const body = bodies.get(kind.code);
  if (body && body !== kind.body) {
    reasons.push(`${named}原来属于${body === 'npc' ? '人大' : '政协'}，不能改到另一边，请新设一类。`);
  }
  const own = [kind.name, ...kind.words].map(foldWord);
  const others = new Set(before.flatMap((one) => [one.name, ...one.words]).map(foldWord));
  const twice = [kind.name, ...kind.words].find((_, at) => others.has(own[at] as string));
  if (twice) reasons.push(`“${clip(twice)}”用在两类里，导入时分不清，请只留在一类。`);
  return reasons;
}
