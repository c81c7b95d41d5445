import { ActionView } from '../proposals/referral-work.dto.js';

/** An outcome class of the scheme in force, with what it means. */
export class OutcomeClassView {
  code: string;
  label: string;
  definition: string | null;
}

/** One line of a 清单式答复: adopted; planned, by when; not adopted, and why. */
export class PointView {
  outcome: 'adopted' | 'planned' | 'not_adopted';
  content: string;
  plannedBy: string | null;
  reason: string | null;
}

export class DelegateView {
  id: number;
  name: string;
}

/** A step of clearance, and what was said to it. */
export class StepView {
  action: string;
  actionName: string;
  by: string;
  on: string;
  comment: string | null;
  /** The division's own review was skipped: its head drafted and nobody can stand in. */
  skipped: boolean;
}

/** What somebody wrote while another changed the same paragraph: in nobody's text until it is taken over. */
export class SetAsideView {
  id: number;
  by: string;
  at: string;
  body: string;
}

/** A version in the list of all. */
export class VersionSummary {
  id: number;
  round: number;
  ordinal: number;
  form: 'reply' | 'opinion';
  formName: string;
  /** The state of clearance; `imported` where it came with a ledger. */
  state: string;
  stateName: string;
  /** The latest version of the running round. */
  running: boolean;
  outcomeClass: string | null;
  issuedOn: string | null;
  documentNumber: string | null;
  /** Whether its text is known here: a ledger brings none. */
  hasText: boolean;
  /** Both empty for those who do not work on the referral. */
  authors: string[];
  steps: StepView[];
}

/** The version at work. */
export class RunningVersion {
  id: number;
  /** Whether the person may write in it now. */
  mayWrite: boolean;
  actions: ActionView[];
}

export class VersionList {
  versions: VersionSummary[];
  /** Whether the person may begin the next version, and if not, why. */
  start: ActionView;
  /** null: none is begun, or the latest is issued. */
  running: RunningVersion | null;
  /** The version of the referral, for the commands. */
  referralVersion: number;
}

/** A version with all that belongs to it, as the signed-in person may see it. */
export class VersionView extends VersionSummary {
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  /** Counts the saves of the text. */
  revision: number;
  /** Counts the saves of class, points and 公开属性. */
  factsRevision: number;
  body: string;
  /** The scheme in force in the referral's year. */
  outcomeClasses: OutcomeClassView[];
  owesClass: boolean;
  points: PointView[];
  /** 公开属性 as the drafter proposes it. */
  disclosure: 'active' | 'on_request' | 'none' | null;
  width: 'full' | 'summary' | 'redacted' | null;
  ground: string | null;
  delegate: DelegateView | null;
  setAside: SetAsideView[];
  actions: ActionView[];
  /** Whether the person may write in it now; else every reason why not. */
  mayWrite: boolean;
  writeReasons: string[];
  mayComment: boolean;
  /** The version before it, to compare with. */
  previousId: number | null;
  referralVersion: number;
}

/** What became of a save. */
export class SavedTextView {
  revision: number;
  /** The revision that holds what was sent, as it was sent: from there the page goes on. */
  sent: number;
  body: string;
  /** Somebody else's words are in it that the page has not seen. */
  merged: boolean;
  savedAt: string;
}

/** A stretch of words within a block. */
export class DifferencePart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A block of a text beside the one that it is compared with. */
export class DifferenceBlock {
  kind: 'same' | 'added' | 'removed' | 'changed';
  /** As it stands in the later text; for `removed` in the earlier one. */
  html: string;
  /** Of a changed paragraph: what was added and removed in it. */
  parts?: DifferencePart[];
}

export class DifferenceView {
  fromId: number;
  fromName: string;
  blocks: DifferenceBlock[];
}

/** There is nothing more to tell. */
export class TakenOver {}
