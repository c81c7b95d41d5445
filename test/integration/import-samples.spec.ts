import { readFileSync } from 'node:fs';
import { openOffice, type Office } from '../support/office.js';

const expected = JSON.parse(
  readFileSync(new URL('../../samples/expected.json', import.meta.url), 'utf8'),
) as Record<string, ExpectedYear>;

/** samples/expected.json: counts by name, and the three splits. */
type ExpectedYear = Record<string, number> & {
  roles: Record<string, number>;
  kinds: Record<string, number>;
  levels: Record<string, number>;
  classes: Record<string, number>;
};

let office: Office;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

describe('the sample ledgers', () => {
  it('take 2022 in whole, and find nothing to do the second time', async () => {
    const first = await office.importSample('ledger-2022.xlsx');
    expect(first).toMatchObject({
      rows: 187,
      proposals: 186,
      referrals: 187,
      created: 187,
      updated: 0,
      unchanged: 0,
    });
    expect([first.errorList, first.warningList]).toEqual([[], []]);
    const again = await office.importSample('ledger-2022.xlsx');
    expect(again).toMatchObject({ rows: 187, created: 0, updated: 0, unchanged: 187, errorList: [] });
  });

  it.each(['2022', '2023'])('give the figures of %s that are expected', async (year) => {
    await office.importSample('ledger-2022.xlsx');
    await office.importSample('ledger-2023.xlsx');
    const report = await office.reports.annual(year);
    const { figures } = report;
    const want = expected[year] as ExpectedYear;
    for (const key of [
      'handled',
      'lead',
      'co',
      'heldInTwoRoles',
      'open',
      'late',
      'published',
      'onRequest',
      'withheld',
      'undecided',
    ]) {
      expect([key, figures[key as 'handled']]).toEqual([key, want[key]]);
    }
    expect(figures.publishedFull).toBe(want.full);
    expect(figures.publishedSummary).toBe(want.summary);
    expect(figures.roles).toMatchObject(want.roles);
    expect(Object.values(figures.kinds)).toEqual(Object.values(want.kinds));
    expect([figures.levels.national, figures.levels.provincial, figures.levels.municipal]).toEqual(
      Object.values(want.levels),
    );
    expect(report.reconciles).toBe(true);
    const lines = Object.fromEntries(report.lines.map((line) => [line.key, line.value]));
    expect(lines.extended).toBe(want.extended);
    expect({ A: lines['classes.A'], B: lines['classes.B'], C: lines['classes.C'] }).toEqual(want.classes);
    expect((await office.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  });

  it('list behind every figure exactly as many entries as the figure says', async () => {
    await office.importSample('ledger-2023.xlsx');
    const { lines } = await office.reports.annual(2023);
    for (const line of lines) {
      expect([line.key, (await office.reports.behindLine(2023, line.key)).length]).toEqual([
        line.key,
        line.value,
      ]);
    }
  });

  it('know a year that was handed out, and then the same year finished, as one', async () => {
    const intake = await office.importSample('intake-2022.xlsx');
    expect(intake).toMatchObject({ rows: 187, created: 187, errorList: [] });
    const states = await office.db.query('select status, count(*) from referral group by 1');
    expect(states).toEqual([{ status: 'received', count: 187 }]);
    expect(await office.importSample('ledger-2022.xlsx')).toMatchObject({
      created: 0,
      updated: 187,
      unchanged: 0,
    });
    expect((await office.reports.annual(2022)).figures).toMatchObject({
      handled: 186,
      published: 32,
      open: 0,
    });
    // The list of what was handed out says nothing of what was done since.
    expect(await office.importSample('intake-2022.xlsx')).toMatchObject({ updated: 0, unchanged: 187 });
    expect((await office.check.run()).ok).toBe(true);
  });

  it('say no more 均 or 全部 once a reply is missing, and name the proposal', async () => {
    await office.importRows([
      { 答复日期: '2022-07-01', 办理期限: '2022-07-29', 答复文号: '科函（2022）1号' },
      { 编号: '065', 案由: '关于持续完善科技安全能力建设的建议', 答复日期: null, 办理期限: '2022-07-29' },
    ]);
    const report = await office.reports.annual(2022);
    expect(report.figures).toMatchObject({ handled: 2, open: 1, late: 0 });
    expect(report.text).not.toMatch(/均|全部/);
    expect((await office.reports.behindLine(2022, 'open')).map((entry) => entry.number)).toEqual(['065']);
  });
});
