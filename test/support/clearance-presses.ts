import fc from 'fast-check';
import type { Clearance, Stepped } from './clearance.js';
import type { Fields } from './desk.js';

/** What the random people press: the steps of clearance, what begins and ends them, and what crosses them. */
const CLEARANCE_PRESSES = [
  ...(['submitDraft', 'approveDivision', 'approveOffice', 'endorse', 'sign', 'sendBack'] as const),
  ...(['supervisionReviewed', 'delegate', 'startDraft', 'issue', 'leave'] as const),
  ...(['withdraw', 'reinstate', 'reassign', 'takeOn', 'changeRole', 'supervise'] as const),
  ...(['recordFeedback', 'closeWithoutFeedback', 'opinionRejected', 'upperReturn', 'amend'] as const),
] as const;
export type ClearancePressed = (typeof CLEARANCE_PRESSES)[number];

/** One press of a button by somebody on the latest version of some referral. */
export interface ClearancePress {
  action: ClearancePressed;
  who: string;
  referral: number;
  pick: number;
  onward: boolean;
  careless: boolean;
  stale: boolean;
}

export const WHO = [
  ...['handler', 'colleague', 'head', 'office', 'deputy', 'chief', 'liaison', 'other', 'planner', 'second'],
];
/** Who is likely to do it: most presses are by those whose business it is. */
const LIKELY: Partial<Record<ClearancePressed, string[]>> = {
  submitDraft: ['handler', 'colleague', 'head'],
  approveDivision: ['head', 'head', 'colleague'],
  approveOffice: ['office'],
  endorse: ['deputy'],
  sign: ['deputy', 'chief'],
  sendBack: ['head', 'office', 'deputy'],
  delegate: ['head'],
  startDraft: ['handler', 'head', 'colleague'],
  takeOn: ['handler', 'planner'],
};
/** Steps that are seldom due: pressed the more often. */
const RARE = ['sendBack', 'sendBack', 'endorse', 'endorse', 'endorse', 'delegate', 'supervise'] as const;

/** What may be pressed where a referral or its version stands; the first goes on, as most presses in life do. */
export const ONWARD: Readonly<Record<string, readonly ClearancePressed[]>> = {
  withdrawn: ['reinstate'],
  assigned: ['takeOn'],
  nothing: ['startDraft', 'reassign'],
  draft: ['submitDraft'],
  division_review: ['approveDivision', 'delegate', 'sendBack'],
  office_review: ['approveOffice', 'sendBack'],
  leader_review: ['sign', 'endorse', 'sendBack'],
  signed: ['issue', 'supervisionReviewed'],
  replied: ['recordFeedback', 'upperReturn', 'amend', 'closeWithoutFeedback'],
  concluded: ['amend', 'opinionRejected', 'upperReturn', 'recordFeedback'],
};
/** Those whose business it is to press it. */
export const likely = (action: ClearancePressed): string[] => LIKELY[action] ?? ['liaison', 'second'];

export const clearancePress: fc.Arbitrary<ClearancePress> = fc
  .constantFrom(...CLEARANCE_PRESSES, ...RARE)
  .chain((action) =>
    fc.record({
      action: fc.constant(action),
      who: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...likely(action)) },
        { weight: 1, arbitrary: fc.constantFrom(...WHO) },
      ),
      referral: fc.nat(100),
      pick: fc.nat(100),
      /** The button is the one that goes on, whatever was drawn. */
      onward: fc.integer({ min: 0, max: 9 }).map((n) => n < 8),
      careless: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      stale: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
  );

const DISCLOSURES: Fields[] = [
  { disclosure: 'active', width: 'summary' },
  { disclosure: 'on_request' },
  { disclosure: 'none', ground: '涉及个人隐私' },
  {},
];

/** The form of a press on a version, filled in. */
export function stepForm(it: ClearancePress, desk: Clearance, answers: 'reply' | 'opinion'): Fields {
  const decides = answers === 'reply' || it.careless ? DISCLOSURES : [{}];
  const forms: Record<Stepped, Fields> = {
    submitDraft: {},
    approveDivision: { comment: '同意' },
    approveOffice: { disclosureChecked: !it.careless },
    endorse: {},
    sign: it.careless ? { disclosure: 'active' } : (decides[it.pick % decides.length] as Fields),
    sendBack: { comment: it.careless ? ' ' : '请补充' },
    supervisionReviewed: { reviewedOn: it.careless ? '2099-01-01' : '2022-05-12' },
    delegate: { delegateId: desk.idOf(WHO[it.pick % (it.careless ? WHO.length : 2)] as string) },
  };
  return forms[it.action as Stepped];
}

/** The form of a press on the referral itself. */
export function referralForm(it: ClearancePress, desk: Clearance, today: string): Fields {
  const division = desk.division(it.pick % 10 === 0 ? '规划处' : '高新技术处');
  const role = (['lead', 'sole', 'co'] as const)[it.pick % 3];
  const forms: Record<string, Fields> = {
    issue: { issuedOn: today, documentNumber: it.careless ? '' : `市科函(2022)${it.pick + 1}号` },
    withdraw: { on: today, reason: '上级撤回' },
    reinstate: { on: today },
    reassign: { leadDivisionId: division, reason: '调整' },
    takeOn: { handlerName: '张三' },
    changeRole: { role, noticeOn: today },
    supervise: { leaderId: desk.idOf('deputy') },
    recordFeedback: {
      work: 'satisfied',
      result: (['satisfied', 'dissatisfied', 'basic'] as const)[it.pick % 3],
      receivedOn: it.careless ? '2190-01-01' : today,
      channel: '电话',
    },
    closeWithoutFeedback: {},
    opinionRejected: { reason: it.careless ? ' ' : '内容不全', on: today },
    upperReturn: { reason: '答复针对性不强', on: today },
    amend: { reason: it.careless ? ' ' : '数字有误' },
  };
  return forms[it.action] as Fields;
}
