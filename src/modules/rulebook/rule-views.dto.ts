import type { ClockName } from '../../domain/deadline-rules.js';
import type { Body, Level } from '../../domain/codes.js';
import type { VersionState } from '../../domain/rule-versions.js';
import { CountedDayView } from '../calendar/calendar.dto.js';
import { NamedCode } from '../settings/lists.dto.js';
import { RuleRowBody } from './rule-sets.dto.js';

/** The rules of a place as they were read, to begin from. */
export class RuleTemplate {
  id: number;
  place: string;
  /** YYYY-MM-DD. */
  fromOn: string;
  note: string | null;
  rows: RuleRowBody[];
}

/** A version that the office adopted. */
export class AdoptedRules extends RuleTemplate {
  /** null: general, for every level that has none of its own. */
  level: Level | null;
  state: VersionState;
  /** YYYY-MM-DD; what had ended before is judged without it. */
  adoptedOn: string;
  /** It was adopted explicitly also for what was referred before and had not ended. */
  reachesBack: boolean;
  /** Who adopted it; null: it was there from the beginning. */
  adoptedBy: string | null;
  /** Clocks that are counted by it now. */
  clocks: number;
}

export class KindOfBody extends NamedCode {
  body: Body;
}

/** Which days a clock can be counted from, and in which roles it runs. */
export class ClockTerms extends NamedCode {
  /** What it is called where we give an opinion: 会办意见. */
  coName: string;
  bases: string[];
  roles: string[];
}

/** The rule book: what the office goes by, what it can begin from, and the words for both. */
export class RuleBook {
  /** Names the present state; a change states it, so that an old page is found out. */
  stamp: number;
  adopted: AdoptedRules[];
  templates: RuleTemplate[];
  kinds: KindOfBody[];
  clocks: ClockTerms[];
  bases: NamedCode[];
}

/** A row to begin from; takenOver: the text says nothing of it, the present rule goes on. */
export class StartRowView extends RuleRowBody {
  takenOver: boolean;
}

export class RuleStartView {
  place: string;
  note: string;
  rows: StartRowView[];
}

export class TriedClockView {
  clock: ClockName;
  clockName: string;
  /** YYYY-MM-DD; null: none, and the sentence says why. */
  dueOn: string | null;
  provisional: boolean;
  sentence: string;
  /** What to mind where the last day is not worked. */
  advice: string | null;
  /** The row of the draft that gave it, from 1 on; null: not by the draft. */
  row: number | null;
  /** Whose rules gave it. */
  place: string | null;
  days: CountedDayView[];
}

export class TriedRules {
  clocks: TriedClockView[];
}
