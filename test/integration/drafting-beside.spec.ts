import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { refusedBy } from '../support/desk.js';
import { type DraftingDesk, openDrafting, p } from '../support/drafting.js';
import { hire, personOf } from '../support/people.js';

let desk: DraftingDesk;
beforeAll(async () => (desk = await openDrafting()));
afterAll(() => desk.close());

/** The version leaves the building, as the clearance of another module will record it. */
async function issue(version: number): Promise<void> {
  await desk.db.query(`update clearance set state = 'issued' where reply_version_id = $1`, [version]);
  await desk.db.query(
    `insert into reply_issue (reply_version_id, issued_on, document_number) values ($1, '2022-05-13', '武科〔2022〕1号')`,
    [version],
  );
  await desk.db.query(
    `update referral set status = 'replied' where id = (
       select y.referral_id from reply_version v join reply y on y.id = v.reply_id where v.id = $1)`,
    [version],
  );
}

describe('versions', () => {
  it('are listed newest first; a draft only to those who work on it', async () => {
    const id = await desk.handled();
    const version = await desk.start(id);
    await desk.save(version, 'handler', 1, p('一'));
    const seen = async (key: string) =>
      (await desk.versions.list(id, desk.who(key))).versions.map((one) => one.id);
    for (const key of ['handler', 'planner', 'liaison', 'leader']) expect(await seen(key)).toEqual([version]);
    expect(await seen('resources')).toEqual([]);
    const reader = await personOf(desk.office, await hire(desk, '吴年报', 'report_author'));
    expect((await desk.versions.list(id, reader)).versions).toEqual([]);
    expect(await refusedBy(desk.versions.one(version, reader))).toEqual(['not_found']);
    expect(await refusedBy(desk.view(version, 'resources'))).toEqual(['not_found']);
    const [row] = await desk.db.query<{ id: number }>(
      'select proposal_id as id from referral where id = $1',
      [id],
    );
    const sheet = JSON.stringify(await desk.app.get(ProposalService).one(row?.id as number, reader));
    expect(sheet).toContain('开始起草答复稿。');
    expect(sheet).not.toContain(p('一'));

    await issue(version);
    expect(await desk.versions.one(version, reader)).toMatchObject({
      ...{ body: p('一'), stateName: '已发出', authors: [], steps: [], setAside: [], mayWrite: false },
    });
    expect(await seen('resources')).toEqual([version]);
    await desk.db.query('update proposal set sensitive = true where id = $1', [row?.id]);
    expect(await seen('resources')).toEqual([]);
    expect(await refusedBy(desk.view(version, 'resources'))).toEqual(['not_found']);
  });

  it('say who may begin the next, and why not', async () => {
    const id = await desk.handled();
    const start = async (key: string) => (await desk.versions.list(id, desk.who(key))).start;
    expect(await start('handler')).toMatchObject({ action: 'startDraft', allowed: true });
    expect(await start('liaison')).toMatchObject({ allowed: false, reasons: ['这一步由承办处室办理。'] });
    await desk.start(id);
    expect((await start('handler')).reasons).toEqual(['答复稿还在起草，不能拟稿。']);
  });

  it('an amendment begins from what was issued, and a new round, too', async () => {
    const id = await desk.handled();
    const first = await desk.start(id);
    await desk.save(first, 'handler', 1, p('一', '二'));
    await desk.drafts.saveFacts(
      first,
      {
        ...{
          revision: 1,
          outcomeClass: 'A',
          disclosure: 'active',
          width: 'full',
          ground: null,
          delegateId: null,
        },
        points: [{ outcome: 'adopted', content: '已建', plannedBy: null, reason: null }],
      },
      desk.who('handler'),
    );
    await issue(first);
    await desk.db.query(
      `insert into amendment (round_id, reason, opened_on) select id, '笔误', '2022-05-13' from round where referral_id = $1`,
      [id],
    );
    await desk.db.query(`update referral set status = 'handling' where id = $1`, [id]);
    const second = await desk.start(id, 'head');
    expect(await desk.view(second)).toMatchObject({
      ...{
        ordinal: 2,
        body: p('一', '二'),
        outcomeClass: 'A',
        disclosure: 'active',
        authors: [],
        previousId: first,
      },
      points: [{ content: '已建' }],
    });
    await desk.save(second, 'head', 1, p('一', '二，更正'));
    const { blocks, fromName } = await desk.versions.difference(second, undefined, desk.who('leader'));
    expect(fromName).toBe('第1稿');
    expect(blocks.map(({ kind }) => kind)).toEqual(['same', 'changed']);
    expect(blocks[1]?.parts).toEqual([
      { kind: 'same', text: '二' },
      { kind: 'added', text: '，更正' },
    ]);
    expect(await refusedBy(desk.versions.difference(first, undefined, desk.who('head')))).toEqual([
      'nothing_before',
    ]);
    expect(await refusedBy(desk.versions.difference(second, 999_999, desk.who('head')))).toEqual([
      'not_found',
    ]);
    expect(await refusedBy(desk.versions.difference(second, first, desk.who('resources')))).toEqual([
      'not_found',
    ]);

    await desk.db.query(`delete from amendment`);
    await issue(second);
    await desk.db.query(
      `insert into round (referral_id, ordinal, cause, opened_on) values ($1, 2, 'dissatisfied', '2022-05-13')`,
      [id],
    );
    await desk.db.query(`update referral set status = 'handling' where id = $1`, [id]);
    const again = await desk.start(id);
    expect(await desk.view(again)).toMatchObject({
      round: 2,
      ordinal: 1,
      body: p('一', '二，更正'),
      running: true,
    });
    expect(await desk.view(second)).toMatchObject({ running: false, mayWrite: false, actions: [] });
    expect(await refusedBy(desk.save(second, 'head', 2, p('改旧稿')))).toContain('draft_closed');
  });
});

describe('comments', () => {
  it('are told beside the draft, by those who work on it, until seen to', async () => {
    const version = await desk.start(await desk.handled());
    await desk.comments.add(version, { quote: '一', content: ' 请补依据 ' }, desk.who('leader'));
    const { comments } = await desk.comments.list(version, desk.who('planner'));
    expect(comments).toMatchObject([{ quote: '一', content: '请补依据', by: '陈局', resolvedBy: null }]);
    const id = comments[0]?.id as number;
    await desk.comments.resolve(version, id, desk.who('handler'));
    const done = await desk.comments.resolve(version, id, desk.who('head'));
    expect(done.comments).toMatchObject([{ resolvedBy: '张三' }]);
    expect(await refusedBy(desk.comments.resolve(version, 999_999, desk.who('head')))).toEqual(['not_found']);
    expect(await refusedBy(desk.comments.list(version, desk.who('resources')))).toEqual(['not_found']);
    expect(await refusedBy(desk.comments.add(version, { content: '看' }, desk.who('resources')))).toEqual([
      'not_found',
    ]);
    await issue(version);
    expect(await refusedBy(desk.comments.add(version, { content: '晚' }, desk.who('leader')))).toEqual([
      'already_issued',
    ]);
  });
});

describe('earlier work', () => {
  it('shows how the like was answered, and what the division promised', async () => {
    await desk.receive([
      {
        ...{ 编号: '501', 案由: '关于加快建设充电桩的建议', 交办日期: '2021-03-01', 承办处室: '高新技术处' },
        ...{ 届次: '市十五届人大五次会议', 答复日期: '2021-05-20', 结果类别: 'B', 文号: '武科〔2021〕8号' },
      },
    ]);
    const [old] = await desk.db.query<{ id: number; p: number; v: number }>(
      `select r.id, p.id as p, v.id as v from proposal p join referral r on r.proposal_id = p.id
         join reply y on y.referral_id = r.id join reply_version v on v.reply_id = y.id where p.number = '501'`,
    );
    await desk.db.query('update reply_version set body = $2 where id = $1', [old?.v, p('将建三百个桩')]);
    await desk.db.query(
      `insert into commitment (referral_id, division_id, content) values ($1, $2, '建三百个充电桩')`,
      [old?.id, desk.division('高新技术处')],
    );
    const id = await desk.handled({ 案由: '关于加快老旧小区建设充电桩的建议' });
    const { replies, commitments } = await desk.earlier.of(id, desk.who('handler'));
    expect(replies).toMatchObject([
      {
        number: '501',
        year: 2021,
        outcomeClass: 'B',
        documentNumber: '武科〔2021〕8号',
        body: p('将建三百个桩'),
      },
    ]);
    expect(commitments).toMatchObject([
      { content: '建三百个充电桩', stateName: '跟踪中', division: '高新技术处' },
    ]);
    expect(await refusedBy(desk.earlier.of(id, desk.who('resources')))).toEqual(['not_found']);
    await desk.db.query('update proposal set sensitive = true where id = $1', [old?.p]);
    expect(await desk.earlier.of(id, desk.who('handler'))).toEqual({ replies: [], commitments: [] });
  });
});
