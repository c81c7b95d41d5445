import { createAccounts } from '../support/accounts.js';
import { call, json, signIn } from '../support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { form } from '../support/registering.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
beforeAll(async () => {
  database = await freshDatabase();
  await createAccounts(database.url);
  server = await startServer({ DATABASE_URL: database.url });
  await signIn(server.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Problem {
  id: number;
  version: number;
  code: string;
  detail: string;
}
const send = (method: 'POST' | 'PUT', path: string, body: unknown) =>
  call<Problem>(`${server.url}/api/${path}`, json(method, body));
const get = (path: string) => call(`${server.url}/api/${path}`);

describe('registering over HTTP', () => {
  it('registers, refuses the number a second time, corrects, refuses an old page', async () => {
    const made = await send('POST', 'proposals', form());
    expect([made.status, made.body.version]).toEqual([201, 1]);
    expect(await send('POST', 'proposals', form())).toMatchObject({
      status: 409,
      body: { code: 'number_taken' },
    });
    const { referral: _, ...content } = form({ title: '关于数据要素的建议', version: 1 });
    expect(await send('PUT', `proposals/${made.body.id}`, content)).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    const old = await send('PUT', `proposals/${made.body.id}`, { ...content, number: '065' });
    expect([old.status, old.body.code]).toEqual([409, 'stale']);
    const bad = await send('POST', 'proposals', { ...form(), level: 'village' });
    expect([bad.status, bad.body.detail]).toEqual([400, '请选择层级：全国、省、市或区县。']);
  });

  it('serves what stands beside the form, drafts, views, settings and sheets', async () => {
    const paths = [
      'proposals/next?kind=npc_suggestion',
      'proposals/similar?title=数据要素',
      'drafts/register',
    ];
    paths.push('views', 'lists/topic?year=2022', 'kinds', 'settings', 'reports/weekly?on=2022-06-08');
    paths.push('reports/split?year=2022');
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 200]);
    expect((await send('PUT', 'drafts/register', { body: { title: '关于' } })).status).toBe(200);
    expect((await send('POST', 'views', { name: '逾期', query: 'year=2022' })).status).toBe(201);
    const setting = await send('PUT', 'settings/lead_words', { fromYear: 2026, value: '主办' });
    expect(setting.status).toBe(200);
  });

  it('lets a handler read what is earlier, and not register or set', async () => {
    await signIn(server.url, 'chengban');
    expect((await get('proposals/similar?title=数据要素')).status).toBe(200);
    expect((await send('POST', 'proposals', form())).status).toBe(403);
    expect((await send('PUT', 'settings/lead_words', { fromYear: 2026, value: '主办' })).status).toBe(403);
  });
});
