import { openOffice, type Office } from '../support/office.js';

let office: Office;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

async function referral() {
  const page = await office.ledger.page({ year: 2022 });
  return page.rows[0];
}

describe('a file against the record', () => {
  it('says nothing by an absent column, and erases nothing by a blank cell', async () => {
    await office.importRows([
      { 承办处室: '高新技术处', 办理期限: '2022-07-29', 答复日期: '2022-07-01', 备注: '原注' },
    ]);
    const outcome = await office.importRows([
      { 承办处室: null, 办理期限: null, 答复日期: null, 答复文号: null },
    ]);
    expect(outcome).toMatchObject({ unchanged: 1, updated: 0 });
    expect(await referral()).toMatchObject({
      leadDivision: '高新技术处',
      dueOn: '2022-07-29',
      repliedOn: '2022-07-01',
    });
  });

  it('erases by a blank cell once a person confirms it', async () => {
    await office.importRows([
      {
        承办处室: '高新技术处',
        办理期限: '2022-07-29',
        延期至: '2022-08-29',
        答复日期: '2022-07-01',
        沟通次数: 2,
        沟通形式: '电话',
      },
    ]);
    const blank = {
      承办处室: null,
      办理期限: null,
      延期至: null,
      答复日期: null,
      沟通次数: null,
      沟通形式: null,
    };
    expect(await office.importRows([blank], { blankErases: true })).toMatchObject({ updated: 1 });
    expect(await referral()).toMatchObject({
      leadDivision: null,
      // No date is given any more: the three months of the law count.
      givenDueOn: null,
      dueOn: '2022-07-29',
      repliedOn: null,
      contactCount: null,
      status: 'received',
    });
    expect((await office.check.run()).ok).toBe(true);
  });

  it('lets a standing extension win over a corrected 办理期限', async () => {
    await office.importRows([{ 办理期限: '2022-07-29', 延期至: '2022-09-29' }]);
    await office.importRows([{ 办理期限: '2022-07-30', 延期至: '2022-09-29' }]);
    expect(await referral()).toMatchObject({ dueOn: '2022-09-29', extended: true });
    const events = await office.db.query('select event, due_on from clock_event order by id');
    expect(events).toHaveLength(4);
  });

  it('calls a known number with quite another title a conflict, and writes nothing', async () => {
    await office.importRows([{}]);
    const outcome = await office.importRows([{ 案由: '关于完善老年人助餐服务体系的建议' }, { 编号: '065' }]);
    expect(outcome.errorList.map((finding) => finding.code)).toEqual(['number_with_other_title']);
    expect(await office.db.query('select count(*) from proposal')).toEqual([{ count: 1 }]);
  });

  it('does not reopen what went back to the upper office', async () => {
    await office.importRows([{ 办理状态: '已退办' }]);
    const outcome = await office.importRows([{ 办理状态: '办理中' }]);
    expect(outcome.errorList.map((finding) => finding.code)).toEqual(['already_ended']);
  });

  it('warns of a title that is registered under another kind or number', async () => {
    await office.importRows([{}]);
    const corrected = await office.importRows([{ 类别: '人大议案' }], { dryRun: true });
    expect(corrected.warningList.map((finding) => finding.code)).toEqual(['title_registered']);
    const renumbered = await office.importRows([{ 编号: '065' }], { dryRun: true });
    expect(renumbered.warningList[0]?.message).toContain(
      '已登记过《关于加快推进数据要素市场建设的建议》（编号“064”）',
    );
    const both = await office.importRows([{}, { 编号: '065' }], { dryRun: true });
    expect(both.warningList).toEqual([]);
  });

  it('takes one proposal in two roles as two referrals of it', async () => {
    const outcome = await office.importRows([{ 办理方式: '分办' }, { 办理方式: '会办' }]);
    expect(outcome).toMatchObject({ rows: 2, proposals: 1, referrals: 2 });
    expect((await office.reports.annual(2022)).figures).toMatchObject({
      handled: 1,
      lead: 1,
      co: 1,
      heldInTwoRoles: 1,
    });
  });

  it('takes the same number of another kind, session or series for another proposal', async () => {
    const outcome = await office.importRows([
      {},
      { 类别: '人大议案', 案由: '关于制定科技创新条例的议案' },
      { 届次: '市十六届人大二次会议', 案由: '关于建设概念验证中心的建议' },
      { 编号: '闭064', 案由: '关于发展低空经济的建议' },
    ]);
    expect(outcome).toMatchObject({ proposals: 4, created: 4, errorList: [] });
  });

  it('corrects reply, class and publication, each as its own fact', async () => {
    const published = {
      答复日期: '2022-07-01',
      答复文号: '科函〔2022〕1号',
      结果类别: 'B',
      代表委员公开意见: '同意',
      办理处室公开意见: '同意',
      保密审查: '通过',
      公开属性: '全文公开',
      公开日期: '2022-07-20',
    };
    await office.importRows([published]);
    expect((await office.reports.annual(2022)).figures).toMatchObject({ published: 1, publishedFull: 1 });
    await office.importRows([
      {
        ...published,
        结果类别: 'A',
        答复日期: '2022-07-02',
        代表委员公开意见: '同意摘要公开',
        公开属性: '摘要公开',
      },
    ]);
    expect((await office.reports.annual(2022)).figures).toMatchObject({
      published: 1,
      publishedFull: 0,
      publishedSummary: 1,
    });
    expect(await referral()).toMatchObject({
      outcomeClass: 'A',
      repliedOn: '2022-07-02',
      publication: 'summary',
    });
    await office.importRows([
      {
        ...published,
        结果类别: 'A',
        答复日期: '2022-07-02',
        代表委员公开意见: '不同意',
        公开属性: '不予公开',
        公开日期: null,
      },
    ]);
    expect((await office.reports.annual(2022)).figures).toMatchObject({ published: 0, withheld: 1 });
    expect(
      await office.importRows([
        {
          ...published,
          结果类别: 'A',
          答复日期: '2022-07-02',
          代表委员公开意见: '不同意',
          公开属性: '不予公开',
          公开日期: null,
        },
      ]),
    ).toMatchObject({ unchanged: 1 });
  });

  it('records consents on file with the run that confirmed them, and without that refuses', async () => {
    const row = { 答复日期: '2022-07-01', 公开属性: '主动公开' };
    const refused = await office.importRows([row]);
    expect(refused.errorList.map((finding) => finding.code)).toEqual(['consents_not_in_file']);
    await office.importRows([row], { consentsOnFile: true });
    const consents = await office.db.query(
      'select c.party, c.answer, c.source, i.consents_on_file as confirmed from consent c join import_run i on i.id = c.import_run_id order by c.id',
    );
    expect(consents).toEqual([
      { party: 'proposer', answer: 'full', source: 'on_file', confirmed: true },
      { party: 'division', answer: 'full', source: 'on_file', confirmed: true },
    ]);
    expect((await office.reports.annual(2022)).figures).toMatchObject({ published: 1, publishedFull: 1 });
  });

  it('keeps a decision whose 公开日期 is blank as decided and not yet published', async () => {
    await office.importRows([
      {
        答复日期: '2022-07-01',
        公开属性: '全文公开',
        代表委员公开意见: '同意',
        办理处室公开意见: '同意',
        保密审查: '通过',
        公开日期: null,
      },
    ]);
    const { lines } = await office.reports.annual(2022);
    const value = (key: string): number | undefined => lines.find((line) => line.key === key)?.value;
    expect([value('active'), value('published')]).toEqual([1, 0]);
  });
});
