import { Reorganisation } from '../../src/modules/workflow/reorganisation.js';
import { ProposalService } from '../../src/modules/proposals/proposal.service.js';
import { RegistersService } from '../../src/modules/people/registers.service.js';
import { type Desk, type DivisionWord, openDesk, refusedBy } from '../support/desk.js';
import { personOf } from '../support/people.js';

let desk: Desk;
beforeEach(async () => (desk = await openDesk()));
afterEach(async () => {
  expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  await desk.close();
});

const dissolve = (word: DivisionWord, into?: DivisionWord, on = '2022-05-13') =>
  desk.app
    .get(Reorganisation)
    .dissolve(
      desk.division(word),
      { on, successorId: into === undefined ? null : desk.division(into) },
      desk.who('liaison'),
    );
const parts = async (id: number) =>
  (await desk.app.get(ProposalService).referral(id, desk.who('liaison'))).assignments.map(
    ({ division, part, state, handlerName }) => [division, part, state, handlerName],
  );
async function split(number: string, lead: DivisionWord, support: DivisionWord[] = []): Promise<number> {
  const [id = 0] = await desk.receive([{ 编号: number }]);
  await desk.act('assign', id, 'liaison', {
    leadDivisionId: desk.division(lead),
    supportDivisionIds: support.map((word) => desk.division(word)),
  });
  return id;
}

describe('a dissolved division', () => {
  it('hands what it has in hand to its successor, as it stands, and keeps what it answered', async () => {
    const signed = await split('101', '高新技术处', ['规划处']);
    await desk.act('takeOn', signed, 'handler', { handlerId: desk.who('handler').id });
    const waiting = await split('102', '高新技术处');
    const [answered = 0] = await desk.receive([
      { 编号: '103', 承办处室: '高新技术处', 答复日期: '2022-05-10' },
    ]);
    const versions = [await desk.versionOf(signed), await desk.versionOf(answered)];
    expect(await dissolve('高新技术处', '资源处')).toMatchObject({ dissolvedOn: '2022-05-13', people: 0 });
    expect(await parts(signed)).toEqual([
      ['高新技术处', 'lead', 'ended', '张三'],
      ['资源处', 'lead', 'active', '张三'],
      ['规划处', 'support', 'pending', null],
    ]);
    expect((await parts(waiting)).slice(1)).toEqual([['资源处', 'lead', 'pending', null]]);
    expect(await parts(answered)).toHaveLength(1);
    expect([await desk.versionOf(signed), await desk.versionOf(answered)]).toEqual([
      versions[0]! + 1,
      versions[1],
    ]);
    expect([await desk.statusOf(signed), await desk.statusOf(waiting)]).toEqual(['handling', 'assigned']);
    // Its people went with the work, and go on with it.
    const head = await personOf(desk.office, desk.who('head').id);
    expect(head.divisionId).toBe(desk.division('资源处'));
    await desk.commands.takeOn(
      waiting,
      { version: await desk.versionOf(waiting), handlerName: '张三' } as never,
      head,
    );
  });

  it('leaves one part where the successor has one already: the lead, if either led', async () => {
    const [leads, supports] = [
      await split('101', '高新技术处', ['资源处']),
      await split('102', '资源处', ['高新技术处']),
    ];
    await dissolve('高新技术处', '资源处');
    const live = async (id: number) =>
      (await parts(id))
        .filter(([, , state]) => state !== 'ended')
        .map(([division, part]) => [division, part]);
    expect(await live(leads)).toEqual([['资源处', 'lead']]);
    expect(await live(supports)).toEqual([['资源处', 'lead']]);
  });

  it('says in the record of each proposal who took over from whom', async () => {
    const id = await split('101', '高新技术处');
    await dissolve('高新技术处', '资源处');
    const [row] = await desk.db.query<{ p: number }>('select proposal_id as p from referral where id = $1', [
      id,
    ]);
    const { timeline } = await desk.app.get(ProposalService).one(row?.p ?? 0, desk.who('liaison'));
    expect(timeline.at(-1)).toMatchObject({
      actionName: '处室撤并移交',
      sentence: '高新技术处撤并，由资源处承接。',
    });
  });

  it('is refused while nobody takes over, on a day to come, and while a leader has still to decide', async () => {
    await split('101', '高新技术处');
    expect(await refusedBy(dissolve('高新技术处'))).toEqual(['division_at_work', 'division_has_people']);
    expect(await refusedBy(dissolve('高新技术处', '高新技术处'))).toContain('unit_invalid');
    await expect(dissolve('高新技术处', '资源处', '2022-05-14')).rejects.toThrow('撤并日期不能晚于今天');
    await desk.setting('split_needs_approval', true);
    await split('102', '合作处');
    await expect(dissolve('合作处', '资源处')).rejects.toThrow(
      '有1件的分派方案里有合作处，还在等局领导批准，请先批准或者退回。',
    );
    const dissolved = (await desk.app.get(RegistersService).list('division')).filter(
      (one) => one.dissolvedOn,
    );
    expect(dissolved).toEqual([]);
    expect(await desk.db.query(`select count(*) from assignment where state = 'ended'`)).toEqual([
      { count: 0 },
    ]);
  });
});

describe('a division or unit that is renamed', () => {
  const rename = (table: 'division' | 'outside_unit', id: number, name: string, fromOn: string) =>
    desk.app.get(RegistersService).rename(table, id, { name, fromOn }, desk.who('liaison'));
  const shown = async (id: number) => {
    const sheet = await desk.app.get(ProposalService).referral(id, desk.who('liaison'));
    return [sheet.assignments.map(({ division }) => division), sheet.units.map(({ name }) => name)];
  };
  const ANSWERED = { 编号: '101', 承办处室: '高新技术处', 会办单位: '市财政局', 答复日期: '2022-05-10' };

  it('keeps the name of the time on what was answered, and bears the new one on what is open', async () => {
    const [answered = 0, open = 0] = await desk.receive([
      ANSWERED,
      { 编号: '102', 承办处室: '高新技术处', 会办单位: '市财政局' },
    ]);
    const units = await desk.app.get(RegistersService).list('outside_unit');
    await rename('division', desk.division('高新技术处'), '高新处', '2022-05-11');
    await rename(
      'outside_unit',
      units.find(({ name }) => name === '市财政局')?.id ?? 0,
      '市财政金融局',
      '2022-05-12',
    );
    expect(await shown(answered)).toEqual([['高新技术处'], ['市财政局']]);
    expect(await shown(open)).toEqual([['高新处'], ['市财政金融局']]);
  });

  it('is still known by its former name to a ledger of that time', async () => {
    await desk.receive([ANSWERED]);
    await rename('division', desk.division('高新技术处'), '高新处', '2022-05-11');
    await desk.receive([{ 编号: '102', 承办处室: '高新技术处' }]);
    const divisions = await desk.app.get(RegistersService).list('division');
    expect(divisions.filter(({ name }) => name === '高新技术处')).toEqual([]);
  });
});
