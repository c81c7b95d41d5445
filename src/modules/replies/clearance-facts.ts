import type { ClearanceFacts, ClearanceState } from '../../domain/clearance-workflow-rules.js';
import type { ClearingFacts } from '../../domain/clearance-buttons.js';
import type { Disclosure, ReferralState, Role, Width } from '../../domain/codes.js';
import { END_STATES } from '../../domain/referral-workflow.js';
import { signerOf } from '../../domain/reply-clearance.js';
import { signerRules } from '../../domain/signer-list.js';
import { NOTHING } from '../../domain/workflow.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { CLEARANCE_FACTS_SQL } from './clearance-facts.sql.js';

/** A version in clearance: whose it is, what is proposed, and the facts by which steps and buttons are judged. */
export interface ClearingVersion {
  versionId: number;
  replyId: number;
  ordinal: number;
  roundId: number;
  round: number;
  referralId: number;
  proposalId: number;
  number: string;
  title: string;
  year: number;
  role: Role;
  status: ReferralState;
  /** Of the referral: what commands compare. */
  referralVersion: number;
  outcomeClass: string | null;
  /** 公开属性 as the drafter proposes it. */
  proposed: { disclosure: Disclosure | null; width: Width | null; ground: string | null };
  /** The signer has decided 公开属性 of this version. */
  disclosureDecided: boolean;
  /** The day on which it was signed. */
  signedOn: string | null;
  /** The day of its last step. */
  since: string | null;
  facts: ClearingFacts;
}

type Row = Omit<ClearingVersion, 'facts' | 'proposed'> &
  Omit<ClearanceFacts, 'state' | 'signer' | 'endorsementMissing'> & {
    storedState: ClearanceState | 'sent_back';
    closedYear: number | null;
    superseded: boolean;
    kind: string;
    keyItem: boolean;
    /** The list of who signs, in its order. */
    signers: { code: string; label: string }[];
    endorsable: boolean;
    disclosure: Disclosure | null;
    width: Width | null;
    ground: string | null;
  };

/** Which versions are asked for. */
export type VersionsAsked =
  | { versionIds: readonly number[] }
  | { referralIds: readonly number[] }
  | { states: readonly ClearanceState[] };

/** Versions in clearance by the ids of versions or referrals, or all that stand in some states; by id, the oldest first. */
export async function clearingVersions(
  tx: Queryable,
  asked: VersionsAsked,
  today: string,
): Promise<ClearingVersion[]> {
  const [condition, values] =
    'versionIds' in asked
      ? ['v.id = any($2)', asked.versionIds]
      : 'referralIds' in asked
        ? ['r.id = any($2)', asked.referralIds]
        : ['c.state = any($2)', asked.states];
  const rows = await rowsOf<Row>(tx, `${CLEARANCE_FACTS_SQL} where ${condition} order by v.id`, [
    today,
    values,
  ]);
  return rows.map(clearingVersion);
}

function clearingVersion(row: Row): ClearingVersion {
  const { storedState, closedYear, superseded, kind, keyItem, signers, endorsable, ...rest } = row;
  const { disclosure, width, ground, ...more } = rest;
  const signer = signerOf(signerRules(signers), { kind, keyItem, outcomeClass: row.outcomeClass });
  // A version that was sent back has a successor; what is not the latest any more goes nowhere.
  const over = superseded || storedState === 'sent_back';
  const past = over && storedState !== 'issued';
  return {
    ...more,
    proposed: { disclosure, width, ground },
    facts: {
      closedYear,
      superseded: over,
      ended: END_STATES.includes(row.status),
      clearance: {
        ...more,
        state: past ? NOTHING : storedState,
        signer,
        endorsementMissing: signer === 'chief' && endorsable,
      },
    },
  };
}
