import pg from 'pg';
import type { ScopePerson } from '../support/scope-people.js';
import { daysAgo, openSheetOffice, type SheetOffice } from '../support/sheet-page.js';

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

let office: SheetOffice;
beforeAll(async () => (office = await openSheetOffice()));
afterAll(() => office.close());

/** A draft that is written: the referral and the version. */
async function drafted(): Promise<{ referral: number; version: number }> {
  const { id } = await office.register({ proposers: [{ name: '王芳' }] });
  const referral = (await office.sheet(id)).referrals[0]?.id as number;
  await office.command('liaison', referral, 'assign', { leadDivisionId: office.divisions.高新技术处 });
  await office.command('handler, own division', referral, 'takeOn', { handlerName: '张三' });
  const [stands] = (await office.sheet(id)).referrals;
  const begun = { version: stands?.version };
  const path = `referrals/${referral}/draft`;
  const { body: version } = await office.api<Version>('handler, own division', path, begun);
  const text = { revision: version.revision, body: '<p>收悉。</p>' };
  await office.api('handler, own division', `reply-versions/${version.id}/text`, text, 'PUT');
  const facts = { revision: version.factsRevision, outcomeClass: 'A', points: [] };
  const proposed = { ...facts, disclosure: 'active', width: 'full' };
  await office.api('handler, own division', `reply-versions/${version.id}/facts`, proposed, 'PUT');
  const client = new pg.Client({ connectionString: office.database.url });
  await client.connect();
  await client.query(`insert into contact (referral_id, form) values ($1, '面商')`, [referral]);
  await client.end();
  return { referral, version: version.id };
}

async function step(person: ScopePerson, id: number, action: string, fields: object = {}) {
  const { body } = await office.api<Version>('liaison', `reply-versions/${id}`);
  const sent = { version: body.referralVersion, ...fields };
  return office.api<Version & { code: string }>(person, `reply-versions/${id}/commands/${action}`, sent);
}

describe('clearance over HTTP', () => {
  it('goes from the draft to the letter, each step by whose it is', async () => {
    const { referral, version } = await drafted();
    const queue = async (person: ScopePerson, stage: string) =>
      (await office.api<Queue>(person, `clearance?stage=${stage}`)).body.rows.filter(
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
    const { body: numbering } = await office.api('liaison', `referrals/${referral}/numbering`);
    expect(numbering).toMatchObject({ source: 'oa' });
    const { body: page } = await office.api<Version>('liaison', `reply-versions/${version}`);
    expect(page.actions.find(({ action }) => action === 'issue')).toMatchObject({ allowed: true });
    const issue = { version: page.referralVersion, issuedOn: daysAgo(0), documentNumber: '科函(2026)5号' };
    const issued = await office.api<{ status: string }>(
      'liaison',
      `referrals/${referral}/commands/issue`,
      issue,
    );
    expect([issued.status, issued.body.status]).toEqual([200, 'replied']);
    const { body } = await office.api<{
      documentNumber: string;
      copies: { id: number; addressee: string }[];
    }>('liaison', `reply-versions/${version}/copies`);
    expect(body).toMatchObject({ documentNumber: '科函〔2026〕5号', copies: [{ addressee: '王芳' }] });
    const path = `reply-versions/${version}/copies/${body.copies[0]?.id}`;
    const sent = await office.api('liaison', path, { channel: '邮寄', sentOn: daysAgo(0) }, 'PUT');
    expect([sent.status, sent.body]).toMatchObject([
      200,
      { copies: [{ channel: '邮寄', sentOn: daysAgo(0) }] },
    ]);
    const tasks = await office.api<{ tasks: { versionId: number | null }[] }>('liaison', 'tasks');
    expect(tasks.body.tasks.filter((task) => task.versionId === version)).toEqual([]);
  });

  it('a step that is not one’s own does nothing, and for strangers there is no such draft', async () => {
    const { version } = await drafted();
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
    expect((await office.api('head, other division', `reply-versions/${version}/copies`)).status).toBe(404);
    expect((await office.api<Version>('liaison', `reply-versions/${version}`)).body.state).toBe(
      'division_review',
    );
  });

  it.each([
    [{ disclosure: 'maybe' }, 'disclosure'],
    [{ comment: '长'.repeat(2001) }, 'comment'],
    [{ reviewedOn: '2026-13-01' }, 'reviewedOn'],
    [{ version: 'x' }, 'version'],
    [{ nonsense: 1 }, 'nonsense'],
  ])('says what is wrong with %j', async (fields, field) => {
    const body = { version: 1, ...fields };
    const refused = await office.api<{ reasons: { field: string; message: string }[] }>(
      'leader in charge',
      'reply-versions/1/commands/sign',
      body,
    );
    expect([refused.status, refused.body.reasons[0]?.field]).toEqual([400, field]);
    expect(refused.body.reasons[0]?.message).toMatch(/。$/);
  });
});
