import { Injectable } from '@nestjs/common';
import { type ActingPerson, actingBy } from '../../domain/acting.js';
import { ladderRefusals } from '../../domain/ladder-rules.js';
import { may } from '../../domain/permissions.js';
import { notFound, Refused } from '../../domain/refused.js';
import { type Ladder, ladderName, LADDERS, type Rung } from '../../domain/reminder-ladder.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import type { ReminderRules, RungBody, SuppressionBody, SuppressionView } from './ladders.dto.js';

/** 提醒阶梯 and 暂停期; what changes holds from the next sweep on, for reminders go by today. */
@Injectable()
export class ReminderLadders {
  constructor(
    private readonly db: Database,
    private readonly audit: AuditService,
  ) {}

  async all(viewer: ActingPerson): Promise<ReminderRules> {
    const rows = await this.db.query<Rung & { ladder: string }>(
      `select ladder, moment, workdays, audience from reminder_rung
        order by moment <> 'before', case moment when 'before' then -workdays else workdays end, id`,
    );
    const ladders = LADDERS.map((ladder) => ({
      ladder,
      name: ladderName(ladder),
      rungs: rows
        .filter((row) => row.ladder === ladder)
        .map(({ moment, workdays, audience }) => ({ moment, workdays, audience })),
    }));
    const suppressions = await this.db.query<SuppressionView>(
      'select id, from_on as "fromOn", to_on as "toOn", reason from suppression order by from_on desc, id desc',
    );
    return { ladders, suppressions, editable: keeps(viewer) };
  }

  /** Replaces a ladder. @throws Refused with every reason why a rung will not do. */
  async replace(ladder: string, rungs: RungBody[], actor: ActingPerson): Promise<ReminderRules> {
    if (!isLadder(ladder)) throw notFound(`提醒阶梯“${ladder.slice(0, 40)}”`);
    const reasons = ladderRefusals(rungs);
    if (reasons.length > 0) throw new Refused(reasons, 422);
    await this.db.transaction(async (tx) => {
      const before = await lockedRungs(tx, ladder);
      await tx.query('delete from reminder_rung where ladder = $1', [ladder]);
      await tx.query(
        `insert into reminder_rung (ladder, moment, workdays, audience)
         select $1, f.moment, f.workdays, f.audience from jsonb_to_recordset($2) as f(moment text, workdays integer, audience text)`,
        [ladder, JSON.stringify(rungs)],
      );
      await this.audit.record(tx, actor, [
        { action: 'reminder.ladder_changed', before: { ladder, rungs: before }, after: { ladder, rungs } },
      ]);
    });
    return this.all(actor);
  }

  async suppress(period: SuppressionBody, actor: ActingPerson): Promise<ReminderRules> {
    const { fromOn, toOn } = period;
    if (toOn < fromOn)
      throw new Refused(
        [{ code: 'period_reversed', field: 'toOn', message: '结束日期不能早于开始日期。' }],
        422,
      );
    const reason = period.reason.trim();
    await this.db.transaction(async (tx) => {
      await tx.query(
        'insert into suppression (from_on, to_on, reason, recorded_by) values ($1, $2, $3, $4)',
        [...[fromOn, toOn, reason, actor.id]],
      );
      await this.audit.record(tx, actor, [
        { action: 'reminder.suppressed', after: { fromOn, toOn, reason } },
      ]);
    });
    return this.all(actor);
  }

  async resume(id: number, actor: ActingPerson): Promise<ReminderRules> {
    await this.db.transaction(async (tx) => {
      const [gone] = await tx.query<[object[], number]>(
        'delete from suppression where id = $1 returning from_on as "fromOn", to_on as "toOn", reason',
        [id],
      );
      if (gone.length === 0) throw notFound('这个暂停期');
      await this.audit.record(tx, actor, [{ action: 'reminder.resumed', before: gone[0] }]);
    });
    return this.all(actor);
  }
}

function isLadder(text: string): text is Ladder {
  return LADDERS.some((ladder) => ladder === text);
}

function keeps(viewer: ActingPerson): boolean {
  return actingBy(viewer, ({ roles }) => may(roles, 'list.edit')) !== null;
}

/** The rungs as they stand; whoever else replaces the ladder waits. */
async function lockedRungs(tx: Tx, ladder: string): Promise<Rung[]> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.ladders'))`);
  return rowsOf<Rung>(
    tx,
    'select moment, workdays, audience from reminder_rung where ladder = $1 order by id',
    [ladder],
  );
}
