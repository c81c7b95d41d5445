import { Refused } from '../../src/domain/refused.js';
import { LedgerExport } from '../../src/modules/exchange/ledger-export.js';
import { BackgroundTasks } from '../../src/modules/tasks/background-tasks.js';
import type { TaskFile } from '../../src/modules/tasks/task-rows.js';
import { type Progress, TaskRunner, type TaskWork } from '../../src/modules/tasks/task-runner.js';
import { readSheet } from '../../src/platform/spreadsheet/read-sheet.js';
import { openOffice, type Office } from '../support/office.js';
import { hire, setToday } from '../support/people.js';

let office: Office;
let tasks: BackgroundTasks;
let runner: TaskRunner;
let person: number;
/** What the tests' own kind of task does; each test says. */
let work: TaskWork;
let worked: number;
beforeAll(async () => {
  office = await openOffice();
  tasks = office.app.get(BackgroundTasks);
  runner = office.app.get(TaskRunner);
  runner.handle('probe', (params, progress) => {
    worked += 1;
    return work(params, progress);
  });
  person = await hire(office, '联络员', 'liaison');
});
beforeEach(async () => {
  await office.db.query('delete from background_task');
  worked = 0;
  work = () => Promise.resolve(FILE);
  setToday(office, '2026-06-01');
});
afterAll(() => office.close());

const FILE: TaskFile = { name: '结果.txt', type: 'text/plain', content: Buffer.from('做好了') };
const PROBE = { kind: 'probe', title: '试一试', params: { n: 1 }, total: 4 };

async function finished(id: number) {
  await office.jobs.idle();
  return tasks.one(person, id);
}

async function rowsOfBook({ content, name }: TaskFile) {
  return (await readSheet(content, name)).rows.map((row) => row.cells);
}

/** A task as it stands when its tick got lost, or when the process that worked on it died. */
async function left(state: 'requested' | 'working', attempts = 0): Promise<number> {
  const [row] = await office.db.query<{ id: number }>(
    `insert into background_task (kind, title, params, state, attempts, requested_by, requested_at)
     values ('probe', '试一试', to_jsonb(random()), $1, $2, $3, now()) returning id`,
    [state, attempts, person],
  );
  return (row as { id: number }).id;
}

/** A work that stops in its middle until it is told to go on. */
function halting(): { began: Promise<Progress>; goOn: () => void } {
  let goOn = (): void => undefined;
  const halt = new Promise<void>((done) => (goOn = done));
  const began = new Promise<Progress>((say) => {
    work = async (_params, progress) => {
      await progress(2, 4);
      say(progress);
      await halt;
      await progress(3, 4);
      return FILE;
    };
  });
  return { began, goOn };
}

describe('the export of a ledger in the background', () => {
  it('is what the same export gives at once: same rows, order and columns; and is read back unchanged', async () => {
    await office.importSample('ledger-2022.xlsx');
    const exports = office.app.get(LedgerExport);
    const query = { year: 2022, sort: 'title', order: 'desc', columns: 'number,title,light' } as const;
    const asked = await exports.later(query, person);
    expect(asked).toMatchObject({
      state: 'requested',
      total: 187,
      title: expect.stringContaining('2022年度'),
    });
    expect(await finished(asked.id)).toMatchObject({ state: 'done', done: 187, fileName: '台账2022.xlsx' });
    const made = await rowsOfBook(await tasks.file(person, asked.id));
    expect(made).toEqual(await rowsOfBook(await exports.now(query)));
    expect(made).toHaveLength(189);
    const whole = await exports.later({}, person);
    await finished(whole.id);
    const { content } = await tasks.file(person, whole.id);
    expect(await office.importFile('台账.xlsx', content, { consentsOnFile: true })).toMatchObject({
      unchanged: 187,
      errors: 0,
    });
  });

  it('refuses a column that there is not before anything is begun', async () => {
    const exports = office.app.get(LedgerExport);
    await expect(exports.later({ columns: 'number,nonsense' }, person)).rejects.toThrow(
      '没有“nonsense”这一列',
    );
    expect(await tasks.mine(person)).toEqual([]);
  });
});

describe('a background task', () => {
  it('shows its bar while it runs, and stops at its next step once it is cancelled; asked again it is done', async () => {
    const { began, goOn } = halting();
    const { id } = await tasks.request(person, PROBE);
    await began;
    expect(await tasks.one(person, id)).toMatchObject({ state: 'working', done: 2, total: 4 });
    await expect(tasks.file(person, id)).rejects.toThrow('还没有做好');
    expect(await tasks.cancel(person, id)).toMatchObject({ state: 'cancelled' });
    goOn();
    expect(await finished(id)).toMatchObject({ state: 'cancelled', fileName: null });
    expect(await tasks.cancel(person, id)).toMatchObject({ state: 'cancelled' });
    work = () => Promise.resolve(FILE);
    await tasks.again(person, id);
    expect(await finished(id)).toMatchObject({ state: 'done', done: 4, fileSize: 9 });
    expect(await tasks.file(person, id)).toEqual(FILE);
    await expect(tasks.cancel(person, id)).rejects.toThrow('已经做好');
  });

  it('asked for twice while it is under way is one; a sixth at once is refused', async () => {
    const { began, goOn } = halting();
    const { id } = await tasks.request(person, PROBE);
    await began;
    expect((await tasks.request(person, PROBE)).id).toBe(id);
    for (const n of [2, 3, 4, 5]) await tasks.request(person, { ...PROBE, params: { n } });
    await expect(tasks.request(person, { ...PROBE, params: { n: 6 } })).rejects.toThrow(
      '5个后台任务没有做完',
    );
    goOn();
    await office.jobs.idle();
    expect((await tasks.mine(person)).map(({ state }) => state)).toEqual(Array(5).fill('done'));
    expect(worked).toBe(5);
  });

  it('is not there for anybody else', async () => {
    const { id } = await tasks.request(person, PROBE);
    await office.jobs.idle();
    const other = await hire(office, '他人', 'liaison');
    expect(await tasks.mine(other)).toEqual([]);
    for (const ask of ['one', 'file', 'cancel', 'again'] as const)
      await expect(tasks[ask](other, id)).rejects.toMatchObject({ status: 404 });
  });

  it('is taken up again when its tick got lost or its worker died, and gives one result', async () => {
    const ids = [await left('requested'), await left('working', 1)];
    await runner.sweep();
    await runner.sweep();
    for (const id of ids) expect(await finished(id)).toMatchObject({ state: 'done' });
    expect(worked).toBe(2);
  });

  it('is not taken up for ever when it ends every worker', async () => {
    const id = await left('working', 3);
    await runner.sweep();
    expect(await finished(id)).toMatchObject({ state: 'failed', failure: { code: 'interrupted' } });
    expect(worked).toBe(0);
  });

  it('is done once by two workers at once', async () => {
    const id = await left('requested');
    await Promise.all([runner.work(id), runner.work(id), runner.work(id)]);
    await runner.work(id);
    expect(await tasks.one(person, id)).toMatchObject({ state: 'done', attempts: 1 });
    expect(worked).toBe(1);
  });

  it('says why it failed', async () => {
    work = () => Promise.reject(new Refused([{ code: 'too_wide', message: '范围太大。' }]));
    const { id } = await tasks.request(person, PROBE);
    expect(await finished(id)).toMatchObject({
      state: 'failed',
      failure: { code: 'too_wide', message: '范围太大。' },
    });
    work = () => Promise.resolve({ ...FILE, content: Buffer.alloc(33 * 1024 * 1024) });
    await tasks.again(person, id);
    expect(await finished(id)).toMatchObject({ state: 'failed', failure: { code: 'result_too_large' } });
  });

  it('is kept for seven days, and then neither shown nor kept', async () => {
    const { id } = await tasks.request(person, PROBE);
    await finished(id);
    setToday(office, '2026-06-07');
    await runner.sweep();
    expect(await tasks.file(person, id)).toEqual(FILE);
    setToday(office, '2026-06-08');
    expect(await tasks.mine(person)).toEqual([]);
    await expect(tasks.file(person, id)).rejects.toThrow('过期自动删除');
    await runner.sweep();
    expect(await office.db.query('select task_id from background_task_file')).toEqual([]);
  });
});
