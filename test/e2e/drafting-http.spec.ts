import { createAccounts } from '../support/accounts.js';
import { call, importFile, json, signIn } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { p } from '../support/drafting.js';
import { workbook } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
let handler: string;
let head: string;
let version: number;
let api: string;

interface Answer {
  id: number;
  revision: number;
  body: string;
  code: string;
  detail: string;
  details: unknown;
}

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url, 'lianluo');
  const row = { 承办处室: '高新技术处', 签收日期: '2022-05-02' };
  await importFile(server.url, '台账.xlsx', await workbook([row]));
  head = await signIn(server.url, 'chuzhang');
  handler = await signIn(server.url, 'chengban');
  const { body } = await call<{ referrals: { id: number; version: number }[] }>(
    `${server.url}/api/proposals/1`,
  );
  const referral = body.referrals[0];
  const made = await call<Answer>(
    `${server.url}/api/referrals/${referral?.id}/draft`,
    json('POST', { version: referral?.version }),
  );
  version = made.body.id;
  api = `${server.url}/api/reply-versions/${version}`;
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.drop();
});

const save = (revision: number, body: unknown, cookie = handler) =>
  call<Answer>(`${api}/text`, json('PUT', { revision, body }, { cookie }));

describe('a text over HTTP', () => {
  it('is cleaned and merged; a conflict brings both texts', async () => {
    expect((await save(1, '<p onclick="x">一</p><script>x</script>')).body).toMatchObject({ body: p('一') });
    expect((await save(2, p('一甲'))).status).toBe(200);
    const { status, body } = await save(2, p('一乙'), head);
    expect([status, body.code]).toEqual([409, 'draft_conflict']);
    expect(body.detail).toBe('测试chengban刚才也改了这一段，您写的已另存，请核对后并入。');
    expect(body.details).toMatchObject({ body: p('一甲'), setAside: { body: p('一乙') } });
  });

  it.each([
    ['a handler', '<p onclick="x()">文</p>', p('文')],
    ['a style and a script', '<style>p{}</style><p style="x">文</p><script>x()</script>', p('文')],
    ['a script in a picture', '<p>文<svg><script>x()</script></svg><img src=x onerror=x()></p>', p('文')],
    [
      'a script that is closed twice',
      '<scr<script>x</script>ipt>y()</scr</script>ipt><p>文</p>',
      /^<p>[^<]*<\/p>(<p>文<\/p>)?$/,
    ],
    ['emoji and rare characters', '<p>䶮𠮷😀👨‍👩‍👧</p>', p('䶮𠮷😀👨‍👩‍👧')],
    ['halves of characters', '<p>一\ud842二\udfb7三</p>', p('一二三')],
    ['what has no width', '<p>一\u200b\u2060\ufeff二\u202e三</p>', p('一二三')],
    ['what no database keeps', '<p>一\u0000二</p>', p('一二')],
    [
      'Word',
      '<p class=MsoNormal style="mso-x:1">一<o:p></o:p></p><!--[if gte mso 9]><xml>x</xml><![endif]-->',
      p('一'),
    ],
  ])('with %s is kept without it', async (_what, given, kept) => {
    const { body: now } = await call<Answer>(api);
    const { status, body } = await save(now.revision, given);
    expect(status).toBe(200);
    if (typeof kept === 'string') expect(body.body).toBe(kept);
    else expect(body.body).toMatch(kept);
    expect((await call<Answer>(api)).body.body).toBe(body.body);
  });

  it.each([
    ['no text', 5],
    ['a list', ['<p>x</p>']],
    ['nothing', null],
  ])('that is %s is refused in words', async (_what, given) => {
    const { body: now } = await call<Answer>(api);
    const answer = await save(now.revision, given);
    expect([answer.status, answer.body.detail]).toEqual([400, '正文应为文字。']);
    expect((await call<Answer>(api)).body).toMatchObject({ revision: now.revision, body: now.body });
  });

  it('of three hundred pages is taken, a longer one refused in words, the same as one beyond all measure', async () => {
    const { body: now } = await call<Answer>(api);
    const pages = `<p>${'文'.repeat(159)}</p>`.repeat(6000);
    expect((await save(now.revision, pages)).status).toBe(200);
    const long = await save(now.revision, `<p>${'文'.repeat(1_700_000)}</p>`);
    expect([long.status, long.body.code]).toEqual([422, 'text_too_long']);
    const endless = await save(now.revision, 'a'.repeat(9_000_000));
    expect([endless.status, endless.body.code]).toEqual([413, 'too_large']);
    expect(endless.body.detail).toBe('提交的内容太大，没有保存；请删减后再试，图片、表格请改作附件。');
    expect((await call<Answer>(api)).body.body).toBe(pages);
  });

  it('what is not filled in rightly is refused field by field', async () => {
    const points = [{ outcome: 'perhaps', content: '', plannedBy: '2022-13-01', reason: null }];
    const facts = { revision: 1, outcomeClass: 'A', points, disclosure: 'secret', width: null, ground: null };
    const { status, body } = await call<{ reasons: { field: string }[] }>(
      `${api}/facts`,
      json('PUT', { ...facts, delegateId: null }),
    );
    expect(status).toBe(400);
    expect(body.reasons.map(({ field }) => field)).toEqual([
      ...['points.0.outcome', 'points.0.content', 'points.0.plannedBy', 'disclosure'],
    ]);
  });
});
