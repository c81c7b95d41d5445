import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import type { Body } from '../../domain/codes.js';
import { BODY_NAMES } from '../../domain/labels.js';
import { notFound } from '../../domain/refused.js';
import { type Due, reminderTitle } from '../../domain/reminder-words.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import { AuditService } from '../audit/audit.service.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { oweFrom } from './deliveries.sql.js';
import type { Escalation, EscalationList } from './notices.dto.js';
import { CLOCK_LADDER, CLOCK_STANDS } from './recipients.sql.js';

type Row = Omit<Escalation, 'title' | 'at'> & Due & { at: Date; raisedIn: Body };

const AWAITING_SQL = `
  select array_agg(n.id order by n.id) as ids, array_agg(w.name order by n.id) as leaders, min(n.created_at) as at,
         r.id as "referralId", p.id as "proposalId", p.number, p.title as subject, k.body as "raisedIn",
         ${CLOCK_LADDER} as ladder, c.due_on as "dueOn", c.provisional, d.name as division
    from notice n join person w on w.id = n.person_id join referral r on r.id = n.referral_id
    join proposal p on p.id = r.proposal_id join kind k on k.code = p.kind_code
    join clock c on c.referral_id = n.referral_id and c.name = n.clock and c.round = n.round
     and c.subject_id = n.subject_id
    left join assignment la on la.referral_id = r.id and la.part = 'lead' and la.state not in ('sent_back', 'ended')
    left join division_name d on d.division_id = coalesce(c.division_id, la.division_id) and d.to_on is null
   where n.state = 'awaiting' and ($1::integer[] is null or n.id = any($1)) and ${CLOCK_STANDS}
   group by r.id, p.id, k.body, c.id, d.name order by c.due_on, r.id`;

/** 上报: a leader is told only after the liaison has looked at it. */
@Injectable()
export class Escalations {
  constructor(
    private readonly db: Database,
    private readonly calendars: CalendarService,
    private readonly audit: AuditService,
    private readonly messengers: Messengers,
    private readonly clock: Clock,
  ) {}

  /** What waits for the liaison's word, the longest overdue first; the words are those of today. */
  async list(): Promise<EscalationList> {
    return { escalations: await this.rows(this.db, null) };
  }

  /** Tells the leaders, and notes it at each case. What no longer stands is left out. */
  async confirm(ids: number[], person: ActingPerson): Promise<EscalationList> {
    await this.db.transaction(async (tx) => {
      await lock(tx, ids);
      const confirmed = await this.rows(tx, ids);
      for (const { ids: own, title } of confirmed)
        await tx.query(
          `update notice set state = 'open', title = $2, said_by = $3, settled_at = $4, created_at = $4
            where id = any($1) and state = 'awaiting'`,
          [own, title, person.name, this.clock.now()],
        );
      const told = confirmed.flatMap((one) => one.ids);
      await tx.query(
        `with told as (select id, person_id, kind, state from notice where id = any($1)) ${oweFrom('told', '$2', '$3')}`,
        [told, this.messengers.ready, this.clock.now()],
      );
      await this.audit.record(
        tx,
        person,
        confirmed.map(({ proposalId, referralId, leaders, title }) => ({
          action: 'referral.escalated' as const,
          ...{ proposalId, referralId },
          after: { leaders, title },
        })),
      );
    });
    return this.list();
  }

  /** The leaders are not told; the next rung of the ladder may ask again. */
  async dismiss(ids: number[], person: ActingPerson): Promise<EscalationList> {
    await this.db.transaction(async (tx) => {
      await lock(tx, ids);
      await tx.query(
        `update notice set state = 'cancelled', said_by = $2, settled_at = $3
          where id = any($1) and state = 'awaiting'`,
        [ids, person.name, this.clock.now()],
      );
    });
    return this.list();
  }

  private async rows(on: Queryable, ids: number[] | null): Promise<Escalation[]> {
    const calendar = await this.calendars.calendar(on);
    const today = this.clock.today();
    const rows = await rowsOf<Row>(on, AWAITING_SQL, [ids]);
    return rows.map(({ raisedIn, ladder, dueOn, provisional, at, ...row }) => ({
      ...row,
      at: at.toISOString(),
      number: `${BODY_NAMES[raisedIn]} ${row.number}`,
      title: reminderTitle({ ladder, dueOn, provisional }, today, calendar),
    }));
  }
}

/** Nobody else decides on them meanwhile. @throws 404 where one was decided on already. */
async function lock(tx: Tx, ids: number[]): Promise<void> {
  const held = await rowsOf<{ id: number }>(
    tx,
    `select id from notice where id = any($1) and state = 'awaiting' order by id for update`,
    [ids],
  );
  if (held.length < new Set(ids).size) throw notFound('这条上报提醒，可能已经有人处理');
}
