import { everyFact, openOffice, sample, workbook, type Office } from '../support/office.js';

let office: Office;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const ACTOR = { id: null, name: '浏览器' };
const OPTIONS = { year: null, consentsOnFile: false, blankErases: false };

/** Uploads and waits until the file has been read. */
async function upload(content: Buffer, name = '台账.xlsx') {
  const run = await office.imports.upload({ name, content }, OPTIONS, ACTOR);
  await office.jobs.idle();
  return office.views.one(run.id);
}

async function confirm(id: number) {
  await office.imports.confirm(id);
  await office.jobs.idle();
  return office.views.one(id);
}

describe('an import run', () => {
  it('shows what would happen, writes it when confirmed, and leaves one trace per proposal and one for the run', async () => {
    const shown = await upload(await sample('ledger-2022.xlsx'), 'ledger-2022.xlsx');
    expect(shown).toMatchObject({ state: 'previewed', canCommit: true, failure: null });
    expect(shown.counts).toMatchObject({ rows: 187, proposals: 186, created: 187, errors: 0, conflicts: 0 });
    expect(await office.db.query('select 1 from proposal')).toEqual([]);

    const done = await confirm(shown.id);
    expect(done).toMatchObject({ state: 'committed', canUndo: true });
    const written = await office.views.rows(shown.id, { outcome: 'new', limit: 500 });
    expect(written.rows.every((row) => row.proposalId !== null)).toBe(true);
    const traces = await office.db.query('select action, count(*) from audit_event group by 1 order by 1');
    expect(traces).toEqual([
      { action: 'import.committed', count: 1 },
      { action: 'proposal.imported', count: 186 },
    ]);
  });

  it('is confirmed once, however often the button is pressed', async () => {
    const { id } = await upload(await sample('ledger-2022.xlsx'));
    await Promise.all(Array.from({ length: 10 }, () => office.imports.confirm(id)));
    await office.jobs.idle();
    expect(await office.db.query('select count(*) from referral')).toEqual([{ count: 187 }]);
    expect((await office.views.one(id)).state).toBe('committed');
  });

  it('shows old and new of a changed row, and leafs through the rows in the order of the sheet', async () => {
    await office.importRows([{}, { 编号: '065' }, { 编号: '066' }]);
    const run = await upload(
      await workbook([{ 承办处室: '高新技术处' }, { 编号: '065', 承办处室: null }, { 编号: '067' }]),
    );
    expect(run.counts).toMatchObject({ created: 1, updated: 1, unchanged: 1 });
    const changed = await office.views.rows(run.id, { outcome: 'changed' });
    expect(changed.rows[0]?.changes).toEqual([
      { field: 'leadDivision', label: '承办处室', old: null, new: '高新技术处' },
    ]);
    const first = await office.views.rows(run.id, { limit: 2 });
    const second = await office.views.rows(run.id, { limit: 2, after: Number(first.nextCursor) });
    expect(
      [first.total, ...first.rows, ...second.rows].map((row) => (typeof row === 'number' ? row : row.row)),
    ).toEqual([3, 2, 3, 4]);
  });

  it('is undone whole: every fact is as it was before', async () => {
    await office.importRows([{ 承办处室: '高新技术处', 答复日期: null }, { 编号: '065' }]);
    const before = await everyFact(office.db);
    const run = await upload(
      await workbook([
        {
          案由: '关于加快推进数据要素市场化建设的建议',
          承办处室: '科技人才处',
          答复日期: '2022-07-01',
          领衔人: '代表001',
        },
        { 编号: '070', 案由: '关于支持开源社区建设的建议', 会办单位: '市财政局', 办理期限: '2022-07-29' },
      ]),
    );
    await confirm(run.id);
    expect(await everyFact(office.db)).not.toEqual(before);
    const undone = await office.imports.undo(run.id, ACTOR);
    expect(undone.state).toBe('undone');
    expect(await everyFact(office.db)).toEqual(before);
    const traces = await office.db.query(
      'select action, count(*) from audit_event where import_run_id = $1 group by 1 order by 1',
      [run.id],
    );
    expect(traces).toEqual([
      { action: 'import.committed', count: 1 },
      { action: 'import.undone', count: 1 },
      { action: 'proposal.import_undone', count: 2 },
      { action: 'proposal.imported', count: 2 },
    ]);
    expect((await office.check.run()).ok).toBe(true);
  });

  it('is not undone once a later import has touched its proposals, and says so', async () => {
    const first = await upload(await sample('intake-2022.xlsx'));
    await confirm(first.id);
    const second = await upload(await sample('ledger-2022.xlsx'));
    await confirm(second.id);
    await expect(office.imports.undo(first.id, ACTOR)).rejects.toThrow(/其中186件又有新的记录/);
    expect(await office.views.one(first.id)).toMatchObject({ canUndo: false, state: 'committed' });
    await office.imports.undo(second.id, ACTOR);
    expect(await office.db.query('select distinct status from referral')).toEqual([{ status: 'received' }]);
    // With the later import undone, nothing stands in the way of the earlier one.
    await office.imports.undo(first.id, ACTOR);
    expect(await office.db.query('select count(*) from proposal')).toEqual([{ count: 0 }]);
  });

  it('writes nothing when the record moved on after the preview, and shows the comparison anew', async () => {
    const run = await upload(await workbook([{ 承办处室: '高新技术处' }]));
    await office.importRows([{}]);
    const again = await confirm(run.id);
    expect(again).toMatchObject({ state: 'previewed', failure: { code: 'record_moved' } });
    expect(again.counts).toMatchObject({ created: 0, updated: 1 });
    expect(await office.db.query('select * from assignment')).toEqual([]);
    expect((await confirm(run.id)).state).toBe('committed');
  });

  it('is taken up again after the process that worked on it died', async () => {
    const run = await upload(await workbook([{}]));
    await office.db.query(
      `update import_run set state = 'committing', updated_at = now() - interval '1 minute' where id = $1`,
      [run.id],
    );
    await office.runner.sweep();
    await office.jobs.idle();
    expect((await office.views.one(run.id)).state).toBe('committed');
  });

  it('says that it waits when nobody takes it up', async () => {
    const run = await upload(await workbook([{}]));
    await office.db.query(
      `update import_run set state = 'uploaded', updated_at = now() - interval '11 seconds' where id = $1`,
      [run.id],
    );
    expect(await office.views.one(run.id)).toMatchObject({ state: 'uploaded', waitsForWorker: true });
    await office.runner.sweep();
    await office.jobs.idle();
    expect(await office.views.one(run.id)).toMatchObject({ state: 'previewed', waitsForWorker: false });
  });

  it('says why it cannot be confirmed, and offers the error rows', async () => {
    const run = await upload(await workbook([{}, { 编号: '065', 交办日期: '2022.13.1' }]));
    expect(run).toMatchObject({ state: 'previewed', canCommit: false });
    expect(run.commitRefusals).toEqual(['有1行有错误，请改好文件后重新上传；错误行可以下载。']);
    await expect(office.imports.confirm(run.id)).rejects.toThrow(/有1行有错误/);
    const errors = await office.views.rows(run.id, { outcome: 'error' });
    expect(errors.rows[0]?.findings[0]?.message).toBe(
      '第3行：“交办日期”填写的“2022.13.1”不是有效日期，请改为2022-3-1这样的日期。',
    );
    expect(await office.db.query('select 1 from proposal')).toEqual([]);
  });

  it('remembers a corrected mapping for files with the same headings', async () => {
    const rows = [{ 承办情况说明: '高新技术处' }];
    const first = await upload(await workbook(rows));
    const column = first.columns.find((one) => one.heading === '承办情况说明');
    expect(column?.field).not.toBe('leadDivision');
    await office.imports.setOptions(first.id, { mapping: { 承办情况说明: 'leadDivision' } }, ACTOR);
    await office.jobs.idle();
    expect((await office.views.one(first.id)).columns).toContainEqual(
      expect.objectContaining({ heading: '承办情况说明', field: 'leadDivision', how: 'remembered' }),
    );
    const next = await upload(await workbook(rows), '另一份.xlsx');
    expect(next.columns).toContainEqual(
      expect.objectContaining({ heading: '承办情况说明', field: 'leadDivision' }),
    );
  });
});
