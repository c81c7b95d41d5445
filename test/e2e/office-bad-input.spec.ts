import { createAccounts, LOGINS } from '../support/accounts.js';
import { call, json, request, signIn } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { factsDigest } from '../support/facts-digest.js';
import { form, FORM } from '../support/registering.js';
import { type Running, startServer } from '../support/server.js';

type Role = keyof typeof LOGINS;
type Json = null | string | number | boolean | Json[] | Fields;
interface Fields {
  [key: string]: Json;
}
interface Problem {
  code?: string;
  reasons?: { code: string; message: string; field?: string }[];
}

let database: FreshDatabase;
let server: Running;
let ids: Record<Role, number>;
const cookies = new Map<Role, string>();
let before = '';
beforeAll(async () => {
  database = await freshDatabase();
  ids = await createAccounts(database.url);
  server = await startServer({ DATABASE_URL: database.url });
  for (const role of ['liaison', 'system_admin', 'security_admin', 'handler'] as const)
    cookies.set(role, await signIn(server.url, LOGINS[role]));
  const cookie = cookies.get('liaison') ?? '';
  await call(`${server.url}/api/proposals`, json('POST', form(), { cookie }));
  before = await factsDigest(database.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const LISTED = { code: 'new_one', label: '新的一项', definition: '说明', position: 1 };
const KIND = {
  ...{ code: 'own_kind', name: '新类', body: 'npc', words: ['新'], counts: 'in', letter: '函' },
  ...{ owesClass: true, owesFeedback: true, owesConsent: true, position: 1 },
};
const PERSON = {
  name: '李四',
  login: 'lisi',
  roles: ['report_author'],
  divisionId: 1,
  rank: 'deputy',
  portfolio: [1],
};
const OFFICER = { name: '甲', login: 'jia', password: 'Chunfeng-2026' };
const UNIT = { name: '市财政局', part: 'co', contactName: '赵', contactPhone: '12345' };
const CONTENT: Fields = {
  ...{ ...FORM, number: '099', localNumber: '1', summary: '说', text: '正文', sensitive: false },
  ...{ topic: '科技', series: 'session', jointCount: 3, keyItem: false },
  proposers: [{ name: '甲', group: '一团', phone: '12345', duty: '厂长', address: '某路' }],
};
const REFERRAL = {
  ...{
    role: 'co',
    referredOn: '2022-04-29',
    receivedOn: '2022-04-29',
    referredBy: '市政府',
    dueOn: '2022-07-29',
  },
  ...{ remark: '备注', units: [UNIT] },
};

/** Every write of the office's modules, with what would be well formed. */
function operations(): [Role, 'POST' | 'PUT', string, Fields][] {
  return [
    ['system_admin', 'POST', 'people', PERSON],
    ['system_admin', 'PUT', `people/${ids.auditor}`, { ...PERSON, active: true }],
    [
      'security_admin',
      'POST',
      `people/${ids.handler}/leave`,
      { deputyId: ids.liaison, fromOn: '2099-01-01', toOn: '2099-01-02' },
    ],
    ['liaison', 'POST', 'divisions', { name: '新处', fromOn: '2022-01-01' }],
    ['liaison', 'POST', 'divisions/1/name', { name: '新名', fromOn: '2022-01-01' }],
    ['liaison', 'POST', 'divisions/1/dissolve', { on: '2022-01-01', successorId: 1 }],
    ['liaison', 'POST', 'outside-units', { name: '新局', fromOn: '2022-01-01' }],
    ['liaison', 'POST', 'outside-units/1/name', { name: '新名', fromOn: '2022-01-01' }],
    ['liaison', 'POST', 'outside-units/1/dissolve', { on: '2022-01-01', successorId: 1 }],
    ['handler', 'POST', 'auth/sign-in', { login: 'nobody', password: 'x' }],
    ['handler', 'POST', 'auth/password', { old: 'x', new: 'y' }],
    [
      'handler',
      'POST',
      'setup',
      { liaison: OFFICER, systemAdmin: OFFICER, securityAdmin: OFFICER, auditor: OFFICER },
    ],
    ['liaison', 'POST', 'proposals', { ...CONTENT, referral: REFERRAL }],
    ['liaison', 'PUT', 'proposals/1', { ...CONTENT, version: 1 }],
    ['liaison', 'PUT', 'referrals/1/units', { version: 1, units: [UNIT] }],
    ['liaison', 'PUT', 'lists/topic', { fromYear: 2026, entries: [LISTED] }],
    ['liaison', 'PUT', 'kinds', { fromYear: 2026, kinds: [KIND] }],
    ['liaison', 'PUT', 'settings/lead_words', { fromYear: 2026, value: '主办' }],
    ['liaison', 'PUT', 'drafts/register', { body: { title: '甲' } }],
    ['liaison', 'POST', 'views', { name: '我的', query: 'year=2022' }],
  ];
}

const LONG = '长'.repeat(60_000);
/** What is wrong wherever a value of this sort belongs. */
function wrongOnes(value: Json): Json[] {
  if (typeof value === 'string') return [1, true, {}, [], 'a\u0000b', LONG];
  if (typeof value === 'number') return ['x', 1.5, 1e12, -1, {}, []];
  if (typeof value === 'boolean') return ['x', 1, {}, []];
  if (Array.isArray(value)) return ['x', 1, {}, [null], [[]], [{}]];
  return ['x', 1, []];
}

/** Bodies with one thing wrong each, at whatever depth. */
function spoilt(value: Json, path = ''): [path: string, Json][] {
  const own = path === '' ? [] : wrongOnes(value).map((wrong): [string, Json] => [path, wrong]);
  if (value === null || typeof value !== 'object') return own;
  const deeper = Object.entries(value).flatMap(([key, part]) =>
    spoilt(part, path === '' ? key : `${path}.${key}`).map(([at, wrong]): [string, Json] => {
      const copy = structuredClone(value) as Fields;
      copy[key] = wrong;
      return [at, copy];
    }),
  );
  return [...own, ...deeper];
}

const SENTENCE = /^[^A-Za-z]*$/;
/** What the person typed is quoted, and may be in any script; so may names. */
const unquoted = (message: string): string => message.replace(/“[^”]*”|测试lianluo/g, '');

function faultsOf(status: number, { code, reasons }: Problem): string[] {
  if (status < 400 || status > 499) return [`status ${status}`];
  if (!reasons?.length || reasons[0]?.code !== code) return ['no reasons'];
  return reasons.flatMap((reason) => [
    ...(/^[a-z][a-z0-9_]+$/.test(reason.code) ? [] : [`code ${reason.code}`]),
    ...(SENTENCE.test(unquoted(reason.message)) && reason.message.endsWith('。') ? [] : [reason.message]),
  ]);
}

describe('what is malformed', () => {
  it('is refused by every write of the office in Chinese sentences, and changes nothing', async () => {
    const faults: unknown[] = [];
    let tried = 0;
    for (const [role, method, path, good] of operations()) {
      for (const [at, body] of [...spoilt(good), ['unknownThing', { ...good, unknownThing: 1 }] as const]) {
        // A draft is any form; only its frame has a shape.
        if (path.startsWith('drafts') && at !== 'body' && at !== 'unknownThing') continue;
        const cookie = cookies.get(role) ?? '';
        const answer = await call<Problem>(`${server.url}/api/${path}`, json(method, body, { cookie }));
        for (const fault of faultsOf(answer.status, answer.body))
          faults.push([method, path, at, JSON.stringify(body).slice(0, 120), fault]);
        tried += 1;
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThan(500);
    expect(await factsDigest(database.url)).toBe(before);
  }, 180_000);

  it.each<[string, string, RequestInit]>([
    ['no JSON', 'divisions', { body: '{' }],
    ['a list', 'divisions', { body: '[]' }],
    ['nothing', 'divisions', { body: '' }],
    [
      'a form',
      'divisions',
      { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    ],
    ['three megabytes', 'divisions', { body: JSON.stringify({ name: 'x'.repeat(3_000_000) }) }],
    ['an id that is none', 'divisions/%E4%B8%80/name', { body: '{}' }],
    [
      'an id beyond all',
      'divisions/99999999999/name',
      { body: JSON.stringify({ name: '新', fromOn: '2022-01-01' }) },
    ],
  ])('as a whole (%s) is refused in the same way', async (_what, path, init) => {
    const headers = {
      'content-type': 'application/json',
      cookie: cookies.get('liaison') ?? '',
      ...init.headers,
    };
    const response = await request(`${server.url}/api/${path}`, { method: 'POST', ...init, headers });
    expect(faultsOf(response.status, (await response.json()) as Problem)).toEqual([]);
    expect(await factsDigest(database.url)).toBe(before);
  });

  it.each([
    'proposals/next?kind=%00',
    'proposals/next?number=1&number=2',
    `proposals/similar?title=${'x'.repeat(600)}`,
    'proposals/similar?level=village',
    'lists?year=2２',
    'lists/nothing?year=2022',
    'settings?year=12',
    'kinds?year=x',
    'drafts/%00',
    `drafts/${'a'.repeat(200)}`,
    'reports/weekly?on=2022-02-30',
    'reports/weekly?on=gestern',
    'reports/split?ids=1,x',
    'reports/split?year=99999',
  ])('in an address (%s) is refused in the same way', async (path) => {
    const headers = { cookie: cookies.get('liaison') ?? '' };
    const { status, body } = await call<Problem>(`${server.url}/api/${path}`, { headers });
    expect(faultsOf(status, body)).toEqual([]);
  });
});
