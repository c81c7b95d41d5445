import { Refused } from '../../src/domain/refused.js';
import { Impacts } from '../../src/modules/deadlines/impact.service.js';
import { PlanDates } from '../../src/modules/rulebook/plan-dates.service.js';
import type { PlanLineBody } from '../../src/modules/rulebook/plan-dates.dto.js';
import { RuleBooks } from '../../src/modules/rulebook/rule-book.js';
import type { PreviewRulesBody, RuleSetBody } from '../../src/modules/rulebook/rule-sets.dto.js';
import { RuleSets } from '../../src/modules/rulebook/rule-sets.service.js';
import { type Desk, openDesk, refusedBy } from '../support/desk.js';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const books = () => desk.app.get(RuleBooks);
const sets = () => desk.app.get(RuleSets);
const plans = () => desk.app.get(PlanDates);
const liaison = () => desk.who('liaison');
const clocks = () => desk.db.query('select * from clock order by referral_id, name, round, subject_id');
const dueOf = async (id: number, name = 'reply') =>
  (
    await desk.db.query<{ due: string | null }>(
      'select due_on as due from clock where referral_id = $1 and name = $2 order by round',
      [id, name],
    )
  )[0]?.due;

/** The rules of a place as a liaison would adopt them, with what they leave open taken over. */
async function rulesOf(place: string, over: Partial<RuleSetBody> = {}): Promise<PreviewRulesBody> {
  const { templates, stamp } = await books().show();
  const id = templates.find((one) => one.place === place)?.id ?? 0;
  const { rows, note } = await books().start(id, over.level ?? null);
  const bodies = rows.map(({ takenOver: _, ...row }) => row);
  return { place, level: null, fromOn: '2022-05-09', reachesBack: false, note, rows: bodies, stamp, ...over };
}
async function adopt(body: PreviewRulesBody, who = 'liaison'): Promise<number> {
  const { impact } = await sets().preview(body);
  return (await sets().adopt({ ...body, digest: impact.digest }, desk.who(who))).id;
}
/** One opinion that is owed by the rules alone: a month from receipt, two in 浙江. */
const opinions = (...days: string[]) =>
  desk.receive(
    days.map((on, at) => ({ 编号: String(100 + at), 办理方式: '会办', 交办日期: on, 收到日期: on })),
  );

describe('a rule set', () => {
  it('touches only what is counted from its day on, and the preview writes nothing', async () => {
    const [early = 0, late = 0] = await opinions('2022-05-06', '2022-05-09');
    expect([await dueOf(early), await dueOf(late)]).toEqual(['2022-06-06', '2022-06-09']);
    const before = await clocks();
    const body = await rulesOf('浙江省');
    const { impact, warnings } = await sets().preview(body);
    expect(await clocks()).toEqual(before);
    expect(warnings).toEqual([]);
    expect(
      impact.moved.map(({ referralId, clock, before: was, after }) => [referralId, clock, was, after]),
    ).toEqual(
      [
        [late, 'reply', '2022-06-09', '2022-07-09'],
        [late, 'return', '2022-05-16', '2022-05-19'],
      ].sort((a, b) => String(a[1]).localeCompare(String(b[1]))),
    );
    await adopt(body);
    expect([await dueOf(early), await dueOf(late)]).toEqual(['2022-06-06', '2022-07-09']);
    const [third = 0] = await desk.receive([{ 编号: '103', 办理方式: '会办', 交办日期: '2022-05-10' }]);
    expect(await dueOf(third)).toBe('2022-07-10');
    expect((await books().show()).adopted).toMatchObject([
      { place: '浙江省', state: 'present', adoptedBy: '李联络', reachesBack: false },
      { place: '全国通用（默认）', state: 'past', adoptedBy: null },
    ]);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('reaches back only explicitly: what it said moves, what is finished stays, and undo restores every clock', async () => {
    const [open = 0, done = 0] = await opinions('2022-05-06', '2022-05-07');
    await desk.act('requestReturn', done, 'liaison', {
      ...{ asked: 'return', reason: '不属于职责范围', suggestedUnit: '市财政局' },
    });
    desk.today('2022-05-14');
    const finished = await dueOf(done, 'return');
    const before = await clocks();
    const body = await rulesOf('浙江省', { reachesBack: true });
    const { impact } = await sets().preview(body);
    const id = await adopt(body);
    const after = await clocks();
    const moved = after.filter((row, at) => row.due_on !== before[at]?.due_on);
    expect(moved.map(({ referral_id, name, due_on }) => [referral_id, name, due_on]).sort()).toEqual(
      impact.moved.map(({ referralId, clock, after: on }) => [referralId, clock, on]).sort(),
    );
    expect(await dueOf(open)).toBe('2022-07-06');
    expect(await dueOf(done, 'return')).toBe(finished);
    const undo = await desk.app.get(Impacts).previewUndo(id);
    await desk.app.get(Impacts).undo(id, undo.digest, liaison());
    expect(await clocks()).toEqual(before);
    expect((await books().show()).adopted.map(({ place }) => place)).toEqual(['全国通用（默认）']);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('reaches back over the versions between, and a level has its own or the general one', async () => {
    const [id = 0] = await opinions('2022-05-09');
    await adopt(await rulesOf('浙江省', { fromOn: '2022-05-01' }));
    expect(await dueOf(id)).toBe('2022-07-09');
    await adopt(await rulesOf('上海市', { reachesBack: true, fromOn: '2022-05-13' }));
    expect(await dueOf(id)).toBe('2022-06-09');
    await adopt(await rulesOf('河南省', { level: 'municipal', fromOn: '2022-05-01' }));
    expect(await dueOf(id)).toBe('2022-07-09');
    await adopt({ ...(await rulesOf('河南省', { level: 'municipal' })), rows: [], fromOn: '2022-05-02' });
    expect(await dueOf(id)).toBe('2022-06-09');
  });

  it('is refused with every reason, tried on a sample, and says what it leaves open', async () => {
    const body = await rulesOf('北京市');
    const bad = body.rows.map((row) => (row.clock === 'feedback' ? { ...row, source: '' } : row));
    expect(await refusedBy(sets().preview({ ...body, rows: bad, place: '' }))).toEqual([
      'place_missing',
      'source_missing',
    ]);
    const sample = {
      ...{ level: 'municipal' as const, kind: 'npc_suggestion', role: 'lead' as const, difficult: false },
      days: { referred: '2022-05-09', replied: '2022-07-01' },
    };
    const { clocks: tried } = await sets().try({ rules: body, sample });
    expect(tried.find(({ clock }) => clock === 'feedback')).toMatchObject({
      dueOn: '2022-07-22',
      place: '北京市',
    });
    const alone = body.rows.filter(({ roles }) => roles.join() !== 'co');
    expect((await sets().preview({ ...body, rows: alone })).warnings).toEqual([
      '按这套规则，有的件没有会办意见的期限，如全国级人大会办件；没有另外给定期限的，就没有到期日。',
    ]);
  });

  it('of a stale page is refused, saying who changed what', async () => {
    const body = await rulesOf('上海市');
    await adopt(await rulesOf('浙江省'), 'second');
    const refusal = await sets()
      .preview(body)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).reasons[0]).toMatchObject({ code: 'stale' });
    expect((refusal as Refused).message).toMatch(
      /^期限规则已由赵联络于.*改过（采用“浙江省”的规则，自2022-05-09起）/,
    );
    const fresh = { ...body, stamp: (await books().show()).stamp };
    const { impact } = await sets().preview(fresh);
    await opinions('2022-05-10');
    expect(await refusedBy(sets().adopt({ ...fresh, digest: impact.digest }, liaison()))).toEqual([
      'impact_moved',
    ]);
  });
});

describe('dates of the year’s plan', () => {
  const LINE: PlanLineBody = {
    ...{ level: 'municipal', body: null, roles: ['co'], dueOn: '2022-06-20', source: '政办〔2022〕8号' },
  };
  const save = async (lines: PlanLineBody[]): Promise<number> => {
    const body = { lines, stamp: (await plans().ofYear(2022)).stamp };
    const { impact } = await plans().preview(2022, body);
    return (await plans().apply(2022, { ...body, digest: impact.digest }, liaison())).id;
  };

  it('go before the window and after the date that was given, and are undone', async () => {
    const [by = 0, given = 0] = await desk.receive([
      { 编号: '100', 办理方式: '会办' },
      { 编号: '101', 办理方式: '会办', 办理期限: '2022-06-30' },
    ]);
    const before = await clocks();
    const id = await save([LINE]);
    expect([await dueOf(by), await dueOf(given)]).toEqual(['2022-06-20', '2022-06-30']);
    expect(await plans().ofYear(2022)).toMatchObject({ lines: [{ ...LINE, decides: 1 }], closed: false });
    expect((await plans().ofYear(2023)).fromLastYear).toEqual([{ ...LINE, dueOn: '2023-06-20', source: '' }]);
    const undo = await desk.app.get(Impacts).previewUndo(id);
    await desk.app.get(Impacts).undo(id, undo.digest, liaison());
    expect(await clocks()).toEqual(before);
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('are warned of before the day of 交办, and refused where nothing changes or the page is old', async () => {
    await desk.receive([{ 编号: '100', 办理方式: '会办' }]);
    const { stamp } = await plans().ofYear(2022);
    const early = { lines: [{ ...LINE, dueOn: '2022-05-01' }], stamp };
    expect((await plans().preview(2022, early)).warnings).toEqual([
      '第1行：期限2022年5月1日早于其中1件的交办日期（最早2022年5月7日），请核对。',
    ]);
    await save([LINE]);
    expect(await refusedBy(plans().preview(2022, early))).toEqual(['stale']);
    expect(await refusedBy(save([{ ...LINE }]))).toEqual(['nothing_changed']);
    await desk.db.query(`insert into closed_year (year, closed_on) values (2022, '2022-05-13')`);
    expect(await refusedBy(save([]))).toEqual(['year_closed']);
  });
});
