import { titlePairs } from './title-similarity.js';

/** Two titles belong together where this share of what is particular to one of them stands in the other. */
const LEAST_SHARE = 0.4;
/** A pair of characters in more than a tenth of the titles is how such titles are worded: 加快推进, 大力支持. */
const COMMON = 0.1;
const ALWAYS_TELLING = 5;

/**
 * Puts titles of the same topic together: for each title the number of its group, from 0 in the order of first
 * appearance. What is rare among these titles weighs more than what many share.
 */
export function topicGroups(titles: readonly string[]): number[] {
  const all = titles.map((title) => [...titlePairs(title)]);
  const weights = weightsOf(all);
  const holders = new Map<string, number[]>();
  all.forEach((pairs, at) =>
    pairs
      .filter((pair) => weights.has(pair))
      .forEach((pair) => holders.set(pair, [...(holders.get(pair) ?? []), at])),
  );
  const group = titles.map((_, at) => at);
  const rootOf = (at: number): number => (group[at] === at ? at : rootOf(group[at] as number));
  all.forEach((pairs, at) => {
    for (const other of alike(pairs, at, weights, holders)) {
      const [a, b] = [rootOf(at), rootOf(other)];
      group[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const roots = [...new Set(titles.map((_, at) => rootOf(at)))];
  return titles.map((_, at) => roots.indexOf(rootOf(at)));
}

function weightsOf(all: readonly string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  all.flat().forEach((pair) => counts.set(pair, (counts.get(pair) ?? 0) + 1));
  const most = Math.max(ALWAYS_TELLING, all.length * COMMON);
  const telling = [...counts].filter(([, count]) => count <= most);
  return new Map(telling.map(([pair, count]) => [pair, Math.log((all.length + 1) / count)]));
}

/** The titles that hold enough of what is particular to this one. */
function alike(
  pairs: readonly string[],
  self: number,
  weights: ReadonlyMap<string, number>,
  holders: ReadonlyMap<string, number[]>,
): number[] {
  const shared = new Map<number, number>();
  let total = 0;
  for (const pair of pairs) {
    const weight = weights.get(pair) ?? 0;
    total += weight;
    for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return [...shared].filter(([at, sum]) => at !== self && sum >= LEAST_SHARE * total).map(([at]) => at);
}
