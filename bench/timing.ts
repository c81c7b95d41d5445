/** Median, least and most of some samples. */
export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** One thing that was timed: what it does, and how many milliseconds that takes. */
export interface Side {
  what: string;
  ms: Spread;
}

/** Ours against something plain, timed in turn in the same run. Only the ratio means anything on another machine. */
export interface Measure {
  key: string;
  title: string;
  /** Of the two medians. */
  ratio: number;
  /** Of the pairs that were timed one right after the other. */
  ratioMin: number;
  ratioMax: number;
  runs: number;
  ours: Side;
  plain: Side;
}

/** Samples of both sides, taken in pairs. */
export interface Pairs {
  ours: number[];
  plain: number[];
}

export type Sample = () => Promise<number>;

/** How often a pair is timed. What is slow stops early, but never before the third pair. */
const BOUNDS = { warmups: 2, runs: 9, budgetMs: 3500, leastRuns: 3 };

/** A sample that takes the mean of `times` calls, so that very short ones are not lost in the clock's noise. */
export function timed(work: () => Promise<unknown>, times = 1): Sample {
  return async () => {
    const start = performance.now();
    for (let done = 0; done < times; done += 1) await work();
    return (performance.now() - start) / times;
  };
}

/** Times both sides in turn, so that whatever slows the machine down for a while meets both. */
export async function inTurn(ours: Sample, plain: Sample): Promise<Pairs> {
  const end = performance.now() + BOUNDS.budgetMs;
  for (let done = 0; done < BOUNDS.warmups; done += 1) {
    await ours();
    await plain();
  }
  const pairs: Pairs = { ours: [], plain: [] };
  for (let done = 0; done < BOUNDS.runs; done += 1) {
    if (done >= BOUNDS.leastRuns && performance.now() > end) break;
    pairs.ours.push(await ours());
    pairs.plain.push(await plain());
  }
  return pairs;
}

/** What a measure says, from its samples. */
export function measureOf(
  about: { key: string; title: string; ours: string; plain: string },
  pairs: Pairs,
): Measure {
  const ratios = pairs.ours.map((ms, at) => ms / (pairs.plain[at] as number));
  const [ours, plain] = [spreadOf(pairs.ours), spreadOf(pairs.plain)];
  return {
    key: about.key,
    title: about.title,
    ratio: ours.median / plain.median,
    ratioMin: Math.min(...ratios),
    ratioMax: Math.max(...ratios),
    runs: ratios.length,
    ours: { what: about.ours, ms: ours },
    plain: { what: about.plain, ms: plain },
  };
}

export function spreadOf(samples: readonly number[]): Spread {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const median = ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
  return { median, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
