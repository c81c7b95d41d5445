import { type DraftingDesk, openDrafting, p } from '../support/drafting.js';
import { everyFact } from '../support/office.js';

let desk: DraftingDesk;
let number = 0;
beforeAll(async () => (desk = await openDrafting()));
afterAll(() => desk.close());

const row = (more = {}) => ({
  编号: String(number),
  案由: `关于第${number}件事的建议`,
  交办日期: '2022-05-07',
  ...more,
});

async function drafted(): Promise<{ id: number; version: number }> {
  number += 1;
  const id = await desk.handled(row());
  const version = await desk.start(id);
  await desk.save(version, 'handler', 1, p('正在写'), 'pageaaaa');
  return { id, version };
}

async function imported(more: object): Promise<number> {
  const outcome = await desk.office.importRows([row(more)]);
  expect(outcome.errorList).toEqual([]);
  return outcome.runId as number;
}

const undo = (run: number) => desk.imports.undo(run, { id: null, name: '测试' });

describe('a ledger that knows of an issue where a draft lies', () => {
  it('adds a version behind the draft; nothing of the draft is lost, and it goes no further', async () => {
    const { id, version } = await drafted();
    await imported({ 答复日期: '2022-06-20', 文号: '武科〔2022〕3号', 结果类别: 'A' });
    expect(await desk.statusOf(id)).toBe('concluded');
    const { versions } = await desk.versions.list(id, desk.who('handler'));
    expect(versions).toMatchObject([
      { ordinal: 2, state: 'issued', running: true, hasText: false, documentNumber: '武科〔2022〕3号' },
      { id: version, ordinal: 1, stateName: '拟稿（已有新稿）', running: false, hasText: true },
    ]);
    expect(await desk.view(version)).toMatchObject({ body: p('正在写'), mayWrite: false, actions: [] });
    await expect(desk.save(version, 'handler', 2, p('正在写', '再写'), 'pageaaaa')).rejects.toThrow('已另存');
    expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  });

  it('is undone, and everything is as it was: the draft goes on', async () => {
    const { id, version } = await drafted();
    const before = await everyFact(desk.db);
    const run = await imported({ 答复日期: '2022-06-20', 结果类别: 'A', 满意度: '满意', 协办处室: '规划处' });
    await undo(run);
    expect(await everyFact(desk.db)).toEqual(before);
    expect(await desk.statusOf(id)).toBe('handling');
    expect(await desk.save(version, 'handler', 2, p('正在写', '再写'), 'pageaaaa')).toMatchObject({
      merged: false,
    });
  });

  it('also where the draft is on its way, and where two such rows come in one file', async () => {
    const first = await drafted();
    await desk.db.query(
      `with step as (
         insert into clearance_step (reply_version_id, action, from_state, to_state, skipped, done_on, actor_name)
         values ($1, 'submitDraft', 'draft', 'office_review', true, '2022-05-13', '王处'))
       update clearance set state = 'office_review' where reply_version_id = $1`,
      [first.version],
    );
    const one = row({ 答复日期: '2022-06-20' });
    await drafted();
    const outcome = await desk.office.importRows([one, row({ 答复日期: '2022-06-21' })]);
    expect(outcome).toMatchObject({ errorList: [], updated: 2 });
    const rows = await desk.db.query(
      `select v.ordinal, i.issued_on as on from reply y join reply_version v on v.reply_id = y.id
         join reply_issue i on i.reply_version_id = v.id where y.referral_id = $1`,
      [first.id],
    );
    expect(rows).toEqual([{ ordinal: 2, on: '2022-06-20' }]);
    // The stray draft in office review no longer counts as one in clearance.
    const { versions } = await desk.versions.list(first.id, desk.who('handler'));
    expect(versions[1]?.stateName).toBe('办公室核稿（已有新稿）');
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('an undo that would take away what was written since is refused', async () => {
    number += 1;
    const outcome = await desk.office.importRows([
      row({ 承办处室: '高新技术处', 协办处室: '规划处', 签收日期: '2022-05-08' }),
    ]);
    const [part] = await desk.db.query<{ id: number; r: number }>(
      `select a.id, a.referral_id as r from assignment a join referral f on f.id = a.referral_id
         join proposal q on q.id = f.proposal_id where q.number = $1 and a.part = 'support'`,
      [String(number)],
    );
    await desk.db.query(`update assignment set state = 'active' where id = $1`, [part?.id]);
    await desk.parts.save(
      part?.r as number,
      part?.id as number,
      { revision: 0, body: p('协办意见') },
      desk.who('planner'),
    );
    await expect(undo(outcome.runId as number)).rejects.toThrow('不能整体撤销');
    expect((await desk.parts.list(part?.r as number, desk.who('planner'))).parts[0]?.body).toBe(
      p('协办意见'),
    );
  });

  it('a second round that an import opened and takes back stays where a draft lies in it', async () => {
    number += 1;
    const [id = 0] = await desk.receive([
      row({ 承办处室: '高新技术处', 签收日期: '2022-05-08', 答复日期: '2022-05-10', 满意度: '不满意' }),
    ]);
    await desk.db.query(`update assignment set state = 'active', signed = true where referral_id = $1`, [id]);
    expect(await desk.statusOf(id)).toBe('handling');
    const version = await desk.start(id);
    await desk.save(version, 'handler', 1, p('第二次答复'));
    await imported({ 承办处室: '高新技术处', 答复日期: '2022-05-10', 满意度: '满意' });
    expect(await desk.view(version)).toMatchObject({ round: 2, body: p('第二次答复') });
    expect((await desk.check.run()).ok).toBe(true);
  });
});
