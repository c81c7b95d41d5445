import type { KeptKind } from '../../api/office-types';

/** A kind as it is typed: its words in one line, and whether it is new, for only then its body is chosen. */
export interface KindForm extends Omit<KeptKind, 'words' | 'position'> {
  wordsText: string;
  fresh: boolean;
}

export function kindForm({ words, position: _, ...kind }: KeptKind): KindForm {
  return { ...kind, wordsText: words.join('；'), fresh: false };
}

/** Codes are for the machine: a new kind gets one that nothing else bears. */
export function freshKind(known: readonly KindForm[]): KindForm {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((one) => letters.map((other) => `own_${one}${other}`));
  const code = codes.find((free) => !known.some((kind) => kind.code === free)) ?? 'own';
  return {
    ...{ code, fresh: true, name: '', body: 'npc', wordsText: '', counts: 'in', letter: '答复函' },
    ...{ owesClass: true, owesFeedback: true, owesConsent: true },
  };
}

/** 建议、批评和意见 is one word, so that 、 does not part them. */
function splitWords(text: string): string[] {
  return text.split(/[；;\n]/).flatMap((word) => word.trim() || []);
}

export function kindBody({ wordsText, fresh: _, ...kind }: KindForm, position: number): KeptKind {
  return { ...kind, position, words: splitWords(wordsText) };
}
