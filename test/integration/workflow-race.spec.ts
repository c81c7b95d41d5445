import pg from 'pg';
import { Refused } from '../../src/domain/refused.js';
import { type Desk, type Fields, openDesk } from '../support/desk.js';
import type { PressedAction } from '../support/pressed-actions.js';

const TIMES = 100;
let desk: Desk;
let referrals: number[];
beforeAll(async () => {
  desk = await openDesk();
  referrals = await desk.receive(
    Array.from({ length: TIMES }, (_, at) => ({ 编号: String(at + 1), 案由: `关于第${at + 1}件事的建议` })),
  );
});
afterAll(() => desk.close());

/** Both press at once, over connections of their own, with the version that both pages show. */
async function race(
  id: number,
  action: PressedAction,
  [one, other]: [[key: string, fields: Fields], [key: string, fields: Fields]],
): Promise<Refused> {
  const version = await desk.versionOf(id);
  const outcomes = await Promise.allSettled(
    [one, other].map(([key, fields]) => desk.act(action, id, key, { version, ...fields })),
  );
  const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled').length).toBe(1);
  expect(lost[0]?.reason).toBeInstanceOf(Refused);
  expect(await desk.versionOf(id)).toBe(version + 1);
  return lost[0]?.reason as Refused;
}

describe('two people at the same button, a hundred times', () => {
  it('assign: one wins, the other reads who was first', async () => {
    const winners = new Set<string>();
    for (const id of referrals) {
      const refused = await race(id, 'assign', [
        ['liaison', { leadDivisionId: desk.division('高新技术处') }],
        ['second', { leadDivisionId: desk.division('规划处') }],
      ]);
      expect(refused.reasons).toHaveLength(1);
      expect(refused.reasons[0]?.code).toBe('stale');
      expect(refused.message).toMatch(/^此件已由(李联络|赵联络)于(\d+月\d+日)?\d\d:\d\d分派，页面已更新。$/);
      winners.add(refused.message.slice(4, 7));
    }
    expect(winners.size).toBeGreaterThan(0);
    const rows = await desk.db.query<{ n: number }>(
      'select count(*) as n from assignment group by referral_id',
    );
    expect(rows.map((row) => Number(row.n))).toEqual(Array.from({ length: TIMES }, () => 1));
    const traces = await desk.db.query(`select 1 from audit_event where action = 'referral.assign'`);
    expect(traces).toHaveLength(TIMES);
  });

  it('one signs for it while the other takes it elsewhere', async () => {
    for (const id of referrals) {
      const [lead] = await desk.db.query<{ d: string }>(
        `select n.name as d from assignment a join division_name n on n.division_id = a.division_id where a.referral_id = $1`,
        [id],
      );
      const signer = lead?.d === '规划处' ? 'planner' : 'handler';
      const version = await desk.versionOf(id);
      const outcomes = await Promise.allSettled([
        desk.act('takeOn', id, signer, { version, handlerName: '张三' }),
        desk.act('reassign', id, 'liaison', {
          version,
          leadDivisionId: desk.division('资源处'),
          reason: '改派',
        }),
      ]);
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    }
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('a proposal gets one further referral in a role, whoever enters it', async () => {
    const [proposal] = await desk.db.query<{ id: number }>('select min(id) as id from proposal');
    const add = () => desk.add(proposal?.id as number, { role: 'co', referredOn: '2022-05-10' });
    const outcomes = await Promise.allSettled([add(), add(), add()]);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  it('no command waits for another for ever: merging crosswise', async () => {
    const [a = 0, b = 0] = await desk.receive([{ 编号: '901' }, { 编号: '902' }]);
    const own = await desk.db.query<{ id: number; p: number }>(
      'select id, proposal_id as p from referral where id = any($1) order by id',
      [[a, b]],
    );
    const outcomes = await Promise.allSettled([
      desk.act('linkMerged', a, 'liaison', { hostProposalId: own[1]?.p }),
      desk.act('linkMerged', b, 'second', { hostProposalId: own[0]?.p }),
    ]);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const client = new pg.Client({ connectionString: desk.url });
    await client.connect();
    const ring = await client.query(
      'select 1 from proposal p join proposal h on h.id = p.host_id where h.host_id is not null',
    );
    await client.end();
    expect(ring.rowCount).toBe(0);
  });
});
