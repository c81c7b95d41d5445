import { diffChars } from 'diff';
import { diffIndices } from 'node-diff3';
import { blocksOf, plainText } from './text-blocks.js';
import type { DifferenceBlock, DifferencePart } from './versions.dto.js';

/** Beyond this the words of a block are not compared one by one: it would take long and show nothing. */
const MOST_COMPARED = 20_000;

/** What changed from one text to another, block by block. */
export function differenceOf(from: string, to: string): DifferenceBlock[] {
  const [old, now] = [blocksOf(from), blocksOf(to)];
  const shown: DifferenceBlock[] = [];
  let at = 0;
  const same = (until: number): void => {
    while (at < until) shown.push({ kind: 'same', html: now[at++] ?? '' });
  };
  for (const { buffer1Content: gone, buffer2, buffer2Content: come } of diffIndices(old, now)) {
    same(buffer2[0]);
    for (let i = 0; i < Math.max(gone.length, come.length); i += 1) shown.push(pairOf(gone[i], come[i]));
    at += come.length;
  }
  same(now.length);
  return shown;
}

function pairOf(gone: string | undefined, come: string | undefined): DifferenceBlock {
  if (come === undefined) return { kind: 'removed', html: gone ?? '' };
  if (gone === undefined) return { kind: 'added', html: come };
  return { kind: 'changed', html: come, parts: partsOf(plainText(gone), plainText(come)) };
}

function partsOf(gone: string, come: string): DifferencePart[] {
  const whole: DifferencePart[] = [
    { kind: 'removed', text: gone },
    { kind: 'added', text: come },
  ];
  if (gone.length + come.length > MOST_COMPARED) return whole;
  const changes = diffChars(gone, come, { timeout: 200 });
  if (!changes) return whole;
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
