import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { COMMITMENT_FILTERS, type CommitmentFilter, type CommitmentState } from '../../domain/commitments.js';
import type { Satisfaction } from '../../domain/codes.js';
import { LightView } from '../proposals/ledger.dto.js';

const badYear = { message: '年度应为1949至2200之间的四位数字。' };

/** A form that came back, or the fact that none did. */
export class FormView {
  id: number;
  state: 'received' | 'unknown' | 'not_returned';
  stateName: string;
  proposer: string | null;
  work: Satisfaction | null;
  workName: string | null;
  result: Satisfaction | null;
  resultName: string | null;
  receivedOn: string | null;
  channel: string | null;
  said: string | null;
  decides: boolean;
  flagged: boolean;
  late: boolean;
  /** Recorded wrongly: a later form of the same signer stands in its place. */
  superseded: boolean;
}

export class ReminderView {
  id: number;
  proposer: string | null;
  on: string;
  channel: string | null;
  note: string | null;
}

export class RoundAftercare {
  ordinal: number;
  cause: string;
  reason: string | null;
  issuedOn: string | null;
  /** Until when the form should come back; null: it is not known when the answer was sent. */
  formDueOn: string | null;
  /** Until when a later round is to be answered. */
  reworkDueOn: string | null;
  amendments: AmendmentView[];
  forms: FormView[];
  reminders: ReminderView[];
}

export class AmendmentView {
  reason: string;
  openedOn: string;
  settled: boolean;
}

export class SignerView {
  id: number;
  name: string | null;
  position: number;
}

export class LookBackView {
  year: number;
  progress: string;
  lookedOn: string;
  by: string | null;
}

export class CommitmentView {
  id: number;
  content: string;
  division: string | null;
  divisionId: number | null;
  dueOn: string | null;
  state: CommitmentState;
  stateName: string;
  /** Past its day, and neither kept nor changed. */
  overdue: boolean;
  /** How it stands to its day while it is followed; what became of it afterwards. */
  light: LightView;
  settledOn: string | null;
  settlement: string | null;
  proposerToldOn: string | null;
  toldChannel: string | null;
  outcomeClass: string | null;
  documentNumber: string | null;
  lookBacks: LookBackView[];
}

/** Everything after the answer of one referral. */
export class AftercareView {
  rounds: RoundAftercare[];
  signers: SignerView[];
  channels: string[];
  commitments: CommitmentView[];
}

export class CommitmentQuery {
  /** The year of the referral that the promise belongs to. */
  @IsOptional()
  @Type(() => Number)
  @Max(2200, badYear)
  @Min(1949, badYear)
  @IsInt(badYear)
  year?: number;

  @IsOptional()
  @IsIn([...COMMITMENT_FILTERS], { message: '请选择跟踪中、已落实、有变更或已过时限未落实。' })
  state?: CommitmentFilter;
}

export class CommitmentRow extends CommitmentView {
  referralId: number;
  proposalId: number;
  year: number;
  kindName: string;
  number: string;
  title: string;
}

/** 承诺台账. */
export class CommitmentList {
  /** What is listed, in a sentence. */
  rule: string;
  /** The year whose 回头看 is due now. */
  lookBackYear: number;
  /** Followed promises that have not been looked at in that year. */
  notLookedBack: number;
  years: number[];
  rows: CommitmentRow[];
}

export class FeedbackQuery {
  @IsOptional()
  @IsIn(['waiting', 'not_returned', 'dissatisfied', 'flagged'], { message: '没有这一类，请重新选择。' })
  state?: 'waiting' | 'not_returned' | 'dissatisfied' | 'flagged';
}

export class FeedbackRow {
  referralId: number;
  proposalId: number;
  kindName: string;
  body: string;
  number: string;
  title: string;
  roleName: string;
  division: string | null;
  leadProposer: string | null;
  round: number;
  issuedOn: string | null;
  formDueOn: string | null;
  light: LightView;
  reminders: number;
  lastRemindedOn: string | null;
  result: string | null;
  work: string | null;
}

/** 待反馈. */
export class FeedbackList {
  rule: string;
  rows: FeedbackRow[];
}

/** How a proposal is filed; nulls: it is not yet. */
export class ArchiveView {
  archiveNumber: string | null;
  archivedOn: string | null;
  archivedBy: string | null;
  /** Referrals that are not finished. */
  open: number;
  closedYears: number[];
}

export class YearClosing {
  year: number;
  proposals: number;
  open: number;
  unarchived: number;
  closedOn: string | null;
  closedBy: string | null;
}

export class YearClosings {
  years: YearClosing[];
}
