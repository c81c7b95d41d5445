import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { handOverAssignment } from '../assignments/assignments.verbs.js';
import { type AuditEntry, AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import type { DissolveBody, DivisionUnit } from '../people/registers.dto.js';
import { RegistersService } from '../people/registers.service.js';
import { holdTerms } from '../proposals/lock-work.js';
import { lockReferrals, storeImpliedStatus } from '../proposals/referral-verbs.js';
import { divisionNames } from './command-runner.js';

/** A referral in which a division has a part, with its proposal. */
interface Held {
  referralId: number;
  proposalId: number;
}

/** 处室撤并: what the division has in hand goes on under its successor, its people go there, and nothing is lost. */
@Injectable()
export class Reorganisation {
  constructor(
    private readonly db: Database,
    private readonly registers: RegistersService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  /** Ends a division. @throws Refused where it has work or people, and nobody takes them over. */
  dissolve(id: number, body: DissolveBody, actor: ActingPerson): Promise<DivisionUnit> {
    return this.db.transaction(async (tx) => {
      await holdTerms(tx);
      // The referrals before the division, as every command takes them: no two wait for each other.
      const held = await heldBy(tx, id);
      await lockReferrals(
        tx,
        held.map((one) => one.referralId),
      );
      const successorId = body.successorId ?? null;
      const moved = successorId === null ? [] : await this.handOver(tx, held, { id, successorId }, actor);
      const unit = await this.registers.dissolveDivision(tx, id, body, actor);
      await this.clocks.refresh(
        tx,
        held.map((one) => one.referralId),
      );
      await this.audit.record(tx, actor, moved);
      return unit;
    });
  }

  private async handOver(
    tx: Tx,
    held: Held[],
    { id, successorId }: { id: number; successorId: number },
    actor: ActingPerson,
  ): Promise<AuditEntry[]> {
    const names = await divisionNames(tx, [id, successorId]);
    const after = { from: names.get(id), to: names.get(successorId) };
    const by = { personId: actor.id, on: this.clock.today() };
    const traces: AuditEntry[] = [];
    // An unknown successor, or the division itself, is refused by the register, which names it.
    if (after.to === undefined || id === successorId) return traces;
    for (const { referralId, proposalId } of held) {
      await handOverAssignment(tx, referralId, { from: id, to: successorId }, `${after.from}撤并`, by);
      const { status } = await storeImpliedStatus(tx, referralId);
      traces.push({ action: 'referral.handedOver', proposalId, referralId, after: { status, ...after } });
    }
    return traces;
  }
}

/** What the division still has to do; what is answered keeps the name under which it was answered. */
function heldBy(tx: Tx, divisionId: number): Promise<Held[]> {
  return rowsOf<Held>(
    tx,
    `select distinct r.id as "referralId", r.proposal_id as "proposalId"
       from assignment a join referral r on r.id = a.referral_id
      where a.division_id = $1 and a.state in ('pending', 'active', 'submitted')
        and r.status in ('assigned', 'handling') order by r.id`,
    [divisionId],
  );
}
