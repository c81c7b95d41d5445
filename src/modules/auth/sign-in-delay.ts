import { HttpException, Injectable } from '@nestjs/common';
import { loginKey } from '../../domain/person-rules.js';
import { Clock } from '../../platform/clock.js';
import { Database, rowsOf, type Tx } from '../../platform/database/database.js';
import { digestOf } from '../../platform/secrets.js';

/** So many failures cost nothing; each further one doubles the wait, to the longest. */
const FREE = { login: 5, address: 30 };
const LONGEST_WAIT = 15 * 60;
/** Failures are forgotten after a quiet hour. */
const FORGOTTEN_AFTER = 3_600_000;

/** Growing waits after failures, by account and by address, known to all servers and kept over restarts. */
@Injectable()
export class SignInDelay {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt as a failure before the password is looked at, so that a hundred attempts at once do not all
   * get in before the first has failed. Throws 429 while a wait runs, in the same words for every login.
   */
  async claim(login: string, address: string): Promise<void> {
    // What throws takes back what was counted: an attempt that has to wait is none.
    await this.db.transaction(async (tx) => {
      refuse(await this.count(tx, keyOf('login', login), FREE.login));
      refuse(await this.count(tx, keyOf('address', address), FREE.address));
    });
  }

  /** The attempt was right: the account starts anew, the address has one failure less. */
  async forgive(tx: Tx, login: string, address: string): Promise<void> {
    await tx.query('delete from sign_in_delay where key = $1', [keyOf('login', login)]);
    await tx.query(
      'update sign_in_delay set failures = greatest(failures - 1, 0), free_at = last_at where key = $1',
      [keyOf('address', address)],
    );
  }

  /** Counts one attempt of a key; gives the seconds still to wait, and then does not count it. */
  private async count(tx: Tx, key: string, free: number): Promise<number> {
    const now = this.clock.now();
    await tx.query(
      `insert into sign_in_delay (key, failures, last_at, free_at) values ($1, 0, $2, $2) on conflict do nothing`,
      [key, now],
    );
    const [row] = await rowsOf<{ failures: number; lastAt: Date; freeAt: Date }>(
      tx,
      `select failures, last_at as "lastAt", free_at as "freeAt" from sign_in_delay where key = $1 for update`,
      [key],
    );
    if (!row) return 0;
    if (row.freeAt > now) return Math.ceil((row.freeAt.getTime() - now.getTime()) / 1000);
    const quiet = now.getTime() - row.lastAt.getTime() > FORGOTTEN_AFTER;
    const failures = (quiet ? 0 : row.failures) + 1;
    const wait = failures < free ? 0 : Math.min(2 ** (failures - free), LONGEST_WAIT);
    await tx.query('update sign_in_delay set failures = $2, last_at = $3, free_at = $4 where key = $1', [
      key,
      failures,
      now,
      new Date(now.getTime() + wait * 1000),
    ]);
    return 0;
  }
}

function keyOf(kind: 'login' | 'address', text: string): string {
  return digestOf(`${kind}:${kind === 'login' ? loginKey(text) : text}`);
}

function refuse(seconds: number): void {
  if (seconds === 0) return;
  const time = seconds < 120 ? `${seconds}秒` : `${Math.ceil(seconds / 60)}分钟`;
  const message = `登录失败次数过多，请${time}后再试。`;
  throw new HttpException({ reasons: [{ code: 'sign_in_delayed', message }] }, 429);
}
