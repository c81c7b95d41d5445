import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import {
  type ClearingFacts,
  holderMay,
  type VersionAction,
  type VersionGiven,
  versionRefusals,
} from '../../domain/clearance-buttons.js';
import type { ClearanceFacts, ClearancePlace } from '../../domain/clearance-workflow-rules.js';
import { END_STATES } from '../../domain/referral-workflow.js';
import { nextClearanceState } from '../../domain/reply-clearance.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import type { CommandReferral } from '../proposals/command-facts.js';
import { lockWork } from '../proposals/lock-work.js';
import { type Recorder, storeImpliedStatus } from '../proposals/referral-verbs.js';
import { staleReferral } from '../proposals/stale.js';
import { admitToWork } from '../proposals/works-on.sql.js';
import { undraftedFacts, VersionFacts, type VersionRow } from './version-facts.js';

/** A step of clearance as a person asks for it. */
export interface AskedStep {
  /** What is issued is a step of the referral, too: it has its own command. */
  action: Exclude<VersionAction, 'issue'>;
  /** The version; for `startDraft`, which makes it, its referral. */
  on: { versionId: number } | { referralId: number };
  /** The version of the referral that the person's page shows. */
  version: number;
  person: ActingPerson;
  given?: VersionGiven;
  /** Reasons that the table cannot know. */
  check?: (tx: Tx, found: { referral: CommandReferral; version: VersionRow | null }) => Promise<Refusal[]>;
}

/** What the verb of a step finds when it may write. */
export interface ClearanceStep {
  tx: Tx;
  referral: CommandReferral;
  /** null: nothing is drafted in the running round yet. */
  version: VersionRow | null;
  facts: ClearanceFacts;
  /** Where the step leads. */
  to: ClearancePlace;
  by: Recorder;
  /** As the record names him: 李××（代张××）. */
  actorName: string;
}

/**
 * How every step of clearance goes: one transaction, proposal, referral and version locked in that order, the page's
 * version compared, every reason at once, the facts written, the status stored that they imply, and one trace.
 */
@Injectable()
export class ClearanceRunner {
  constructor(
    private readonly db: Database,
    private readonly facts: VersionFacts,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  async run<T>(
    asked: AskedStep,
    write: (step: ClearanceStep) => Promise<{ after: object; result: T }>,
  ): Promise<T> {
    return this.db.transaction(async (tx) => {
      const { referral, version, clearing } = await this.locked(tx, asked);
      await admitToWork(tx, asked.person, referral.id, version ? '这一稿' : '这件交办件');
      if (referral.version !== asked.version) {
        const { id: referralId, proposalId } = referral;
        throw await staleReferral(tx, { referralId, proposalId }, this.clock.now());
      }
      const reasons = (await asked.check?.(tx, { referral, version })) ?? [];
      const actorName = admitted(asked, clearing, reasons);
      const facts = clearing.clearance;
      const to = asked.action === 'delegate' ? facts.state : nextClearanceState(asked.action, facts);
      if (to === null) throw new Error(`${asked.action} leads nowhere from ${facts.state}`);
      const by = { personId: asked.person.id, on: this.clock.today() };
      const { after, result } = await write({ tx, referral, version, facts, to, by, actorName });
      const { status } = await storeImpliedStatus(tx, referral.id);
      await this.clocks.refresh(tx, [referral.id]);
      await this.audit.record(tx, { id: asked.person.id, name: actorName }, [
        {
          action: `reply.${asked.action}`,
          proposalId: referral.proposalId,
          referralId: referral.id,
          before: { status: referral.status, clearance: facts.state },
          after: { status, clearance: to, form: facts.form, ...after },
        },
      ]);
      return result;
    });
  }

  private async locked(
    tx: Tx,
    { on }: AskedStep,
  ): Promise<{ referral: CommandReferral; version: VersionRow | null; clearing: ClearingFacts }> {
    const referralId = 'referralId' in on ? on.referralId : await referralOf(tx, on.versionId);
    await lockWork(tx, referralId);
    if ('versionId' in on) {
      await tx.query('select 1 from clearance where reply_version_id = $1 for update', [on.versionId]);
      return this.facts.of(tx, on.versionId);
    }
    const referral = await this.facts.referral(tx, referralId);
    const latest = await latestVersion(tx, referral.roundId);
    const found = latest === null ? null : await this.facts.of(tx, latest);
    // What was issued may be followed by a new version: that the referral is in handling again says whether it is due.
    const done = found === null || found.facts.state === 'issued';
    return {
      referral,
      version: found?.version ?? null,
      clearing: done
        ? {
            clearance: undraftedFacts(referral),
            closedYear: referral.closedYear,
            superseded: false,
            ended: END_STATES.includes(referral.status),
          }
        : found.clearing,
    };
  }
}

async function referralOf(tx: Tx, versionId: number): Promise<number> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    'select y.referral_id as id from reply_version v join reply y on y.id = v.reply_id where v.id = $1',
    [versionId],
  );
  if (!row) throw notFound('这一稿');
  return row.id;
}

async function latestVersion(tx: Tx, roundId: number | null): Promise<number | null> {
  const [row] = await rowsOf<{ id: number }>(
    tx,
    `select v.id from reply y join reply_version v on v.reply_id = y.id
      where y.round_id = $1 order by v.ordinal desc limit 1`,
    [roundId],
  );
  return row?.id ?? null;
}

/** In whose right it is done: his own where that is enough, else that of one he stands in for. Gives the name for the record. */
function admitted(asked: AskedStep, clearing: ClearingFacts, reasons: Refusal[]): string {
  const { action, person, given = {} } = asked;
  const may = actingBy(person, (holder) => holderMay(action, clearing, { person, holder }, given));
  if (may !== null && reasons.length === 0) return may.actor.name;
  throw new Refused([...versionRefusals(action, clearing, person, given), ...reasons]);
}
