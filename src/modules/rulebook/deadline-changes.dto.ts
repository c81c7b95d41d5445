import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ImpactCounts, MovedDate } from '../deadlines/impact.dto.js';

export const CHANGE_SORTS = ['calendar', 'rules', 'plan'] as const;
type ChangeSort = (typeof CHANGE_SORTS)[number];

export class ChangesQuery {
  /** All of them where it is left out. */
  @IsOptional()
  @IsIn(CHANGE_SORTS, { message: '变更的种类应为calendar、rules、plan之一。' })
  sort?: ChangeSort;
}

/** A change of calendar, rules or plan, as the log lists it. */
export class DeadlineChangeView {
  id: number;
  sort: ChangeSort;
  title: string;
  /** YYYY-MM-DD. */
  on: string;
  by: string | null;
  counts: ImpactCounts;
  /** The change that this one takes back. */
  undoes: number | null;
  undoneOn: string | null;
  undoneBy: string | null;
  /** It can be taken back: nothing of its sort has come after it. */
  canUndo: boolean;
}

export class DeadlineChangeList {
  /** Newest first. */
  changes: DeadlineChangeView[];
}

/** The dates that a change moved when it was made. */
export class DeadlineChangeMoves {
  moved: MovedDate[];
}

/** Confirms what the preview of an undo showed. */
export class UndoBody {
  @MaxLength(100, { message: '填写的内容应为文字。' })
  @IsString({ message: '请先预览，看过影响再撤销。' })
  digest: string;
}
