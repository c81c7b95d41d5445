import ExcelJS from 'exceljs';
import { createAccounts } from '../support/accounts.js';
import { call, importFile, request, type RunView, settled, signIn, upload } from '../support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { sample, workbook } from '../support/office.js';
import { type Running, startServer } from '../support/server.js';

let database: FreshDatabase;
let server: Running;
beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ DATABASE_URL: database.url });
  await createAccounts(database.url);
  await signIn(server.url);
});
afterAll(async () => {
  await server.stop();
  await database.drop();
});

interface Report {
  figures: Record<string, number>;
  text: string;
  reconciles: boolean;
  lines: { key: string; value: number }[];
}

describe('importing over HTTP', () => {
  it('takes the year 2022 in, and every figure opens into its list', async () => {
    const run = await importFile(server.url, 'ledger-2022.xlsx', await sample('ledger-2022.xlsx'));
    expect(run).toMatchObject({ state: 'committed', canUndo: true });
    const report = await call<Report>(`${server.url}/api/reports/annual/2022`);
    expect(report.body).toMatchObject({
      reconciles: true,
      figures: { handled: 186, lead: 51, co: 136, published: 32 },
    });
    for (const { key, value } of report.body.lines) {
      const list = await call<unknown[]>(`${server.url}/api/reports/annual/2022/lines/${key}/proposals`);
      expect([key, list.body.length]).toEqual([key, value]);
      const ledger = await call<{ total: number }>(
        `${server.url}/api/proposals?year=2022&line=${key}&limit=1`,
      );
      // The ledger shows referrals: only what is counted in proposals may stand there on two lines.
      expect([key, ledger.body.total >= value]).toEqual([key, true]);
    }
    const co = await call<{ total: number }>(`${server.url}/api/proposals?year=2022&line=co`);
    expect(co.body.total).toBe(136);
  });

  it('pages through the whole ledger in any order without losing or doubling a line', async () => {
    for (const sort of [
      'number',
      'title',
      'kind',
      'role',
      'referredOn',
      'dueOn',
      'repliedOn',
      'division',
      'status',
    ]) {
      for (const order of ['asc', 'desc']) {
        const seen: number[] = [];
        let after = '';
        do {
          const { body } = await call<{ rows: { referralId: number }[]; nextCursor: string | null }>(
            `${server.url}/api/proposals?year=2022&sort=${sort}&order=${order}&limit=50&after=${after}`.replace(
              /&after=$/,
              '',
            ),
          );
          seen.push(...body.rows.map((row) => row.referralId));
          after = body.nextCursor ?? '';
        } while (after !== '');
        expect([sort, order, seen.length, new Set(seen).size]).toEqual([sort, order, 187, 187]);
      }
    }
  });

  it('exports exactly what is listed, and what it exports can be imported', async () => {
    const response = await request(`${server.url}/api/proposals.xlsx?year=2022&role=separate`);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(await response.arrayBuffer());
    expect(book.worksheets[0]?.rowCount).toBe(8 + 2);
    const whole = Buffer.from(
      await (await request(`${server.url}/api/proposals.xlsx?year=2022`)).arrayBuffer(),
    );
    const { body } = await upload(server.url, '导出.xlsx', whole, { consentsOnFile: 'true' });
    const run = await settled(server.url, body.id);
    expect(run.counts).toMatchObject({ rows: 187, created: 0, updated: 0, unchanged: 187, errors: 0 });
  });

  it('undoes over HTTP', async () => {
    const run = await importFile(
      server.url,
      'x.xlsx',
      await workbook([{ 届次: '市十六届人大二次会议', 交办日期: '2023-04-01' }]),
    );
    const { status, body } = await call<RunView>(`${server.url}/api/imports/${run.id}/undo`, {
      method: 'POST',
    });
    expect([status, body.state]).toEqual([200, 'undone']);
    expect((await call<Report>(`${server.url}/api/reports/annual/2023`)).body.figures.handled).toBe(0);
  });

  it('gives the section as Word and as Excel', async () => {
    for (const [path, type] of [
      ['section.docx', 'wordprocessingml'],
      ['section.xlsx', 'spreadsheetml'],
    ]) {
      const response = await request(`${server.url}/api/reports/annual/2022/${path}`);
      expect(response.headers.get('content-type')).toContain(type);
      expect(
        Buffer.from(await response.arrayBuffer())
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
  });
});

describe('many at once', () => {
  it('ledger, sheet, work and report answer forty requests together', async () => {
    const paths = [
      ...['proposals?year=2022', 'proposals/1', 'reports/annual/2022', 'imports', 'standing?year=2022'],
      ...[
        'workbench?year=2022',
        'tasks',
        'referrals/1/actions',
        'reports/weekly?year=2022',
        'proposals/next',
      ],
    ];
    const asked = Array.from({ length: 40 }, (_, at) =>
      request(`${server.url}/api/${paths[at % paths.length]}`),
    );
    const answers = await Promise.all(asked);
    // Read to the end: an answer that nobody takes holds its connection open.
    await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map((answer) => answer.status).filter((status) => status !== 200)).toEqual([]);
  });
});

describe('what is refused over HTTP, with nothing changed', () => {
  const problem = async (path: string, init?: RequestInit) => {
    const { status, body } = await call<{ code: string; detail: string }>(`${server.url}${path}`, init);
    return [status, body.code, body.detail];
  };

  it.each<[string, string, RequestInit | undefined, unknown[]]>([
    [
      'a year that is none',
      '/api/reports/annual/20x2',
      undefined,
      [422, 'year_invalid', expect.stringContaining('20x2')],
    ],
    [
      'a figure that is none',
      '/api/reports/annual/2022/lines/nonsense/proposals',
      undefined,
      [404, 'not_found', '没有找到2022年的统计项“nonsense”。'],
    ],
    [
      'a proposal that is not there',
      '/api/proposals/999999',
      undefined,
      [404, 'not_found', '没有找到这件建议提案。'],
    ],
    [
      'an import that is not there',
      '/api/imports/999999',
      undefined,
      [404, 'not_found', '没有找到这次导入。'],
    ],
    [
      'a filter that is unknown',
      '/api/proposals?colour=red',
      undefined,
      [400, 'unknown_field', '这里没有“colour”这一项，请刷新页面后再试。'],
    ],
    [
      'a sort that is unknown',
      '/api/proposals?sort=mood',
      undefined,
      [400, 'invalid_field', '不能按这一列排序。'],
    ],
    [
      'a forged cursor',
      '/api/proposals?after=xyz',
      undefined,
      [422, 'cursor_invalid', '翻页位置无效，请从头显示。'],
    ],
    [
      'an upload without a file',
      '/api/imports',
      { method: 'POST' },
      [400, 'file_missing', '请选择要上传的文件。'],
    ],
    ['an address that is none', '/api/nowhere', undefined, [404, 'not_found', '没有找到您要的内容。']],
  ])('%s', async (_what, path, init, want) => {
    expect(await problem(path, init)).toEqual(want);
  });

  it('a file over 20 MB', async () => {
    const { status, body } = await upload(server.url, 'large.xlsx', Buffer.alloc(21 * 1024 * 1024));
    expect([status, body]).toMatchObject([
      413,
      { code: 'too_large', detail: '文件超过20MB，请删去图片或拆成几个文件后再上传。' },
    ]);
  });

  it.each<[string, Buffer, RegExp]>([
    ['老台账.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /另存为/],
    ['台账.xlsx', Buffer.from('%PDF-1.7 …'), /PDF/],
    ['台账.xlsx', Buffer.from('PK\u0003\u0004 broken'), /损坏|无法/],
    ['空.csv', Buffer.alloc(0), /空/],
  ])('a file that is not what its name says: %s', async (name, content, sentence) => {
    const { body } = await upload(server.url, name, content);
    const run = await settled(server.url, body.id);
    expect(run.state).toBe('failed');
    expect(run.failure?.message).toMatch(sentence);
  });
});
