import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import { yearClosed } from '../../domain/closed-year.js';
import { answersProposers } from '../../domain/referral-workflow-facts.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { recordReminder } from '../feedback/feedback.verbs.js';
import { CommandFacts, type CommandReferral } from '../proposals/command-facts.js';
import { lockReferral } from '../proposals/lock-work.js';
import { dayFaults } from '../workflow/command-checks.js';
import { beforeIssueFaults, channelMeant, signerMeant, signersOf } from './aftercare-checks.js';
import type { FeedbackReminder } from './aftercare.dto.js';

/** 催交征询意见表. It moves nothing, so the page that it was done beside is not old by it. */
@Injectable()
export class FeedbackReminders {
  constructor(
    private readonly db: Database,
    private readonly facts: CommandFacts,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  remind(referralId: number, asked: FeedbackReminder, person: ActingPerson): Promise<void> {
    return this.db.transaction(async (tx) => {
      const referral = await this.locked(tx, referralId);
      const signers = await signersOf(tx, referralId);
      const { signer, faults } = signerMeant(signers, asked.proposerId);
      const { channel, faults: unknown } = await channelMeant(tx, asked.channel, referral.year);
      const reasons = [
        ...waitingFaults(referral),
        ...faults,
        ...unknown,
        ...(await this.days(tx, referral, asked.on)),
      ];
      if (reasons.length > 0) throw new Refused(reasons);
      const may = actingBy(person, (holder) => holder.roles.includes('liaison'));
      if (!may) throw new Refused([{ code: 'wrong_role', message: '这一步由联络员办理。' }]);
      const note = asked.note?.trim() || null;
      const { on } = asked;
      const by = { personId: person.id, on: this.clock.today() };
      const reminder = { proposerId: signer?.id ?? null, on, channel, note };
      await recordReminder(tx, referral.roundId as number, reminder, by);
      await this.audit.record(tx, { id: person.id, name: may.actor.name }, [
        {
          action: 'referral.feedbackReminded',
          ...{ proposalId: referral.proposalId, referralId },
          after: { on, channel, note, proposer: signer?.name ?? null },
        },
      ]);
    });
  }

  private async locked(tx: Tx, referralId: number): Promise<CommandReferral> {
    await lockReferral(tx, referralId);
    const [referral] = await this.facts.of(tx, [referralId]);
    if (!referral) throw notFound('这件交办件');
    return referral;
  }

  private async days(tx: Tx, referral: CommandReferral, on: string): Promise<Refusal[]> {
    return [
      ...dayFaults(on, this.clock.today(), 'on'),
      ...(await beforeIssueFaults(tx, referral.roundId, on, 'on')),
    ];
  }
}

function waitingFaults(referral: CommandReferral): Refusal[] {
  if (referral.closedYear !== null) return [yearClosed(referral.closedYear)];
  const waits = referral.status === 'replied' && answersProposers(referral.facts.role);
  return waits ? [] : [{ code: 'not_waiting', message: '此件不在等征询意见，不用催。' }];
}
