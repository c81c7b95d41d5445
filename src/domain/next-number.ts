import { type Body, type Series } from './codes.js';

/** A number that stands in the register, with what uniqueness compares. */
export interface StandingNumber {
  number: string;
  key: string;
}

/**
 * The number that is likely to come next: the highest that stands, plus one, in the same width and with the same
 * prefix. The first between sessions takes the usual prefix of its body.
 */
export function nextNumber(standing: readonly StandingNumber[], series: Series, body: Body): string {
  const [highest] = standing
    .filter(({ key }) => /^\d{1,15}$/.test(key))
    .sort((one, other) => Number(other.key) - Number(one.key));
  if (!highest) return series === 'session' ? '001' : body === 'npc' ? '闭01' : '平01';
  const [, prefix = '', digits = ''] = /^(\D*)(\d+)/.exec(highest.number) ?? [];
  return `${prefix}${String(Number(highest.key) + 1).padStart(digits.length, '0')}`;
}
