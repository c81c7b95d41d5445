import { Injectable } from '@nestjs/common';
import type { ClearancePlace, ClearanceFacts } from '../../domain/clearance-workflow-rules.js';
import type { Disclosure, Width } from '../../domain/codes.js';
import { signerOf, type SignerRule } from '../../domain/reply-clearance.js';
import { notFound } from '../../domain/refused.js';
import { NOTHING } from '../../domain/workflow.js';
import { Clock } from '../../platform/clock.js';
import { rowsOf, type Tx } from '../../platform/database/database.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { plainText } from './text-blocks.js';
import { CLEARERS_SQL, VERSION_SQL } from './version.sql.js';

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

interface Clearers {
  authorIds: number[];
  headDrafted: boolean;
  otherReviewer: boolean;
  inCharge: boolean;
  endorsed: boolean;
  signerRules: SignerRule[] | null;
  endorsementBeforeChief: boolean;
}

/** A version with its referral and what the table of clearance looks at. */
export interface VersionSubject {
  version: VersionRow;
  referral: CommandReferral;
  facts: ClearanceFacts;
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
    return { version, referral, facts: await this.facts(tx, version, referral) };
  }

  async referral(tx: Tx, referralId: number): Promise<CommandReferral> {
    const [referral] = await this.commands.of(tx, [referralId]);
    if (!referral) throw notFound('这件交办件');
    return referral;
  }

  private async facts(tx: Tx, version: VersionRow, referral: CommandReferral): Promise<ClearanceFacts> {
    const division = referral.facts.leadDivision;
    const [row] = await rowsOf<Clearers>(tx, CLEARERS_SQL, [
      version.id,
      division?.id ?? null,
      this.clock.today(),
    ]);
    const clearers = row as Clearers;
    const signer = signerOf(clearers.signerRules ?? [], version);
    return {
      ...baseFacts(referral, placeOf(version), version.form),
      ...{ authorIds: clearers.authorIds, headDrafted: clearers.headDrafted },
      otherReviewer: clearers.otherReviewer,
      delegateId: version.delegateId,
      textWritten: plainText(version.body) !== '',
      classMissing: version.form === 'reply' && version.owesClass && version.outcomeClass === null,
      disclosureProposed:
        version.disclosure !== null && (version.disclosure !== 'none' || version.ground !== null),
      signer,
      // Where no leader is in charge of the division, nobody could ever agree: the chief signs alone.
      endorsementMissing:
        signer === 'chief' && clearers.endorsementBeforeChief && clearers.inCharge && !clearers.endorsed,
    };
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

/** Where a version stands; one that was sent back, or was overtaken by another, is history and goes nowhere. */
function placeOf(version: VersionRow): ClearancePlace {
  if (version.issued) return 'issued';
  if (!version.running || version.state === null || version.state === 'sent_back') return NOTHING;
  return version.state;
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
