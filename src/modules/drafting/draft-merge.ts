import { diffIndices } from 'node-diff3';
import { blocksOf } from './text-blocks.js';

/** What became of two texts that were written from one. */
export interface Merged {
  body: string;
  /** What both changed in different ways: theirs stands in the text, mine is here, block by block. */
  setAside: string[];
}

/** What one side did to the common text: before each of its blocks something new, and to each block this or nothing. */
interface Changes {
  /** New blocks before the block of this position; one place more than there are blocks. */
  inserted: string[][];
  /** undefined: as it was; null: taken out. */
  replaced: (string | null | undefined)[];
}

/**
 * Three-way merge by blocks. Of what either side wrote nothing vanishes: it is in the text, or set aside. Who takes a
 * block out that the other has rewritten loses to him, for a text that is too long can be shortened again.
 */
export function mergeTexts(base: string, theirs: string, mine: string): Merged {
  if (theirs === base || theirs === mine) return { body: mine, setAside: [] };
  if (mine === base) return { body: theirs, setAside: [] };
  const common = blocksOf(base);
  const [other, own] = [changesOf(common, blocksOf(theirs)), changesOf(common, blocksOf(mine))];
  const merged: string[] = [];
  const setAside: string[] = [];
  for (let at = 0; at <= common.length; at += 1) {
    merged.push(...bothInserted(other.inserted[at] ?? [], own.inserted[at] ?? []));
    if (at === common.length) break;
    const [a, b] = [other.replaced[at], own.replaced[at]];
    if (typeof a === 'string' && typeof b === 'string' && a !== b) setAside.push(b);
    const kept = a ?? b ?? (a === null || b === null ? null : common[at]);
    if (typeof kept === 'string') merged.push(kept);
  }
  return { body: merged.join(''), setAside };
}

/** Two wrote at the same place: the one who saved first comes first. */
function bothInserted(theirs: string[], mine: string[]): string[] {
  return theirs.join('') === mine.join('') ? theirs : [...theirs, ...mine];
}

function changesOf(base: string[], side: string[]): Changes {
  const inserted: string[][] = Array.from({ length: base.length + 1 }, () => []);
  const replaced: (string | null | undefined)[] = Array.from({ length: base.length }, () => undefined);
  for (const { from, length, blocks } of hunksOf(base, side)) {
    // Block for block as far as they go; what is left over is new, or gone.
    for (let at = 0; at < length; at += 1) replaced[from + at] = blocks[at] ?? null;
    inserted[from + length]?.push(...blocks.slice(length));
  }
  return { inserted, replaced };
}

interface Hunk {
  from: number;
  length: number;
  blocks: string[];
}

/** The ends that are equal are set apart first: long texts differ in few places. */
function hunksOf(base: string[], side: string[]): Hunk[] {
  let start = 0;
  while (start < base.length && start < side.length && base[start] === side[start]) start += 1;
  let end = 0;
  const most = Math.min(base.length, side.length) - start;
  while (end < most && base[base.length - 1 - end] === side[side.length - 1 - end]) end += 1;
  const differing = diffIndices(base.slice(start, base.length - end), side.slice(start, side.length - end));
  return differing.map(({ buffer1, buffer2Content }) => ({
    from: start + buffer1[0],
    length: buffer1[1],
    blocks: buffer2Content,
  }));
}
