import { Injectable } from '@nestjs/common';
import type { ActingPerson, Holder } from '../../domain/acting.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Queryable, type Tx } from '../../platform/database/database.js';
import { digestOf, newToken } from '../../platform/secrets.js';

const HOUR = 3_600_000;

/** A session ends this long after the last request, and this long after signing in. */
export const IDLE_TIME = 8 * HOUR;
export const WHOLE_TIME = 14 * 24 * HOUR;

/** Where a request came from, as the session and the record keep it. */
export interface Origin {
  address: string;
  userAgent: string | null;
}

/** Who is signed in, and whether he must first change his password. */
export interface SignedIn {
  person: ActingPerson;
  mustChangePassword: boolean;
}

/** All that rights derive from, of the person whose alias is given. */
const holder = (p: string): string => `json_build_object('id', ${p}.id, 'name', ${p}.name,
  'roles', array(select r.role from person_role r where r.person_id = ${p}.id order by r.role),
  'divisionId', ${p}.division_id, 'rank', ${p}.rank,
  'portfolio', array(select l.division_id from leader_portfolio l where l.person_id = ${p}.id order by 1))`;

/** A person with those on leave for whom he acts; $1 his id, $2 today. */
const PERSON_SQL = `
  select ${holder('p')} as holder, p.must_change_password as "mustChangePassword",
    coalesce((select json_agg(${holder('away')} order by away.id)
       from leave v join person away on away.id = v.person_id and away.active
      where v.deputy_id = p.id and v.ended_at is null and $2::date between v.from_on and v.to_on), '[]') as away
  from person p where p.id = $1 and p.active`;

/** The sessions in the database: nothing of them is in the process, so a restart signs nobody out. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Begins a session and gives its token, which is kept nowhere but in the cookie. */
  async begin(tx: Tx, personId: number, origin: Origin): Promise<string> {
    const token = newToken();
    const now = this.clock.now();
    await tx.query(
      `insert into auth_session (id, person_id, created_at, last_seen_at, expires_at, address, user_agent)
       values ($1, $2, $3, $3, $4, $5, $6)`,
      [
        digestOf(token),
        personId,
        now,
        new Date(now.getTime() + WHOLE_TIME),
        origin.address,
        origin.userAgent?.slice(0, 300) ?? null,
      ],
    );
    return token;
  }

  /** Who holds this token; null for one that is forged, ended or too old. */
  async holderOf(token: string): Promise<(SignedIn & { sessionId: string }) | null> {
    const sessionId = digestOf(token);
    const now = this.clock.now();
    const [session] = await this.db.query<{ personId: number }>(
      `select person_id as "personId" from auth_session where id = $1 and expires_at > $2 and last_seen_at > $3`,
      [sessionId, now, new Date(now.getTime() - IDLE_TIME)],
    );
    if (!session) return null;
    // Once a minute is enough to know who is idle.
    await this.db.query('update auth_session set last_seen_at = $2 where id = $1 and last_seen_at < $3', [
      sessionId,
      now,
      new Date(now.getTime() - 60_000),
    ]);
    const signedIn = await this.person(this.db, session.personId);
    return signedIn && { ...signedIn, sessionId };
  }

  /** A person as he acts today; null where he is not active any more. */
  async person(db: Queryable, id: number): Promise<SignedIn | null> {
    const [row] = await rowsOf<{ holder: Holder; mustChangePassword: boolean; away: Holder[] }>(
      db,
      PERSON_SQL,
      [id, this.clock.today()],
    );
    if (!row) return null;
    const person = { ...row.holder, ownName: row.holder.name, standingInFor: row.away };
    return { person, mustChangePassword: row.mustChangePassword };
  }

  async end(tx: Tx, sessionId: string): Promise<void> {
    await tx.query('delete from auth_session where id = $1', [sessionId]);
  }

  /** Forgets what has run out: sessions, old answers to pressed buttons, old failures. */
  async sweep(tx: Tx): Promise<void> {
    const now = this.clock.now();
    const idle = new Date(now.getTime() - IDLE_TIME);
    await tx.query('delete from auth_session where expires_at <= $1 or last_seen_at <= $2', [now, idle]);
    await tx.query(`delete from idempotency_key where at < now() - interval '7 days'`);
    await tx.query(`delete from sign_in_delay where last_at < $1::timestamptz - interval '1 day'`, [now]);
  }
}
