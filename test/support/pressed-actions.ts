import type { CommandAction } from '../../src/domain/referral-commands.js';

/** The buttons that the random people press. */
export const PRESSED = [
  ...(['assign', 'approveSplit', 'rejectSplit', 'takeOn', 'sendBack', 'reassign'] as const),
  ...(['requestReturn', 'returnGranted', 'returnRefused', 'takeBackRequest', 'changeRole', 'note'] as const),
  ...(['withdraw', 'reinstate', 'supervise', 'linkMerged', 'issue'] as const),
  ...(['addContact', 'askOutsideOpinion', 'receiveOpinion', 'overrideOpinion'] as const),
  ...(['requestExtension', 'grantExtension', 'refuseExtension', 'withdrawExtension'] as const),
  ...(['pauseClock', 'resumeClock', 'markDifficult', 'unmarkDifficult', 'correctDates'] as const),
  ...(['recordFeedback', 'closeWithoutFeedback', 'opinionRejected', 'upperReturn', 'amend'] as const),
  ...(['addCommitment', 'fulfilCommitment'] as const),
] satisfies CommandAction[];
export type PressedAction = (typeof PRESSED)[number];
