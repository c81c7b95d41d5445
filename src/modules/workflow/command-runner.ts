import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import { actorAlone, workflowActor } from '../../domain/office-actor.js';
import {
  type CommandAction,
  commandRefusals,
  type CommandSubject,
  supportPart,
} from '../../domain/referral-commands.js';
import { nextState } from '../../domain/referral-workflow.js';
import type { ReferralCommandFacts, ReferralGiven } from '../../domain/referral-workflow-facts.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import type { WorkflowActor } from '../../domain/workflow-roles.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { lockWork } from '../proposals/lock-work.js';
import { type Recorder, storeImpliedStatus } from '../proposals/referral-verbs.js';
import { staleReferral } from '../proposals/stale.js';

/** A command on one referral, as a person asks for it. */
export interface Asked {
  action: CommandAction;
  referralId: number;
  /** The version that the person's page shows. */
  version: number;
  person: ActingPerson;
  /** The content that the tables look at, seen in the light of the facts. */
  given: ReferralGiven | ((referral: CommandReferral) => ReferralGiven);
  /** What the command itself makes true before the tables judge it: a leader's approval on paper. */
  assuming?: Partial<ReferralCommandFacts>;
  /** Proposals that the command touches beside its own. */
  otherProposals?: number[];
  /** Reasons that the tables cannot know: a division that no longer exists. */
  check?: (tx: Tx, referral: CommandReferral) => Promise<Refusal[]>;
}

/** What a verb finds when it may write. */
export interface Step {
  tx: Tx;
  referral: CommandReferral;
  given: ReferralGiven;
  by: Recorder;
  actor: WorkflowActor;
  /** As the record names him: 李××（代张××）. */
  actorName: string;
}

/** What the trace of a verb shows, in words; the runner adds the state before and after. */
export interface Trace {
  before?: object;
  after: object;
}

/**
 * How every command goes: one transaction, the proposal and the referral locked, the page's version compared, every
 * reason of the tables at once, the facts written, the status stored that they imply, and one trace.
 */
@Injectable()
export class CommandRunner {
  constructor(
    private readonly db: Database,
    private readonly facts: CommandFacts,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  async run(asked: Asked, write: (step: Step) => Promise<Trace>): Promise<void> {
    await this.db.transaction(async (tx) => {
      const referral = await this.locked(tx, asked);
      if (referral.version !== asked.version) {
        const { id: referralId, proposalId } = referral;
        throw await staleReferral(tx, { referralId, proposalId }, this.clock.now());
      }
      const given = typeof asked.given === 'function' ? asked.given(referral) : asked.given;
      const reasons = (await asked.check?.(tx, referral)) ?? [];
      const { actor, name } = this.admitted(asked, referral, given, reasons);
      const by = { personId: asked.person.id, on: this.clock.today() };
      const trace = await write({ tx, referral, given, by, actor, actorName: name });
      await this.settle(tx, { asked, referral, given, actor, name }, trace);
    });
  }

  private async locked(tx: Tx, asked: Asked): Promise<CommandReferral> {
    await lockWork(tx, asked.referralId, asked.otherProposals);
    const [referral] = await this.facts.of(tx, [asked.referralId]);
    if (!referral) throw notFound('这件交办件');
    return { ...referral, facts: { ...referral.facts, ...asked.assuming } };
  }

  /** In whose right it is done: his own where that is enough, else that of one he stands in for. */
  private admitted(
    asked: Asked,
    subject: CommandSubject,
    given: ReferralGiven,
    reasons: Refusal[],
  ): { actor: WorkflowActor; name: string } {
    const { action, person } = asked;
    const may = actingBy(
      person,
      (holder) => commandRefusals(action, subject, actorAlone(holder), given).length === 0,
    );
    if (may === null || reasons.length > 0) {
      const all = [...commandRefusals(action, subject, workflowActor(person), given), ...reasons];
      throw new Refused(all);
    }
    return { actor: actorAlone(may.holder), name: may.actor.name };
  }

  private async settle(
    tx: Tx,
    done: {
      asked: Asked;
      referral: CommandReferral;
      given: ReferralGiven;
      actor: WorkflowActor;
      name: string;
    },
    trace: Trace,
  ): Promise<void> {
    const { asked, referral, given } = done;
    const { status } = await storeImpliedStatus(tx, referral.id);
    await this.clocks.refresh(tx, [referral.id]);
    const supporting = supportPart(asked.action, referral, done.actor) !== null;
    const expected = supporting ? referral.status : nextState(asked.action, referral.facts, given);
    // The table and the facts must agree; if ever they do not, nothing is written.
    if (status !== expected)
      throw new Error(`${asked.action}: facts imply ${status}, the table says ${expected}`);
    await this.audit.record(tx, { id: asked.person.id, name: done.name }, [
      {
        action: `referral.${asked.action}`,
        proposalId: referral.proposalId,
        referralId: referral.id,
        before: { status: referral.status, ...trace.before },
        after: { status, ...trace.after },
      },
    ]);
  }
}

/** The present names of divisions, by id. */
export async function divisionNames(tx: Tx, ids: number[]): Promise<Map<number, string>> {
  const rows = await rowsOf<{ id: number; name: string }>(
    tx,
    `select division_id as id, name from division_name where to_on is null and division_id = any($1)`,
    [ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}
