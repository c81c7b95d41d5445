import { call, json, signIn } from '../support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { form } from '../support/registering.js';
import { createScopePeople, type ScopePerson } from '../support/scope-people.js';
import { type Running, startServer } from '../support/server.js';
import { daysAgo } from '../support/sheet-page.js';

let database: FreshDatabase;
let server: Running;
const sessions = new Map<string, string>();
let referral = 0;
let proposal = 0;
let version = 0;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  const people = await createScopePeople(database.url);
  for (const [name, login] of Object.entries(people.logins))
    sessions.set(name, await signIn(server.url, login));
  const filled = form({ proposers: [{ name: '李代表' }] }, { referredOn: daysAgo(1) });
  const made = await as<{ id: number; referrals: { id: number }[] }>('liaison', 'POST', 'proposals', filled);
  proposal = made.body.id;
  referral = made.body.referrals[0]?.id ?? 0;
  await command('liaison', 'assign', { leadDivisionId: people.divisions.高新技术处 });
  await command('handler, own division', 'takeOn', { handlerName: '张三' });
  await command('liaison', 'askOutsideOpinion', { unitName: '市财政局' });
  version = (
    await as<{ id: number }>('handler, own division', 'POST', `referrals/${referral}/draft`, await stand())
  ).body.id;
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Answer {
  detail?: string;
}
function as<T = Answer>(person: ScopePerson, method: 'POST' | 'PUT', path: string, body: unknown) {
  const cookie = sessions.get(person) ?? '';
  return call<T>(`${server.url}/api/${path}`, json(method, body, { cookie }));
}
/** The referral's version, that a command states. */
async function stand(): Promise<{ version: number }> {
  const headers = { cookie: sessions.get('liaison') ?? '' };
  const { body } = await call<{ version: number }>(`${server.url}/api/referrals/${referral}/actions`, {
    headers,
  });
  return { version: body.version };
}
async function command(person: ScopePerson, action: string, fields: object) {
  return as(person, 'POST', `referrals/${referral}/commands/${action}`, { ...(await stand()), ...fields });
}
/** What is said beside the text, with the revision that stands. */
async function facts(said: object) {
  const headers = { cookie: sessions.get('handler, own division') ?? '' };
  const path = `reply-versions/${version}`;
  const { body } = await call<{ factsRevision: number }>(`${server.url}/api/${path}`, { headers });
  const blank = {
    outcomeClass: null,
    points: [],
    disclosure: null,
    width: null,
    ground: null,
    delegateId: null,
  };
  const given = { ...blank, revision: body.factsRevision, ...said };
  return as('handler, own division', 'PUT', `${path}/facts`, given);
}

/** Every place where whoever works on a reply writes freely. */
const PLACES: [string, (text: string) => Promise<{ status: number; body: Answer }>][] = [
  [
    'the people of a contact',
    (text) => command('liaison', 'addContact', { heldOn: daysAgo(0), form: '电话', people: text }),
  ],
  [
    'the note of a contact',
    (text) =>
      command('liaison', 'addContact', { heldOn: daysAgo(0), form: '电话', people: '李', note: text }),
  ],
  ['an outside unit', (text) => command('liaison', 'askOutsideOpinion', { unitName: `单位${text}` })],
  [
    'the reason of an extension',
    (text) => command('liaison', 'requestExtension', { dueOn: daysAgo(-300), reason: text }),
  ],
  [
    'a comment',
    (text) =>
      as('head, own division', 'POST', `reply-versions/${version}/comments`, { content: text, quote: text }),
  ],
  [
    'a point',
    (text) =>
      facts({
        points: [{ outcome: 'not_adopted', content: text, plannedBy: null, reason: text }],
      }),
  ],
  ['a ground', (text) => facts({ disclosure: 'none', ground: text })],
  [
    'a remark on the way',
    async (text) =>
      as('handler, own division', 'POST', `reply-versions/${version}/commands/submitDraft`, {
        ...(await stand()),
        comment: text,
      }),
  ],
  [
    'a chase',
    (text) =>
      as('liaison', 'POST', `referrals/${referral}/outside-opinions/1/chase`, {
        on: daysAgo(0),
        channel: '电话',
        note: text,
      }),
  ],
  [
    'an opinion',
    (text) => command('liaison', 'receiveOpinion', { unitId: 1, receivedOn: daysAgo(0), content: text }),
  ],
  ['a promise', (text) => command('liaison', 'addCommitment', { content: text })],
  [
    'an archive number',
    (text) => as('liaison', 'PUT', `proposals/${proposal}/archive`, { archiveNumber: text, on: daysAgo(0) }),
  ],
  [
    'a form that is not sent yet',
    (text) => as('liaison', 'PUT', `drafts/command-${referral}-addContact`, { body: { note: text } }),
  ],
];
const TEXTS: [string, string][] = [
  ['halves of characters', '一\ud842二\udfb7三'],
  ['a character that no database keeps', '一\u0000二'],
  ['half a character at the end', '完\ud83d'],
  ['nothing that is seen', '\u200b\u2060\ufeff'],
  ['rare characters', '䶮𠮷😀👨‍👩‍👧'],
  ['half a million characters', '文'.repeat(500_000)],
];

describe.each(PLACES)('%s', (_place, write) => {
  it.each(TEXTS)('with %s is kept, or refused with a sentence', async (_what, text) => {
    const { status, body } = await write(text);
    expect([200, 201, 204, 400, 404, 409, 413, 422]).toContain(status);
    if (status >= 400) expect(body.detail).toMatch(/[\u4e00-\u9fff].*。$/s);
  });
});
