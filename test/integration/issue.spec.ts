import { Copies } from '../../src/modules/clearance/copies.service.js';
import { ListKeeper } from '../../src/modules/settings/list-keeper.js';
import { everyFact } from '../support/office.js';
import { type Clearance, openClearance } from '../support/clearance.js';
import { type Fields, refusedBy } from '../support/desk.js';

let desk: Clearance;
let number = 0;
beforeAll(async () => {
  desk = await openClearance();
});
afterAll(() => desk.close());

/** A referral whose version is signed; gives its id. */
async function signed(role = '主办', more: Record<string, string> = {}): Promise<number> {
  const id = await desk.handling({
    编号: String((number += 1)),
    案由: `关于第${number}件事的建议`,
    办理方式: role,
    ...more,
  });
  await sign(await desk.draft(id, 'handler'));
  return id;
}
async function sign(version: number): Promise<void> {
  await desk.step('submitDraft', version, 'handler');
  await desk.step('approveDivision', version, 'head');
  await desk.step('approveOffice', version, 'office', { disclosureChecked: true });
  await desk.step('sign', version, 'deputy', { disclosure: 'on_request' });
}
const issue = (id: number, documentNumber: string | undefined, more: Fields = {}) =>
  desk.act('issue', id, 'liaison', { issuedOn: '2022-05-13', documentNumber, ...more });
const issued = async (id: number) =>
  desk.db.query<{ number: string; on: string }>(
    `select i.document_number as number, i.issued_on as "on" from reply_issue i join reply_version v on v.id = i.reply_version_id
       join reply y on y.id = v.reply_id where y.referral_id = $1 order by v.ordinal`,
    [id],
  );

describe('发出', () => {
  it.each([
    ['主办', 'replied', '答复'],
    ['独办', 'replied', '答复'],
    ['分办', 'replied', '答复'],
  ])('%s: the referral waits for feedback', async (role, status, form) => {
    const id = await signed(role);
    await issue(id, `科函(2022) ${number}号`);
    expect(await desk.statusOf(id)).toBe(status);
    expect(await issued(id)).toEqual([{ number: `科函〔2022〕${number}号`, on: '2022-05-13' }]);
    const [trace] = await desk.db.query('select action, after from audit_event order by id desc limit 1');
    expect(trace).toMatchObject({
      action: 'referral.issue',
      after: { form, documentNumber: `科函〔2022〕${number}号`, on: '2022-05-13', status },
    });
    expect((await desk.check.run()).ok).toBe(true);
  });

  it('会办: concluded, and the opinion goes to the unit that leads', async () => {
    const id = await desk.handling({
      编号: String((number += 1)),
      办理方式: '会办',
      主办单位: '市发展改革委',
    });
    const version = await desk.draft(id, 'handler', { disclosure: null, outcomeClass: null });
    await desk.step('submitDraft', version, 'handler');
    await desk.step('approveDivision', version, 'head');
    await desk.step('approveOffice', version, 'office');
    await desk.step('sign', version, 'deputy');
    await issue(id, `科会〔2022〕${number}号`);
    expect(await desk.statusOf(id)).toBe('concluded');
    const copies = await desk.app.get(Copies).list(version, await desk.person('liaison'));
    expect(copies.copies.map(({ addressee }) => addressee)).toEqual(['市发展改革委']);
  });

  it.each<[string, Fields, string[]]>([
    ['no number', { documentNumber: ' ' }, ['document_number_missing']],
    ['a day ahead', { issuedOn: '2022-05-14' }, ['day_ahead']],
    ['a day before it was signed', { issuedOn: '2022-05-12' }, ['issued_before_signed']],
  ])('is refused, and nothing written: %s', async (_name, fields, codes) => {
    const id = await signed();
    const before = await everyFact(desk.db);
    expect(await refusedBy(issue(id, `科函〔2022〕${number}号`, fields))).toEqual(codes);
    expect(await everyFact(desk.db)).toEqual(before);
  });

  it('is refused before it is signed, to others, and without contact with the proposer', async () => {
    const id = await desk.handling({ 编号: String((number += 1)), 沟通形式: '' });
    await desk.draft(id, 'handler');
    const asked = { issuedOn: '2022-05-13', documentNumber: '科函〔2022〕900号' };
    expect(await refusedBy(desk.act('issue', id, 'head', asked))).toEqual([
      'wrong_role',
      'not_signed',
      'no_contact',
    ]);
  });

  it('warns of a number that another letter bears, and takes it when that is meant', async () => {
    const [one, other] = [await signed(), await signed()];
    await issue(one, '科函〔2022〕700号');
    const again = issue(other, '科函[2022]700号');
    await expect(again).rejects.toThrow(/文号科函〔2022〕700号已用于第\d+号《.*》（2022-05-13发出）/);
    expect(await refusedBy(issue(other, '科函[2022]700号'))).toEqual(['document_number_used']);
    await issue(other, '科函[2022]700号', { confirmDuplicate: true });
    expect((await issued(other))[0]?.number).toBe('科函〔2022〕700号');
  });

  it('an opinion that became a reply is not issued before its 公开属性 is decided', async () => {
    const id = await desk.handling({ 编号: String((number += 1)), 办理方式: '会办' });
    const version = await desk.draft(id, 'handler');
    await desk.step('submitDraft', version, 'handler');
    await desk.step('approveDivision', version, 'head');
    await desk.step('approveOffice', version, 'office');
    await desk.step('sign', version, 'deputy');
    await desk.act('changeRole', id, 'liaison', { role: 'lead', noticeOn: '2022-05-13' });
    expect(await refusedBy(issue(id, '科函〔2022〕800号'))).toEqual(['disclosure_undecided']);
    await desk.step('sendBack', version, 'office', { comment: '改为主办' });
    await sign(await desk.latest(id));
    await issue(id, '科函〔2022〕800号');
    const [row] = await desk.db.query('select form from reply where referral_id = $1', [id]);
    expect(row).toEqual({ form: 'reply' });
  });

  it('an amendment leaves both letters, and is settled by the second', async () => {
    const id = await signed();
    await issue(id, `科函〔2022〕${number}号`);
    await desk.db.query(
      `insert into amendment (round_id, reason, opened_on) select id, '数字有误', '2022-05-13' from round where referral_id = $1`,
      [id],
    );
    await desk.db.query(`update referral set status = 'handling' where id = $1`, [id]);
    await desk.db.query(`update assignment set state = 'active' where referral_id = $1`, [id]);
    const version = await desk.draft(id, 'handler');
    await sign(version);
    // The corrected letter may bear the number of the one that it replaces.
    await issue(id, `科函〔2022〕${number}号`);
    expect(await issued(id)).toHaveLength(2);
    expect(await desk.db.query('select settled_version_id as v from amendment')).toEqual([{ v: version }]);
    expect(await desk.statusOf(id)).toBe('replied');
  });
});

describe('copies', () => {
  it('each named proposer gets his own, an organisation through its contact, the counted are one line', async () => {
    const id = await signed('主办', { 领衔人: '王芳', 联名人数: '12' });
    const { proposalId } = await desk.version(await desk.latest(id));
    await desk.db.query(
      `insert into proposer (proposal_id, position, name, party, duty) values ($1, 8, '民盟市委', 'party', '参政议政处李明'), ($1, 9, '民建市委', 'party', null)`,
      [proposalId],
    );
    await issue(id, `科函〔2022〕${number}号`);
    const version = await desk.latest(id);
    const liaison = await desk.person('liaison');
    const list = await desk.app.get(Copies).list(version, liaison);
    expect(list.copies.map(({ addressee }) => addressee)).toEqual([
      '王芳',
      expect.stringMatching(/^其他联名人（\d+人）$/),
      '民盟市委（参政议政处李明）',
      '民建市委（请联系人转）',
    ]);
    const [first] = list.copies;
    const send = (sentOn: string | null) =>
      desk.app.get(Copies).sent(version, first?.id ?? 0, { channel: ' 当面 ', sentOn }, liaison);
    expect((await send('2022-05-13')).copies[0]).toMatchObject({ channel: '当面', sentOn: '2022-05-13' });
    expect(await refusedBy(send('2022-05-12'))).toEqual(['sent_before_issued']);
    expect(await refusedBy(send('2022-05-20'))).toEqual(['day_ahead']);
    const [trace] = await desk.db.query('select action, after from audit_event order by id desc limit 1');
    expect(trace).toMatchObject({
      action: 'reply.copySent',
      after: { addressee: '王芳', sentOn: '2022-05-13' },
    });
    expect((await send(null)).copies[0]).toMatchObject({ sentOn: null });
    const stranger = desk.app.get(Copies).list(version, await desk.person('resources'));
    expect(await refusedBy(stranger)).toEqual(['not_found']);
  });
});

describe('numbers of our own', () => {
  beforeAll(async () => {
    const actor = { id: null, name: '测试' };
    await desk.app
      .get(ListKeeper)
      .replace('number_series', 2022, [{ code: 'npc_reply', label: '武科建', position: 1 }], actor);
  });
  beforeEach(() => desk.setting('reply_number_source', 'series'));
  afterEach(() => desk.setting('reply_number_source', 'oa'));

  it('go on from the highest that stands on a letter, and are not typed in', async () => {
    await desk.setting('reply_number_source', 'oa');
    await issue(await signed(), '武科建(2022)7号');
    await desk.setting('reply_number_source', 'series');
    const id = await signed();
    expect(await refusedBy(issue(id, '武科建〔2022〕9号'))).toEqual(['number_is_drawn']);
    await issue(id, undefined);
    expect((await issued(id))[0]?.number).toBe('武科建〔2022〕8号');
    expect(await desk.db.query('select series, year, ordinal from number_draw')).toEqual([
      { series: '武科建', year: 2022, ordinal: 8 },
    ]);
  });

  it('say where a series is missing', async () => {
    const id = await desk.handling({ 编号: String((number += 1)), 办理方式: '会办' });
    await desk.setting('opinion_number_source', 'series');
    const version = await desk.draft(id, 'handler');
    for (const [action, who] of [
      ['submitDraft', 'handler'],
      ['approveDivision', 'head'],
      ['approveOffice', 'office'],
      ['sign', 'deputy'],
    ] as const)
      await desk.step(action, version, who);
    expect(await refusedBy(issue(id, undefined))).toEqual(['number_series_missing']);
    await desk.setting('opinion_number_source', 'oa');
  });
});
