import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy, type Holder } from '../../domain/acting.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { type AuditAction, AuditService } from '../audit/audit.service.js';
import { channelMeant } from './aftercare-checks.js';
import type { LookBackBody, CommitmentToldBody } from './aftercare.dto.js';
import { toldFaults } from './commitment-commands.js';
import { lockCommitment, recordLookBack, recordTold, type StandingCommitment } from './commitments.verbs.js';

/** What follows a promise over the years and changes no referral: how far it is, and that the proposer was told. */
@Injectable()
export class CommitmentFollowUp {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  lookBack(id: number, body: LookBackBody, person: ActingPerson): Promise<void> {
    const progress = body.progress.trim();
    return this.follow(id, person, 'referral.lookedBack', async (tx, it, by) => {
      const thisYear = Number(by.on.slice(0, 4));
      if (body.year > thisYear || body.year < it.year) {
        const message = `回头看的年度应在${it.year}年到${thisYear}年之间。`;
        throw new Refused([{ code: 'look_back_year', field: 'year', message }], 422);
      }
      await recordLookBack(tx, id, { year: body.year, progress }, by);
      return { year: body.year, progress };
    });
  }

  told(id: number, body: CommitmentToldBody, person: ActingPerson): Promise<void> {
    return this.follow(id, person, 'referral.commitmentTold', async (tx, it, by) => {
      const { channel, faults } = await channelMeant(tx, body.channel, it.year);
      const open = { code: 'commitment_open', message: '这项承诺还没有登记落实，登记落实以后再告知。' };
      const reasons =
        it.settledOn === null ? [open] : [...toldFaults(body.on, it.settledOn, by.on, 'on'), ...faults];
      if (reasons.length > 0) throw new Refused(reasons);
      await recordTold(tx, id, body.on, channel);
      return { on: body.on, channel };
    });
  }

  private follow(
    id: number,
    person: ActingPerson,
    action: AuditAction,
    write: (tx: Tx, it: StandingCommitment, by: { personId: number; on: string }) => Promise<object>,
  ): Promise<void> {
    return this.db.transaction(async (tx) => {
      const it = await lockCommitment(tx, id);
      if (!it) throw notFound('这项承诺');
      const name = admitted(person, it, await leadDivisionOf(tx, it.referralId));
      const after = await write(tx, it, { personId: person.id, on: this.clock.today() });
      await this.audit.record(tx, { id: person.id, name }, [
        {
          action,
          ...{ proposalId: it.proposalId, referralId: it.referralId },
          after: { content: it.content, ...after },
        },
      ]);
    });
  }
}

/** The liaison follows every promise, a division those it leads or keeps. */
function admitted(person: ActingPerson, it: StandingCommitment, lead: number | null): string {
  const own = [it.divisionId, lead].filter((one) => one !== null);
  const may = (holder: Holder): boolean =>
    holder.roles.includes('liaison') ||
    (holder.divisionId !== null &&
      own.includes(holder.divisionId) &&
      holder.roles.some((role) => role === 'handler' || role === 'division_head'));
  const found = actingBy(person, may);
  const refusal: Refusal = { code: 'wrong_division', message: '这项承诺由承办处室和联络员跟踪。' };
  if (!found) throw new Refused([refusal]);
  return found.actor.name;
}

async function leadDivisionOf(tx: Tx, referralId: number): Promise<number | null> {
  const rows = await rowsOf<{ id: number | null }>(
    tx,
    `select division_id as id from assignment
      where referral_id = $1 and part = 'lead' and state not in ('sent_back', 'ended')`,
    [referralId],
  );
  return rows[0]?.id ?? null;
}
