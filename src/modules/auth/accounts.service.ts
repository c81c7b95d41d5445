import { Injectable, UnauthorizedException } from '@nestjs/common';
import { holdersOf } from '../../domain/acting.js';
import { passwordFault } from '../../domain/password-rules.js';
import { loginKey } from '../../domain/person-rules.js';
import { permissionsOf } from '../../domain/permissions.js';
import { Refused } from '../../domain/refused.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { hashPassword, isPassword } from '../../platform/secrets.js';
import { type Actor, AuditService } from '../audit/audit.service.js';
import type { Me } from './auth.dto.js';
import { type Origin, Sessions } from './sessions.js';
import { SignInDelay } from './sign-in-delay.js';

interface Account {
  id: number;
  name: string;
  login: string;
  passwordHash: string | null;
}

/** The verbs of one's own account: signing in and out, changing the password. */
@Injectable()
export class AccountsService {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly delay: SignInDelay,
    private readonly audit: AuditService,
  ) {}

  /** Begins a session and ends the one that the browser held before. Unknown login and wrong password sound alike. */
  async signIn(
    { login, password }: { login: string; password: string },
    origin: Origin,
    sessionBefore: string | null,
  ): Promise<{ token: string; me: Me }> {
    await this.delay.claim(login, origin.address);
    const account = await this.account('login = $1', loginKey(login));
    const right = await isPassword(account?.passwordHash ?? null, password);
    if (!account || !right) {
      if (account) await this.note(account, 'account.sign_in_failed', origin);
      throw new UnauthorizedException({
        reasons: [{ code: 'sign_in_failed', message: '登录名或密码不正确。' }],
      });
    }
    return this.db.transaction(async (tx) => {
      await this.delay.forgive(tx, login, origin.address);
      await this.sessions.sweep(tx);
      if (sessionBefore !== null) await this.sessions.end(tx, sessionBefore);
      const token = await this.sessions.begin(tx, account.id, origin);
      await this.audit.record(tx, account, [{ action: 'account.signed_in', after: origin }]);
      return { token, me: await this.me(tx, account.id) };
    });
  }

  /** Ends this session, or all of the person's. */
  async signOut(actor: Actor & { id: number }, sessionId: string, everywhere: boolean): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (everywhere) await tx.query('delete from auth_session where person_id = $1', [actor.id]);
      else await this.sessions.end(tx, sessionId);
      const action = everywhere ? 'account.signed_out_everywhere' : 'account.signed_out';
      await this.audit.record(tx, actor, [{ action }]);
    });
  }

  /** Changes one's password; every session ends, and a new one begins here. */
  async changePassword(
    actor: Actor & { id: number },
    change: { old: string; new: string },
    origin: Origin,
  ): Promise<{ token: string; me: Me }> {
    const account = await this.account('id = $1', actor.id);
    if (!account) throw new UnauthorizedException();
    // A session left open is no licence to guess the password.
    await this.delay.claim(account.login, origin.address);
    if (!(await isPassword(account.passwordHash, change.old))) throw wrong('old', '原密码不正确。');
    await this.db.transaction((tx) => this.delay.forgive(tx, account.login, origin.address));
    const fault =
      passwordFault(change.new, account.login) ??
      (change.new === change.old ? '新密码不能与原密码相同。' : null);
    if (fault !== null) throw wrong('new', fault);
    const hash = await hashPassword(change.new);
    return this.db.transaction(async (tx) => {
      const [, changed] = await tx.query<[unknown[], number]>(
        `update person set password_hash = $3, must_change_password = false where id = $1 and password_hash = $2`,
        [account.id, account.passwordHash, hash],
      );
      if (changed === 0) throw wrong('old', '原密码不正确。');
      await tx.query('delete from auth_session where person_id = $1', [account.id]);
      const token = await this.sessions.begin(tx, account.id, origin);
      await this.audit.record(tx, account, [{ action: 'account.password_changed', after: origin }]);
      return { token, me: await this.me(tx, account.id) };
    });
  }

  /** The signed-in person as the pages need him. */
  async me(db: Tx | Database, id: number): Promise<Me> {
    const found = await this.sessions.person(db, id);
    if (!found) throw new UnauthorizedException();
    const [row] = await rowsOf<{ login: string; division: Me['division'] }>(
      db,
      `select p.login, case when p.division_id is not null then json_build_object('id', p.division_id, 'name',
          (select n.name from division_name n where n.division_id = p.division_id
            order by n.to_on desc nulls first limit 1)) end as division
         from person p where p.id = $1`,
      [id],
    );
    const { person, mustChangePassword } = found;
    const { ownName: name, roles, rank, standingInFor } = person;
    const all = holdersOf(person);
    return {
      id,
      name,
      roles,
      rank,
      mustChangePassword,
      login: row?.login ?? '',
      division: row?.division ?? null,
      permissions: permissionsOf(all.flatMap((one) => one.roles)),
      standingInFor: standingInFor.map((one) => ({ id: one.id, name: one.name })),
    };
  }

  private async account(where: string, value: unknown): Promise<Account | undefined> {
    const rows = await this.db.query<Account>(
      `select id, name, login, password_hash as "passwordHash" from person where ${where} and active`,
      [value],
    );
    return rows[0];
  }

  private async note(account: Account, action: 'account.sign_in_failed', origin: Origin): Promise<void> {
    await this.db.transaction((tx) => this.audit.record(tx, account, [{ action, after: origin }]));
  }
}

function wrong(field: string, message: string): Refused {
  return new Refused([{ code: 'password_refused', field, message }], 422);
}
