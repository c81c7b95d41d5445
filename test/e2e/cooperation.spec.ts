import type { ScopePerson } from '../support/scope-people.js';
import { daysAgo, openSheetOffice, type SheetOffice } from '../support/sheet-page.js';

interface Problem {
  code: string;
  reasons: { field?: string; message: string }[];
}
interface Cooperation {
  contacts: { form: string }[];
  opinions: { id: number; unitId: number; content: string | null; state: string }[];
  extension: { dueOn: string; events: { id: number }[] };
}
const TODAY = daysAgo(0);
const NEXT_YEAR = `${Number(TODAY.slice(0, 4)) + 1}`;

let office: SheetOffice;
let address: string;
let referral: number;
beforeAll(async () => {
  office = await openSheetOffice();
  const title = '关于加快推进数据要素市场建设的建议';
  const made = await office.register(
    { title },
    { role: 'sole', dueOn: `${NEXT_YEAR}-03-01`, referredOn: TODAY },
  );
  address = made.address;
  referral = (await office.sheet(made.id)).referrals[0]?.id as number;
  await press('liaison', 'assign', { leadDivisionId: office.divisions.高新技术处 });
  await press('head, own division', 'takeOn', { handlerName: '张三' });
});
afterAll(() => office.close());

function press(person: ScopePerson, action: string, fields: object = {}) {
  return office.command<Problem>(person, referral, action, fields);
}
const see = async (person: ScopePerson) =>
  (await office.api<Cooperation>(person, `referrals/${referral}/cooperation`)).body;

describe('working with those outside, over HTTP', () => {
  it('records contacts and opinions, and hides what was written from another division', async () => {
    const contact = { heldOn: TODAY, form: '电话', people: '王代表' };
    expect((await press('handler, own division', 'addContact', contact)).status).toBe(200);
    expect((await press('head, other division', 'addContact', contact)).body.code).toBe('wrong_division');
    expect((await press('report author', 'addContact', contact)).status).toBe(403);
    expect((await press('handler, own division', 'askOutsideOpinion', { unitName: '市财政局' })).status).toBe(
      200,
    );
    const [{ id, unitId } = { id: 0, unitId: 0 }] = (await see('liaison')).opinions;
    const chase = `referrals/${referral}/outside-opinions/${id}/chase`;
    expect(
      (await office.api<Problem>('handler, own division', chase, { on: TODAY, channel: '电话' })).status,
    ).toBe(200);
    expect((await office.api<Problem>('handler, other division', chase, { on: TODAY })).body.code).toBe(
      'wrong_division',
    );
    const missing = await office.api<{ rows: object[] }>('report author', 'outside-opinions?state=missing');
    expect(missing.body.rows).toMatchObject([{ unit: '市财政局', chases: 1, mayChase: false }]);
    const came = { unitId, receivedOn: TODAY, content: '原文' };
    expect((await press('handler, own division', 'receiveOpinion', came)).status).toBe(200);
    expect((await see('head, own division')).opinions).toMatchObject([
      { state: 'received', content: '原文' },
    ]);
    expect((await see('head, other division')).opinions).toMatchObject([
      { state: 'received', content: null },
    ]);
  });

  it('says where a bad field is, and changes nothing', async () => {
    const before = await see('liaison');
    const bad: [string, object, string, RegExp][] = [
      ['addContact', { heldOn: '2022-02-30', form: '电话', people: '王代表' }, 'heldOn', /“沟通日期”/],
      ['addContact', { heldOn: TODAY, form: '电话', people: ' ' }, 'people', /请写明与谁沟通/],
      ['askOutsideOpinion', { unitName: '市民政局', dueOn: '2202-03-01' }, 'dueOn', /1949年至2200年/],
      ['requestExtension', { dueOn: '2202-03-01', reason: '调研' }, 'dueOn', /1949年至2200年/],
      ['requestExtension', { dueOn: '2199-03-01', reason: '调研' }, 'dueOn', /年份可能写错了/],
    ];
    for (const [action, fields, field, sentence] of bad) {
      const { body, status } = await press('handler, own division', action, fields);
      expect([status >= 400, body.reasons.map((reason) => reason.field)]).toEqual([true, [field]]);
      expect(body.reasons[0]?.message).toMatch(sentence);
    }
    expect(await see('liaison')).toEqual(before);
  });

  it('extends the date, tells the proposer, and refuses to tick what was not issued', async () => {
    const dueOn = `${NEXT_YEAR}-04-01`;
    await press('handler, own division', 'requestExtension', { dueOn, reason: '调研' });
    expect((await press('handler, own division', 'grantExtension', { dueOn, notice: '函复' })).status).toBe(
      403,
    );
    expect((await press('liaison', 'grantExtension', { dueOn, notice: '函复' })).status).toBe(200);
    const { extension } = await see('liaison');
    expect(extension.dueOn).toBe(dueOn);
    const told = `referrals/${referral}/extensions/${extension.events.at(-1)?.id}/told`;
    expect((await office.api<Problem>('liaison', told, { on: TODAY }, 'PUT')).status).toBe(200);
    const tick = await office.api<Problem>(
      'liaison',
      `referrals/${referral}/platforms/npc`,
      { uploadedOn: TODAY },
      'PUT',
    );
    expect([tick.status, tick.body.code]).toEqual([409, 'nothing_issued']);
  });
});

describe('the handler at his page', () => {
  it('records a visit, asks a unit, chases it and enters its opinion', async () => {
    const page = await office.pageOf('handler, own division');
    await page.goto(address);
    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: '登记沟通' }).click();
    await dialog.getByRole('button', { name: '登记沟通' }).click();
    await dialog.getByRole('link', { name: '请选择“沟通形式”。' }).click();
    await dialog.getByLabel('沟通形式').selectOption('上门走访');
    await dialog.getByLabel('沟通人员').fill('王代表；我方张三');
    await dialog.getByRole('button', { name: '登记沟通' }).click();
    await page.getByRole('cell', { name: '王代表；我方张三' }).waitFor();
    await page.getByRole('button', { name: '征求会办意见' }).click();
    await dialog.getByLabel('单位').fill('市工信局');
    await dialog.getByRole('button', { name: '征求会办意见' }).click();
    await page.getByText('还差1家（市工信局）').waitFor();
    await page.getByRole('link', { name: '看所有未收到的会办意见' }).click();
    // The sheet has a button of the same name, until the list is there.
    await page.getByRole('heading', { name: '未收到的会办意见' }).waitFor();
    await page.getByRole('button', { name: '催办：市工信局' }).click();
    await dialog.getByLabel('对方怎么说').fill('答应周五前答复');
    await dialog.getByRole('button', { name: '记下这次催办' }).click();
    await page.getByRole('cell', { name: /^1次/ }).waitFor();
    await page.getByRole('link', { name: /数据要素/ }).click();
    await page.getByText('答应周五前答复').waitFor();
    await page.getByRole('button', { name: '登记收到：市工信局' }).click();
    await dialog.getByLabel('意见内容').fill('同意。');
    await dialog.getByRole('button', { name: '登记会办意见' }).click();
    await page.getByText('收到市工信局的会办意见').waitFor();
    await page.getByText('还差1家').first().waitFor({ state: 'hidden' });
    expect(office.complaintsOf('handler, own division')).toEqual([]);
  });
});
