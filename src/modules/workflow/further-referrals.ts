import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import type { Role } from '../../domain/codes.js';
import { ROLE_NAMES } from '../../domain/labels.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import { ClockKeeper } from '../deadlines/clock-keeper.js';
import { recordGivenDate } from '../deadlines/given-dates.js';
import { closedYearFaults } from '../proposals/closed-years.js';
import { holdTerms } from '../proposals/lock-work.js';
import { insertReferral } from '../proposals/referral-verbs.js';
import { openFirstRound } from '../replies/first-round.js';
import { dayFaults } from './command-checks.js';
import type { AddReferralCommand } from './commands.dto.js';

/** A known proposal is referred to us once more, in another role or after the first referral ended. */
@Injectable()
export class FurtherReferrals {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly clocks: ClockKeeper,
  ) {}

  async add(proposalId: number, asked: AddReferralCommand, person: ActingPerson): Promise<number> {
    return this.db.transaction(async (tx) => {
      await holdTerms(tx);
      const live = await liveRoles(tx, proposalId);
      const may = actingBy(person, (holder) => holder.roles.includes('liaison'));
      const reasons = faults(asked, live, this.clock.today());
      reasons.unshift(...(await closedYearFaults(tx, [Number(asked.referredOn.slice(0, 4))])));
      if (may === null) reasons.unshift({ code: 'wrong_role', message: '这一步由联络员办理。' });
      if (reasons.length > 0) throw new Refused(reasons);
      const by = { personId: person.id, on: this.clock.today() };
      const { referredOn, dueOn = null } = asked;
      const referredBy = asked.referredBy?.trim() || null;
      const given = { role: asked.role, referredOn, receivedOn: asked.receivedOn ?? null, referredBy };
      const id = await insertReferral(tx, proposalId, given, by);
      await openFirstRound(tx, id, referredOn, by.personId);
      if (dueOn !== null) await recordGivenDate(tx, id, dueOn, referredOn, by.personId);
      await this.clocks.refresh(tx, [id]);
      await this.audit.record(tx, { id: person.id, name: may?.actor.name ?? person.name }, [
        {
          action: 'referral.added',
          ...{ proposalId, referralId: id },
          after: { status: 'received', role: ROLE_NAMES[asked.role], referredOn, dueOn, referredBy },
        },
      ]);
      return id;
    });
  }
}

function faults(asked: AddReferralCommand, live: Role[], today: string): Refusal[] {
  const { role, referredOn, receivedOn, dueOn } = asked;
  const fault = (code: string, field: string, message: string): Refusal => ({ code, field, message });
  const taken = `此件已另有一条${ROLE_NAMES[role]}的交办，同一办理方式不能有两条。`;
  return [
    ...(live.includes(role) ? [fault('role_taken', 'role', taken)] : []),
    ...dayFaults(referredOn, today, 'referredOn'),
    ...(receivedOn ? dayFaults(receivedOn, today, 'receivedOn') : []),
    ...(receivedOn && receivedOn < referredOn
      ? [fault('received_before', 'receivedOn', '收到日期早于交办日期，请核对。')]
      : []),
    ...(dueOn && dueOn < referredOn ? [fault('due_before', 'dueOn', '办理期限早于交办日期，请核对。')] : []),
  ];
}

/** Locks the proposal, and gives the roles in which it stands with us. */
async function liveRoles(tx: Tx, proposalId: number): Promise<Role[]> {
  const found = await rowsOf(tx, 'select id from proposal where id = $1 for no key update', [proposalId]);
  if (found.length === 0) throw notFound('这件建议提案');
  const rows = await rowsOf<{ role: Role }>(
    tx,
    `select role from referral where proposal_id = $1 and status not in ('returned', 'withdrawn')`,
    [proposalId],
  );
  return rows.map((row) => row.role);
}
