import { type Refusal } from './refused.js';
import { type By, type WorkflowActor } from './workflow-roles.js';

/** The place of what does not exist yet; every workflow starts here. */
export const NOTHING = '–';

/** What a step needs besides the right state and person: a predicate, a refusal code and a Chinese sentence. */
export interface Requirement<Facts, Given> {
  code: string;
  /** English, for docs/workflow.md. */
  words: string;
  /** Chinese; a pair of braces stands for what `naming` finds in the facts. */
  sentence: string;
  holds: (facts: Facts, given: Given, actor: WorkflowActor) => boolean;
  naming?: (facts: Facts, given: Given) => string;
  /** The field of the command that can fulfil it. Such a requirement greys no button: the form is still to be filled. */
  field?: string;
}

/** What chooses between the rows of one action and state. Of all rows that share both exactly one applies. */
export interface Condition<Facts, Given> {
  /** English; empty: always. */
  words: string;
  holds: (facts: Facts, given: Given) => boolean;
}

/** One row of a workflow. `same` leaves the state as it is, `restored` is the state that the other facts imply. */
export interface Step<Action extends string, State extends string, Facts, Given> {
  action: Action;
  from: readonly State[];
  to: State | 'same' | 'restored';
  when: Condition<Facts, Given>;
  by: readonly By<Facts>[];
  requires: readonly Requirement<Facts, Given>[];
}

/** A table with the words for its actions and states, and the way from facts to the state. */
export interface Workflow<Action extends string, State extends string, Facts, Given> {
  steps: readonly Step<Action, State, Facts, Given>[];
  /** Chinese names of the actions, as on the buttons. */
  actions: Readonly<Record<Action, string>>;
  /** Chinese names of the states. */
  states: Readonly<Record<State, string>>;
  /** 「此件尚未分派处室」: the state as a colleague would say it, the beginning of a refusal. */
  situations: Readonly<Record<State, string>>;
  stateOf: (facts: Facts) => State;
  restored?: (facts: Facts) => State;
}

/** What somebody asks for. `given` is the content of the command, as far as the rules look at it. */
export interface Command<Action, Facts, Given> {
  action: Action;
  facts: Facts;
  actor: WorkflowActor;
  given: Given;
}

/** A button: whether it can be pressed now, and if not, every reason why. */
export interface AvailableAction<Action extends string> {
  action: Action;
  label: string;
  allowed: boolean;
  reasons: Refusal[];
}

export const always: Condition<unknown, unknown> = { words: '', holds: () => true };

/** The opposite of a condition, for the other row of a pair. */
export function unless<Facts, Given>(
  condition: Condition<Facts, Given>,
  words: string,
): Condition<Facts, Given> {
  return { words, holds: (facts, given) => !condition.holds(facts, given) };
}

/** Whether a text was filled in. */
export function filled(text: string | null | undefined): boolean {
  return (text ?? '').trim() !== '';
}

/** Every reason against a command at once: the state, the person, and each requirement that does not hold. */
export function refusalsOf<Action extends string, State extends string, Facts, Given>(
  workflow: Workflow<Action, State, Facts, Given>,
  command: Command<Action, Facts, Given>,
): Refusal[] {
  const { action, facts, actor, given } = command;
  const state = workflow.stateOf(facts);
  const rows = workflow.steps.filter((step) => step.action === action && step.when.holds(facts, given));
  const here = rows.filter((step) => step.from.includes(state));
  const judged = here.length > 0 ? here : rows;
  const wrongState = {
    code: 'wrong_state',
    message: `${workflow.situations[state]}，不能${workflow.actions[action]}。`,
  };
  const required = new Set(judged.flatMap((step) => step.requires));
  return [
    ...(here.length > 0 ? [] : [wrongState]),
    ...refusedPerson([...new Set(judged.flatMap((step) => step.by))], facts, actor),
    ...[...required]
      .filter((one) => !one.holds(facts, given, actor))
      .map((one) => refusal(one, facts, given)),
  ];
}

function refusedPerson<Facts>(by: readonly By<Facts>[], facts: Facts, actor: WorkflowActor): Refusal[] {
  const holdsRole = (one: By<Facts>) => actor.posts.filter((post) => one.roles.includes(post.role));
  const fits = (one: By<Facts>) => holdsRole(one).some((post) => one.fits?.(post, facts, actor) ?? true);
  if (by.some(fits)) return [];
  const misfits = by.filter((one) => holdsRole(one).length > 0 && one.misfit);
  if (misfits.length > 0) return misfits.slice(0, 1).map((one) => one.misfit!(facts));
  return [{ code: 'wrong_role', message: `这一步由${by.map((one) => one.name).join('或')}办理。` }];
}

function refusal<Facts, Given>(one: Requirement<Facts, Given>, facts: Facts, given: Given): Refusal {
  const message = one.sentence.replace('{}', one.naming?.(facts, given) ?? '');
  return one.field ? { code: one.code, message, field: one.field } : { code: one.code, message };
}

/** Every action in the order of the table. What only the command's content can fulfil greys nothing. */
export function availableActionsOf<Action extends string, State extends string, Facts, Given extends object>(
  workflow: Workflow<Action, State, Facts, Given>,
  facts: Facts,
  actor: WorkflowActor,
): AvailableAction<Action>[] {
  const actions = [...new Set(workflow.steps.map((step) => step.action))];
  return actions.map((action) => {
    const command = { action, facts, actor, given: {} as Given };
    const reasons = refusalsOf(workflow, command).filter((reason) => reason.field === undefined);
    return { action, label: workflow.actions[action], allowed: reasons.length === 0, reasons };
  });
}

/** The state that an action leads to from these facts, or null where no row starts in their state. */
export function nextStateOf<Action extends string, State extends string, Facts, Given>(
  workflow: Workflow<Action, State, Facts, Given>,
  { action, facts, given }: Omit<Command<Action, Facts, Given>, 'actor'>,
): State | null {
  const state = workflow.stateOf(facts);
  const row = workflow.steps.find(
    (step) => step.action === action && step.from.includes(state) && step.when.holds(facts, given),
  );
  if (!row) return null;
  if (row.to === 'same') return state;
  return row.to === 'restored' ? (workflow.restored?.(facts) ?? state) : row.to;
}

/** The states in which an action can be taken, in the order of the table. */
export function sourcesOf<Action extends string, State extends string>(
  steps: readonly { action: Action; from: readonly State[] }[],
  action: Action,
): State[] {
  return [...new Set(steps.filter((step) => step.action === action).flatMap((step) => step.from))];
}

/** The states that no row leaves, but for a restoration. */
export function endsOf<State extends string>(
  steps: readonly { from: readonly State[]; to: State | 'same' | 'restored' }[],
): State[] {
  const left = new Set(steps.filter((step) => step.to !== 'restored').flatMap((step) => step.from));
  const reached = new Set(steps.map((step) => step.to));
  return [...reached].filter((to): to is State => to !== 'same' && to !== 'restored' && !left.has(to));
}
