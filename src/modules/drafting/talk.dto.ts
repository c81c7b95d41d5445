import { IsInt, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const long = { message: '批注太长，请控制在2000字以内。' };
const stale = { message: '页面缺少版本号，请刷新后再试。' };

/** The version of the referral that the page shows. */
export class VersionBody {
  @IsInt(stale)
  version: number;
}

export class CommentBody {
  /** The words in the text that it is about. */
  @IsOptional()
  @MaxLength(2000, { message: '选中的文字太长，请少选一些。' })
  @IsString({ message: '选中的内容应为文字。' })
  quote?: string;

  @MaxLength(2000, long)
  @Matches(/\S/, { message: '请写明批注的内容。' })
  @IsString({ message: '请写明批注的内容。' })
  content: string;
}

export class CommentView {
  id: number;
  quote: string | null;
  content: string;
  by: string | null;
  at: string;
  resolvedBy: string | null;
  resolvedAt: string | null;
}

export class CommentList {
  comments: CommentView[];
}

/** How a similar earlier proposal was answered. */
export class EarlierReply {
  proposalId: number;
  number: string;
  title: string;
  year: number;
  division: string | null;
  documentNumber: string | null;
  outcomeClass: string | null;
  repliedOn: string | null;
  /** Empty where only a ledger tells of it. */
  body: string;
}

/** What was promised before in such matters, or by the same division. */
export class EarlierCommitment {
  id: number;
  proposalId: number;
  number: string;
  title: string;
  year: number;
  division: string | null;
  content: string;
  dueOn: string | null;
  state: string;
  stateName: string;
  settlement: string | null;
}

export class Earlier {
  replies: EarlierReply[];
  commitments: EarlierCommitment[];
}

/** What a supporting division writes for the lead. */
export class PartView {
  assignmentId: number;
  division: string | null;
  state: string;
  stateName: string;
  /** 0 while nothing is written. */
  revision: number;
  body: string;
  savedBy: string | null;
  savedAt: string | null;
  submittedOn: string | null;
  mayWrite: boolean;
  /** Why the person may not hand it in now; empty: he may. */
  submitReasons: string[];
}

export class PartList {
  parts: PartView[];
  referralVersion: number;
}

export class SavedPart {
  revision: number;
  body: string;
  savedAt: string;
}
