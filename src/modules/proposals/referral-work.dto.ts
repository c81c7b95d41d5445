/** A button of a referral: whether the person may press it now, and if not, every reason why. */
export class ActionView {
  action: string;
  label: string;
  allowed: boolean;
  reasons: string[];
  /** What its form has to give, by the rules' names: lateReason where the window for 申请调整 is over. */
  asks: string[];
}

/** 分派方案 as it went to a leader. */
export class SplitProposalView {
  lead: string | null;
  support: string[];
  instruction: string | null;
  /** Decided on the paper 批办单. */
  onPaper: boolean;
  state: string;
  stateName: string;
  proposedOn: string;
  proposedBy: string | null;
  decidedOn: string | null;
  approver: string | null;
  reason: string | null;
}

/** 重点督办 by a leader. */
export class SupervisionView {
  leader: string;
  note: string | null;
  begunOn: string;
}

/** 阅知 of a 参阅件. */
export class ReadingView {
  readOn: string;
  by: string | null;
}

/** 改变办理方式, by the upper office's notice. */
export class RoleChangeView {
  from: string;
  to: string;
  noticedOn: string;
  reason: string | null;
}

/** 撤回 by the upper office, and its 恢复. */
export class WithdrawalView {
  withdrawnOn: string | null;
  reason: string | null;
  reinstated: boolean;
  reinstatedOn: string | null;
}
