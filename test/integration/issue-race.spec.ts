import { ListKeeper } from '../../src/modules/settings/list-keeper.js';
import { Refused } from '../../src/domain/refused.js';
import { type Clearance, openClearance } from '../support/clearance.js';

const AT_ONCE = 10;
const TIMES = 6;
let desk: Clearance;
let number = 0;
beforeAll(async () => {
  desk = await openClearance();
  const series = [{ code: 'npc_reply', label: '武科建', position: 1 }];
  await desk.app.get(ListKeeper).replace('number_series', 2022, series, { id: null, name: '测试' });
  await desk.setting('reply_number_source', 'series');
});
afterAll(() => desk.close());

async function signed(): Promise<number> {
  const id = await desk.handling({ 编号: String((number += 1)), 案由: `关于第${number}件事的建议` });
  const version = await desk.draft(id, 'handler');
  await desk.db.query(`update clearance set state = 'signed' where reply_version_id = $1`, [version]);
  await desk.db.query(
    `insert into clearance_step (reply_version_id, action, from_state, to_state, done_on, actor_name)
     values ($1, 'sign', 'leader_review', 'signed', '2022-05-13', '何副局')`,
    [version],
  );
  await desk.db.query(
    `insert into disclosure_decision (reply_version_id, disclosure) values ($1, 'on_request')`,
    [version],
  );
  return id;
}
const issue = async (id: number, who = 'liaison'): Promise<unknown> =>
  desk.act('issue', id, who, { issuedOn: '2022-05-13' });
const drawn = async (): Promise<number[]> =>
  (await desk.db.query<{ n: number }>('select ordinal as n from number_draw order by 1')).map(({ n }) => n);

describe('ten people issue at once', () => {
  it('no number is lost, none is given twice', async () => {
    for (let time = 1; time <= TIMES; time += 1) {
      const ids: number[] = [];
      while (ids.length < AT_ONCE) ids.push(await signed());
      await Promise.all(ids.map((id, at) => issue(id, at % 2 === 0 ? 'liaison' : 'second')));
      expect(await drawn()).toEqual(Array.from({ length: time * AT_ONCE }, (_, at) => at + 1));
    }
    const letters = await desk.db.query<{ n: string }>('select document_number as n from reply_issue');
    expect(new Set(letters.map(({ n }) => n)).size).toBe(TIMES * AT_ONCE);
    expect((await desk.check.run()).checks.filter((check) => !check.ok)).toEqual([]);
  }, 120_000);

  it('a letter that is refused, or issued twice at once, leaves no gap', async () => {
    const before = (await drawn()).length;
    const [one, other] = [await signed(), await signed()];
    const version = await desk.versionOf(one);
    const pressed = await Promise.allSettled([
      ...Array.from({ length: 5 }, () =>
        desk.act('issue', one, 'liaison', { version, issuedOn: '2022-05-13' }),
      ),
      desk.act('issue', other, 'liaison', { issuedOn: '2022-05-14' }),
      issue(other),
    ]);
    const failed = pressed.filter((outcome) => outcome.status === 'rejected');
    expect(failed).toHaveLength(5);
    expect(failed.every(({ reason }) => reason instanceof Refused)).toBe(true);
    expect(await drawn()).toEqual(Array.from({ length: before + 2 }, (_, at) => at + 1));
  });

  it('one number typed by two people at once is theirs only once', async () => {
    await desk.setting('reply_number_source', 'oa');
    const ids = [await signed(), await signed()];
    const typed = await Promise.allSettled(
      ids.map((id) =>
        desk.act('issue', id, 'liaison', { issuedOn: '2022-05-13', documentNumber: '市科函〔2022〕5号' }),
      ),
    );
    expect(typed.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });
});
