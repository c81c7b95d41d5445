/** Full-width ASCII (０Ａ（：) and the ideographic space as their half-width twins; Chinese signs stay. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0]/g, ' ');
}

/** Full-width digits and letters only: what may be folded in a title, whose Chinese punctuation is right. */
export function foldDigitsAndLetters(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, foldWidth);
}

/** What two writings of one word have in common: no width, case, spaces, line breaks, punctuation, brackets. */
export function foldWord(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\u200b\ufeff]/gu, '');
}

const folded = new WeakMap<readonly string[], readonly string[]>();

/** {@link foldWord} of a fixed list of words, done once per list. */
export function foldWords(words: readonly string[]): readonly string[] {
  const known = folded.get(words) ?? words.map(foldWord);
  folded.set(words, known);
  return known;
}

/** A remark in brackets left out: 会同办理（协办） → 会同办理. */
export function withoutBrackets(text: string): string {
  return foldWidth(text).replace(/[([［【〔〈][^)\]］】〕〉]*[)\]］】〕〉]/g, '');
}

/** Folded words at most 30 characters long, for a sentence. */
export function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 30 ? `${cut(line, 29)}…` : line;
}

/** The first `length` units of a text, without half of a rare character (𠮷) at its end. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

/** Words for a sentence: 主办、独办、会办. */
export function listed(words: readonly string[]): string {
  return words.join('、');
}

const DIGITS = '零一二三四五六七八九';

/** A whole number below 1000 in digits of any width or Chinese numerals: 16, １６, 十六, 二十, 一百零二. */
export function wholeNumber(text: string): number | undefined {
  const folded = foldWidth(text).replaceAll('〇', '零').replaceAll('两', '二');
  if (/^\d+$/.test(folded)) return Number(folded);
  const units = /^(?:(.)百)?零?(?:(.?)十)?(.?)$/.exec(folded);
  if (!units || folded === '') return undefined;
  const [, hundreds, tens, ones] = units;
  const digit = (char: string | undefined, absent: number) => (char ? DIGITS.indexOf(char) : absent);
  const parts = [digit(hundreds, 0), tens === undefined ? 0 : digit(tens, 1), digit(ones, 0)];
  return parts.some((part) => part < 0) ? undefined : parts[0]! * 100 + parts[1]! * 10 + parts[2]!;
}
