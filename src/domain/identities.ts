import { LEVELS } from './codes.js';
import { type Measure, type Unit } from './measure.js';
import { otherRoles, overlapLines, roleLine } from './measures.js';
import { TIMELINESS } from './measures-of-timeliness.js';
import { type YearTerms } from './year-terms.js';

/** Lines that ought to add up: `left` = Σ `plus` − Σ `minus`, all of one unit, so that each row can be asked. */
export interface Identity {
  key: string;
  left: string;
  plus: string[];
  minus: string[];
}

/** An identity as it came out. It holds where both sides agree and no single row breaks it. */
export interface IdentityResult extends Identity {
  /** Chinese: 承办总数＝人大议案＋代表建议＋…。 */
  sentence: string;
  holds: boolean;
  leftValue: number;
  rightValue: number;
  /** Ids of the proposals on whose rows it fails. */
  offenders: number[];
}

/** Every identity of a year (design §5). */
export function identitiesOf(terms: YearTerms): Identity[] {
  const others = otherRoles(terms);
  const within = overlapLines('leadIn', terms.leadRoles.length).map((line) => line.key);
  const between = overlapLines('heldIn', 1 + others.length).map((line) => line.key);
  const kinds = terms.kinds.filter((kind) => kind.counts === 'in').map((kind) => `kinds.${kind.code}`);
  const classes = terms.classes.map((code) => `classes.${code}`);
  return [
    identity('handledByRole', 'handled', ['lead', ...others.map(roleLine)], between),
    identity(
      'leadByRole',
      'lead',
      terms.leadRoles.map((role) => `roles.${role}`),
      within,
    ),
    identity('handledByKind', 'handled', kinds),
    identity(
      'handledByLevel',
      'handled',
      LEVELS.map((level) => `levels.${level}`),
    ),
    ...['replies.', 'opinions.'].map((family) =>
      identity(
        `${family}timeliness`,
        `${family}due`,
        TIMELINESS.map((state) => `${family}${state}`),
      ),
    ),
    ...['due', 'open', 'late', 'noDueDate'].map((line) =>
      identity(`${line}ByForm`, line, [`replies.${line}`, `opinions.${line}`]),
    ),
    identity('dueBySettlement', 'due', ['settled', 'late', 'open'], ['lateAndOpen']),
    identity('publishedByWidth', 'published', ['publishedFull', 'publishedSummary', 'publishedRedacted']),
    identity('publishedWithinActive', 'active', ['published', 'activeUnpublished']),
    identity('repliesByDisclosure', 'leadReplies', ['active', 'onRequest', 'withheld', 'undecided']),
    identity('repliesByClass', 'leadReplies', [...classes, 'unclassified']),
  ];
}

function identity(key: string, left: string, plus: string[], minus: string[] = []): Identity {
  return { key, left, plus, minus };
}

/**
 * What an identity came to.
 * @param figures value by line key
 * @param offenders ids of the proposals on whose rows it fails
 */
export function resultOf(
  it: Identity,
  measures: readonly Measure[],
  figures: Readonly<Record<string, number>>,
  offenders: number[],
): IdentityResult {
  const label = (key: string) => measures.find((measure) => measure.key === key)?.label ?? key;
  const sum = (keys: string[]) => keys.reduce((total, key) => total + (figures[key] ?? 0), 0);
  const rightValue = sum(it.plus) - sum(it.minus);
  const leftValue = figures[it.left] ?? 0;
  const [, family = ''] = /^(.+：)/.exec(label(it.left)) ?? [];
  const alike = it.plus.every((key) => label(key).startsWith(family));
  const side = it.plus.map((key) => (alike ? label(key).slice(family.length) : label(key))).join('＋');
  const minus = it.minus.map((key) => `－${label(key)}`).join('');
  return {
    ...it,
    sentence: `${label(it.left)}＝${side}${minus}`,
    holds: leftValue === rightValue && offenders.length === 0,
    leftValue,
    rightValue,
    offenders,
  };
}

/** The unit of the rows that an identity is asked of. @throws Error where its lines are of different units */
export function unitOf(it: Identity, measures: readonly Measure[]): Unit {
  const units = new Set(
    [it.left, ...it.plus, ...it.minus].map((key) => measures.find((measure) => measure.key === key)?.unit),
  );
  const [unit] = units;
  if (units.size !== 1 || unit === undefined)
    throw new Error(`identity ${it.key} mixes units or names no line`);
  return unit;
}
