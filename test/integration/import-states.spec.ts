import { openOffice, type Cell, type Office } from '../support/office.js';

let office: Office;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

async function statusAfter(row: Record<string, Cell>): Promise<string | undefined> {
  const outcome = await office.importRows([row]);
  expect(outcome.errorList).toEqual([]);
  const [referral] = await office.db.query<{ status: string }>('select status from referral');
  expect((await office.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  return referral?.status;
}

describe('what a row says of the state', () => {
  it.each<[string, Record<string, Cell>, string]>([
    ['neither 承办处室 nor 签收日期', {}, 'received'],
    ['承办处室 alone', { 承办处室: '高新技术处' }, 'assigned'],
    ['签收日期', { 承办处室: '高新技术处', 签收日期: '2022-05-05' }, 'handling'],
    ['签收日期 of a division that the ledger does not name', { 签收日期: '2022-05-05' }, 'handling'],
    ['a 答复日期 without satisfaction columns', { 答复日期: '2022-07-01' }, 'concluded'],
    ['a 答复日期 with a blank form', { 答复日期: '2022-07-01', 工作满意度: null }, 'replied'],
    [
      'a form that came back',
      { 答复日期: '2022-07-01', 工作满意度: '满意', 结果满意度: '基本满意' },
      'concluded',
    ],
    [
      '不满意 on the result',
      { 答复日期: '2022-07-01', 工作满意度: '满意', 结果满意度: '不满意' },
      'handling',
    ],
    [
      'a second reply',
      { 答复日期: '2022-07-01', 结果满意度: '不满意', 二次答复日期: '2022-08-01' },
      'replied',
    ],
    ['an opinion', { 办理方式: '会办', 答复日期: '2022-05-30', 工作满意度: null }, 'concluded'],
    [
      'a motion, which owes no form',
      { 类别: '人大议案', 答复日期: '2022-07-01', 工作满意度: null },
      'concluded',
    ],
    ['已办结 where there is no 答复日期 column', { 办理状态: '已办结' }, 'concluded'],
    ['办理中 where there is no 答复日期 column', { 办理状态: '办理中', 承办处室: '高新技术处' }, 'assigned'],
    ['已办结 beside a blank 答复日期', { 办理状态: '已办结', 答复日期: null }, 'received'],
    ['已退办', { 办理状态: '已退办', 答复日期: null }, 'returned'],
    ['已撤回', { 办理状态: '已撤回' }, 'withdrawn'],
  ])('%s', async (_says, row, status) => {
    expect(await statusAfter(row)).toBe(status);
  });

  it('counts a reply of an unknown day as issued, but never as in time', async () => {
    await office.importRows([{ 办理状态: '已办结', 办理期限: '2022-07-29' }]);
    const report = await office.reports.annual(2022);
    expect(report.figures).toMatchObject({ handled: 1, open: 0, late: 0 });
    expect(report.text).not.toContain('按规定时限');
  });

  it('keeps the first round when a second one opens, and its lateness with it', async () => {
    await office.importRows([
      { 答复日期: '2022-08-02', 办理期限: '2022-07-29', 结果满意度: '不满意', 二次答复日期: '2022-09-01' },
    ]);
    const rounds = await office.db.query('select ordinal, cause from round order by ordinal');
    expect(rounds).toEqual([
      { ordinal: 1, cause: 'referral' },
      { ordinal: 2, cause: 'dissatisfied' },
    ]);
    expect((await office.reports.annual(2022)).figures).toMatchObject({ late: 1, open: 0 });
  });

  it('refers the same role again after a return', async () => {
    const outcome = await office.importRows([
      { 办理状态: '已退办', 交办日期: '2022-04-29' },
      { 办理状态: null, 交办日期: '2022-05-20' },
    ]);
    expect(outcome).toMatchObject({ created: 2, proposals: 1, referrals: 2, errorList: [] });
    expect(await office.db.query('select status from referral order by id')).toEqual([
      { status: 'returned' },
      { status: 'received' },
    ]);
    expect((await office.reports.annual(2022)).figures).toMatchObject({ handled: 1, lead: 1 });
  });
});
