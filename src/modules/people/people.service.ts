import { Injectable } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { may } from '../../domain/permissions.js';
import { loginKey, type PersonFacts } from '../../domain/person-rules.js';
import { notFound, Refused } from '../../domain/refused.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstPassword, hashPassword } from '../../platform/secrets.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import type { Person, PersonBody, PersonChangeBody } from './people.dto.js';
import { changeFaults, factsFaults, lastOfficerFaults } from './person-checks.js';
import {
  endSessions,
  insertPerson,
  peopleRows,
  type PersonRow,
  setPortfolio,
  setRoles,
} from './person-rows.js';

/** Who a person is in the office: the verbs of the two administrators. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Everybody; logins only for those who keep the accounts, and one's own. */
  async list(viewer: ActingPerson): Promise<Person[]> {
    const sees = may(viewer.roles, 'account.change') || may(viewer.roles, 'division.edit');
    const rows = await peopleRows(this.db, this.clock.today());
    return rows.map((row) => (sees || row.id === viewer.id ? row : { ...row, login: null }));
  }

  one(id: number): Promise<Person> {
    return this.load(this.db, id);
  }

  /** Adds a person; with a login he gets a first password, which he must change. */
  async create(
    body: PersonBody,
    actor: Actor & Partial<Pick<ActingPerson, 'roles'>>,
    given?: { password: string; mustChange: boolean },
  ): Promise<Person & { firstPassword: string | null }> {
    const facts = factsOf(body);
    if (actor.roles) refuse(changeFaults({ ...facts, roles: [] }, facts, actor.roles), 403);
    const password = facts.login === null ? null : (given?.password ?? firstPassword());
    const stored =
      password === null
        ? null
        : { hash: await hashPassword(password), mustChange: given?.mustChange ?? true };
    return this.db.transaction(async (tx) => {
      refuse(await factsFaults(tx, facts, null));
      const id = await insertPerson(tx, facts, stored, actor.id);
      await this.audit.record(tx, actor, [{ action: 'person.created', after: { personId: id, ...facts } }]);
      return { ...(await this.load(tx, id)), firstPassword: password };
    });
  }

  /** Changes what is recorded of a person; each administrator only his part. */
  async change(id: number, body: PersonChangeBody, actor: ActingPerson): Promise<Person> {
    const facts = factsOf(body);
    return this.db.transaction(async (tx) => {
      // Two administrators at once must not each take away "the other" last one.
      await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.people'))`);
      const before = await this.load(tx, id);
      const after = { ...facts, active: body.active ?? before.active };
      refuse(changeFaults(factsOfRow(before), facts, actor.roles), 403);
      refuse([...(await factsFaults(tx, facts, id)), ...(await lastOfficerFaults(tx, id, after))]);
      await tx.query(
        `update person set name = $2, login = $3, division_id = $4, rank = $5, active = $6,
                password_hash = case when $3::text is null then null else password_hash end where id = $1`,
        [id, facts.name, facts.login, facts.divisionId, facts.rank, after.active],
      );
      await setRoles(tx, id, facts.roles, actor.id);
      await setPortfolio(tx, id, facts.portfolio);
      if (!after.active || facts.login !== before.login) await endSessions(tx, id);
      const was = { ...factsOfRow(before), active: before.active };
      await this.audit.record(tx, actor, [
        { action: 'person.changed', before: { personId: id, ...was }, after: { personId: id, ...after } },
      ]);
      return this.load(tx, id);
    });
  }

  /** Gives a new first password and ends every session. */
  async resetPassword(id: number, actor: Actor): Promise<string> {
    const password = firstPassword();
    const hash = await hashPassword(password);
    await this.db.transaction(async (tx) => {
      const person = await this.load(tx, id);
      const message = `${person.name}没有登录名，请先由系统管理员填写登录名。`;
      if (person.login === null) throw new Refused([{ code: 'login_missing', message }]);
      await tx.query('update person set password_hash = $2, must_change_password = true where id = $1', [
        id,
        hash,
      ]);
      await endSessions(tx, id);
      await this.audit.record(tx, actor, [{ action: 'person.password_reset', after: { personId: id } }]);
    });
    return password;
  }

  private async load(db: Database | Tx, id: number): Promise<PersonRow> {
    const [row] = await peopleRows(db, this.clock.today(), id);
    if (!row) throw notFound('这个人员');
    return row;
  }
}

function factsOf(body: PersonBody): PersonFacts {
  const login = loginKey(body.login ?? '');
  return {
    name: body.name.trim(),
    login: login === '' ? null : login,
    roles: [...new Set(body.roles)],
    divisionId: body.divisionId ?? null,
    rank: body.rank ?? null,
    portfolio: [...new Set(body.portfolio ?? [])],
  };
}

function factsOfRow(row: PersonRow): PersonFacts {
  const { name, login, roles, rank } = row;
  return {
    name,
    login,
    roles,
    rank,
    divisionId: row.division?.id ?? null,
    portfolio: row.portfolio.map(({ id }) => id),
  };
}

function refuse(reasons: { code: string; message: string }[], status: 403 | 409 | 422 = 422): void {
  if (reasons.length > 0) throw new Refused(reasons, status);
}
