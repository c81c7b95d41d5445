import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { may, isOfficer } from '../../domain/permissions.js';
import { notFound, type Refusal, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { AuditService } from '../audit/audit.service.js';
import type { LeaveBody, Person } from './people.dto.js';
import { peopleRows, type PersonRow } from './person-rows.js';

/** 代理: someone is away, and another acts for him with his rights and in both names. */
@Injectable()
export class LeaveService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Hands a person's tasks to another for a period. He does so himself, or the security administrator does. */
  async set(personId: number, leave: LeaveBody, actor: ActingPerson): Promise<Person> {
    mayDecide(personId, actor);
    return this.db.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.people'))`);
      const [person, deputy] = [await this.load(tx, personId), await this.load(tx, leave.deputyId)];
      const reasons = [...this.faults(person, deputy, leave), ...(await overlaps(tx, personId, leave))];
      if (reasons.length > 0) throw new Refused(reasons, 422);
      await tx.query(
        'insert into leave (person_id, deputy_id, from_on, to_on, recorded_by) values ($1, $2, $3, $4, $5)',
        [personId, leave.deputyId, leave.fromOn, leave.toOn, actor.id],
      );
      await this.audit.record(tx, actor, [{ action: 'person.leave_set', after: { personId, ...leave } }]);
      return this.load(tx, personId);
    });
  }

  /** Ends the leaves that run or are to come; the person is back. */
  async end(personId: number, actor: ActingPerson): Promise<Person> {
    mayDecide(personId, actor);
    return this.db.transaction(async (tx) => {
      await this.load(tx, personId);
      const [ended] = await tx.query<[object[], number]>(
        `update leave set ended_at = $3 where person_id = $1 and ended_at is null and to_on >= $2
         returning deputy_id as "deputyId", from_on as "fromOn", to_on as "toOn"`,
        [personId, this.clock.today(), this.clock.now()],
      );
      if (ended.length > 0)
        await this.audit.record(tx, actor, [
          { action: 'person.leave_ended', before: { leaves: ended }, after: { personId } },
        ]);
      return this.load(tx, personId);
    });
  }

  private faults(person: PersonRow, deputy: PersonRow, leave: LeaveBody): Refusal[] {
    const officer = (one: PersonRow): boolean => one.roles.some((role) => isOfficer(role));
    const fault = (field: string, message: string): Refusal => ({ code: 'leave_invalid', field, message });
    const faults = [
      person.id === deputy.id && fault('deputyId', '代理人不能是本人。'),
      leave.toOn < leave.fromOn && fault('toOn', '结束日期不能早于开始日期。'),
      leave.toOn < this.clock.today() && fault('toOn', '结束日期不能早于今天。'),
      (officer(person) || officer(deputy)) &&
        fault('deputyId', '系统管理员、安全管理员、审计员不能代理他人，也不能由他人代理。'),
      !(deputy.active && deputy.login !== null) &&
        fault('deputyId', `${deputy.name}没有可用的账号，不能代理。`),
    ];
    return faults.filter((one) => one !== false);
  }

  private async load(tx: Tx, id: number): Promise<PersonRow> {
    const [row] = await peopleRows(tx, this.clock.today(), id);
    if (!row) throw notFound('这个人员');
    return row;
  }
}

/** Handing out rights is the person's own act, or that of the officer who grants them. */
function mayDecide(personId: number, actor: ActingPerson): void {
  if (personId === actor.id || may(actor.roles, 'account.grantRole')) return;
  const message = '代理由本人设定，或者请安全管理员设定。';
  throw new Refused([{ code: 'not_allowed', message }], 403);
}

/** A second leave in the same days, or a deputy who is away himself then. */
async function overlaps(tx: Tx, personId: number, leave: LeaveBody): Promise<Refusal[]> {
  if (leave.toOn < leave.fromOn) return [];
  const rows = await rowsOf<{ personId: number; name: string; fromOn: string; toOn: string }>(
    tx,
    `select l.person_id as "personId", p.name, l.from_on as "fromOn", l.to_on as "toOn"
       from leave l join person p on p.id = l.person_id
      where l.person_id = any($1) and l.ended_at is null and l.from_on <= $3 and l.to_on >= $2 order by l.from_on`,
    [[personId, leave.deputyId], leave.fromOn, leave.toOn],
  );
  return rows.map((row) => ({
    code: row.personId === personId ? 'leave_overlaps' : 'deputy_away',
    field: row.personId === personId ? 'fromOn' : 'deputyId',
    message: `${row.name}在${row.fromOn}至${row.toOn}已由他人代理，期间不能重叠。`,
  }));
}
