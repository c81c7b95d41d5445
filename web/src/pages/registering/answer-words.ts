import type { Similar } from '../../api/office-types';

/** Who handled an earlier proposal and how it was answered, in a line. */
export function answerWords(one: Similar): string {
  const parts = [
    one.division && `${one.division}承办`,
    one.repliedOn && `${one.repliedOn}答复`,
    one.documentNumber,
    one.outcomeClass && `${one.outcomeClass}类`,
    !one.repliedOn && one.statusName,
  ];
  return parts.filter(Boolean).join('，');
}
