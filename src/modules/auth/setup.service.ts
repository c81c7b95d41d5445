import { Injectable } from '@nestjs/common';
import { passwordFault } from '../../domain/password-rules.js';
import { PERSON_ROLE_NAMES, type PersonRole } from '../../domain/workflow-roles.js';
import { loginKey, personFaults } from '../../domain/person-rules.js';
import { type Refusal, Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Queryable } from '../../platform/database/database.js';
import { hashPassword } from '../../platform/secrets.js';
import { AuditService } from '../audit/audit.service.js';
import { insertPerson } from '../people/person-rows.js';
import { AccountsService } from './accounts.service.js';
import type { Me, SetupBody } from './auth.dto.js';
import { type Origin, Sessions } from './sessions.js';

const ROLES: Record<keyof SetupBody, PersonRole> = {
  liaison: 'liaison',
  systemAdmin: 'system_admin',
  securityAdmin: 'security_admin',
  auditor: 'auditor',
};

/** The first visit of an empty system: it creates the liaison officer and the three officers, once. */
@Injectable()
export class SetupService {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountsService,
    private readonly sessions: Sessions,
    private readonly audit: AuditService,
  ) {}

  async needed(db: Queryable = this.db): Promise<boolean> {
    const rows = await rowsOf(db, 'select 1 from person where login is not null limit 1');
    return rows.length === 0;
  }

  /** Creates the four and signs the liaison officer in. */
  async setUp(body: SetupBody, origin: Origin): Promise<{ token: string; me: Me }> {
    if (!(await this.needed())) throw alreadySetUp();
    const people = peopleOf(body);
    const faults = faultsOf(people);
    if (faults.length > 0) throw new Refused(faults, 422);
    const hashes = await Promise.all(people.map(({ password }) => hashPassword(password)));
    return this.db.transaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('chengban.setup'))`);
      if (!(await this.needed(tx))) throw alreadySetUp();
      const ids: number[] = [];
      for (const [at, { facts }] of people.entries()) {
        const password = { hash: hashes[at] as string, mustChange: false };
        ids.push(await insertPerson(tx, facts, password, null));
      }
      const id = ids[0] as number;
      await this.audit.record(tx, { id, name: body.liaison.name.trim() }, [
        { action: 'system.set_up', after: { ...origin, logins: people.map(({ facts }) => facts.login) } },
      ]);
      const token = await this.sessions.begin(tx, id, origin);
      return { token, me: await this.accounts.me(tx, id) };
    });
  }
}

function peopleOf(body: SetupBody) {
  return (Object.keys(ROLES) as (keyof SetupBody)[]).map((field) => {
    const { name, login, password } = body[field];
    const roles = [ROLES[field]];
    const rest = { roles, divisionId: null, rank: null, portfolio: [] };
    return { field, password, facts: { name: name.trim(), login: loginKey(login), ...rest } };
  });
}

type FirstPerson = ReturnType<typeof peopleOf>[number];

const wordOf = ({ field }: FirstPerson): string => PERSON_ROLE_NAMES[ROLES[field]];

function faultsOf(people: FirstPerson[]): Refusal[] {
  return people.flatMap((person, at) => {
    const { field, password, facts } = person;
    const fault = passwordFault(password, facts.login);
    const all = [...personFaults(facts, true), ...alikeFaults(person, people.slice(0, at))];
    if (fault !== null) all.push({ code: 'password_refused', field: 'password', message: fault });
    const who = wordOf(person);
    return all.map((one) => ({ ...one, field: `${field}.${one.field}`, message: `${who}：${one.message}` }));
  });
}

/** Four people have four logins and four passwords. */
function alikeFaults(person: FirstPerson, before: FirstPerson[]): Refusal[] {
  const faults: Refusal[] = [];
  const twin = before.find(({ facts }) => facts.login !== '' && facts.login === person.facts.login);
  if (twin) {
    const message = `登录名与${wordOf(twin)}的相同，请换一个。`;
    faults.push({ code: 'logins_alike', field: 'login', message });
  }
  const double = before.find(({ password }) => password !== '' && password === person.password);
  if (double) {
    const message = `密码与${wordOf(double)}的相同，请换一个。`;
    faults.push({ code: 'passwords_alike', field: 'password', message });
  }
  return faults;
}

function alreadySetUp(): Refused {
  return new Refused([{ code: 'already_set_up', message: '系统已经设置过了，请直接登录。' }]);
}
