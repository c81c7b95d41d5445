import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type FreshDatabase } from '../support/database.js';
import { workbook } from '../support/office.js';
import { run } from '../support/server.js';

let database: FreshDatabase;
let folder: string;
beforeAll(async () => {
  [database, folder] = await Promise.all([freshDatabase(), mkdtemp(join(tmpdir(), 'chengban-cli-'))]);
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const chengban = (...args: string[]) =>
  run(['dist/src/cli.js', ...args], { DATABASE_URL: database.url, INIT_CWD: process.cwd() });

async function json<T>(...args: string[]): Promise<T> {
  const { stdout, stderr, code } = await chengban(...args, '--json');
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as T;
}

describe('the command line', () => {
  it('compares without writing, imports, and finds nothing to do the second time', async () => {
    const dry = await json('import', 'samples/ledger-2022.xlsx', '--dry-run');
    expect(dry).toMatchObject({ rows: 187, created: 187 });
    expect((await json<{ figures: object }>('report', '2022')).figures).toMatchObject({ handled: 0 });
    const first = await json('import', 'samples/ledger-2022.xlsx');
    expect(first).toEqual({
      rows: 187,
      proposals: 186,
      referrals: 187,
      created: 187,
      updated: 0,
      unchanged: 0,
      duplicates: 0,
      warnings: [],
      errors: [],
    });
    expect(await json('import', 'samples/ledger-2022.xlsx')).toMatchObject({ created: 0, unchanged: 187 });
  });

  it('prints the report, the lists behind it, and the section as Word and Excel', async () => {
    const report = await json<{ text: string; reconciles: boolean; notes: string[] }>('report', '2022');
    expect(report.text).toBe(
      '2022年，我局承担办理人大议案、代表建议和政协建议案、提案共186件，其中主（承）办51件，会办136件（1件兼有分办、会办），均已按规定时限全部办结。经征求代表委员和办理部门意见，公开了32件办理答复。',
    );
    expect(report.reconciles).toBe(true);
    expect(report.notes.join('')).toContain('市政协十四届一次会议第008号');
    expect(await json<unknown[]>('proposals', '2022', '--line', 'co')).toHaveLength(136);
    expect(await json<unknown[]>('proposals', '2022', '--line', 'kinds.npc_motion')).toHaveLength(2);
    const [docx, xlsx] = [join(folder, '六二.docx'), join(folder, '六二.xlsx')];
    expect((await chengban('report', '2022', '--docx', docx, '--xlsx', xlsx)).code).toBe(0);
    for (const file of [docx, xlsx]) expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  });

  it('gives zeros for a year with nothing, and checks itself', async () => {
    expect(await json('report', '2015')).toMatchObject({
      figures: { handled: 0, roles: { lead: 0 }, kinds: { npc_motion: 0 } },
      reconciles: true,
    });
    expect(await json('check')).toMatchObject({ ok: true });
  });

  it('writes nothing when a row has an error, says where and what, and exits with 1', async () => {
    const file = join(folder, '错.xlsx');
    await writeFile(
      file,
      await workbook([
        { 届次: '市十六届人大五次会议', 交办日期: '2026-03-01' },
        { 编号: '065', 交办日期: '2022.13.1' },
      ]),
    );
    const { code, stdout } = await chengban('import', file, '--json');
    expect(code).toBe(1);
    const outcome = JSON.parse(stdout) as {
      errors: { row: number; column: string; code: string; message: string }[];
    };
    expect(outcome.errors).toEqual([
      {
        row: 3,
        column: '交办日期',
        code: 'date_invalid',
        message: '第3行：“交办日期”填写的“2022.13.1”不是有效日期，请改为2022-3-1这样的日期。',
      },
    ]);
    expect((await json<{ figures: object }>('report', '2026')).figures).toMatchObject({ handled: 0 });
  });

  it.each<[string[], RegExp]>([
    [['import', 'no-such-file.xlsx'], /找不到文件“no-such-file.xlsx”/],
    [['import', 'package.json'], /表头/],
    [['report', '22'], /年份“22”无法识别/],
    [['proposals', '2022', '--line', 'nonsense'], /没有找到2022年的统计项“nonsense”/],
  ])('says what is wrong: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await chengban(...args);
    expect(code).toBe(1);
    expect(stdout + stderr).toMatch(sentence);
  });
});
