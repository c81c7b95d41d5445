import { STATUS_NAMES } from './labels.js';
import { type Refusal } from './refused.js';
import {
  placeOf,
  type ReferralCommandFacts,
  type ReferralGiven,
  type ReferralPlace,
} from './referral-workflow-facts.js';
import {
  leadDivision,
  leadDivisionHead,
  REFERRAL_ALTERNATIVES,
  REFERRAL_CONDITIONS,
  REFERRAL_REQUIREMENTS,
} from './referral-workflow-rules.js';
import {
  always,
  type AvailableAction,
  availableActionsOf,
  endsOf,
  nextStateOf,
  NOTHING,
  refusalsOf,
  sourcesOf,
  type Step,
  type Workflow,
} from './workflow.js';
import { leader, liaison, type WorkflowActor } from './workflow-roles.js';

/** Every step of a referral, and its name on the button. */
// prettier-ignore
export const REFERRAL_ACTIONS = {
  register: '登记', assign: '分派', approveSplit: '批准分派', rejectSplit: '不同意分派', takeOn: '签收',
  sendBack: '退回', reassign: '改派',
  requestReturn: '申请调整', returnGranted: '登记同意调整', returnRefused: '登记不同意调整', takeBackRequest: '收回调整申请',
  changeRole: '改变办理方式', note: '阅知', issue: '发出', opinionRejected: '登记会办意见被退回', upperReturn: '登记答复被退回重报',
  recordFeedback: '登记征询意见', closeWithoutFeedback: '无反馈办结', amend: '更正答复',
  withdraw: '登记上级撤回', reinstate: '恢复办理',
  addContact: '登记沟通', askOutsideOpinion: '征求会办意见', receiveOpinion: '登记会办意见', overrideOpinion: '不再等会办意见',
  requestExtension: '申请延期', grantExtension: '登记同意延期', refuseExtension: '登记不同意延期', withdrawExtension: '取消延期',
  pauseClock: '登记暂停计时', resumeClock: '登记恢复计时', markDifficult: '认定办理难度大', unmarkDifficult: '取消难度认定',
  correctDates: '更正日期',
  supervise: '重点督办', linkMerged: '并案', addCommitment: '登记承诺事项', fulfilCommitment: '登记承诺落实',
} as const;
export type ReferralAction = keyof typeof REFERRAL_ACTIONS;

type ReferralStep = Step<ReferralAction, ReferralPlace, ReferralCommandFacts, ReferralGiven>;

const R = REFERRAL_REQUIREMENTS;
const C = { ...REFERRAL_CONDITIONS, ...REFERRAL_ALTERNATIVES };

/** From received to replied; concluded is neither open nor an end. */
const OPEN: ReferralPlace[] = ['received', 'split_proposed', 'assigned', 'handling', 'replied'];
const UNANSWERED: ReferralPlace[] = ['received', 'assigned', 'handling'];
/** The upper office may answer while a leader still has the split before him. */
const UNISSUED: ReferralPlace[] = ['received', 'split_proposed', 'assigned', 'handling'];
const ANSWERED: ReferralPlace[] = ['replied', 'concluded'];

/** The referral table of design §4. While a 申请调整 is pending, issue, note, changeRole and a second one wait. */
// prettier-ignore
export const REFERRAL_STEPS: readonly ReferralStep[] = [
  { action: 'register',        from: [NOTHING],              to: 'received',       when: always,            by: [liaison],         requires: [R.numberGiven, R.numberFree, R.roleGiven, R.roleFree, R.referredOn, R.receivedOn] },
  { action: 'assign',          from: ['received'],           to: 'assigned',       when: C.directly,        by: [liaison],         requires: [R.oneLead] },
  { action: 'assign',          from: ['received'],           to: 'split_proposed', when: C.leadersApprove,  by: [liaison],         requires: [R.oneLead] },
  { action: 'approveSplit',    from: ['split_proposed'],     to: 'assigned',       when: always,            by: [leader, liaison], requires: [R.approver] },
  { action: 'rejectSplit',     from: ['split_proposed'],     to: 'received',       when: always,            by: [leader, liaison], requires: [R.approver] },
  { action: 'takeOn',          from: ['assigned'],           to: 'handling',       when: always,            by: [leadDivision],    requires: [R.handler] },
  { action: 'sendBack',        from: ['assigned', 'handling'], to: 'received',     when: always,            by: [leadDivision],    requires: [R.reason, R.suggestedDivision, R.notInClearance] },
  { action: 'reassign',        from: ['assigned', 'handling'], to: 'assigned',     when: C.leadChanges,     by: [liaison],         requires: [R.reason, R.oneLead] },
  { action: 'reassign',        from: ['assigned', 'handling'], to: 'same',         when: C.leadStays,       by: [liaison],         requires: [R.reason, R.oneLead] },
  { action: 'requestReturn',   from: UNANSWERED,             to: 'same',           when: always,            by: [liaison],         requires: [R.noReturnPending, R.asked, R.reason, R.suggestion, R.inReturnWindow] },
  { action: 'returnGranted',   from: UNISSUED,               to: 'returned',       when: C.asksReturn,      by: [liaison],         requires: [R.returnPending, R.notice] },
  { action: 'returnGranted',   from: UNISSUED,               to: 'same',           when: C.asksRole,        by: [liaison],         requires: [R.returnPending, R.notice, R.roleGiven, R.roleDiffers, R.roleFree] },
  { action: 'returnRefused',   from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.returnPending, R.notice] },
  { action: 'takeBackRequest', from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.returnPending] },
  { action: 'changeRole',      from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.noReturnPending, R.notice, R.roleGiven, R.roleDiffers, R.roleFree] },
  { action: 'changeRole',      from: ['replied'],            to: 'same',           when: C.roleOwesForm,    by: [liaison],         requires: [R.noReturnPending, R.notice, R.roleGiven, R.roleDiffers, R.roleFree] },
  { action: 'changeRole',      from: ['replied'],            to: 'concluded',      when: C.roleOwesNoForm,  by: [liaison],         requires: [R.noReturnPending, R.notice, R.roleGiven, R.roleDiffers, R.roleFree] },
  { action: 'note',            from: UNANSWERED,             to: 'concluded',      when: always,            by: [liaison],         requires: [R.noReturnPending, R.reference] },
  { action: 'issue',           from: ['handling'],           to: 'replied',        when: C.awaitsForm,      by: [liaison],         requires: [R.noReturnPending, R.signedVersion, R.documentNumber, R.contactMade, R.opinionsIn, R.supervised] },
  { action: 'issue',           from: ['handling'],           to: 'concluded',      when: C.awaitsNothing,   by: [liaison],         requires: [R.noReturnPending, R.notReference, R.signedVersion, R.documentNumber, R.contactMade, R.opinionsIn, R.supervised] },
  { action: 'opinionRejected', from: ANSWERED,               to: 'handling',       when: always,            by: [liaison],         requires: [R.isOpinion, R.issuedAnswer, R.reason] },
  { action: 'upperReturn',     from: ANSWERED,               to: 'handling',       when: always,            by: [liaison],         requires: [R.isReply, R.issuedAnswer, R.reason] },
  { action: 'recordFeedback',  from: ['replied'],            to: 'concluded',      when: C.formSettles,     by: [liaison],         requires: [R.isReply, R.issuedAnswer, R.oneDecidingForm] },
  { action: 'recordFeedback',  from: ['replied'],            to: 'same',           when: C.formOnlyAdds,    by: [liaison],         requires: [R.isReply, R.issuedAnswer] },
  { action: 'recordFeedback',  from: ANSWERED,               to: 'handling',       when: C.formReopens,     by: [liaison],         requires: [R.isReply, R.issuedAnswer, R.oneDecidingForm] },
  { action: 'recordFeedback',  from: ['concluded'],          to: 'same',           when: C.formReopensNot,  by: [liaison],         requires: [R.isReply, R.issuedAnswer, R.oneDecidingForm] },
  { action: 'closeWithoutFeedback', from: ['replied'],       to: 'concluded',      when: always,            by: [liaison],         requires: [R.feedbackWindowOver, R.reminded] },
  { action: 'amend',           from: ANSWERED,               to: 'handling',       when: always,            by: [liaison],         requires: [R.issuedAnswer, R.reason] },
  { action: 'withdraw',        from: OPEN,                   to: 'withdrawn',      when: always,            by: [liaison],         requires: [R.notice] },
  { action: 'reinstate',       from: ['withdrawn'],          to: 'restored',       when: always,            by: [liaison],         requires: [R.notice, R.ownRoleFree] },
  { action: 'addContact',      from: OPEN,                   to: 'same',           when: always,            by: [leadDivision, liaison],     requires: [] },
  { action: 'askOutsideOpinion', from: OPEN,                 to: 'same',           when: always,            by: [leadDivision, liaison],     requires: [R.isReply] },
  { action: 'receiveOpinion',  from: OPEN,                   to: 'same',           when: always,            by: [leadDivision, liaison],     requires: [R.isReply, R.opinionAsked] },
  { action: 'overrideOpinion', from: OPEN,                   to: 'same',           when: always,            by: [leadDivisionHead, liaison], requires: [R.isReply, R.opinionMissing, R.reason] },
  { action: 'requestExtension', from: OPEN,                  to: 'same',           when: always,            by: [leadDivision, liaison],     requires: [R.noExtensionAsked, R.reason] },
  { action: 'grantExtension',  from: OPEN,                   to: 'same',           when: always,            by: [liaison],         requires: [R.extensionAsked, R.notice] },
  { action: 'refuseExtension', from: OPEN,                   to: 'same',           when: always,            by: [liaison],         requires: [R.extensionAsked, R.notice] },
  { action: 'withdrawExtension', from: OPEN,                 to: 'same',           when: always,            by: [liaison],         requires: [R.extensionExists, R.reason] },
  { action: 'pauseClock',      from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.clockRunning, R.notice, R.reason] },
  { action: 'resumeClock',     from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.clockPaused, R.notice] },
  { action: 'markDifficult',   from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.isReply, R.firstAnswerOwed, R.notDifficult, R.approval] },
  { action: 'unmarkDifficult', from: UNISSUED,               to: 'same',           when: always,            by: [liaison],         requires: [R.isReply, R.firstAnswerOwed, R.difficult, R.reason] },
  { action: 'correctDates',    from: [...OPEN, 'concluded'], to: 'same',           when: always,            by: [liaison],         requires: [R.reason] },
  { action: 'supervise',       from: OPEN,                   to: 'same',           when: always,            by: [leader, liaison], requires: [] },
  { action: 'linkMerged',      from: OPEN,                   to: 'same',           when: always,            by: [liaison],         requires: [R.host] },
  { action: 'addCommitment',    from: [...OPEN, 'concluded'], to: 'same',          when: always,            by: [leadDivision, liaison],     requires: [] },
  { action: 'fulfilCommitment', from: [...OPEN, 'concluded'], to: 'same',          when: always,            by: [leadDivision, liaison],     requires: [R.commitmentOpen] },
];

export const REFERRAL_WORKFLOW: Workflow<ReferralAction, ReferralPlace, ReferralCommandFacts, ReferralGiven> =
  {
    steps: REFERRAL_STEPS,
    actions: REFERRAL_ACTIONS,
    states: { [NOTHING]: '未登记', ...STATUS_NAMES },
    situations: {
      [NOTHING]: '此件尚未登记',
      received: '此件尚未分派处室',
      split_proposed: '此件的分派还在等局领导批准',
      assigned: '此件已经分派，承办处室还没有签收',
      handling: '此件正在办理，还没有发出',
      replied: '此件已经答复，在等征询意见',
      concluded: '此件已经办结',
      returned: '此件已经退办',
      withdrawn: '此件已被交办单位撤回',
    },
    stateOf: placeOf,
    restored: (facts) => placeOf({ ...facts, withdrawn: false }),
  };

/** States from received to replied: those from which the upper office can still withdraw the referral. */
export const OPEN_STATES = sourcesOf(REFERRAL_STEPS, 'withdraw');
/** returned and withdrawn: nothing leads on from there, but for a reinstatement. */
export const END_STATES = endsOf(REFERRAL_STEPS);

/** Every reason against this action on this referral by this person; empty: it may be done. */
export function refusals(
  action: ReferralAction,
  facts: ReferralCommandFacts,
  actor: WorkflowActor,
  given: ReferralGiven = {},
): Refusal[] {
  return refusalsOf(REFERRAL_WORKFLOW, { action, facts, actor, given });
}

/** The buttons of a referral for this person, in the order of the table, with every reason where one is grey. */
export function availableActions(
  facts: ReferralCommandFacts,
  actor: WorkflowActor,
): AvailableAction<ReferralAction>[] {
  return availableActionsOf(REFERRAL_WORKFLOW, facts, actor);
}

/** The state after an action on these facts; null where the action cannot start from their state. */
export function nextState(
  action: ReferralAction,
  facts: ReferralCommandFacts,
  given: ReferralGiven = {},
): ReferralPlace | null {
  return nextStateOf(REFERRAL_WORKFLOW, { action, facts, given });
}
