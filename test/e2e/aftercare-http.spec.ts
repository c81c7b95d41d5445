import { createAccounts } from '../support/accounts.js';
import { call, importFile, json, request, signIn } from '../support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/database.js';
import { workbook } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
const sessions = new Map<string, string>();
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url);
  const answered = {
    承办处室: '高新技术处',
    签收日期: '2022-05-09',
    答复日期: '2022-07-01',
    领衔人: '李代表',
  };
  const rows = ['主办', '会办', '独办'].map((role, at) => ({
    ...{
      编号: `${at + 1}`,
      案由: `关于第${at + 1}件事项的建议`,
      办理方式: role,
      结果满意度: null,
      ...answered,
    },
  }));
  await importFile(server.url, '台账.xlsx', await workbook(rows));
  for (const login of ['lianluo', 'chengban', 'juling', 'nianbao', 'xitong'])
    sessions.set(login, await signIn(server.url, login));
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

function as(login: string, path: string, method: 'GET' | 'POST' | 'PUT' = 'GET', body: object = {}) {
  const cookie = sessions.get(login) ?? '';
  const init = method === 'GET' ? { headers: { cookie } } : json(method, body, { cookie });
  return call(`${server.url}/api/${path}`, init);
}
async function press(login: string, id: number, action: string, fields: object = {}) {
  const { body } = await as('lianluo', `referrals/${id}/actions`);
  return as(login, `referrals/${id}/commands/${action}`, 'POST', { version: body['version'], ...fields });
}
const FORM = {
  work: 'satisfied',
  result: 'dissatisfied',
  receivedOn: '2022-07-10',
  channel: 'paper',
  said: '没有答到点上',
};

describe('after the answer, over HTTP', () => {
  it('a form, the next round, the promise and the lists', async () => {
    expect((await as('lianluo', 'feedback')).body).toMatchObject({
      rows: [{ referralId: 1 }, { referralId: 3 }],
    });
    const done = await press('lianluo', 1, 'recordFeedback', FORM);
    expect([done.status, done.body]).toMatchObject([
      200,
      { status: 'handling', due: { running: '2022-08-10' } },
    ]);
    const care = await as('lianluo', 'referrals/1/aftercare');
    expect(care.body).toMatchObject({
      rounds: [
        { forms: [{ said: '没有答到点上', proposer: '李代表' }] },
        { ordinal: 2, cause: 'dissatisfied' },
      ],
      channels: ['纸质征询意见表', '上级系统', '电话', '当面'],
    });
    const added = await press('chengban', 3, 'addCommitment', { content: '年内建成' });
    expect(added.status).toBe(200);
    const looked = await as('chengban', 'commitments/1/look-backs', 'POST', {
      year: 2022,
      progress: '已开工',
    });
    expect(looked.body).toMatchObject({
      rows: [{ content: '年内建成', lookBacks: [{ progress: '已开工' }] }],
    });
    const fulfilled = { commitmentId: 1, outcome: 'fulfilled', on: '2022-12-01' };
    expect((await press('chengban', 3, 'fulfilCommitment', fulfilled)).status).toBe(200);
    const told = await as('lianluo', 'commitments/1/told', 'POST', { on: '2022-12-02', channel: '电话' });
    expect(told.body).toMatchObject({ rows: [{ state: 'fulfilled', toldChannel: '电话' }] });
    const file = await request(`${server.url}/api/commitments.xlsx?year=2022`, {
      headers: { cookie: sessions.get('lianluo') ?? '' },
    });
    expect(
      Buffer.from(await file.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('an opinion that was rejected, an amendment, a reminder', async () => {
    const rejected = await press('lianluo', 2, 'opinionRejected', { reason: '没有针对性', on: '2022-07-08' });
    expect(rejected.body).toMatchObject({ status: 'handling', due: { running: '2022-07-15' } });
    const reminder = { on: '2022-07-12', channel: 'phone' };
    const reminded = await as('lianluo', 'referrals/3/feedback-reminders', 'POST', reminder);
    expect(reminded.body).toMatchObject({ rounds: [{ reminders: [{ channel: '电话' }] }] });
    expect((await press('lianluo', 3, 'amend', { reason: '金额写错' })).body).toMatchObject({
      status: 'handling',
    });
  });

  it('files and closes only what is finished, and says why not', async () => {
    const filed = { archiveNumber: '2022-001', on: '2022-12-01' };
    const early = await as('lianluo', 'proposals/1/archive', 'PUT', filed);
    expect([early.status, early.body['code']]).toEqual([409, 'not_concluded']);
    const closing = await as('lianluo', 'closed-years/2022', 'PUT');
    expect([closing.status, closing.body['code']]).toEqual([409, 'year_open']);
    expect((await as('lianluo', 'closed-years/22', 'PUT')).status).toBe(400);
    expect((await as('lianluo', 'closed-years')).body).toMatchObject({
      years: [{ year: 2022, open: 3, unarchived: 3 }],
    });
    const behind = await as('lianluo', 'proposals?year=2022&column=any&filing=unarchived');
    expect(behind.body).toMatchObject({ total: 3, rule: '2022年度，不含已退办、已撤回，没有归档。' });
    expect((await as('lianluo', 'proposals/1/archive')).body).toMatchObject({ archiveNumber: null, open: 1 });
  });

  it.each<[string, object, number, string]>([
    ['recordFeedback', { ...FORM, receivedOn: '2022-13-01' }, 400, 'receivedOn'],
    ['recordFeedback', { ...FORM, result: 'fine' }, 400, 'result'],
    ['recordFeedback', { ...FORM, channel: ' ' }, 400, 'channel'],
    ['recordFeedback', { ...FORM, proposerId: 'x' }, 400, 'proposerId'],
    ['opinionRejected', { reason: '退' }, 400, 'on'],
    ['addCommitment', { content: ' ' }, 400, 'content'],
    ['fulfilCommitment', { commitmentId: 1, outcome: 'done', on: '2022-12-01' }, 400, 'outcome'],
  ])('says which field is wrong: %s %j', async (action, fields, status, field) => {
    const answer = await press('lianluo', 3, action, fields);
    const reasons = answer.body['reasons'] as { field?: string; message: string }[];
    expect([answer.status, reasons.map((reason) => reason.field)]).toEqual([status, [field]]);
    expect(reasons.every((reason) => reason.message.endsWith('。'))).toBe(true);
  });

  it('lets nobody in whose it is not', async () => {
    expect((await as('nianbao', 'referrals/1/aftercare')).status).toBe(404);
    expect((await as('xitong', 'referrals/1/aftercare')).status).toBe(403);
    expect((await as('xitong', 'commitments')).status).toBe(403);
    expect((await as('juling', 'closed-years/2022', 'PUT')).status).toBe(403);
    expect((await press('juling', 1, 'amend', { reason: 'x' })).status).toBe(403);
    expect((await press('nianbao', 3, 'addCommitment', { content: 'x' })).status).toBe(403);
    const sheet = JSON.stringify((await as('nianbao', 'proposals/1')).body);
    expect(sheet).not.toContain('没有答到点上');
    expect(sheet).toContain('不满意');
  });
});
