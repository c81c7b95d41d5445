import { PlatformSheets } from '../../src/modules/cooperation/platform-sheets.js';
import { type CooperationDesk, openCooperation } from '../support/cooperation.js';
import { type Fields, refusedBy } from '../support/desk.js';
import type { PressedAction } from '../support/pressed-actions.js';

let desk: CooperationDesk;
beforeAll(async () => (desk = await openCooperation()));
afterAll(() => desk.close());

const contact = { heldOn: '2022-05-12', form: '上门走访', people: '王代表、张三' };

describe('who may do it, and who reads it', () => {
  it('other divisions do nothing, and see neither opinions nor what was said in talks or when chasing', async () => {
    const id = await desk.handling();
    await desk.act('askOutsideOpinion', id, 'handler', { unitName: '市财政局' });
    const [{ id: opinionId, unitId } = { id: 0, unitId: 0 }] = (await desk.see(id)).opinions;
    await desk.notes.chase(id, opinionId, { on: '2022-05-13', note: '内部情况' }, desk.who('handler'));
    await desk.act('addContact', id, 'handler', { ...contact, note: '代表私下说的' });
    const tries: [PressedAction, Fields][] = [
      ['addContact', contact],
      ['askOutsideOpinion', { unitName: '市民政局' }],
      ['receiveOpinion', { unitId, receivedOn: '2022-05-13' }],
      ['overrideOpinion', { unitId, reason: '急' }],
      ['requestExtension', { dueOn: '2022-09-01', reason: '调研' }],
    ];
    for (const [action, fields] of tries)
      expect([action, await refusedBy(desk.act(action, id, 'resources', fields))]).toEqual([
        action,
        ['wrong_division'],
      ]);
    const chase = desk.notes.chase(id, opinionId, { on: '2022-05-13' }, desk.who('resources'));
    expect(await refusedBy(chase)).toEqual(['wrong_division']);
    await desk.act('receiveOpinion', id, 'handler', { unitId, receivedOn: '2022-05-13', content: '原文' });
    expect(await desk.see(id, 'resources')).toMatchObject({
      worksOn: false,
      mayChase: false,
      contacts: [{ people: '王代表、张三', note: null }],
      opinions: [{ unit: '市财政局', content: null, chases: [{ note: null }] }],
    });
    const sheetOf = (who: string) => desk.sheet(id, who);
    expect([(await sheetOf('resources')).worksOn, (await sheetOf('planner')).worksOn]).toEqual([false, true]);
    expect((await sheetOf('resources')).contacts[0]?.note).toBeNull();
    expect((await sheetOf('handler')).contacts[0]?.note).toBe('代表私下说的');
    for (const who of ['handler', 'planner', 'liaison', 'leader'])
      expect((await desk.see(id, who)).opinions[0]).toMatchObject({
        content: '原文',
        chases: [{ note: '内部情况' }],
      });
    const traces = await desk.db.query('select * from audit_event where referral_id = $1', [id]);
    expect(JSON.stringify(traces)).not.toMatch(/原文|内部情况|私下/);
    expect(await refusedBy(desk.see(99999))).toEqual(['not_found']);
  });
});

describe('上级系统', () => {
  it('takes a tick only for what was issued, and gives what to copy', async () => {
    const id = await desk.received('主办', {
      答复文号: '科函〔2022〕8号',
      答复日期: '2022-05-10',
      承办处室: '高新技术处',
    });
    await desk.db.query(
      `update reply_version set body = '<p>王代表：</p><ul><li>一、<strong>已落实</strong></li></ul><p>特此答复。</p>'
        where reply_id in (select id from reply where referral_id = $1)`,
      [id],
    );
    const tick = (code: string, on: string | null, who = 'liaison') =>
      desk.notes.platform(id, code, on, desk.who(who));
    await tick('npc', '2022-05-12');
    expect(await desk.lastSentence(id)).toBe('2022-05-12已上传人大系统。');
    const shown = await desk.app.get(PlatformSheets).of(id, desk.who('resources'));
    expect(shown.platforms).toEqual([
      { code: 'npc', label: '人大系统', uploadedOn: '2022-05-12', recordedBy: '李联络' },
    ]);
    expect(Object.fromEntries(shown.fields.map(({ label, text }) => [label, text]))).toMatchObject({
      文号: '科函〔2022〕8号',
      答复日期: '2022-05-10',
      答复正文: '王代表：\n· 一、已落实\n特此答复。',
    });
    await tick('npc', null);
    expect(await desk.lastSentence(id)).toBe('取消“已上传人大系统”的登记。');
    expect(await refusedBy(tick('npc', '2022-05-20'))).toEqual(['day_ahead']);
    expect(await refusedBy(tick('npc', '2022-05-01'))).toEqual(['uploaded_before_referral']);
    expect(await refusedBy(tick('nowhere', '2022-05-12'))).toEqual(['not_found']);
    expect(await refusedBy(tick('npc', '2022-05-12', 'handler'))).toEqual(['wrong_role']);
    const open = await desk.handling();
    expect(await refusedBy(desk.notes.platform(open, 'npc', '2022-05-12', desk.who('liaison')))).toEqual([
      'nothing_issued',
    ]);
  });
});
