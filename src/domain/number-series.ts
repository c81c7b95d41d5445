import { normaliseDocumentNumber } from './document-number.js';

/** Where the number of a reply or an opinion comes from: typed in from the OA, or drawn from a series of our own. */
export const NUMBER_SOURCES = ['oa', 'series'] as const;
export type NumberSource = (typeof NUMBER_SOURCES)[number];

/** A number of a series: 武科建, 2026, 12 → 武科建〔2026〕12号. */
export function seriesNumber(prefix: string, year: number, ordinal: number): string {
  return `${seriesKey(prefix)}〔${year}〕${ordinal}号`;
}

/** The prefix as numbers hold it, so that one series is not kept twice under two writings. */
export function seriesKey(prefix: string): string {
  return normaliseDocumentNumber(prefix);
}

/** The highest ordinal of a series among numbers as they stand on letters; 0 where none is of it. */
export function highestOrdinal(prefix: string, year: number, numbers: readonly string[]): number {
  const head = `${seriesKey(prefix)}〔${year}〕`;
  const ordinals = numbers
    .map(normaliseDocumentNumber)
    .filter((number) => number.startsWith(head))
    .map((number) => Number(/^第?(\d{1,6})号?$/.exec(number.slice(head.length))?.[1] ?? 0));
  return Math.max(0, ...ordinals);
}
