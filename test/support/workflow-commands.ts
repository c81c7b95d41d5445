import fc from 'fast-check';
import { ROLES } from '../../src/domain/codes.js';
import { PRESSED, type PressedAction } from './pressed-actions.js';
import { type Desk, DIVISIONS, type Fields } from './desk.js';

/** One press of a button by somebody on some referral; numbers pick from what there is when it is pressed. */
export interface Press {
  action: PressedAction;
  who: string;
  referral: number;
  lead: number;
  support: number[];
  role: number;
  asked: 'return' | 'reassign' | 'change_role';
  paper: boolean;
  /** Something that the form asks for is left out. */
  careless: boolean;
  stale: boolean;
  /** He looks at what his buttons allow, and presses the one that was pressed least. */
  looking: boolean;
}

const WHO = ['liaison', 'second', 'leader', 'auditor', 'handler', 'head', 'planner', 'resources'];
const OUTSIDE = ['市财政局', '市工信局'];
/** Steps that go on come more often than those that end a referral. */
const OFTEN: PressedAction[] = [
  'assign',
  'takeOn',
  'assign',
  'takeOn',
  'reinstate',
  'approveSplit',
  'sendBack',
  'recordFeedback',
  'addCommitment',
];

export const press: fc.Arbitrary<Press> = fc.record({
  action: fc.constantFrom(...PRESSED, ...OFTEN),
  // Half of all presses are the liaison's, as in life.
  who: fc.oneof(fc.constantFrom('liaison', 'liaison', 'second'), fc.constantFrom(...WHO)),
  referral: fc.nat(100),
  // Most business is of the division that the handler and the head belong to.
  lead: fc.oneof(fc.constant(0), fc.nat(DIVISIONS.length - 1)),
  support: fc.array(fc.nat(DIVISIONS.length - 1), { maxLength: 2 }),
  role: fc.nat(ROLES.length - 1),
  asked: fc.constantFrom('return', 'reassign', 'change_role', 'change_role'),
  paper: fc.boolean(),
  careless: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  looking: fc.boolean(),
});

/** What a form may name: hosts, and a promise that the referral made. */
export interface Known {
  proposals: number[];
  promise: number | undefined;
}

/** The form of a press, filled in. */
export function formOf(it: Press, desk: Desk, today: string, { proposals, promise }: Known): Fields {
  const division = desk.division(DIVISIONS[it.lead] as (typeof DIVISIONS)[number]);
  const supportDivisionIds = it.support.map((at) =>
    desk.division(DIVISIONS[at] as (typeof DIVISIONS)[number]),
  );
  const role = ROLES[it.role];
  const reason = it.careless ? ' ' : '职责不符';
  const forms: Record<PressedAction, Fields> = {
    assign: { leadDivisionId: division, supportDivisionIds, paper: it.paper, approver: '陈局' },
    reassign: { leadDivisionId: division, supportDivisionIds, reason },
    approveSplit: it.careless ? {} : { approver: '陈局', instruction: '抓紧办理' },
    rejectSplit: { reason: '另行分派', approver: it.careless ? undefined : '陈局' },
    takeOn: { handlerName: it.careless ? '' : '张三' },
    sendBack: { reason, suggestedDivisionId: it.careless ? undefined : division },
    requestReturn: {
      asked: it.asked,
      reason,
      suggestedUnit: '市工信局',
      role,
      override: it.paper ? '上级同意' : '',
    },
    returnGranted: { answeredOn: it.careless ? '2190-01-01' : today, newRole: role },
    returnRefused: { answeredOn: today },
    takeBackRequest: {},
    changeRole: { role, noticeOn: today },
    note: {},
    withdraw: { on: today, reason: '上级撤回' },
    reinstate: { on: today },
    supervise: { leaderId: desk.who(it.careless ? 'handler' : 'leader').id },
    addContact: { heldOn: it.careless ? '2190-01-01' : today, form: '电话', people: '王代表' },
    askOutsideOpinion: {
      unitName: OUTSIDE[it.lead % OUTSIDE.length],
      dueOn: it.careless ? '2199-01-01' : undefined,
    },
    // The units are numbered in the order in which they were first asked.
    receiveOpinion: { unitId: 1 + (it.role % OUTSIDE.length), receivedOn: today, countersigned: it.paper },
    overrideOpinion: { unitId: 1 + (it.role % OUTSIDE.length), reason },
    requestExtension: { dueOn: it.careless ? '2022-01-01' : `2022-1${it.lead % 3}-01`, reason },
    grantExtension: {
      ...{ dueOn: `2022-1${it.role % 3}-15`, notice: '函复' },
      override: it.paper ? '陈局批准' : undefined,
    },
    refuseExtension: { notice: '电话答复' },
    withdrawExtension: { reason },
    pauseClock: { on: it.careless ? '2022-03-01' : '2022-05-12', notice: '电话通知', reason },
    resumeClock: { on: it.careless ? '2022-03-01' : today, notice: it.paper ? '函复' : '电话通知' },
    markDifficult: { approval: it.careless ? ' ' : '局长批示' },
    unmarkDifficult: { reason },
    correctDates: {
      referredOn: it.careless ? '2021-12-31' : `2022-04-0${1 + it.lead}`,
      ...(it.paper ? { dueOn: `2022-08-1${it.role}` } : { withoutDue: it.asked === 'return' }),
      reason,
    },
    recordFeedback: {
      work: 'satisfied',
      result: it.careless ? undefined : (['satisfied', 'basic', 'dissatisfied'] as const)[it.support.length],
      receivedOn: it.careless ? '2190-01-01' : today,
      channel: 'paper',
      decides: it.role === 0 ? false : undefined,
    },
    closeWithoutFeedback: {},
    opinionRejected: { reason, on: today },
    upperReturn: { reason, on: today },
    amend: { reason },
    addCommitment: { content: '年内建成', dueOn: '2022-12-31', divisionId: it.paper ? division : undefined },
    fulfilCommitment: {
      commitmentId: promise ?? 0,
      outcome: it.careless ? 'changed' : 'fulfilled',
      on: today,
    },
    linkMerged: { hostProposalId: proposals[it.lead % proposals.length] },
    issue: { issuedOn: today, documentNumber: it.careless ? '' : `市科函(2022)${it.referral + 1}号` },
  };
  return forms[it.action];
}
