import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { createAccounts } from '../support/accounts.js';
import { call, importFile, json, request, type RunView, settled, signIn, upload } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample, workbook } from '../support/office.js';
import { type RunningRedis, startRedis } from '../support/redis.js';
import { run, type Running, startServer, startWorker, until } from '../support/server.js';

let database: FreshDatabase;
let redis: RunningRedis;
let server: Running;
let worker: Running | undefined;

interface Task {
  id: number;
  state: string;
  done: number;
  total: number;
}

beforeEach(async () => {
  [database, redis] = await Promise.all([freshDatabase(), startRedis()]);
  server = await startServer({ DATABASE_URL: database.url, REDIS_URL: redis.url });
  await createAccounts(database.url);
  await signIn(server.url);
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
  await server.stop();
  await redis.stop();
  await database.drop();
});

const work = async () => (worker = await startWorker({ DATABASE_URL: database.url, REDIS_URL: redis.url }));
const stateOf = async (id: number) => (await call<RunView>(`${server.url}/api/imports/${id}`)).body.state;

describe('with Redis', () => {
  it('an import waits until a worker is there, and is then done by it', async () => {
    const { body } = await upload(server.url, 'ledger-2022.xlsx', await sample('ledger-2022.xlsx'));
    await new Promise((done) => setTimeout(done, 500));
    expect(await stateOf(body.id)).toBe('uploaded');
    await work();
    expect(await settled(server.url, body.id)).toMatchObject({ state: 'previewed', counts: { rows: 187 } });
    await call(`${server.url}/api/imports/${body.id}/commit`, { method: 'POST' });
    expect(await settled(server.url, body.id)).toMatchObject({ state: 'committed' });
  });

  it('a worker that is killed at work loses nothing and doubles nothing', async () => {
    await work();
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      编号: String(at + 1),
      案由: `关于第${at + 1}项试点的建议`,
    }));
    const { body } = await upload(server.url, '三千行.xlsx', await workbook(rows));
    await settled(server.url, body.id);
    await call(`${server.url}/api/imports/${body.id}/commit`, { method: 'POST' });
    await until(
      async () => (await stateOf(body.id)) === 'committing',
      () => 'never began',
    );
    await worker?.kill();
    expect(await stateOf(body.id)).toBe('committing');
    await work();
    expect(await settled(server.url, body.id, 90)).toMatchObject({ state: 'committed' });
    const { body: ledger } = await call<{ total: number }>(`${server.url}/api/proposals?limit=1`);
    expect(ledger.total).toBe(3000);

    // Of the long list an export is made, by a worker that dies in its middle as well.
    const asked = await call<Task>(`${server.url}/api/proposals/exports`, json('POST', { sort: 'title' }));
    const task = `${server.url}/api/background-tasks/${asked.body.id}`;
    const reaches = (state: string) =>
      until(
        async () => (await call<Task>(task)).body.state === state,
        () => `never ${state}`,
      );
    await reaches('working');
    await worker?.kill();
    expect((await call<Task>(task)).body.state).toBe('working');
    const second = await startWorker({ DATABASE_URL: database.url, REDIS_URL: redis.url });
    await work();
    await reaches('done');
    await second.stop();
    const file = Buffer.from(await (await request(`${task}/file`)).arrayBuffer());
    expect((await readSheet(file, '台账.xlsx')).rows).toHaveLength(3002);
    const kept = await call<{ tasks: Task[] }>(`${server.url}/api/background-tasks`);
    expect(kept.body.tasks).toMatchObject([{ state: 'done', done: 3000, total: 3000 }]);
  }, 150_000);

  it('an upload is taken in while Redis is away, and done when it is back under a new address', async () => {
    await redis.stop();
    const { status, body } = await upload(server.url, 'ledger-2022.xlsx', await sample('ledger-2022.xlsx'));
    expect(status).toBe(202);
    redis = await startRedis();
    await work();
    expect(await settled(server.url, body.id)).toMatchObject({ state: 'previewed' });
  });

  it('two workers do not do one import twice', async () => {
    await work();
    const second = await startWorker({ DATABASE_URL: database.url, REDIS_URL: redis.url });
    const run = await importFile(server.url, 'ledger-2022.xlsx', await sample('ledger-2022.xlsx'));
    expect(run.state).toBe('committed');
    await second.stop();
    expect((await call<{ total: number }>(`${server.url}/api/proposals?limit=1`)).body.total).toBe(187);
  });
});

describe('a worker without Redis', () => {
  it('says that it has nothing to do', async () => {
    const { code, stderr } = await run(['dist/src/worker.js'], { DATABASE_URL: database.url, REDIS_URL: '' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('REDIS_URL')]);
  });
});
