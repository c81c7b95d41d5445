import { Injectable } from '@nestjs/common';
import type { ClearancePlace, ClearanceFacts } from '../../domain/clearance-workflow-rules.js';
import type { Disclosure, Width } from '../../domain/codes.js';
import type { ClearingFacts } from '../../domain/clearance-buttons.js';
import { END_STATES } from '../../domain/referral-workflow.js';
import { notFound } from '../../domain/refused.js';
import { NOTHING } from '../../domain/workflow.js';
import { Clock } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { clearingVersions } from '../replies/clearance-facts.js';
import { VERSION_SQL } from './version.sql.js';

/** A version of a reply or an opinion as it is stored. */
export interface VersionRow {
  id: number;
  replyId: number;
  roundId: number;
  round: number;
  ordinal: number;
  form: 'reply' | 'opinion';
  referralId: number;
  proposalId: number;
  year: number;
  referralVersion: number;
  kind: string;
  keyItem: boolean;
  sensitive: boolean;
  body: string;
  outcomeClass: string | null;
  /** null: imported, it left the building before we knew of it. */
  state: Exclude<ClearancePlace, typeof NOTHING> | 'sent_back' | null;
  revision: number;
  /** Counts the saves of what is said beside the text, and who said it last. */
  factsRevision: number;
  factsBy: string | null;
  disclosure: Disclosure | null;
  width: Width | null;
  ground: string | null;
  delegateId: number | null;
  issued: boolean;
  issuedOn: string | null;
  documentNumber: string | null;
  imported: boolean;
  /** The latest version of the running round; every other is history. */
  running: boolean;
  /** The kind owes an outcome class. */
  owesClass: boolean;
}

/** A version with its referral and what the table of clearance looks at. */
export interface VersionSubject {
  version: VersionRow;
  referral: CommandReferral;
  facts: ClearanceFacts;
  /** The same, with what no step can be taken on at all. */
  clearing: ClearingFacts;
}

/** The version of this id; 404 where there is none. */
export async function versionRow(tx: Tx, id: number): Promise<VersionRow> {
  const [row] = await rowsOf<VersionRow>(tx, VERSION_SQL, [id]);
  if (!row) throw notFound('这一稿');
  return row;
}

/** Reads what every step of clearance is judged by: the same facts for buttons and commands. */
@Injectable()
export class VersionFacts {
  constructor(
    private readonly commands: CommandFacts,
    private readonly clock: Clock,
  ) {}

  async of(tx: Tx, versionId: number): Promise<VersionSubject> {
    const version = await versionRow(tx, versionId);
    const referral = await this.referral(tx, version.referralId);
    const [found] = await clearingVersions(tx, { versionIds: [versionId] }, this.clock.today());
    const clearing = found?.facts ?? importedFacts(version, referral);
    return { version, referral, facts: clearing.clearance, clearing };
  }

  async referral(tx: Tx, referralId: number): Promise<CommandReferral> {
    const [referral] = await this.commands.of(tx, [referralId]);
    if (!referral) throw notFound('这件交办件');
    return referral;
  }
}

/** The facts before anybody has begun to draft in the running round, or after its last version was issued. */
export function undraftedFacts(referral: CommandReferral): ClearanceFacts {
  return baseFacts(referral, NOTHING, formOf(referral));
}

/** What leaves our body for a referral in this role. */
export function formOf(referral: CommandReferral): 'reply' | 'opinion' {
  return referral.facts.role === 'co' ? 'opinion' : 'reply';
}

/** Of a version that came with a ledger: no step of it was taken here, and none can be. */
function importedFacts(version: VersionRow, referral: CommandReferral): ClearingFacts {
  const state = version.issued ? ('issued' as const) : NOTHING;
  const clearance = baseFacts(referral, state, version.form);
  const { closedYear, status } = referral;
  return { clearance, closedYear, superseded: !version.running, ended: END_STATES.includes(status) };
}

function baseFacts(
  referral: CommandReferral,
  state: ClearancePlace,
  form: 'reply' | 'opinion',
): ClearanceFacts {
  return {
    state,
    form,
    division: referral.facts.leadDivision,
    referralHandling: referral.status === 'handling',
    authorIds: [],
    headDrafted: false,
    otherReviewer: true,
    delegateId: null,
    textWritten: false,
    classMissing: false,
    disclosureProposed: false,
    signer: 'deputy',
    endorsementMissing: false,
    supervisionMissing: referral.facts.supervisionMissing,
  };
}
