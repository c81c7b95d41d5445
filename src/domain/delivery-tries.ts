/** After so many attempts that failed a message is put aside for a person to look at. */
export const MOST_TRIES = 10;

/** When the next attempt is made after so many failed ones, in seconds: 1, 2, 4 minutes and so on, six hours at most. */
export function secondsUntilNextTry(failed: number): number {
  return Math.min(60 * 2 ** Math.max(0, failed - 1), 6 * 3600);
}
