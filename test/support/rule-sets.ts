import { NATIONAL, PLACES, type SeededRules } from '../../migrations/rule-sets.js';
import type { Base, ClockName, RuleSet } from '../../src/domain/deadline-rules.js';
import type { Body, Role } from '../../src/domain/codes.js';
import type { WindowUnit } from '../../src/domain/due-window.js';

/** The seeded rules as the domain reads them, without a database. */
export function seededRuleSet(rules: SeededRules = NATIONAL, id = 1): RuleSet {
  return {
    ...{ id, place: rules.place, level: null, fromOn: rules.fromOn, adoptedOn: '1949-10-01' },
    windows: rules.windows.map((it, at) => ({
      ...{ id: id * 100 + at, clock: it.clock as ClockName, roles: it.roles as Role[], levels: null },
      ...{ bodies: (it.bodies as Body[] | undefined) ?? null, kinds: it.kinds ?? null },
      ...{ difficult: it.difficult ?? false, owesFeedback: it.owesFeedback ?? false, base: it.base as Base },
      window: { length: Number.parseInt(it.window, 10), unit: it.window.replace(/^\d+/, '') as WindowUnit },
      rollOver: false,
      source: it.source === undefined ? 'deputies_law' : { text: it.source },
    })),
  };
}

/** The seeded rules of a place, by its name. */
export function rulesOf(place: string, id = 2): RuleSet {
  const found = PLACES.find((one) => one.place === place);
  if (!found) throw new Error(`no rules of ${place}`);
  return seededRuleSet(found, id);
}
