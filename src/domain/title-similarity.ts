/** Two titles under one number that share fewer than three tenths of their character pairs are not one proposal. */
const LEAST_SHARED = 0.3;

/** Dice coefficient over character pairs; short edits of a title keep most of its pairs. */
export function titlesDiffer(one: string, other: string): boolean {
  const a = titlePairs(one);
  const b = titlePairs(other);
  if (a.size === 0 || b.size === 0) return one !== other;
  const shared = [...a].filter((pair) => b.has(pair)).length;
  return (2 * shared) / (a.size + b.size) < LEAST_SHARED;
}

/** The pairs of characters that a title is known by. */
export function titlePairs(title: string): Set<string> {
  // 关于…的建议 is in every title and tells nothing.
  const core = title.replace(/\s|[“”"《》（）()]/g, '').replace(/^关于|的(建议|提案|议案|建议案)$/g, '');
  return new Set([...core].slice(1).map((letter, at) => `${[...core][at]}${letter}`));
}
