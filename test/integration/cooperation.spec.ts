import { MissingOpinionList } from '../../src/modules/cooperation/missing-opinions.js';
import { type CooperationDesk, openCooperation } from '../support/cooperation.js';
import { type Fields, refusedBy } from '../support/desk.js';

let desk: CooperationDesk;
beforeAll(async () => (desk = await openCooperation()));
afterAll(() => desk.close());

const contact = {
  heldOn: '2022-05-12',
  form: '上门走访',
  people: '王代表、张三',
  place: '市科技馆',
  note: '听取意见',
};
const ask = (id: number, unitName: string, dueOn?: string) =>
  desk.act('askOutsideOpinion', id, 'handler', { unitName, dueOn });
const unitOf = async (id: number, at = 0) =>
  (await desk.see(id)).opinions[at] as { unitId: number; id: number };

async function saying(command: Promise<unknown>): Promise<string> {
  return command.then(
    () => 'done',
    (error: Error) => error.message,
  );
}

describe('沟通', () => {
  it('is kept as often as it happens, and says when it never did', async () => {
    const id = await desk.handling();
    expect((await desk.see(id)).contactOwed).toBe(
      '还没有与代表沟通过。答复发出以前要先沟通，沟通后请在这里登记。',
    );
    await desk.act('addContact', id, 'handler', contact);
    expect(await desk.lastSentence(id)).toBe('2022-05-12与王代表、张三沟通（上门走访），地点市科技馆。');
    await desk.act('addContact', id, 'liaison', {
      ...contact,
      heldOn: '2022-05-13',
      form: 'phone',
      place: undefined,
    });
    const seen = await desk.see(id);
    expect(seen.contactOwed).toBeNull();
    expect(seen.contacts).toMatchObject([
      {
        heldOn: '2022-05-12',
        form: '上门走访',
        people: '王代表、张三',
        note: '听取意见',
        recordedBy: '张三',
      },
      { heldOn: '2022-05-13', form: '电话', place: null, recordedBy: '李联络' },
    ]);
    expect((await desk.see(await desk.handling('会办'))).contactOwed).toBeNull();
  });

  it.each<[string, Fields, string]>([
    ['a day to come', { heldOn: '2022-05-14' }, '2022-05-14还没有到，请核对日期。'],
    ['before 交办', { heldOn: '2022-05-06' }, '沟通日期2022-05-06早于交办日期2022-05-07，请核对。'],
    ['a form that is not on the list', { form: '托梦' }, '沟通形式“托梦”不在清单中，请从清单中选择。'],
  ])('is refused for %s', async (_what, fields, sentence) => {
    const id = await desk.handling();
    expect(await saying(desk.act('addContact', id, 'handler', { ...contact, ...fields }))).toBe(sentence);
    expect((await desk.see(id)).contacts).toEqual([]);
  });

  it('counts as made where the setting does not ask for it', async () => {
    const id = await desk.handling();
    const reasons = async () => {
      const { actions } = await desk.sheet(id, 'liaison');
      return actions.find(({ action }) => action === 'issue')?.reasons.join('');
    };
    expect(await reasons()).toContain('还没有与代表委员沟通的记录。');
    await desk.setting('contact_required', false);
    expect(await reasons()).not.toContain('沟通');
    expect((await desk.see(id)).contactOwed).toBe('还没有与代表沟通过。');
    await desk.setting('contact_required', true);
  });
});

describe('外单位会办意见', () => {
  it('are asked by the setting, chased, received late, and stand in the sheet with their light', async () => {
    const id = await desk.handling();
    await ask(id, ' 市财政局 ');
    await ask(id, '市工信局', '2022-05-18');
    expect(await desk.lastSentence(id)).toBe('征求市工信局的会办意见，请于2022-05-18前提出。');
    expect((await desk.sheet(id)).standing).toContain('还差2家会办意见（市财政局、市工信局）');
    expect((await desk.see(id)).opinions).toMatchObject([
      {
        unit: '市财政局',
        askedOn: '2022-05-13',
        dueOn: '2022-06-13',
        state: 'missing',
        light: { tone: 'ok' },
      },
      { unit: '市工信局', dueOn: '2022-05-18', light: { tone: 'near' } },
    ]);
    desk.today('2022-06-15');
    const missing = (await desk.app.get(MissingOpinionList).list(desk.who('handler'))).rows.filter(
      (row) => row.referralId === id,
    );
    expect(missing.map(({ unit, light, mayChase }) => [unit, light.tone, mayChase])).toEqual([
      ['市工信局', 'overdue', true],
      ['市财政局', 'overdue', true],
    ]);
    const { id: opinionId, unitId } = await unitOf(id);
    await desk.notes.chase(
      id,
      opinionId,
      { on: '2022-06-15', channel: '电话', note: '答应周五' },
      desk.who('handler'),
    );
    expect(await desk.lastSentence(id)).toBe('2022-06-15电话催市财政局提出会办意见，第1次。');
    const came = { unitId, receivedOn: '2022-06-15', content: '同意。', documentNumber: '财函(2022) 3号' };
    await desk.act('receiveOpinion', id, 'handler', came);
    expect(await desk.lastSentence(id)).toBe('2022-06-15收到市财政局的会办意见，文号财函〔2022〕3号。');
    const second = await unitOf(id, 1);
    await desk.act('overrideOpinion', id, 'head', { unitId: second.unitId, reason: '两次催办未复' });
    expect(await desk.lastSentence(id)).toBe('不再等市工信局的会办意见：两次催办未复。');
    expect((await desk.see(id)).opinions).toMatchObject([
      {
        state: 'received',
        light: { tone: 'late', words: '逾期已收到' },
        content: '同意。',
        chases: [{ channel: '电话' }],
      },
      { state: 'overridden', overrideReason: '两次催办未复' },
    ]);
    const late = { unitId: second.unitId, receivedOn: '2022-06-15', countersigned: true };
    await desk.act('receiveOpinion', id, 'liaison', late);
    expect((await desk.see(id)).opinions[1]).toMatchObject({ state: 'countersigned', stateName: '已会签' });
    expect((await desk.sheet(id)).standing).not.toContain('会办意见');
    desk.today('2022-05-13');
  });

  it('put a new unit on the list once, and find it again by its name', async () => {
    const [first, second] = [await desk.handling(), await desk.handling()];
    await ask(first, '市数据局');
    await ask(second, '市数据局');
    expect((await unitOf(first)).unitId).toBe((await unitOf(second)).unitId);
  });

  it.each<[string, string, string | undefined, string]>([
    ['our own body', '市科技局', undefined, '“市科技局”就是本单位，会办意见是向外单位征求的。'],
    ['one of our divisions', '规划处', undefined, '“规划处”是本单位的处室，请用“改派”让它协办。'],
    [
      'a unit that was asked',
      '市审计局',
      undefined,
      '2022-05-13已经征求过市审计局的会办意见，不用再征求；要催请用“催办”。',
    ],
    ['no unit', '', undefined, '请写明向哪个单位征求会办意见。'],
    [
      'a day in 2199',
      '市民政局',
      '2199-05-01',
      '提出意见的期限2199-05-01离现在超过3年，年份可能写错了，请核对。',
    ],
    ['a day gone by', '市民政局', '2022-05-01', '提出意见的期限2022-05-01已经过去，请改为今天或以后。'],
  ])('are not asked of %s', async (_what, name, dueOn, sentence) => {
    await desk.setting('own_names', ['市科技局']);
    const id = await desk.handling();
    await ask(id, '市审计局');
    const version = await desk.versionOf(id);
    expect(await saying(ask(id, name, dueOn))).toBe(sentence);
    expect(await desk.versionOf(id)).toBe(version);
  });

  it('are not received before asked, twice, in the future, or of whom nobody asked', async () => {
    const id = await desk.handling();
    const receive = (fields: Fields) => saying(desk.act('receiveOpinion', id, 'handler', fields));
    expect(await receive({ unitId: 1, receivedOn: '2022-05-13' })).toContain('没有向外单位征求过会办意见。');
    await ask(id, '市财政局');
    const { unitId } = await unitOf(id);
    expect(await receive({ unitId: 99999, receivedOn: '2022-05-13' })).toBe(
      '这一轮没有征求过所选单位的会办意见，请先登记征求。',
    );
    expect(await receive({ unitId, receivedOn: '2022-05-01' })).toBe(
      '市财政局的意见写的是2022-05-01收到，早于征求的日期2022-05-13，请核对。',
    );
    expect(await receive({ unitId, receivedOn: '2022-05-20' })).toBe('2022-05-20还没有到，请核对日期。');
    expect(await receive({ unitId, receivedOn: '2022-05-13' })).toBe('done');
    expect(await receive({ unitId, receivedOn: '2022-05-13' })).toBe(
      '市财政局的会办意见已于2022-05-13收到，不用再登记。',
    );
    const { id: opinionId } = await unitOf(id);
    const late = desk.notes.chase(id, opinionId, { on: '2022-05-13' }, desk.who('handler'));
    expect(await refusedBy(late)).toEqual(['opinion_settled']);
  });

  it('are given up only with a reason, by the head or the liaison, and only once', async () => {
    const id = await desk.handling();
    await ask(id, '市财政局');
    await ask(id, '市工信局');
    const { unitId } = await unitOf(id);
    const override = (who: string, reason?: string) =>
      refusedBy(desk.act('overrideOpinion', id, who, { unitId, reason }));
    expect(await override('head', ' ')).toEqual(['reason_missing']);
    expect(await override('handler', '急')).toEqual(['wrong_role']);
    await desk.act('overrideOpinion', id, 'liaison', { unitId, reason: '急' });
    expect(await override('head', '急')).toEqual(['opinion_overridden']);
  });

  it('are not asked where the answer is not ours', async () => {
    expect(await refusedBy(ask(await desk.handling('会办'), '市财政局'))).toEqual(['not_a_reply']);
  });
});
