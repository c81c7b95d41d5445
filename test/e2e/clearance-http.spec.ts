import pg from 'pg';
import { call, json, signIn } from '../support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { form } from '../support/registering.js';
import { createScopePeople, type ScopePerson } from '../support/scope-people.js';
import { type Running, startServer } from '../support/server.js';

interface Version {
  id: number;
  state: string;
  revision: number;
  factsRevision: number;
  referralVersion: number;
  actions: { action: string; allowed: boolean; reasons: string[] }[];
}
interface Queue {
  rows: { versionId: number; action: string; stageName: string; allowed: boolean; reasons: string[] }[];
}

let database: FreshDatabase;
let server: Running;
let division: number;
const sessions = new Map<string, string>();
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  const people = await createScopePeople(database.url);
  division = people.divisions.高新技术处;
  for (const [name, login] of Object.entries(people.logins))
    sessions.set(name, await signIn(server.url, login));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

function as<T = Record<string, unknown>>(
  person: ScopePerson,
  path: string,
  body?: object,
  method: 'POST' | 'PUT' = 'POST',
) {
  const cookie = sessions.get(person) ?? '';
  const init = body === undefined ? { headers: { cookie } } : json(method, body, { cookie });
  return call<T>(`${server.url}/api/${path}`, init);
}

/** A draft that is written: the referral and the version. */
async function drafted(number: string): Promise<{ referral: number; version: number }> {
  const filled = form({ number, title: `关于第${number}件事的建议`, proposers: [{ name: '王芳' }] });
  const made = await as<{ referrals: { id: number }[] }>('liaison', 'proposals', filled);
  const referral = made.body.referrals[0]?.id as number;
  const press = async (person: ScopePerson, path: string, fields: object) => {
    const { body } = await as<{ version: number }>('liaison', `referrals/${referral}/actions`);
    return as<Version>(person, `referrals/${referral}/${path}`, { version: body.version, ...fields });
  };
  await press('liaison', 'commands/assign', { leadDivisionId: division });
  await press('handler, own division', 'commands/takeOn', { handlerName: '张三' });
  const { body: version } = await press('handler, own division', 'draft', {});
  const text = { revision: version.revision, body: '<p>收悉。</p>' };
  await as('handler, own division', `reply-versions/${version.id}/text`, text, 'PUT');
  const facts = { revision: version.factsRevision, outcomeClass: 'A', points: [] };
  const proposed = { ...facts, disclosure: 'active', width: 'full' };
  await as('handler, own division', `reply-versions/${version.id}/facts`, proposed, 'PUT');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`insert into contact (referral_id, form) values ($1, '面商')`, [referral]);
  await client.end();
  return { referral, version: version.id };
}

async function step(person: ScopePerson, id: number, action: string, fields: object = {}) {
  const { body } = await as<Version>('liaison', `reply-versions/${id}`);
  const sent = { version: body.referralVersion, ...fields };
  return as<Version & { code: string }>(person, `reply-versions/${id}/commands/${action}`, sent);
}

describe('clearance over HTTP', () => {
  it('goes from the draft to the letter, each step by whose it is', async () => {
    const { referral, version } = await drafted('301');
    const queue = async (person: ScopePerson, stage: string) =>
      (await as<Queue>(person, `clearance?stage=${stage}`)).body.rows.filter(
        (row) => row.versionId === version,
      );
    const walk: [ScopePerson, string, object, string][] = [
      ['handler, own division', 'submitDraft', {}, 'division_review'],
      ['head, own division', 'approveDivision', { comment: '同意' }, 'office_review'],
      ['office head', 'approveOffice', { disclosureChecked: true }, 'leader_review'],
      ['leader in charge', 'sign', { disclosure: 'active', width: 'full' }, 'signed'],
    ];
    for (const [person, action, fields, state] of walk) {
      if (action !== 'submitDraft') expect(await queue(person, 'review')).toMatchObject([{ action }]);
      const done = await step(person, version, action, fields);
      expect([action, done.status, done.body.state]).toEqual([action, 200, state]);
      expect(await queue(person, 'review')).toEqual([]);
    }
    expect(await queue('liaison', 'issue')).toMatchObject([{ allowed: true, reasons: [] }]);
    expect(await queue('head, other division', 'issue')).toEqual([]);
    const { body: numbering } = await as('liaison', `referrals/${referral}/numbering`);
    expect(numbering).toMatchObject({ source: 'oa' });
    const { body: page } = await as<Version>('liaison', `reply-versions/${version}`);
    expect(page.actions.find(({ action }) => action === 'issue')).toMatchObject({ allowed: true });
    const issue = { version: page.referralVersion, issuedOn: today(), documentNumber: '科函(2026)5号' };
    const issued = await as<{ status: string }>('liaison', `referrals/${referral}/commands/issue`, issue);
    expect([issued.status, issued.body.status]).toEqual([200, 'replied']);
    const { body } = await as<{ documentNumber: string; copies: { id: number; addressee: string }[] }>(
      'liaison',
      `reply-versions/${version}/copies`,
    );
    expect(body).toMatchObject({ documentNumber: '科函〔2026〕5号', copies: [{ addressee: '王芳' }] });
    const path = `reply-versions/${version}/copies/${body.copies[0]?.id}`;
    const sent = await as('liaison', path, { channel: '邮寄', sentOn: today() }, 'PUT');
    expect([sent.status, sent.body]).toMatchObject([200, { copies: [{ channel: '邮寄', sentOn: today() }] }]);
    const tasks = await as<{ tasks: { versionId: number | null }[] }>('liaison', 'tasks');
    expect(tasks.body.tasks.filter((task) => task.versionId === version)).toEqual([]);
  });

  it('a step that is not one’s own does nothing, and for strangers there is no such draft', async () => {
    const { version } = await drafted('302');
    await step('handler, own division', version, 'submitDraft');
    const tries: [ScopePerson, string, number, string][] = [
      ['handler, own division', 'approveDivision', 409, 'not_delegated'],
      ['head, other division', 'approveDivision', 404, 'not_found'],
      ['handler, other division', 'submitDraft', 404, 'not_found'],
      ['leader not in charge', 'sign', 409, 'wrong_state'],
      ['report author', 'sendBack', 403, 'not_allowed'],
      ['liaison', 'approveOffice', 403, 'not_allowed'],
    ];
    for (const [person, action, status, code] of tries) {
      const refused = await step(person, version, action);
      expect([person, action, refused.status, refused.body.code]).toEqual([person, action, status, code]);
    }
    expect((await as('head, other division', `reply-versions/${version}/copies`)).status).toBe(404);
    expect((await as<Version>('liaison', `reply-versions/${version}`)).body.state).toBe('division_review');
  });

  it.each([
    [{ disclosure: 'maybe' }, 'disclosure'],
    [{ comment: '长'.repeat(2001) }, 'comment'],
    [{ reviewedOn: '2026-13-01' }, 'reviewedOn'],
    [{ version: 'x' }, 'version'],
    [{ nonsense: 1 }, 'nonsense'],
  ])('says what is wrong with %j', async (fields, field) => {
    const body = { version: 1, ...fields };
    const refused = await as<{ reasons: { field: string; message: string }[] }>(
      'leader in charge',
      'reply-versions/1/commands/sign',
      body,
    );
    expect([refused.status, refused.body.reasons[0]?.field]).toEqual([400, field]);
    expect(refused.body.reasons[0]?.message).toMatch(/。$/);
  });
});

function today(): string {
  return new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
}
