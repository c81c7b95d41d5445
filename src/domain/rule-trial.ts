import type { Role } from './codes.js';
import { clockLabel, type ClockName, type RuleSet } from './deadline-rules.js';
import { type DeadlineFacts, type DeadlineTerms, statutoryDue } from './deadlines.js';
import { CLOCK_ROLES, REGULATED_CLOCKS, type RuleSetDraft } from './rule-terms.js';
import type { CountedDay } from './working-calendar.js';

/** What a clock of the sample comes to. */
export interface TriedClock {
  clock: ClockName;
  clockName: string;
  /** YYYY-MM-DD; null with a sentence that says why. */
  dueOn: string | null;
  provisional: boolean;
  sentence: string;
  advice: string | null;
  /** The row of the draft that gave it, from 1 on; null: another rule set, or none. */
  row: number | null;
  /** Whose rules gave it. */
  place: string | null;
  days: CountedDay[];
}

/** Every clock of a sample case under the draft beside all that is adopted already, as it would be counted today. */
export function tryRules(
  draft: RuleSetDraft,
  facts: DeadlineFacts,
  terms: DeadlineTerms,
  today: string,
): TriedClock[] {
  const ruleSets = [...terms.ruleSets, setOf(draft, today)];
  return REGULATED_CLOCKS.filter((clock) => CLOCK_ROLES[clock].includes(facts.role)).map((clock) => {
    const due = statutoryDue(clock, facts, { ...terms, ruleSets });
    const named = { clock, clockName: nameOf(clock, facts.role) };
    if (due.dueOn === null) {
      return { ...named, ...due, provisional: false, advice: null, row: null, place: null, days: [] };
    }
    const { dueOn, provisional, sentence, advice, place, days, rule } = due;
    return {
      ...named,
      dueOn,
      provisional,
      sentence,
      advice,
      place,
      days,
      row: rule.id < 0 ? -rule.id : null,
    };
  });
}

/** The draft as the latest version; its rows bear their place with a minus sign for an id. */
function setOf({ place, level, fromOn, reachesBack, rows }: RuleSetDraft, today: string): RuleSet {
  return {
    ...{ id: Number.MAX_SAFE_INTEGER, place, level, fromOn, reachesBack, adoptedOn: today },
    windows: rows.map((row, at) => ({ ...row, id: -(at + 1) })),
  };
}

function nameOf(clock: ClockName, role: Role): string {
  return clockLabel(clock, role);
}
