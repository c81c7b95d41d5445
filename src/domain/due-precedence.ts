import { dayInWords } from './civil-day.js';

/** The dates that a clock can have, YYYY-MM-DD or null. */
export interface DueCandidates {
  /** Given by the upper office for this referral: 办理期限, or 延期至 where an extension stands. */
  given: string | null;
  /** Of the batch in the year's plan, by level and role. */
  batch: string | null;
  /** By the window of the rules; this is the statutory date. */
  window: string | null;
}

export type DueOrigin = keyof DueCandidates;

/** The date that counts, and the statutory one beside it. */
export interface EffectiveDue {
  dueOn: string | null;
  origin: DueOrigin | null;
  statutoryOn: string | null;
  /** A sentence where the date that counts is later than the statutory one. */
  warning: string | null;
}

const ORIGIN_WORDS: Record<Exclude<DueOrigin, 'window'>, string> = {
  given: '交办单位给定的期限',
  batch: '年度计划的期限',
};

/**
 * Which date counts (design §6): the one that the upper office gave is a fact and wins, then the batch's, then the
 * rule's. The statutory date is kept beside it, and a later date is said; `givenWords` is what the given one is called.
 */
export function effectiveDue(
  { given, batch, window }: DueCandidates,
  givenWords = ORIGIN_WORDS.given,
): EffectiveDue {
  const [origin, dueOn] =
    given !== null
      ? (['given', given] as const)
      : batch !== null
        ? (['batch', batch] as const)
        : (['window', window] as const);
  if (dueOn === null) return { dueOn: null, origin: null, statutoryOn: null, warning: null };
  const late = origin !== 'window' && window !== null && dueOn > window;
  return {
    dueOn,
    origin,
    statutoryOn: window,
    warning: late
      ? `${origin === 'given' ? givenWords : ORIGIN_WORDS.batch}（${dayInWords(dueOn)}）晚于规定的期限（${dayInWords(window)}）。`
      : null,
  };
}
