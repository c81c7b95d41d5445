import type { Refused } from '../../src/domain/refused.js';
import { type DraftingDesk, NO_FACTS, openDrafting } from '../support/drafting.js';
import { refusedBy } from '../support/desk.js';

let desk: DraftingDesk;
beforeAll(async () => (desk = await openDrafting()));
afterAll(() => desk.close());

async function drafted(): Promise<{ id: number; version: number }> {
  const id = await desk.handled();
  return { id, version: await desk.start(id) };
}

describe('what is said beside the text', () => {
  const facts = (version: number, revision: number, more: object, key = 'handler') =>
    desk.drafts.saveFacts(version, { ...NO_FACTS, ...more, revision }, desk.who(key));

  it('class, points, 公开属性 and delegate are kept', async () => {
    const { version } = await drafted();
    const points = [
      { outcome: 'adopted' as const, content: ' 已建平台 ', plannedBy: null, reason: null },
      { outcome: 'planned' as const, content: '出台办法', plannedBy: '2022-12-31', reason: null },
      { outcome: 'not_adopted' as const, content: '设专项资金', plannedBy: null, reason: '不属职权' },
    ];
    const delegateId = desk.who('head').id;
    await facts(version, 1, {
      outcomeClass: 'B',
      points,
      disclosure: 'active',
      width: 'summary',
      delegateId,
    });
    expect(await desk.view(version)).toMatchObject({
      ...{ outcomeClass: 'B', disclosure: 'active', width: 'summary', ground: null, factsRevision: 2 },
      delegate: { id: delegateId, name: '王处' },
      points: [{ content: '已建平台' }, { plannedBy: '2022-12-31' }, { reason: '不属职权' }],
      authors: ['张三'],
    });
  });

  it('what does not fit is refused with every reason, and nothing changes', async () => {
    const { version } = await drafted();
    const points = [{ outcome: 'not_adopted' as const, content: '设资金', plannedBy: null, reason: ' ' }];
    const wrong = { outcomeClass: 'Z', points, disclosure: 'none', delegateId: desk.who('planner').id };
    expect(await refusedBy(facts(version, 1, wrong))).toEqual([
      ...['class_unknown', 'reason_missing', 'ground_missing', 'delegate_unfit'],
    ]);
    expect(await desk.view(version)).toMatchObject({ outcomeClass: null, points: [], factsRevision: 1 });
  });

  it('of two at once: the later sees the earlier, who repeats is heard once', async () => {
    const { version } = await drafted();
    await facts(version, 1, { outcomeClass: 'A' });
    await facts(version, 1, { outcomeClass: 'A' });
    const refused = await facts(version, 1, { outcomeClass: 'B' }, 'head').catch((e: unknown) => e);
    expect((refused as Refused).message).toBe(
      '张三刚才改了类别、公开属性或者清单，您填写的还在页面上，请核对后再保存。',
    );
    expect((refused as Refused).details).toMatchObject({ outcomeClass: 'A', factsRevision: 2 });
    expect((await desk.view(version)).factsRevision).toBe(2);
  });

  it('by another division is refused', async () => {
    const { version } = await drafted();
    expect(await refusedBy(facts(version, 1, {}, 'planner'))).toEqual(['wrong_division']);
    expect(await refusedBy(facts(version, 1, {}, 'resources'))).toEqual(['not_found']);
  });
});
