import {
  CLEARANCE_REQUIREMENTS,
  type ClearanceFacts,
  type ClearanceGiven,
  type ClearancePlace,
  delegate,
  draftingDivision,
  leaderInCharge,
  nobodyElse,
  reviewingHead,
  signer,
  somebodyElse,
} from './clearance-workflow-rules.js';
import { type Refusal } from './refused.js';
import {
  always,
  type AvailableAction,
  availableActionsOf,
  NOTHING,
  nextStateOf,
  refusalsOf,
  type Step,
  type Workflow,
} from './workflow.js';
import { type LeaderRank, liaison, officeHead, type WorkflowActor } from './workflow-roles.js';

/** Every step of a version on its way out, and its name. */
// prettier-ignore
export const CLEARANCE_ACTIONS = {
  startDraft: '拟稿', submitDraft: '送审', approveDivision: '处室审核同意', approveOffice: '核稿同意', endorse: '审签同意',
  sign: '签发', sendBack: '退回修改', supervisionReviewed: '登记督查室审核', issue: '发出',
} as const;
export type ClearanceAction = keyof typeof CLEARANCE_ACTIONS;

const R = CLEARANCE_REQUIREMENTS;

/**
 * Reply clearance of design §4; the chain is that of rules §3 (S60), the office's send-back its S61. The version sent
 * to leader_review is the one that consents speak of. What an issue needs besides stands in the referral's table.
 */
// prettier-ignore
export const CLEARANCE_STEPS: readonly Step<ClearanceAction, ClearancePlace, ClearanceFacts, ClearanceGiven>[] = [
  { action: 'startDraft',      from: [NOTHING],           to: 'draft',           when: always,       by: [draftingDivision],        requires: [R.handling] },
  { action: 'submitDraft',     from: ['draft'],           to: 'division_review', when: somebodyElse, by: [draftingDivision],        requires: [R.handling, R.written, R.classed, R.proposed] },
  { action: 'submitDraft',     from: ['draft'],           to: 'office_review',   when: nobodyElse,   by: [draftingDivision],        requires: [R.handling, R.written, R.classed, R.proposed] },
  { action: 'approveDivision', from: ['division_review'], to: 'office_review',   when: always,       by: [reviewingHead, delegate], requires: [R.handling, R.notAuthor] },
  { action: 'approveOffice',   from: ['office_review'],   to: 'leader_review',   when: always,       by: [officeHead],              requires: [R.handling, R.notAuthor, R.checked] },
  { action: 'endorse',         from: ['leader_review'],   to: 'same',            when: always,       by: [leaderInCharge],          requires: [R.handling, R.notAuthor, R.toEndorse] },
  { action: 'sign',            from: ['leader_review'],   to: 'signed',          when: always,       by: [signer],                  requires: [R.handling, R.notAuthor, R.endorsed, R.decided] },
  { action: 'sendBack',        from: ['division_review'], to: 'draft',           when: always,       by: [reviewingHead, delegate], requires: [R.comment] },
  { action: 'sendBack',        from: ['office_review'],   to: 'draft',           when: always,       by: [officeHead],              requires: [R.comment] },
  { action: 'sendBack',        from: ['leader_review'],   to: 'draft',           when: always,       by: [leaderInCharge, signer],  requires: [R.comment] },
  { action: 'sendBack',        from: ['signed'],          to: 'draft',           when: always,       by: [officeHead, signer, liaison], requires: [R.comment] },
  { action: 'supervisionReviewed', from: ['office_review', 'leader_review', 'signed'], to: 'same', when: always, by: [liaison],      requires: [R.handling, R.toSupervise] },
  { action: 'issue',           from: ['signed'],          to: 'issued',          when: always,       by: [liaison],                 requires: [R.handling, R.supervised, R.number] },
];

export const CLEARANCE_WORKFLOW: Workflow<ClearanceAction, ClearancePlace, ClearanceFacts, ClearanceGiven> = {
  steps: CLEARANCE_STEPS,
  actions: CLEARANCE_ACTIONS,
  states: {
    [NOTHING]: '未拟稿',
    draft: '拟稿',
    division_review: '处室审核',
    office_review: '办公室核稿',
    leader_review: '局领导审签',
    signed: '已签发',
    issued: '已发出',
  },
  situations: {
    [NOTHING]: '还没有开始拟稿',
    draft: '答复稿还在起草',
    division_review: '答复稿在等处室负责人审核',
    office_review: '答复稿在等办公室核稿',
    leader_review: '答复稿在等局领导审签',
    signed: '答复已经签发',
    issued: '答复已经发出',
  },
  stateOf: (facts) => facts.state,
};

/** One line of the setting that says who signs; what is left out fits every case. */
export interface SignerRule {
  kinds?: readonly string[];
  keyItem?: boolean;
  outcomeClasses?: readonly string[];
  signer: LeaderRank;
}

/** Who must sign: the first rule that fits, else 分管领导. Practice: 主要负责人 for 重点件 (practice.md, R1). */
export function signerOf(
  rules: readonly SignerRule[],
  of: { kind: string; keyItem: boolean; outcomeClass: string | null },
): LeaderRank {
  const fits = (rule: SignerRule) =>
    (rule.kinds?.includes(of.kind) ?? true) &&
    (rule.keyItem === undefined || rule.keyItem === of.keyItem) &&
    (rule.outcomeClasses?.includes(of.outcomeClass ?? '') ?? true);
  return rules.find(fits)?.signer ?? 'deputy';
}

/** Every reason against this step of clearance by this person; empty: it may be done. */
export function clearanceRefusals(
  action: ClearanceAction,
  facts: ClearanceFacts,
  actor: WorkflowActor,
  given: ClearanceGiven = {},
): Refusal[] {
  return refusalsOf(CLEARANCE_WORKFLOW, { action, facts, actor, given });
}

/** The buttons of a draft for this person. */
export function availableClearanceActions(
  facts: ClearanceFacts,
  actor: WorkflowActor,
): AvailableAction<ClearanceAction>[] {
  return availableActionsOf(CLEARANCE_WORKFLOW, facts, actor);
}

/** The state after a step; null where it cannot start from the present one. */
export function nextClearanceState(action: ClearanceAction, facts: ClearanceFacts): ClearancePlace | null {
  return nextStateOf(CLEARANCE_WORKFLOW, { action, facts, given: {} });
}
