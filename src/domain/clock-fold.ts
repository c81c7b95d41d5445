import type { ClockEventFact, ClockFacts, ClockState, DueOrigin, SubjectFact } from './clock-facts.js';
import type { Base, ClockName, PlanDate } from './deadline-rules.js';
import { type DeadlineTerms, type NoDue, type StatutoryDue, statutoryDue } from './deadlines.js';
import { effectiveDue } from './due-precedence.js';
import { type Pause, shiftByPauses } from './working-calendar.js';

/** A clock as its events imply: what is stored of it, and below the line what the receipt tells beside. */
export interface FoldedClock {
  name: ClockName;
  round: number;
  /** The assignment, opinion, request or promise; 0: the referral itself. */
  subjectId: number;
  state: ClockState;
  base: Base | null;
  baseOn: string | null;
  dueOn: string | null;
  origin: DueOrigin | null;
  statutoryOn: string | null;
  provisional: boolean;
  stoppedOn: string | null;
  divisionId: number | null;
  ruleWindowId: number | null;
  planDateId: number | null;

  rule: StatutoryDue | NoDue;
  /** The same with the pauses that count. */
  paused: StatutoryDue | NoDue;
  plan: PlanDate | null;
  /** The event whose date counts: a given date or an extension. */
  deciding: ClockEventFact | null;
  /** Every event of this clock, taken back or not, in their order. */
  events: ClockEventFact[];
  pauses: Pause[];
  warning: string | null;
}

/** What a clock is asked with: its window's base day, and how it ended. */
export interface ClockStart {
  name: ClockName;
  round?: number;
  subjectId?: number;
  state: ClockState;
  stoppedOn?: string | null;
  /** The day that its own base stands for: 提出申请, 征求意见, 分派, 答复 or 退回. */
  baseOn?: string | null;
  /** A date of the thing itself: until when another unit was asked to answer. */
  ownDueOn?: string | null;
  divisionId?: number | null;
  /** It was answered before we kept the clock: only a date that was given counts. */
  givenOnly?: boolean;
}

const OWN_BASES: Partial<Record<ClockName, Base>> = {
  ...{ reassign: 'requested', internal: 'assigned', outside_opinion: 'asked' },
  ...{ feedback: 'replied', publication: 'replied', rework: 'sent_back' },
};

/**
 * The fold over the events of one clock (design §6): the extension that stands, else the date that was given, else the
 * batch's, else the rule's window; pauses after the deciding event move it on. Nothing is edited: an event that another
 * takes back counts for nothing.
 */
export function foldClock(start: ClockStart, facts: ClockFacts, terms: DeadlineTerms): FoldedClock {
  const { name, round = 1, subjectId = 0 } = start;
  const events = subjectId === 0 ? eventsOf(facts, name, round) : [];
  const standing = standingOf(events);
  const deciding =
    standing.findLast(({ event }) => event === 'extended') ?? standing.findLast(isGiven) ?? null;
  const pauses = pausesOf(standing, deciding, events);
  const own = OWN_BASES[name];
  const bases = {
    ...{ referred: facts.referredOn, received: facts.receivedOn },
    ...(own === undefined ? {} : { [own]: start.baseOn ?? null }),
  };
  const asked = { ...facts, difficult: isDifficult(facts), bases };
  const run = { stoppedOn: start.stoppedOn ?? null };
  const rule = statutoryDue(name, asked, terms, run);
  const paused = pauses.length > 0 ? statutoryDue(name, asked, terms, { ...run, pauses }) : rule;
  const plan = name === 'reply' && !start.givenOnly ? planFor(facts, terms.plan) : null;
  const given = deciding?.dueOn ?? start.ownDueOn ?? null;
  const effective = effectiveDue(
    {
      given: given && shiftByPauses(given, pauses),
      batch: plan && shiftByPauses(plan.dueOn, pauses),
      window: start.givenOnly && given === null ? null : (paused.dueOn ?? legacyRework(standing)),
    },
    deciding?.event === 'extended' ? '延期后的期限' : undefined,
  );
  const still = start.state === 'running' && pauses.some(({ until }) => until === null);
  return {
    ...{ name, round, subjectId, rule, paused, plan, deciding, events, pauses },
    state: still ? 'paused' : start.state,
    base: rule.dueOn === null ? (own ?? null) : rule.base,
    baseOn: rule.dueOn === null ? (start.baseOn ?? null) : rule.baseOn,
    dueOn: effective.dueOn,
    origin: originOf(effective.origin, deciding, start),
    statutoryOn: rule.dueOn,
    provisional: effective.origin === 'window' && paused.dueOn !== null && paused.provisional,
    stoppedOn: start.stoppedOn ?? null,
    divisionId: start.divisionId ?? facts.leadDivisionId,
    ruleWindowId: rule.dueOn === null ? null : rule.rule.id,
    planDateId: plan?.id ?? null,
    warning: effective.warning,
  };
}

/** A thing with a day of its own, as the start of its clock. */
export function subjectStart(name: ClockName, subject: SubjectFact): ClockStart {
  const { id: subjectId, round, state, doneOn, fromOn, dueOn, divisionId } = subject;
  return {
    ...{ name, round, subjectId, baseOn: fromOn, ownDueOn: dueOn, divisionId, stoppedOn: doneOn },
    state: state === 'open' ? 'running' : state === 'done' ? 'stopped' : 'void',
  };
}

/** Those events that no later one takes back. */
export function standingOf(events: readonly ClockEventFact[]): ClockEventFact[] {
  const revoked = new Set(events.map(({ revokes }) => revokes));
  return events.filter(({ id }) => !revoked.has(id));
}

/** Whether the case stands recognised as broad or difficult. */
export function isDifficult(facts: ClockFacts): boolean {
  return standingOf(facts.events).some(({ event }) => event === 'difficult');
}

/** Recognition and corrected base days speak of the referral's first clock. */
function eventsOf(facts: ClockFacts, name: ClockName, round: number): ClockEventFact[] {
  return facts.events.filter((event) => event.clock === name && event.round === round);
}

/** A date that the upper office gave, as it was entered first or put right later. */
export function isGiven({ event }: ClockEventFact): boolean {
  return event === 'fixed' || event === 'corrected';
}

/**
 * The pauses since the date was given that counts: an upper office that gives a new date has the pause in mind. A date
 * that was only put right stands where the one stood that it replaces.
 */
function pausesOf(
  standing: ClockEventFact[],
  deciding: ClockEventFact | null,
  events: readonly ClockEventFact[],
): Pause[] {
  const since = firstOf(deciding, events);
  const pauses: Pause[] = [];
  for (const { id, event, on } of standing) {
    if (on === null || id < since) continue;
    const open = pauses.at(-1)?.until === null ? pauses.at(-1) : undefined;
    if (event === 'paused' && open === undefined) pauses.push({ from: on, until: null });
    if (event === 'resumed' && open !== undefined) open.until = on;
  }
  return pauses;
}

/** The event that a correction goes back to; what was never entered before holds from the beginning. */
function firstOf(deciding: ClockEventFact | null, events: readonly ClockEventFact[]): number {
  let first = deciding;
  while (first?.event === 'corrected') {
    const { revokes } = first;
    first = events.find(({ id }) => id === revokes) ?? null;
  }
  return first?.id ?? 0;
}

function planFor(facts: ClockFacts, plan: readonly PlanDate[]): PlanDate | null {
  const fits = plan.filter(
    (one) =>
      one.year === facts.year &&
      one.level === facts.level &&
      one.roles.includes(facts.role) &&
      (one.body === null || one.body === facts.body),
  );
  // A line for one body stands before the line for both; of equals the latest entry.
  return fits.sort((a, b) => Number(b.body !== null) - Number(a.body !== null) || b.id - a.id)[0] ?? null;
}

/** A round that was opened before rules were kept bears its date in its first event. */
function legacyRework(standing: ClockEventFact[]): string | null {
  return standing.find(({ event }) => event === 'start')?.dueOn ?? null;
}

function originOf(
  origin: 'given' | 'batch' | 'window' | null,
  deciding: ClockEventFact | null,
  start: ClockStart,
): DueOrigin | null {
  if (origin !== 'given') return origin;
  if (deciding === null) return start.ownDueOn ? 'own' : null;
  return deciding.event === 'extended' ? 'extended' : 'given';
}
