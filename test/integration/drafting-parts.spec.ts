import { Reorganisation } from '../../src/modules/workflow/reorganisation.js';
import type { Refused } from '../../src/domain/refused.js';
import { refusedBy } from '../support/desk.js';
import { type DraftingDesk, openDrafting, p } from '../support/drafting.js';

let desk: DraftingDesk;
beforeAll(async () => (desk = await openDrafting()));
afterAll(() => desk.close());

describe("a supporting division's part", () => {
  async function part() {
    const id = await desk.handled();
    const list = () => desk.parts.list(id, desk.who('planner'));
    const assignment = (await list()).parts[0]?.assignmentId as number;
    const save = (revision: number, body: string, key = 'planner') =>
      desk.parts.save(id, assignment, { revision, body }, desk.who(key));
    const submit = async (key = 'planner', version?: number) =>
      desk.parts.submit(id, assignment, version ?? (await desk.versionOf(id)), desk.who(key));
    return { id, list, save, submit };
  }

  it('is written by itself, read by the lead, and handed in', async () => {
    const { id, list, save, submit } = await part();
    expect((await list()).parts).toMatchObject([
      {
        division: '规划处',
        revision: 0,
        body: '',
        mayWrite: true,
        submitReasons: ['协办处室的意见还没有写。'],
      },
    ]);
    expect(await refusedBy(submit())).toEqual(['part_not_written']);
    expect(await save(0, '<p>意见<script>x</script></p>')).toMatchObject({ revision: 1, body: p('意见') });
    expect(await save(0, p('意见'))).toMatchObject({ revision: 1 });
    const [lead] = (await desk.parts.list(id, desk.who('handler'))).parts;
    expect(lead).toMatchObject({ body: p('意见'), savedBy: '孙规划', mayWrite: false });
    await submit();
    expect((await list()).parts).toMatchObject([
      { state: 'submitted', stateName: '已提交', submittedOn: '2022-05-13', mayWrite: false },
    ]);
    expect(await refusedBy(save(1, p('再改')))).toEqual(['wrong_state']);
    const [trace] = await desk.db.query<{ after: unknown }>(
      `select after from audit_event where referral_id = $1 and action = 'assignment.submit'`,
      [id],
    );
    expect(trace?.after).toEqual({ status: 'handling', division: '规划处' });
  });

  it('an old page, another division and a stranger are refused', async () => {
    const { id, save, submit } = await part();
    await save(0, p('意见'));
    const stale = (await save(0, p('另一意见')).catch((e: unknown) => e)) as Refused;
    expect([stale.reasons[0]?.code, stale.details]).toEqual([
      'part_changed',
      { revision: 1, body: p('意见') },
    ]);
    expect(await refusedBy(save(1, p('代写'), 'handler'))).toEqual(['wrong_division']);
    expect(await refusedBy(save(1, p('代写'), 'resources'))).toEqual(['not_found']);
    expect(await refusedBy(submit('planner', 1))).toEqual(['stale']);
    expect(await refusedBy(submit('handler'))).toEqual(['wrong_division']);
    expect(await refusedBy(desk.parts.list(id, desk.who('resources')))).toEqual(['not_found']);
    expect(
      await refusedBy(desk.parts.save(id, 999_999, { revision: 0, body: '' }, desk.who('planner'))),
    ).toEqual(['not_found']);
  });

  it('goes to the successor as it stands when its division is dissolved', async () => {
    const { id, save, submit } = await part();
    await save(0, p('意见'));
    await submit();
    const into = { on: '2022-05-13', successorId: desk.division('资源处') };
    await desk.app.get(Reorganisation).dissolve(desk.division('规划处'), into, desk.who('liaison'));
    const { parts } = await desk.parts.list(id, desk.who('handler'));
    expect(parts).toMatchObject([
      {
        division: '资源处',
        state: 'submitted',
        body: p('意见'),
        savedBy: '孙规划',
        submittedOn: '2022-05-13',
      },
    ]);
  });
});
