import { Refused } from '../../src/domain/refused.js';
import { type DraftingDesk, openDrafting, p } from '../support/drafting.js';
import { refusedBy } from '../support/desk.js';

let desk: DraftingDesk;
beforeAll(async () => (desk = await openDrafting()));
afterAll(() => desk.close());

async function drafted(): Promise<{ id: number; version: number }> {
  const id = await desk.handled();
  return { id, version: await desk.start(id) };
}

describe('a draft is begun', () => {
  it('by the lead division, with one trace, and is the first version of the round', async () => {
    const { id, version } = await drafted();
    expect(await desk.view(version)).toMatchObject({
      ...{
        referralId: id,
        round: 1,
        ordinal: 1,
        form: 'reply',
        state: 'draft',
        stateName: '拟稿',
        revision: 1,
      },
      ...{ body: '', mayWrite: true, running: true, owesClass: true, previousId: null },
      steps: [{ actionName: '拟稿', by: '张三', on: '2022-05-13', comment: null }],
    });
    expect((await desk.view(version)).outcomeClasses[0]).toEqual({
      ...{ code: 'A', label: 'A', definition: '所提问题已经解决或基本解决' },
    });
    const traces = await desk.db.query(
      `select action, actor_name as who, after->>'division' as division from audit_event
        where referral_id = $1 and action like 'reply.%'`,
      [id],
    );
    expect(traces).toEqual([{ action: 'reply.startDraft', who: '张三', division: '高新技术处' }]);
    expect(await desk.statusOf(id)).toBe('handling');
  });

  it('once: a second press finds it, and an old page is told', async () => {
    const { id } = await drafted();
    expect(await refusedBy(desk.start(id))).toEqual(['wrong_state']);
    expect(await refusedBy(desk.drafts.start(id, 1, desk.who('handler')))).toEqual(['stale']);
  });

  it('by two at once: one draft', async () => {
    const id = await desk.handled();
    const version = await desk.versionOf(id);
    const both = await Promise.allSettled(
      ['handler', 'head'].map((key) => desk.drafts.start(id, version, desk.who(key))),
    );
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  });

  it('by nobody else, and not before it is signed for', async () => {
    const id = await desk.handled();
    expect(await refusedBy(desk.start(id, 'planner'))).toEqual(['wrong_division']);
    expect(await refusedBy(desk.start(id, 'liaison'))).toEqual(['wrong_role']);
    expect(await refusedBy(desk.start(id, 'resources'))).toEqual(['not_found']);
    const [fresh = 0] = await desk.receive([{ 编号: '901' }]);
    expect(await refusedBy(desk.start(fresh, 'liaison'))).toEqual(['wrong_role', 'referral_not_handling']);
  });

  it('as an opinion where we only help', async () => {
    const id = await desk.handled({ 办理方式: '会办' });
    expect(await desk.view(await desk.start(id))).toMatchObject({ form: 'opinion', owesClass: false });
  });
});

describe('the text of a draft', () => {
  it('is saved as often as it comes, without a trace, and makes an author', async () => {
    const { id, version } = await drafted();
    const traces = 'select count(*) from audit_event';
    const before = await desk.db.query(traces);
    const first = await desk.save(version, 'handler', 1, p('一'), 'page0001');
    expect(first).toMatchObject({ revision: 2, sent: 2, body: p('一'), merged: false });
    expect(await desk.save(version, 'head', 2, p('一', '二'))).toMatchObject({ revision: 3, merged: false });
    expect(await desk.view(version)).toMatchObject({ body: p('一', '二'), authors: ['张三', '王处'] });
    expect(await desk.db.query(traces)).toEqual(before);
    expect(await desk.versionOf(id)).toBe((await desk.view(version)).referralVersion);
  });

  it('the same text again is no save', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一'));
    expect(await desk.save(version, 'head', 1, p('一'))).toMatchObject({ revision: 2, merged: false });
    expect((await desk.view(version)).authors).toEqual(['张三']);
  });

  it('of two at once is merged; each goes on from what he sent', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一', '二'), 'pageaaaa');
    await desk.save(version, 'handler', 2, p('一，甲', '二'), 'pageaaaa');
    const other = await desk.save(version, 'head', 2, p('一', '二，乙'), 'pagebbbb');
    expect(other).toMatchObject({ body: p('一，甲', '二，乙'), merged: true, revision: 5, sent: 4 });
    // 王处 has typed on before the answer came: he goes on from what he sent.
    const more = await desk.save(version, 'head', other.sent, p('一', '二，乙，再'), 'pagebbbb');
    expect(more).toMatchObject({ body: p('一，甲', '二，乙，再'), merged: true });
    const back = await desk.save(version, 'handler', 3, p('一，甲', '二', '三'), 'pageaaaa');
    expect(back.body).toBe(p('一，甲', '二，乙，再', '三'));
    expect((await desk.view(version)).setAside).toEqual([]);
  });

  it('whose answer got lost is sent again with more, and stands once', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一'), 'pageaaaa');
    await desk.save(version, 'handler', 2, p('一', '新段'), 'pageaaaa');
    await desk.save(version, 'head', 2, p('一，乙'), 'pagebbbb');
    const again = await desk.save(version, 'handler', 2, p('一', '新段，写完'), 'pageaaaa');
    expect(again.body).toBe(p('一，乙', '新段，写完'));
  });

  it('of the same paragraph: the later is set aside, and told by whom; the rest is merged', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一', '二'), 'pageaaaa');
    await desk.save(version, 'handler', 2, p('一甲', '二'), 'pageaaaa');
    const refused = await desk
      .save(version, 'head', 2, p('一乙', '二', '三'), 'pagebbbb')
      .catch((e: unknown) => e);
    expect(refused).toBeInstanceOf(Refused);
    const { status, reasons, details } = refused as Refused;
    expect([status, reasons[0]?.code]).toEqual([409, 'draft_conflict']);
    expect(reasons[0]?.message).toBe('张三刚才也改了这一段，您写的已另存，请核对后并入。');
    expect(details).toMatchObject({ body: p('一甲', '二', '三'), setAside: { body: p('一乙') } });
    const { setAside, body } = await desk.view(version);
    expect(body).toBe(p('一甲', '二', '三'));
    expect(setAside).toMatchObject([{ by: '王处', body: p('一乙') }]);

    const aside = setAside[0]?.id as number;
    expect(await refusedBy(desk.texts.takenOver(version, 999_999, desk.who('head')))).toEqual(['not_found']);
    await desk.texts.takenOver(version, aside, desk.who('head'));
    await desk.texts.takenOver(version, aside, desk.who('head'));
    expect((await desk.view(version)).setAside).toEqual([]);
  });

  it('on two pages of the same person says so', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一'), 'pageaaaa');
    await desk.save(version, 'handler', 2, p('一甲'), 'pageaaaa');
    await expect(desk.save(version, 'handler', 2, p('一乙'), 'pagebbbb')).rejects.toThrow(
      '您在另一个页面刚才也改了这一段，您写的已另存，请核对后并入。',
    );
  });

  it('written from a text that is no longer kept is set aside whole', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一'));
    await expect(desk.save(version, 'head', 77, p('别处写的'))).rejects.toThrow('另存');
    expect(await desk.view(version)).toMatchObject({ body: p('一'), setAside: [{ body: p('别处写的') }] });
  });

  it('keeps what forty saves of two people at once wrote, in any order of arrival', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('甲：', '乙：'), 'start000');
    const writer = async (key: string, mark: string, at: number): Promise<void> => {
      let [revision, local] = [2, p('甲：', '乙：')];
      for (let turn = 0; turn < 20; turn += 1) {
        const lines = local.match(/<p>.*?<\/p>/g) ?? [];
        lines[at] = (lines[at] ?? '').replace('</p>', `${turn}，</p>`);
        const saved = await desk.save(version, key, revision, lines.join(''), `writer${mark}`);
        [revision, local] = [saved.revision, saved.body];
      }
    };
    await Promise.all([writer('handler', 'aa', 0), writer('head', 'bb', 1)]);
    const all = Array.from({ length: 20 }, (_, turn) => `${turn}，`).join('');
    expect((await desk.view(version)).body).toBe(p(`甲：${all}`, `乙：${all}`));
  });

  it('lets go of old saves, not of what is set aside', async () => {
    const { version } = await drafted();
    const long = '文'.repeat(600_000);
    for (let turn = 0; turn < 45; turn += 1)
      await desk.save(version, 'handler', turn + 1, p(`${turn}${long}`));
    const [row] = await desk.db.query<{ n: number }>(
      'select count(*) as n from draft_revision where reply_version_id = $1',
      [version],
    );
    expect(Number(row?.n)).toBe(40);
  }, 120_000);

  it('too long is refused with a sentence and changes nothing', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一'));
    expect(await refusedBy(desk.save(version, 'handler', 2, p('文'.repeat(1_000_001))))).toEqual([
      'text_too_long',
    ]);
    expect(await desk.view(version)).toMatchObject({ body: p('一'), revision: 2 });
  });

  it('by another division, or by one who only reads, is refused', async () => {
    const { version } = await drafted();
    expect(await refusedBy(desk.save(version, 'planner', 1, p('一')))).toEqual(['wrong_division']);
    expect(await refusedBy(desk.save(version, 'liaison', 1, p('一')))).toEqual(['wrong_role']);
    expect(await refusedBy(desk.save(version, 'resources', 1, p('一')))).toEqual(['not_found']);
    expect(await refusedBy(desk.save(999_999, 'handler', 1, p('一')))).toEqual(['not_found']);
  });

  it('that comes after the draft was handed in is kept beside it', async () => {
    const { version } = await drafted();
    await desk.save(version, 'handler', 1, p('一'));
    await desk.db.query(`update clearance set state = 'division_review' where reply_version_id = $1`, [
      version,
    ]);
    await expect(desk.save(version, 'head', 2, p('一', '晚了'))).rejects.toThrow('您后来写的已另存');
    expect(await desk.view(version)).toMatchObject({
      body: p('一'),
      mayWrite: false,
      setAside: [{ body: p('晚了') }],
    });
    expect(await refusedBy(desk.save(version, 'planner', 2, p('乱改')))).toContain('wrong_division');
  });
});
