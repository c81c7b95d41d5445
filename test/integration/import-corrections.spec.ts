import { type Cell, openOffice, type Office } from '../support/office.js';

let office: Office;
beforeEach(async () => (office = await openOffice()));
afterEach(() => office.close());

const REPLIED = { 答复日期: '2022-07-01', 答复文号: '科函〔2022〕1号' };
const PUBLISHED = {
  ...REPLIED,
  代表委员公开意见: '同意',
  办理处室公开意见: '同意',
  保密审查: '通过',
  公开属性: '全文公开',
  公开日期: '2022-07-20',
};

async function changesOfLastRun() {
  const rows = await office.db.query<{ changes: { label: string; old: string; new: string }[] }>(
    'select changes from import_row where run_id = (select max(id) from import_run) order by row',
  );
  return rows.flatMap(({ changes }) => changes.map((one) => `${one.label}：${one.old}→${one.new}`));
}

describe('a file that comes again', () => {
  const AGAIN: [what: string, rows: Record<string, Cell>[]][] = [
    ['an open row with facts of a reply', [{ ...PUBLISHED, 答复日期: null, 结果类别: 'A' }]],
    ['an address without a day', [{ ...PUBLISHED, 公开日期: null, 公开网址: 'https://a.cn/1' }]],
    ['a ground without a decision', [{ ...REPLIED, 公开属性: null, 不公开理由: '涉密' }]],
    ['no talks', [{ 沟通次数: 0, 沟通形式: '电话' }]],
    ['a handler of no division', [{ 经办人: '李四' }]],
    ['a supporter that leads', [{ 承办处室: '高新处', 协办处室: '高新处、农村处' }]],
    ['a second reply without a first', [{ 答复日期: null, 二次答复日期: '2022-09-01' }]],
    ['two roles that say different things', [{ 领衔人: '张三' }, { 领衔人: '李四', 办理方式: '会办' }]],
    ['two roles, the first silent', [{ 领衔人: null }, { 领衔人: '李四', 办理方式: '会办' }]],
    ['returned and live', [{ 办理状态: '已退办' }, { 办理状态: '办理中' }]],
  ];
  it.each(AGAIN)('changes nothing: %s', async (_, rows) => {
    await office.importRows(rows);
    expect(await office.importRows(rows)).toMatchObject({ created: 0, updated: 0, errorList: [] });
    const reversed = [...rows].reverse();
    expect(await office.importRows(reversed)).toMatchObject({ created: 0, errorList: [] });
    expect((await office.check.run()).ok).toBe(true);
  });
});

describe('a file against what is known', () => {
  it.each([
    ['a refusal', { ...REPLIED, 代表委员公开意见: '不同意' }, {}],
    ['a review that failed', { ...REPLIED, 保密审查: '不通过' }, {}],
    ['a blank consent that erases', { ...REPLIED, 代表委员公开意见: null }, { blankErases: true }],
    ['a blank reply that erases', { 答复日期: null }, { blankErases: true }],
  ])('forbids the publication that stands, in a sentence: %s', async (_, row, options) => {
    await office.importRows([PUBLISHED]);
    const { errorList } = await office.importRows([row], options);
    expect(errorList.map(({ code }) => code)).toEqual(['publication_against_record']);
    expect((await office.reports.annual(2022)).figures.published).toBe(1);
  });

  it('forbids by what is known the publication that it brings', async () => {
    await office.importRows([{ ...PUBLISHED, 代表委员公开意见: '同意摘要公开', 公开属性: '摘要公开' }]);
    const wider = [{ ...REPLIED, 公开属性: '全文公开' }];
    const { errorList } = await office.importRows(wider, { consentsOnFile: true });
    expect(errorList[0]?.message).toContain('“代表委员公开意见”是“同意摘要公开”');
  });

  it('keeps what is known of the proposal when it comes in another role, and asks whether that is meant', async () => {
    await office.importRows([{ 内容分类: '科技', 领衔人: '张三', 代表团: '武昌团', 重点: '是' }]);
    const { warningList } = await office.importRows([{ 办理方式: '会办', 领衔人: '张三' }]);
    expect(warningList.map(({ code }) => code)).toEqual(['role_added']);
    const known = await office.db.query(
      `select p.topic, p.key_item as key, s.name, s.group_name as "group"
         from proposal p join proposer s on s.proposal_id = p.id`,
    );
    expect(known).toEqual([{ topic: '科技', key: true, name: '张三', group: '武昌团' }]);
  });

  it('leaves the registered day and year of 交办 to a file that has no day', async () => {
    await office.importRows([{}]);
    await office.importRows([{ 交办日期: null, 承办处室: '农村处' }], { year: 2023 });
    expect((await office.reports.annual(2022)).figures.handled).toBe(1);
    expect((await office.reports.annual(2023)).figures.handled).toBe(0);
  });

  it('shows the year that moves with the day of 交办', async () => {
    await office.importRows([{}]);
    await office.importRows([{ 交办日期: '2023-04-29' }]);
    expect(await changesOfLastRun()).toEqual(['交办日期：2022-04-29→2023-04-29', '统计年度：2022→2023']);
  });

  it('warns of a state that a registered day of reply contradicts', async () => {
    await office.importRows([REPLIED]);
    const outcome = await office.importRows([{ 办理状态: '办理中' }]);
    expect(outcome).toMatchObject({ unchanged: 1 });
    expect(outcome.warningList.map(({ code }) => code)).toEqual(['status_against_record']);
  });

  it('is shown again where a mapping that was remembered meanwhile reads it otherwise', async () => {
    const content = Buffer.from(
      '类别,层级,届次,编号,案由,办理方式,交办日期,附记\n代表建议,市,市十六届人大一次会议,64,甲,主办,2022-3-1,乙\n',
    );
    const options = { year: null, consentsOnFile: false, blankErases: false };
    const actor = { id: null, name: '测试' };
    const { id } = await office.imports.upload({ name: 'a.csv', content }, options, actor);
    await office.jobs.idle();
    await office.db.query(
      `insert into import_mapping (source_key, mapping, recorded_by_name)
       select source_key, '{"附记": "remark"}', '别人' from import_run where id = $1`,
      [id],
    );
    await office.imports.confirm(id);
    await office.jobs.idle();
    const run = await office.views.one(id);
    expect([run.state, run.failure?.code]).toEqual(['previewed', 'record_moved']);
  });
});
