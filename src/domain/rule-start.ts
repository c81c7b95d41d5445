import type { Level } from './codes.js';
import { clockLabel, type RuleSet } from './deadline-rules.js';
import { REGULATED_CLOCKS, type RuleRow } from './rule-terms.js';

/** A row to begin from; `takenOver` where the text that one begins from says nothing and the present rule goes on. */
export interface StartRow extends RuleRow {
  takenOver: boolean;
}

/** Rows to begin from, and words that keep where they are from. */
export interface RuleStart {
  rows: StartRow[];
  note: string;
}

/**
 * A set of rules to begin a new version from. A place's text leaves much open: what it says nothing of, clock by clock
 * and role by role, is taken over from the present general rules, and marked. A set for one level leaves that to them.
 * @param present the general rules in force; null where they are what one begins from
 */
export function startFrom(set: RuleSet, present: RuleSet | null, level: Level | null): RuleStart {
  const own: StartRow[] = rowsFor(level, set.windows).map((row) => ({ ...row, takenOver: false }));
  const open = level === null ? (present?.windows ?? []) : [];
  const over: StartRow[] = rowsFor(null, open).flatMap((row) => {
    const roles = row.roles.filter(
      (role) => !own.some((one) => one.clock === row.clock && one.roles.includes(role)),
    );
    return roles.length === 0 ? [] : [{ ...row, roles, takenOver: true }];
  });
  const rows = [...own, ...over].sort(
    (a, b) => REGULATED_CLOCKS.indexOf(a.clock) - REGULATED_CLOCKS.indexOf(b.clock),
  );
  const names = over.map(({ clock, roles }) => clockLabel(clock, roles.join() === 'co' ? 'co' : 'lead'));
  const taken =
    over.length === 0 ? '' : `没有规定的沿用“${present?.place ?? ''}”：${[...new Set(names)].join('、')}。`;
  return { rows, note: `以“${set.place}”为底。${taken}` };
}

/** The windows as rows; of a set for one level only what can concern it, and its level goes without saying. */
function rowsFor(level: Level | null, windows: RuleSet['windows']): RuleRow[] {
  return windows
    .filter(({ levels }) => level === null || levels === null || levels.includes(level))
    .map(({ id: _, ...row }) => (level === null ? row : { ...row, levels: null }));
}
