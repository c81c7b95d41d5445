import { connect } from 'node:net';
import pg from 'pg';
import { addDays } from '../../src/domain/civil-day.js';
import { createAccounts } from '../support/accounts.js';
import { insertClocks } from '../support/clock-rows.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { type RunningRedis, startRedis } from '../support/redis.js';
import { type Running, startServer, startWorker, until } from '../support/server.js';
import { type CountingSmtp, countSmtp } from '../support/smtp.js';
import { SOAK } from '../support/soak.js';

/** So many reminders are owed at each turn; the soak has more of them. */
const OWED = 12 * SOAK;
/** What a killed worker was just handing over may come twice; it hands over four at once (decision 0027). */
const AT_ONCE = 4;

let database: FreshDatabase;
let redis: RunningRedis;
let smtp: CountingSmtp;
let client: pg.Client;
let people: Awaited<ReturnType<typeof createAccounts>>;
const running: Running[] = [];

beforeAll(async () => {
  [database, redis, smtp] = await Promise.all([freshDatabase(), startRedis(), countSmtp()]);
  people = await createAccounts(database.url);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`update setting set value = '""' where key = 'reminder_quiet_hours'`);
  await client.query(`update setting set value = 'false' where key = 'reminder_quiet_rest_days'`);
  await client.query(
    `insert into person_channel (person_id, email, email_on, digest) values ($1, 'handler@example.gov.cn', true, false)`,
    [people.handler],
  );
  // The first start folds what is there; what a test writes later stays as it is written.
  await begin(startServer);
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await client.end();
  await Promise.all([redis.stop(), smtp.stop()]);
  await database.drop();
});

const surroundings = (): Record<string, string> => ({
  ...{
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    SMTP_URL: smtp.url,
    MAIL_FROM: 'chengban@example.gov.cn',
  },
});
async function begin(what: typeof startWorker): Promise<Running> {
  const one = await what(surroundings());
  running.push(one);
  return one;
}
async function count(sql: string): Promise<number> {
  const { rows } = await client.query<{ count: string }>(`select count(*) from ${sql}`);
  return Number(rows[0]?.count);
}

/** Cases of the handler that fall due today: each owes him one reminder. */
let cases = 0;
async function owe(dueIn = 0): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>('select division_id as id from person where id = $1', [
    people.handler,
  ]);
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
  const of = { divisionId: rows[0]?.id as number, handlerId: people.handler, from: cases + 1 };
  cases += OWED;
  const queryable = {
    query: async (sql: string, values?: unknown[]): Promise<object[]> =>
      (await client.query<object>(sql, values)).rows,
  };
  const made = await insertClocks(queryable, {
    ...of,
    count: OWED,
    dueOn: addDays(today, dueIn),
    year: Number(today.slice(0, 4)),
  });
  // Another sweep is due ten minutes after the last; nobody waits for them here. Only now: a sweep that came between
  // would find nothing, and the next be ten minutes away.
  await client.query(
    `update sweep_run set started_at = started_at - interval '1 hour' where what = 'reminders'`,
  );
  return made;
}
const TOLD = (who: number): string => `notice n where n.person_id = ${who} and n.kind = 'reminder'`;
/** Sweeps that came sooner after one of their kind than they may. */
const DOUBLED = `sweep_run one join sweep_run other on other.what = one.what and other.id > one.id
  where one.ended_at is not null and other.ended_at is not null
    and other.started_at - one.started_at < interval '10 minutes'`;
const SENT = `delivery d join notice n on n.id = d.notice_id where d.channel = 'email' and d.state = 'sent'`;
const arrived = (): number => new Set(smtp.mailed.map(({ id }) => id)).size;
/** Waits until this many different reminders have come, and all of them are marked. */
async function allArrive(many: number): Promise<void> {
  await until(
    async () => arrived() >= many && (await count(SENT)) >= many,
    () => `${arrived()} of ${many} arrived`,
    90,
  );
  expect([arrived(), await count(SENT)]).toEqual([many, many]);
}
function say(command: string): Promise<void> {
  return new Promise((done, fail) => {
    const socket = connect(Number(new URL(redis.url).port), '127.0.0.1', () =>
      socket.write(`${command}\r\n`),
    );
    socket.once('data', () => socket.end(done)).once('error', fail);
  });
}

describe('reminders', () => {
  it('arrive all, though the worker is killed while it hands over and Redis forgets everything', async () => {
    await owe();
    smtp.delay = 400;
    const worker = await begin(startWorker);
    await until(() => Promise.resolve(smtp.mailed.length >= 2), () => 'nothing was sent', 60); // prettier-ignore
    await worker.kill();
    await say('FLUSHALL');
    smtp.delay = 0;
    // Two workers and two servers beside each other: nobody does twice what one of them does.
    await Promise.all([begin(startWorker), begin(startWorker), begin(startServer)]);
    await allArrive(OWED);
    expect(smtp.mailed.length - arrived()).toBeLessThanOrEqual(AT_ONCE);
  }, 200_000);

  it('wait while Redis is away, and come once each when it is back', async () => {
    const before = smtp.mailed.length;
    const port = Number(new URL(redis.url).port);
    await redis.stop();
    await owe();
    await until(
      async () => (await count(TOLD(people.handler))) >= 2 * OWED,
      () => 'nothing is told without Redis',
      60,
    );
    expect(smtp.mailed.length).toBe(before);
    redis = await startRedis(port);
    await allArrive(2 * OWED);
    expect(smtp.mailed.length - before).toBe(OWED);
  }, 200_000);

  it('are not doubled by another ladder, another hour and a new deployment, nor sent for a date that has moved', async () => {
    const before = smtp.mailed.length;
    await Promise.all(running.splice(0).map((one) => one.stop()));
    await client.query(`update setting set value = '"00:00"' where key = 'reminder_digest_at'`);
    await client.query(
      `insert into reminder_rung (ladder, moment, workdays, audience) values ('reply', 'before', 0, 'liaison')`,
    );
    const moved = await owe();
    await client.query(`update clock set due_on = due_on + 90 where referral_id = any($1)`, [moved]);
    await owe();
    await Promise.all([begin(startWorker), begin(startWorker)]);
    await allArrive(3 * OWED);
    expect(smtp.mailed.length - before).toBe(OWED);
    // Whom the ladder names from now on hears of all, also of what others were told before; they do not hear it again.
    expect(await count(TOLD(people.liaison))).toBe(3 * OWED);
    expect(await count(TOLD(people.handler))).toBe(3 * OWED);
    expect(await count(DOUBLED)).toBe(0);
    expect(await count(`notice n where n.referral_id in (${moved.join(', ')})`)).toBe(0);
    expect(await count('(select key from notice group by person_id, key having count(*) > 1) twice')).toBe(0);
  }, 200_000);
});
