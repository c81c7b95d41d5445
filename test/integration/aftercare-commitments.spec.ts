import ExcelJS from 'exceljs';
import { AftercareViews } from '../../src/modules/aftercare/aftercare-views.service.js';
import { CommitmentFollowUp } from '../../src/modules/aftercare/commitment-follow-up.js';
import { Commitments } from '../../src/modules/aftercare/commitments.service.js';
import { commitmentsWorkbook } from '../../src/modules/aftercare/commitments-workbook.js';
import { type Desk, type Fields, openDesk, refusedBy } from '../support/desk.js';
import { answeredAt } from '../support/issued-replies.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk('2022-07-15');
});
afterAll(() => desk.close());
afterEach(() => desk.today('2022-07-15'));

const add = (id: number, fields: Fields = {}, who = 'handler') =>
  desk.act('addCommitment', id, who, { content: '年内建成算力平台', dueOn: '2022-12-31', ...fields });
const of = async (id: number) => (await desk.app.get(AftercareViews).of(id, desk.who('liaison'))).commitments;
const list = (query = {}, who = 'liaison') => desk.app.get(Commitments).list(query, desk.who(who));
const fulfil = (id: number, fields: Fields, who = 'handler') =>
  desk.act('fulfilCommitment', id, who, { outcome: 'fulfilled', on: '2022-07-14', ...fields });
const follow = () => desk.app.get(CommitmentFollowUp);

async function promised(): Promise<{ id: number; commitmentId: number }> {
  const id = await answeredAt(desk);
  await add(id);
  return { id, commitmentId: (await of(id))[0]?.id as number };
}

describe('a promise', () => {
  it('belongs to the reply that stands and, unless said otherwise, to the division that leads', async () => {
    const id = await answeredAt(desk);
    const status = await desk.statusOf(id);
    await add(id);
    await add(id, { content: '编制规划', divisionId: desk.division('规划处'), dueOn: undefined }, 'liaison');
    expect(await desk.statusOf(id)).toBe(status);
    expect(await of(id)).toMatchObject([
      {
        content: '年内建成算力平台',
        division: '高新技术处',
        dueOn: '2022-12-31',
        outcomeClass: 'B',
        overdue: false,
      },
      { content: '编制规划', division: '规划处', dueOn: null, stateName: '跟踪中' },
    ]);
    expect((await of(id))[0]?.documentNumber).toMatch(/^武科建〔2022〕/);
  });

  it('is followed over the years, kept, and told to the proposer', async () => {
    const { id, commitmentId } = await promised();
    await follow().lookBack(commitmentId, { year: 2022, progress: '已立项' }, desk.who('head'));
    desk.today('2023-11-10');
    expect((await list({ state: 'overdue' })).rows.map((row) => row.id)).toContain(commitmentId);
    expect((await list({ state: 'open' })).notLookedBack).toBeGreaterThan(0);
    await follow().lookBack(commitmentId, { year: 2023, progress: '主体完工' }, desk.who('liaison'));
    await fulfil(id, { commitmentId, on: '2023-11-01', settlement: '已投入使用' });
    await follow().told(commitmentId, { on: '2023-11-10', channel: 'phone' }, desk.who('handler'));
    expect((await of(id))[0]).toMatchObject({
      ...{ state: 'fulfilled', settledOn: '2023-11-01', settlement: '已投入使用', overdue: false },
      ...{ proposerToldOn: '2023-11-10', toldChannel: '电话' },
      lookBacks: [
        { year: 2022, progress: '已立项', by: '王处' },
        { year: 2023, progress: '主体完工', by: '李联络' },
      ],
    });
  });

  it('that changed is explained, and the proposer can be told at once', async () => {
    const { id, commitmentId } = await promised();
    const changed = { commitmentId, outcome: 'changed' };
    expect(await refusedBy(fulfil(id, changed))).toEqual(['settlement_missing']);
    await fulfil(id, {
      ...changed,
      settlement: '选址调整，改到明年',
      proposerToldOn: '2022-07-15',
      channel: '当面',
    });
    expect((await of(id))[0]).toMatchObject({ stateName: '有变更', toldChannel: '当面' });
    expect(await refusedBy(fulfil(id, { commitmentId }))).toEqual([
      'no_open_commitment',
      'commitment_settled',
    ]);
  });
});

describe('what is refused', () => {
  it('a division that is not there, and whoever does not lead it', async () => {
    const id = await answeredAt(desk);
    expect(await refusedBy(add(id, { divisionId: 999_999 }))).toEqual(['division_unknown']);
    expect(await refusedBy(add(id, {}, 'planner'))).toEqual(['wrong_division']);
    expect(await refusedBy(add(id, {}, 'leader'))).toEqual(['wrong_role']);
  });

  it('the promise of another referral, days that cannot be, an unknown channel', async () => {
    const { id, commitmentId } = await promised();
    const other = await promised();
    expect(await refusedBy(fulfil(id, { commitmentId: other.commitmentId }))).toEqual(['commitment_unknown']);
    const days = { commitmentId, on: '2022-07-16', proposerToldOn: '2022-07-10', channel: '信鸽' };
    expect(await refusedBy(fulfil(id, days))).toEqual(['day_ahead', 'told_before', 'channel_unknown']);
    expect(await refusedBy(fulfil(id, { commitmentId }, 'planner'))).toEqual(['wrong_division']);
  });

  it('a look back ahead of its time or before the promise, and telling of what is still open', async () => {
    const { commitmentId } = await promised();
    const look = (year: number, who = 'liaison', id = commitmentId) =>
      refusedBy(follow().lookBack(id, { year, progress: '有进展' }, desk.who(who)));
    expect(await look(2023)).toEqual(['look_back_year']);
    expect(await look(2021)).toEqual(['look_back_year']);
    expect(await look(2022, 'planner')).toEqual(['wrong_division']);
    expect(await look(2022, 'liaison', 999_999)).toEqual(['not_found']);
    const told = follow().told(commitmentId, { on: '2022-07-15', channel: 'phone' }, desk.who('liaison'));
    expect(await refusedBy(told)).toEqual(['commitment_open']);
  });
});

describe('承诺台账', () => {
  it('lists by year and state, and keeps a 涉密件 from who does not work on it', async () => {
    const { id, commitmentId } = await promised();
    expect((await list({ year: 2021 })).rows).toEqual([]);
    const { rows, rule, years } = await list({ year: 2022, state: 'open' }, 'planner');
    expect(rows.map((row) => row.id)).toContain(commitmentId);
    expect([rule, years]).toEqual([`2022年度交办件的答复中跟踪中的承诺事项，共${rows.length}项。`, [2022]]);
    await desk.db.query(
      'update proposal set sensitive = true where id = (select proposal_id from referral where id = $1)',
      [id],
    );
    const seen = async (who: string) => (await list({}, who)).rows.some((row) => row.id === commitmentId);
    expect([await seen('planner'), await seen('handler'), await seen('liaison')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('is the same as a workbook', async () => {
    const shown = await list({ year: 2022 });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await commitmentsWorkbook(shown)) as never);
    const sheet = book.getWorksheet('承诺台账');
    expect(sheet?.rowCount).toBe(shown.rows.length + 3);
    const values = sheet?.getRow(4).values as unknown[];
    expect(values.slice(1, 6)).toEqual([1, 2022, '代表建议', shown.rows[0]?.number, shown.rows[0]?.title]);
  });
});
