import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAccounts, LOGINS } from '../support/accounts.js';
import { request, signIn } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { ROOT, type Running, startServer } from '../support/server.js';

/** One line per operation: who may use it. Changed by hand, after thinking about it. */
const REVIEWED = readFileSync(join(import.meta.dirname, 'permissions.reviewed.txt'), 'utf8');

const document = JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, unknown>>;
};
const OPERATIONS = Object.entries(document.paths)
  .filter(([path]) => path.startsWith('/api/'))
  .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
  .sort();
const WRITES = OPERATIONS.filter((operation) => !operation.startsWith('GET '));

let database: FreshDatabase;
let server: Running;
const sessions = new Map<string, string>();
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  for (const [role, login] of Object.entries(LOGINS)) sessions.set(role, await signIn(server.url, login));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

/** Tries an operation on what is not there, with a body that is none: who gets past the gate gets 400 or 404. */
async function tried(operation: string, headers: Record<string, string>): Promise<[number, string]> {
  const [method = '', path = ''] = operation.split(' ');
  const broken = { body: '{', headers: { 'content-type': 'application/json', ...headers } };
  const url = `${server.url}${path.replace(/\{\w+\}/g, '999999')}`;
  const response = await request(url, method === 'GET' ? { headers } : { method, ...broken });
  const problem = response.status < 400 ? {} : ((await response.json()) as { code?: string });
  return [response.status, problem.code ?? ''];
}

/** Who gets past the gate. */
async function admitted(operation: string): Promise<string> {
  if (![401, 403].includes((await tried(operation, { cookie: '' }))[0])) return 'everybody';
  const roles: string[] = [];
  for (const [role, cookie] of sessions) {
    const [status] = await tried(operation, { cookie });
    if (status !== 401 && status !== 403) roles.push(role);
  }
  return roles.length === sessions.size ? 'whoever is signed in' : roles.join(' ');
}

describe('who may do what', () => {
  it('is what has been reviewed, operation by operation and role by role', async () => {
    const lines: string[] = [];
    for (const operation of OPERATIONS) lines.push(`${operation}: ${await admitted(operation)}`);
    expect(`${lines.join('\n')}\n`).toBe(REVIEWED);
  }, 120_000);

  it('who is not signed in gets 401 before anything is looked at', async () => {
    for (const operation of OPERATIONS) {
      if (REVIEWED.includes(`${operation}: everybody`)) continue;
      for (const cookie of ['', 'chengban_session=forged', `chengban_session=${'A'.repeat(43)}`])
        expect([operation, ...(await tried(operation, { cookie }))]).toEqual([
          operation,
          401,
          'not_signed_in',
        ]);
    }
  });

  it.each<[string, Record<string, string>]>([
    ['without our header', { 'x-chengban': '' }],
    ['from another site', { origin: 'https://example.org' }],
    ['from a page without an origin', { origin: 'null' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
  ])('a write %s is refused, whoever sends it', async (_what, headers) => {
    const cookies = { liaison: sessions.get('liaison') ?? '', system: sessions.get('system_admin') ?? '' };
    for (const operation of WRITES) {
      for (const cookie of Object.values(cookies))
        expect([operation, ...(await tried(operation, { cookie, ...headers }))]).toEqual([
          operation,
          403,
          'foreign_request',
        ]);
    }
  });

  it('our own page is let in', async () => {
    const cookie = sessions.get('liaison') ?? '';
    const own = { cookie, origin: server.url, 'sec-fetch-site': 'same-origin' };
    expect(await tried('POST /api/divisions', own)).toEqual([400, 'bad_request']);
  });
});
