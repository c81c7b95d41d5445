/** A due date that a change moves, or makes firm. Dates are YYYY-MM-DD. */
export class MovedDate {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  /** reply, contact, …; see the domain's clocks. */
  clock: string;
  /** 答复, 会办意见, 首次沟通, …. */
  clockName: string;
  round: number;
  /** The division that works on it. */
  division: string | null;
  before: string | null;
  after: string | null;
  /** The date was 暂定, or is from now on. */
  provisionalBefore: boolean;
  provisionalAfter: boolean;
  /** It was answered already: the date changes what is said of it, nobody has to act. */
  done: boolean;
  /** overdue: not before, but now. relieved: was overdue, and is no more. */
  effect: 'overdue' | 'relieved' | 'later' | 'earlier' | 'firm' | 'provisional' | 'new' | 'gone';
}

export class ImpactCounts {
  /** Dates that become another day. */
  moved: number;
  /** … of these, clocks that run: somebody has to act by another day. */
  running: number;
  overdue: number;
  relieved: number;
  /** Dates that stay and are no longer 暂定. */
  firm: number;
}

/** What a change moves. */
export class Impact {
  /** Names exactly this impact; confirming sends it back. */
  digest: string;
  counts: ImpactCounts;
  moved: MovedDate[];
}
