import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { call, json, signIn } from '../support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { form } from '../support/registering.js';
import { createScopePeople, type ScopePerson } from '../support/scope-people.js';
import { type Running, startServer } from '../support/server.js';

/** One line per state and person: the buttons that he has there. Changed by hand, after thinking about it. */
const REVIEWED = readFileSync(join(import.meta.dirname, 'permissions-scope.reviewed.txt'), 'utf8');

interface Sheet {
  id: number;
  referrals: { id: number; version: number }[];
}
interface Actions {
  version: number;
  actions: { action: string; allowed: boolean }[];
}

let database: FreshDatabase;
let server: Running;
const sessions = new Map<string, string>();
let divisions: Record<'高新技术处' | '规划处', number>;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  const people = await createScopePeople(database.url);
  divisions = people.divisions;
  for (const [name, login] of Object.entries(people.logins))
    sessions.set(name, await signIn(server.url, login));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

function as<T = Record<string, unknown>>(person: ScopePerson, path: string, body?: object) {
  const cookie = sessions.get(person) ?? '';
  const init = body === undefined ? { headers: { cookie } } : json('POST', body, { cookie });
  return call<T>(`${server.url}/api/${path}`, init);
}

async function received(number: string, role = 'sole'): Promise<number> {
  const filled = form({ number, title: `关于第${number}件事的建议` });
  const body = { ...filled, referral: { ...filled.referral, role } };
  const made = await as<Sheet>('liaison', 'proposals', body);
  return made.body.referrals[0]?.id as number;
}

async function press(person: ScopePerson, id: number, action: string, fields: object = {}) {
  const { body } = await as<Actions>('liaison', `referrals/${id}/actions`);
  return as(person, `referrals/${id}/commands/${action}`, { version: body.version, ...fields });
}

const lead = () => ({ leadDivisionId: divisions.高新技术处 });

/** A referral in every state that needs no reply, led by 高新技术处 where somebody leads. */
async function inEveryState(): Promise<Map<string, number>> {
  const handling = await received('104');
  const concluded = await received('105', 'reference');
  const withdrawn = await received('106');
  const assigned = await received('103');
  const states = new Map([
    ['received', await received('101')],
    ['assigned', assigned],
    ['handling', handling],
    ['concluded', concluded],
    ['withdrawn', withdrawn],
  ]);
  await press('liaison', assigned, 'assign', lead());
  await press('liaison', handling, 'assign', lead());
  await press('head, own division', handling, 'takeOn', { handlerName: '张三' });
  await press('liaison', concluded, 'note');
  await press('liaison', withdrawn, 'withdraw', { reason: '上级撤回', on: '2022-05-01' });
  const proposed = await received('102');
  await call(`${server.url}/api/settings/split_needs_approval`, {
    ...json('PUT', { fromYear: 2022, value: true }, { cookie: sessions.get('liaison') ?? '' }),
  });
  await press('liaison', proposed, 'assign', lead());
  return states.set('split_proposed', proposed);
}

describe('own division and another one', () => {
  it('have the buttons that have been reviewed, state by state and person by person', async () => {
    const lines: string[] = [];
    for (const [state, id] of await inEveryState()) {
      for (const person of sessions.keys()) {
        const { body } = await as<Actions>(person as ScopePerson, `referrals/${id}/actions`);
        const allowed = body.actions.filter((one) => one.allowed).map((one) => one.action);
        lines.push(`${state}, ${person}: ${allowed.join(' ') || '-'}`);
      }
    }
    expect(`${lines.join('\n')}\n`).toBe(REVIEWED);
  });

  it.each(['takeOn', 'sendBack'])(
    'a button that one does not have does nothing when it is sent anyway: %s',
    async (action) => {
      const id = await received(action === 'takeOn' ? '201' : '202');
      await press('liaison', id, 'assign', lead());
      await press('leader in charge', id, 'approveSplit');
      const before = await as<Actions>('liaison', `referrals/${id}/actions`);
      const fields =
        action === 'takeOn'
          ? { handlerName: '李四' }
          : { reason: '不属本处', suggestedDivisionId: divisions.规划处 };
      for (const person of ['handler, other division', 'head, other division'] as const) {
        const refused = await press(person, id, action, fields);
        expect([person, refused.status, refused.body.code]).toEqual([person, 409, 'wrong_division']);
      }
      const after = await as<Actions>('liaison', `referrals/${id}/actions`);
      expect(after.body).toEqual(before.body);
      expect((await press('handler, own division', id, action, fields)).status).toBe(200);
    },
  );
});
