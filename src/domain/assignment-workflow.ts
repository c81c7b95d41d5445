import { type Refusal } from './refused.js';
import {
  always,
  type AvailableAction,
  availableActionsOf,
  type Condition,
  endsOf,
  filled,
  NOTHING,
  nextStateOf,
  refusalsOf,
  type Requirement,
  sourcesOf,
  type Step,
  unless,
  type Workflow,
} from './workflow.js';
import {
  type DivisionName,
  leader,
  liaison,
  ofDivision,
  officeHead,
  type WorkflowActor,
} from './workflow-roles.js';

/** 分派 of one division: rows are ended, never deleted. `–`: not put to the division yet. */
export const ASSIGNMENT_STATES = ['pending', 'active', 'submitted', 'sent_back', 'ended'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];
export type AssignmentPlace = AssignmentState | typeof NOTHING;

/** What the record says of one assignment row and its referral. */
export interface AssignmentFacts {
  state: AssignmentPlace;
  part: 'lead' | 'support';
  division: DivisionName | null;
  /** The referral is open: not concluded, returned or withdrawn. A withdrawal leaves the rows as they are. */
  referralOpen: boolean;
  /** Support: its part is written. */
  partWritten: boolean;
  /** Lead: the running version is in office_review or beyond. */
  versionInOfficeReview: boolean;
  /** Lead: a version is past its draft. */
  inClearance: boolean;
  /** Since it was submitted: a send-back in clearance, a new round, or an amendment. */
  workRestarted: boolean;
}

/** The content of a command on an assignment. */
export interface AssignmentGiven {
  divisionId?: number | null;
  handlerName?: string;
  reason?: string;
  suggestedDivisionId?: number | null;
}

/** Every step of an assignment, and its name. `put`, `reopen` and `end` follow from steps of the referral and the reply. */
// prettier-ignore
export const ASSIGNMENT_ACTIONS = {
  put: '分派', takeOn: '签收', submit: '提交', sendBack: '退回', reopen: '退回重办', end: '结束',
} as const;
export type AssignmentAction = keyof typeof ASSIGNMENT_ACTIONS;

type Rule = Requirement<AssignmentFacts, AssignmentGiven>;

const ownDivision = ofDivision(
  '承担分派的处室',
  'own division',
  ['handler', 'division_head'],
  (facts: AssignmentFacts) => facts.division,
);

// prettier-ignore
export const ASSIGNMENT_REQUIREMENTS = {
  division:     { code: 'division_missing', field: 'divisionId', words: 'a division', sentence: '请选择处室。', holds: (_f, g) => Boolean(g.divisionId) },
  referralOpen: { code: 'referral_not_open', words: 'the referral is open', sentence: '此件已经办结、退办或者撤回，处室不用再办。', holds: (f) => f.referralOpen },
  handler:      { code: 'handler_missing', field: 'handlerName', words: 'names the 经办人', sentence: '请写明经办人。', holds: (_f, g) => filled(g.handlerName) },
  partWritten:  { code: 'part_not_written', words: 'its part is written', sentence: '协办处室的意见还没有写。', holds: (f) => f.partWritten },
  inOffice:     { code: 'not_in_office_review', words: 'the version enters office_review', sentence: '答复稿还没有送到办公室核稿。', holds: (f) => f.versionInOfficeReview },
  reason:       { code: 'reason_missing', field: 'reason', words: 'a reason', sentence: '请写明理由。', holds: (_f, g) => filled(g.reason) },
  suggestion:   { code: 'suggested_division_missing', field: 'suggestedDivisionId', words: 'a suggested division', sentence: '请写明建议改由哪个处室办理。', holds: (_f, g) => Boolean(g.suggestedDivisionId) },
  notCleared:   { code: 'reply_in_clearance', words: 'no version past its draft', sentence: '答复稿已经送审，要退回此件请先把答复稿退回修改。', holds: (f) => !f.inClearance },
  restarted:    { code: 'work_not_restarted', words: 'a send-back in clearance, a new round or an amendment', sentence: '答复稿没有退回修改，也没有重新办理或者更正。', holds: (f) => f.workRestarted },
} as const satisfies Record<string, Rule>;

const isLead: Condition<AssignmentFacts, AssignmentGiven> = {
  words: 'lead',
  holds: (f) => f.part === 'lead',
};
const isSupport = unless(isLead, 'support');
const R = ASSIGNMENT_REQUIREMENTS;

/** The assignment table of design §4. A lead's sendBack takes the referral back to received, a support's leaves it. */
// prettier-ignore
export const ASSIGNMENT_STEPS: readonly Step<AssignmentAction, AssignmentPlace, AssignmentFacts, AssignmentGiven>[] = [
  { action: 'put',      from: [NOTHING],                        to: 'pending',   when: always,    by: [liaison],             requires: [R.division, R.referralOpen] },
  { action: 'takeOn',   from: ['pending'],                      to: 'active',    when: always,    by: [ownDivision],         requires: [R.referralOpen, R.handler] },
  { action: 'submit',   from: ['active'],                       to: 'submitted', when: isSupport, by: [ownDivision],         requires: [R.referralOpen, R.partWritten] },
  { action: 'submit',   from: ['active'],                       to: 'submitted', when: isLead,    by: [ownDivision],         requires: [R.referralOpen, R.inOffice] },
  { action: 'sendBack', from: ['pending', 'active'],            to: 'sent_back', when: isSupport, by: [ownDivision],         requires: [R.referralOpen, R.reason, R.suggestion] },
  { action: 'sendBack', from: ['pending', 'active'],            to: 'sent_back', when: isLead,    by: [ownDivision],         requires: [R.referralOpen, R.reason, R.suggestion, R.notCleared] },
  { action: 'reopen',   from: ['submitted'],                    to: 'active',    when: always,    by: [officeHead, leader, liaison], requires: [R.referralOpen, R.restarted] },
  { action: 'end',      from: ['pending', 'active', 'submitted'], to: 'ended',   when: always,    by: [liaison],             requires: [R.reason] },
];

export const ASSIGNMENT_WORKFLOW: Workflow<
  AssignmentAction,
  AssignmentPlace,
  AssignmentFacts,
  AssignmentGiven
> = {
  steps: ASSIGNMENT_STEPS,
  actions: ASSIGNMENT_ACTIONS,
  states: {
    [NOTHING]: '未分派',
    pending: '待签收',
    active: '办理中',
    submitted: '已提交',
    sent_back: '已退回',
    ended: '已结束',
  },
  situations: {
    [NOTHING]: '此件尚未分派给这个处室',
    pending: '这个处室还没有签收',
    active: '这个处室正在办理',
    submitted: '这个处室已经提交',
    sent_back: '这个处室已经退回此件',
    ended: '这个处室的分派已经结束',
  },
  stateOf: (facts) => facts.state,
};

/** States of a row that is still the division's: the others are kept as history. */
export const LIVE_ASSIGNMENT_STATES = sourcesOf(ASSIGNMENT_STEPS, 'end');
export const ENDED_ASSIGNMENT_STATES = endsOf(ASSIGNMENT_STEPS);

/** Every reason against this action on this assignment by this person; empty: it may be done. */
export function assignmentRefusals(
  action: AssignmentAction,
  facts: AssignmentFacts,
  actor: WorkflowActor,
  given: AssignmentGiven = {},
): Refusal[] {
  return refusalsOf(ASSIGNMENT_WORKFLOW, { action, facts, actor, given });
}

/** The buttons of an assignment for this person. */
export function availableAssignmentActions(
  facts: AssignmentFacts,
  actor: WorkflowActor,
): AvailableAction<AssignmentAction>[] {
  return availableActionsOf(ASSIGNMENT_WORKFLOW, facts, actor);
}

/** The state after an action; null where it cannot start from the present one. */
export function nextAssignmentState(
  action: AssignmentAction,
  facts: AssignmentFacts,
): AssignmentPlace | null {
  return nextStateOf(ASSIGNMENT_WORKFLOW, { action, facts, given: {} });
}
