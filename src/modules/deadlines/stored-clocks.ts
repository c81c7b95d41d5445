import type { FoldedClock } from '../../domain/clock-fold.js';

/** A row of the table of clocks; dates are YYYY-MM-DD. */
export interface StoredClock
  extends Pick<
    FoldedClock,
    | 'name' | 'round' | 'subjectId' | 'state' | 'base' | 'baseOn' | 'dueOn' | 'origin' | 'statutoryOn'
    | 'provisional' | 'stoppedOn' | 'divisionId' | 'ruleWindowId' | 'planDateId'
  > {
  referralId: number;
} // prettier-ignore

/** A clock whose stored row was not, or no longer is, what the facts imply. */
export interface MovedClock {
  before: StoredClock | null;
  after: StoredClock | null;
}

/** What is stored of a folded clock. */
export function storable(referralId: number, clock: FoldedClock): StoredClock {
  const { name, round, subjectId, state, base, baseOn, dueOn, origin } = clock;
  const { statutoryOn, provisional, stoppedOn, divisionId, ruleWindowId, planDateId } = clock;
  return {
    ...{ referralId, name, round, subjectId, state, base, baseOn, dueOn, origin },
    ...{ statutoryOn, provisional, stoppedOn, divisionId, ruleWindowId, planDateId },
  };
}

/** Stored rows that are not implied, implied ones that are not stored, and those that differ. */
export function differences(stored: StoredClock[], implied: StoredClock[]): MovedClock[] {
  const before = new Map(stored.map((clock) => [keyOf(clock), clock]));
  const moved: MovedClock[] = [];
  for (const after of implied) {
    const known = before.get(keyOf(after)) ?? null;
    before.delete(keyOf(after));
    if (known === null || !same(known, after)) moved.push({ before: known, after });
  }
  return [...moved, ...[...before.values()].map((gone) => ({ before: gone, after: null }))];
}

function keyOf({ referralId, name, round, subjectId }: StoredClock): string {
  return `${referralId}/${name}/${round}/${subjectId}`;
}

function same(a: StoredClock, b: StoredClock): boolean {
  return (Object.keys(b) as (keyof StoredClock)[]).every((key) => a[key] === b[key]);
}
