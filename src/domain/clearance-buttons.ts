import { type ActingPerson, type Holder, holdersOf } from './acting.js';
import {
  type ClearanceFacts,
  type ClearanceGiven,
  type ClearancePlace,
  reviewingHead,
} from './clearance-workflow-rules.js';
import { yearClosed } from './closed-year.js';
import { postsOf } from './office-actor.js';
import { type Refusal } from './refused.js';
import {
  availableClearanceActions,
  CLEARANCE_WORKFLOW,
  type ClearanceAction,
  clearanceRefusals,
} from './reply-clearance.js';
import {
  always,
  type AvailableAction,
  availableActionsOf,
  type Requirement,
  refusalsOf,
  type Step,
  type Workflow,
} from './workflow.js';
import { type WorkflowActor } from './workflow-roles.js';

/** Every button of a version: the steps of clearance, and naming who reviews in the head's place. */
export type VersionAction = ClearanceAction | 'delegate';

/** What the buttons of a version are judged by. */
export interface ClearingFacts {
  clearance: ClearanceFacts;
  /** The referral's year, where that is closed (归档关账). */
  closedYear: number | null;
  /** A later version has taken its place, or its round is over: nothing is done with it any more. */
  superseded: boolean;
  /** The referral was returned or withdrawn: the version stays where it stands. */
  ended: boolean;
}

/** The content of a command on a version. */
export interface VersionGiven extends ClearanceGiven {
  /** Whom the head names: null where he is nobody who could review. */
  delegate?: { id: number } | null;
}

type Rule = Requirement<ClearanceFacts, VersionGiven>;

// prettier-ignore
const DELEGATION_REQUIREMENTS = {
  handling: { code: 'referral_not_handling', words: 'the referral is in handling', sentence: '此件现在不在办理中。', holds: (f) => f.referralHandling },
  named:    { code: 'delegate_missing', field: 'delegateId', words: 'a handler or head of the lead division', sentence: '请选择本处室的承办人或者负责人。', holds: (_f, g) => Boolean(g.delegate) },
  other:    { code: 'delegate_wrote', field: 'delegateId', words: 'not an author of the version', sentence: '受委托的人起草了这份答复稿，请另选一人。', holds: (f, g) => !g.delegate || !f.authorIds.includes(g.delegate.id) },
} as const satisfies Record<string, Rule>;

/** 委托审核: the head names who reviews this version in his place; it leaves the version where it is. */
const DELEGATION: Workflow<'delegate', ClearancePlace, ClearanceFacts, VersionGiven> = {
  ...CLEARANCE_WORKFLOW,
  actions: { delegate: '委托他人审核' },
  steps: [
    {
      action: 'delegate',
      from: ['draft', 'division_review'],
      to: 'same',
      when: always,
      by: [reviewingHead],
      requires: Object.values(DELEGATION_REQUIREMENTS),
    },
  ] satisfies Step<'delegate', ClearancePlace, ClearanceFacts, VersionGiven>[],
};

/** Every reason against a step on a version by this person, with those for whom he stands in; empty: it may be done. */
export function versionRefusals(
  action: VersionAction,
  facts: ClearingFacts,
  person: ActingPerson,
  given: VersionGiven = {},
): Refusal[] {
  return refused(action, facts, { person, holders: holdersOf(person) }, given);
}

/** Whether the right of this one holder is enough, in the person's hands. */
export function holderMay(
  action: VersionAction,
  facts: ClearingFacts,
  by: { person: ActingPerson; holder: Holder },
  given: VersionGiven,
): boolean {
  return refused(action, facts, { person: by.person, holders: [by.holder] }, given).length === 0;
}

/** The buttons of a version for this person; what only the form can fulfil greys none. */
export function versionButtons(facts: ClearingFacts, person: ActingPerson): AvailableAction<VersionAction>[] {
  const holders = holdersOf(person);
  const seen = seenBy(facts.clearance, person, holders);
  const actor = eyesAndPosts(person, holders);
  const standing = standingReasons(facts);
  return [...availableClearanceActions(seen, actor), ...availableActionsOf(DELEGATION, seen, actor)].map(
    (button) => (standing.length === 0 ? button : { ...button, allowed: false, reasons: standing }),
  );
}

interface Eyes {
  person: ActingPerson;
  holders: readonly Holder[];
}

function refused(action: VersionAction, facts: ClearingFacts, eyes: Eyes, given: VersionGiven): Refusal[] {
  const standing = standingReasons(facts);
  if (standing.length > 0) return standing;
  const seen = seenBy(facts.clearance, eyes.person, eyes.holders);
  const actor = eyesAndPosts(eyes.person, eyes.holders);
  return action === 'delegate'
    ? refusalsOf(DELEGATION, { action, facts: seen, actor, given })
    : clearanceRefusals(action, seen, actor, given);
}

function standingReasons(facts: ClearingFacts): Refusal[] {
  if (facts.closedYear !== null) return [yearClosed(facts.closedYear)];
  if (facts.superseded)
    return [{ code: 'version_superseded', message: '这一稿已经不是现在的一稿，请打开最新的一稿。' }];
  if (facts.ended) return [{ code: 'referral_ended', message: '此件已经退办或者撤回，答复稿停在原处。' }];
  return [];
}

/**
 * The posts are those of the holders, the eyes are the person's own: who stands in for a reviewer does not clear what
 * he has written himself.
 */
function eyesAndPosts(person: ActingPerson, holders: readonly Holder[]): WorkflowActor {
  const posts = holders.flatMap(postsOf);
  return { id: person.id, posts };
}

/** Who stands in for the delegate is the delegate. */
function seenBy(facts: ClearanceFacts, person: ActingPerson, holders: readonly Holder[]): ClearanceFacts {
  const standsIn = holders.some((holder) => holder.id === facts.delegateId);
  return standsIn ? { ...facts, delegateId: person.id } : facts;
}
