import { BODIES, type Body, type Level, LEVELS } from './codes.js';
import { applies, type DeadlineFacts } from './deadlines.js';
import { type RuleRow, WORKING } from './rule-terms.js';

/** The kinds that there are, with their body. */
export type KindBodies = ReadonlyMap<string, Body>;

/** All that a window's conditions ask of a referral. */
type Case = Omit<DeadlineFacts, 'bases'>;

/** What becomes of a row: it applies to nothing there can be, or the rows before it take everything from it. */
export type Reach = { reached: true } | { reached: false; behind: number[] };

/**
 * Whether each row can ever be the first that fits, tried on every case that its conditions allow. Kinds that may be
 * added later count as cases too: a row that lists the kinds of today does not cover those.
 * @param level the only level that the set is for; null: any
 */
export function reachOf(rows: readonly RuleRow[], kinds: KindBodies, level: Level | null): Reach[] {
  return rows.map((row, at) => {
    const cases = casesOf(row, kinds, level === null ? LEVELS : [level]);
    const takenBy = cases.map((one) =>
      rows.slice(0, at).findIndex((before) => applies(before, row.clock, one)),
    );
    return takenBy.includes(-1)
      ? { reached: true }
      : { reached: false, behind: [...new Set(takenBy)].sort((a, b) => a - b) };
  });
}

/** A case in which the reply has no window: 政协会办件. Null where there is one for all. */
export function unansweredCase(rows: readonly RuleRow[], kinds: KindBodies): Case | null {
  const ordinary = rows.filter((row) => row.clock === 'reply' && !row.difficult && !row.owesFeedback);
  const all = WORKING.flatMap((role) =>
    LEVELS.flatMap((level) =>
      withLater(kinds).map(([kind, body]) => ({
        role,
        level,
        kind,
        body,
        difficult: false,
        owesFeedback: false,
      })),
    ),
  );
  return all.find((one) => !ordinary.some((row) => applies(row, 'reply', one))) ?? null;
}

function casesOf(row: RuleRow, kinds: KindBodies, levels: readonly Level[]): Case[] {
  const either = (only: boolean): boolean[] => (only ? [true] : [true, false]);
  const all = row.roles.flatMap((role) =>
    levels.flatMap((level) =>
      withLater(kinds).flatMap(([kind, body]) =>
        either(row.difficult).flatMap((difficult) =>
          either(row.owesFeedback).map((owesFeedback) => ({
            role,
            level,
            kind,
            body,
            difficult,
            owesFeedback,
          })),
        ),
      ),
    ),
  );
  return all.filter((one) => applies(row, row.clock, one));
}

/** The kinds, and for each body one that does not exist yet. */
function withLater(kinds: KindBodies): [kind: string, body: Body][] {
  return [...kinds, ...BODIES.map((body): [string, Body] => [`later ${body}`, body])];
}
