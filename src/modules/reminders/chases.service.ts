import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { notFound, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import { AuditService } from '../audit/audit.service.js';
import { LightDays } from '../calendar/light-days.js';
import { holdYearsOfReferrals } from '../proposals/closed-years.js';
import { lockReferrals } from '../proposals/referral-verbs.js';
import { type ChaseSubject, chaseSubjects } from './chase-facts.js';
import type { BulkChaseBody, ReferralChaseBody, ChaseOutcome } from './chases.dto.js';
import { INSERT_CHASES_SQL } from './chases.sql.js';
import { oweFrom } from './deliveries.sql.js';

/** 一键催办: whoever a case waits for now is told who chases, and why. */
@Injectable()
export class Chases {
  constructor(
    private readonly db: Database,
    private readonly days: LightDays,
    private readonly audit: AuditService,
    private readonly messengers: Messengers,
    private readonly clock: Clock,
  ) {}

  /** One case. @throws Refused with the reason where nobody here is to be chased, or it was done today. */
  async one(referralId: number, body: ReferralChaseBody, person: ActingPerson): Promise<ChaseOutcome> {
    return this.db.transaction(async (tx) => {
      const [subject] = await this.subjects(tx, [referralId], body, person);
      if (!subject) throw notFound('这件交办件');
      if (subject.refusal) throw new Refused([subject.refusal]);
      return this.chase(tx, [subject], body, person);
    });
  }

  /** Many: those that can be chased are, the others are listed with their reason. */
  async many({ referralIds, ...body }: BulkChaseBody, person: ActingPerson): Promise<ChaseOutcome> {
    return this.db.transaction(async (tx) => {
      const subjects = await this.subjects(tx, [...new Set(referralIds)], body, person);
      return this.chase(tx, subjects, body, person);
    });
  }

  private async subjects(
    tx: Tx,
    ids: number[],
    { again = false }: ReferralChaseBody,
    person: ActingPerson,
  ): Promise<ChaseSubject[]> {
    await lockReferrals(tx, ids);
    await holdYearsOfReferrals(tx, ids);
    return chaseSubjects(tx, ids, { day: await this.days.today(tx), again, actorId: person.id });
  }

  private async chase(
    tx: Tx,
    subjects: ChaseSubject[],
    { note, again = false }: ReferralChaseBody,
    person: ActingPerson,
  ): Promise<ChaseOutcome> {
    const chased = subjects.filter(({ refusal }) => refusal === null);
    const words = note?.trim() || null;
    await this.tell(tx, chased, words, person);
    await this.audit.record(
      tx,
      person,
      chased.map(({ proposalId, referralId, people }) => ({
        action: 'referral.chased' as const,
        ...{ proposalId, referralId },
        after: { to: people.map(({ name }) => name), note: words, again },
      })),
    );
    return {
      chased: chased.map(({ referralId, people }) => ({ referralId, told: people.map(({ name }) => name) })),
      refused: subjects.flatMap(({ referralId, number, subject, refusal }) =>
        refusal === null ? [] : [{ referralId, number, subject, ...refusal }],
      ),
    };
  }

  /** A notice per case and person; outside the pages one message to each person for all of them. */
  private async tell(
    tx: Tx,
    chased: ChaseSubject[],
    note: string | null,
    person: ActingPerson,
  ): Promise<void> {
    const told = chased.flatMap(({ referralId, people, standing }) =>
      people.map(({ id }) => ({
        referralId,
        id,
        title: `${person.name}催办：${standing?.sentence ?? '请尽快办理'}`,
      })),
    );
    if (told.length === 0) return;
    const made = await rowsOf<{ id: number; personId: number }>(tx, INSERT_CHASES_SQL, [
      ...[person.name, this.clock.now(), randomBytes(8).toString('hex'), note],
      told.map(({ referralId }) => referralId),
      told.map(({ id }) => id),
      told.map(({ title }) => title),
    ]);
    const first = made.filter(({ id, personId }) =>
      made.every((one) => one.personId !== personId || one.id >= id),
    );
    await tx.query(
      `with told as (select id, person_id, kind, state from notice where id = any($1)) ${oweFrom('told', '$2', '$3')}`,
      [first.map(({ id }) => id), this.messengers.ready, this.clock.now()],
    );
  }
}
