import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { BoardColumn, BoardGroup } from '../proposals/board.sql.js';
import { LightView } from '../proposals/ledger.dto.js';
import { ActionView } from '../proposals/referral-work.dto.js';

const badYear = { message: '年度应为1949至2200之间的四位数字。' };

export class WorkbenchQuery {
  @IsOptional()
  @Type(() => Number)
  @Min(1949, badYear)
  @Max(2200, badYear)
  @IsInt(badYear)
  year?: number;
}

export class StandingQuery extends WorkbenchQuery {
  /** Id of a division that has a part in it. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: '请从名单中选择处室。' })
  division?: number;
}

/** 当前卡点 of one referral. */
export class StandingRow {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  body: string;
  kindName: string;
  roleName: string;
  light: LightView;
  sentence: string;
  waitingFor: string;
  /** null: it is not known since when. */
  waitingWorkdays: number | null;
}

export class StandingList {
  rows: StandingRow[];
}

/** A number and the query of the ledger that lists exactly what it counts. */
export class Cell {
  count: number;
  query: string;
}

export class Counter extends Cell {
  key: string;
  label: string;
  /** The page of its list where that is not the ledger. */
  page: string | null;
}

export class BoardCells implements Record<BoardColumn | 'total' | 'overdue', Cell> {
  to_assign: Cell;
  to_sign: Cell;
  handling: Cell;
  clearing: Cell;
  to_issue: Cell;
  to_feedback: Cell;
  return_pending: Cell;
  concluded: Cell;
  total: Cell;
  overdue: Cell;
}

export class BoardRow {
  group: BoardGroup;
  label: string;
  cells: BoardCells;
}

/** What is open by how it stands to its date; the classes add up to the whole. */
export class BoardDeadlines {
  open: Cell;
  classes: Counter[];
}

export class Workbench {
  year: number;
  counters: Counter[];
  deadlines: BoardDeadlines;
  table: BoardRow[];
}

/** One thing that the signed-in person has to do now. */
export class Task {
  kind: string;
  label: string;
  referralId: number;
  proposalId: number;
  kindName: string;
  number: string;
  roleName: string;
  title: string;
  light: LightView;
  /** The command to press; null where the work itself is meant. */
  action: string | null;
  /** The version that a step of clearance is about. */
  versionId: number | null;
}

export class TaskList {
  tasks: Task[];
}

export class NamedDivision {
  id: number;
  name: string;
}

export class DivisionSuggestion {
  division: NamedDivision | null;
  /** Why, in a sentence; null without a suggestion. */
  because: string | null;
}

/** Which referrals to suggest divisions for. */
export class SuggestionQuery {
  /** Ids of referrals, separated by commas. */
  @Matches(/^\d{1,9}(,\d{1,9}){0,999}$/, { message: '一次最多为1000件提建议，请重新选择。' })
  ids: string;
}

export class ReferralSuggestion extends DivisionSuggestion {
  referralId: number;
  /** Referrals with the same number are of one topic, by their titles. */
  topic: number;
}

export class SuggestionList {
  suggestions: ReferralSuggestion[];
}

export class ReferralActions {
  version: number;
  actions: ActionView[];
}

export class BulkRefusal {
  referralId: number;
  number: string;
  title: string;
  reasons: string[];
}

export class BulkOutcome {
  done: number;
  refused: BulkRefusal[];
}
