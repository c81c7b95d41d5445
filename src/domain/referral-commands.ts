import { type AssignmentFacts, assignmentRefusals, type AssignmentState } from './assignment-workflow.js';
import { closedYearReasons } from './closed-year.js';
import type { Refusal } from './refused.js';
import { OPEN_STATES, type ReferralAction, REFERRAL_ACTIONS, refusals } from './referral-workflow.js';
import { placeOf, type ReferralCommandFacts, type ReferralGiven } from './referral-workflow-facts.js';
import type { AvailableAction } from './workflow.js';
import type { DivisionName, WorkflowActor } from './workflow-roles.js';

/** The actions of the referral table that are commands on a referral: all but its registering. */
export const COMMAND_ACTIONS = [
  'assign', 'approveSplit', 'rejectSplit', 'takeOn', 'sendBack', 'reassign', 'requestReturn', 'returnGranted',
  'returnRefused', 'takeBackRequest', 'changeRole', 'note', 'issue', 'opinionRejected', 'upperReturn', 'recordFeedback',
  'closeWithoutFeedback', 'amend', 'withdraw', 'reinstate', 'addContact', 'askOutsideOpinion', 'receiveOpinion',
  'overrideOpinion', 'requestExtension', 'grantExtension', 'refuseExtension', 'withdrawExtension', 'pauseClock',
  'resumeClock', 'markDifficult', 'unmarkDifficult', 'correctDates', 'supervise', 'linkMerged', 'addCommitment', 'fulfilCommitment',
] as const satisfies ReferralAction[]; // prettier-ignore
export type CommandAction = (typeof COMMAND_ACTIONS)[number];

/** A division's live part in a referral. */
export interface Part {
  id: number;
  state: AssignmentState;
  part: 'lead' | 'support';
  division: DivisionName | null;
}

/** What commands on a referral are judged by: its own facts, and the parts of the divisions. */
export interface CommandSubject {
  facts: ReferralCommandFacts;
  assignments: readonly Part[];
  /** The referral's year, where that is closed (归档关账). */
  closedYear?: number | null;
}

const OF_A_DIVISION = ['handler', 'division_head'];

/**
 * The supporting part that an actor means when he signs for a referral or sends it back: his division's, unless he
 * also belongs to the lead division. null: the referral itself is meant.
 */
export function supportPart(
  action: CommandAction,
  subject: CommandSubject,
  actor: WorkflowActor,
): Part | null {
  if (action !== 'takeOn' && action !== 'sendBack') return null;
  const own = actor.posts.filter((post) => OF_A_DIVISION.includes(post.role)).map((post) => post.divisionId);
  if (own.includes(subject.facts.leadDivision?.id ?? null) && subject.facts.leadDivision !== null)
    return null;
  const parts = subject.assignments.filter((part) => part.part === 'support' && part.division !== null);
  return parts.find((part) => own.includes(part.division?.id ?? null)) ?? null;
}

/** Every reason against a command on a referral, by the table that it belongs to. */
export function commandRefusals(
  action: CommandAction,
  subject: CommandSubject,
  actor: WorkflowActor,
  given: ReferralGiven = {},
): Refusal[] {
  const closed = closedYearReasons(action, subject.closedYear ?? null);
  const part = supportPart(action, subject, actor);
  if (part === null || (action !== 'takeOn' && action !== 'sendBack')) {
    return [...closed, ...refusals(action, subject.facts, actor, given)];
  }
  return [...closed, ...assignmentRefusals(action, supportFacts(part, subject.facts), actor, given)];
}

function supportFacts(part: Part, facts: ReferralCommandFacts): AssignmentFacts {
  return {
    ...{ state: part.state, part: part.part, division: part.division },
    referralOpen: OPEN_STATES.includes(placeOf(facts)),
    partWritten: false,
    versionInOfficeReview: false,
    inClearance: facts.inClearance,
    workRestarted: false,
  };
}

/** A button, and what its form is to be filled with: the fields of every requirement that an empty form leaves open. */
export interface AvailableCommand extends AvailableAction<CommandAction> {
  asks: string[];
}

/** The buttons of a referral for this person; what only the form can fulfil greys none. */
export function availableCommands(subject: CommandSubject, actor: WorkflowActor): AvailableCommand[] {
  return COMMAND_ACTIONS.map((action) => {
    const refused = commandRefusals(action, subject, actor);
    const reasons = refused.filter((reason) => reason.field === undefined);
    const asks = refused.flatMap((reason) => reason.field ?? []);
    return { action, label: REFERRAL_ACTIONS[action], allowed: reasons.length === 0, reasons, asks };
  });
}
