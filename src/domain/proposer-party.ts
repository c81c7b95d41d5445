/** What raised a proposal: a person or some body. */
export const PARTIES = [
  'person',
  'delegation',
  'sector',
  'party',
  'committee',
  'organisation',
  'unknown',
] as const;
export type Party = (typeof PARTIES)[number];

const WORDS: [RegExp, Party][] = [
  [/代表团$/, 'delegation'],
  [/(常务委员会|专门委员会|专委会|委员会)$/, 'committee'],
  [/^(民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联)|(市委会|省委会|中央|支部)$/, 'party'],
  [/工商联$|联合会$|协会$|总工会$|妇联$|团市委$|共青团/, 'organisation'],
  [/界(别)?$/, 'sector'],
];

/** Who raised it, as far as the name shows: a party's committee, a delegation, an organisation; else a person. */
export function partyOf(name: string): Party {
  if (name === '') return 'unknown';
  return WORDS.find(([words]) => words.test(name))?.[1] ?? 'person';
}
