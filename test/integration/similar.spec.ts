import { openRegister, type Register } from '../support/registering.js';

let office: Register;
beforeAll(async () => (office = await openRegister()));
afterAll(() => office.close());

const SESSION = '市十六届人大一次会议';

describe('beside the form', () => {
  it('earlier proposals show with how they were answered, the likeliest first', async () => {
    await office.importRows([
      { 承办处室: '高新技术处', 答复日期: '2022-07-01', 答复文号: '市科建字〔2022〕12号', 结果类别: 'A' },
      { 编号: '065', 案由: '关于推进数据要素市场培育的建议' },
      {
        编号: '066',
        案由: '关于完善老年人助餐服务体系的建议',
        摘要: '加快推进数据要素市场建设，建立交易平台。',
      },
      { 编号: '067', 案由: '关于加强农村道路养护的建议' },
    ]);
    const { exact, similar } = await office.earlier.similar({ title: '关于数据要素市场建设的提案' });
    expect(exact).toBeNull();
    expect(similar.map((one) => one.number)).toEqual(['064', '066', '065']);
    expect(similar[0]).toMatchObject({
      statusName: '已办结',
      division: '高新技术处',
      documentNumber: '市科建字〔2022〕12号',
      outcomeClass: 'A',
      repliedOn: '2022-07-01',
      session: SESSION,
    });
  });

  it('the holder of a number shows in whatever writing, and only in its session and kind', async () => {
    const query = { kind: 'npc_suggestion', session: SESSION, number: '第６５号' };
    expect((await office.earlier.similar(query)).exact).toMatchObject({ number: '065', score: 1 });
    expect((await office.earlier.similar({ ...query, kind: 'npc_motion' })).exact).toBeNull();
    expect((await office.earlier.similar({ ...query, session: '市十六届人大二次会议' })).exact).toBeNull();
  });

  it('the next number is the highest plus one, in its width; another series begins anew', async () => {
    const kind = 'npc_suggestion';
    expect(await office.earlier.next({ kind, session: SESSION })).toBe('068');
    expect(await office.earlier.next({ kind, session: SESSION, series: 'inter' })).toBe('闭01');
    expect(await office.earlier.next({ kind: 'npc_motion', session: SESSION })).toBe('001');
  });

  it('a title that is corrected, and one that is gone, are found as they are', async () => {
    const found = async (title: string) =>
      (await office.earlier.similar({ title })).similar.map((it) => it.number);
    await office.db.query(`update proposal set title = '关于建设科技馆的建议' where number = '067'`);
    expect(await found('建设科技馆')).toEqual(['067']);
    expect(await found('加强农村道路养护')).toEqual([]);
    expect(await found('"\'; drop table proposal --')).toEqual([]);
  });

  it('ten thousand titles take a moment', async () => {
    await office.db.query(`
      insert into proposal (kind_code, level, year, series, number, number_key, title)
      select 'npc_suggestion', 'municipal', 2010 + g % 10, 'session', g::text, g::text,
             '关于' || (array['加快推进', '进一步加强', '完善', '支持', '推动'])[1 + g % 5]
             || (array['数据要素', '高端装备', '中小企业', '科技成果', '人工智能', '老年人助餐', '农村道路'])[1 + g % 7]
             || (array['市场', '服务体系', '产业集群', '平台'])[1 + g % 4] || '建设的建议'
        from generate_series(1, 10000) g`);
    await office.db.query('analyze title_pair, proposal_search');
    const title = '关于加快推进数据要素市场建设的建议';
    await office.earlier.similar({ title });
    const started = performance.now();
    expect((await office.earlier.similar({ title })).similar).toHaveLength(8);
    // 20 ms on a quiet machine; a busy one gets more.
    expect(performance.now() - started).toBeLessThan(500);
  });
});
