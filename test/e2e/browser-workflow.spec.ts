import {
  begin,
  daysAgo,
  finish,
  openSheetOffice,
  refusedAt,
  type SheetOffice,
} from '../support/sheet-page.js';

let office: SheetOffice;
beforeAll(async () => (office = await openSheetOffice()));
afterAll(() => office.close());

const partsOf = async (id: number) =>
  (await office.sheet(id)).referrals[0]?.assignments.map(
    ({ division, part, state, handlerName }) => [division, part, state, handlerName] as const,
  );

describe('from the paper to the desk', () => {
  it('is registered, assigned, sent back with a suggestion, assigned as suggested, and signed for', async () => {
    const { id, address } = await office.register();
    const liaison = await office.pageOf('liaison');
    await liaison.goto(address);
    const assigning = await begin(liaison, '分派');
    expect(await refusedAt(liaison, '分派')).toBe('请选择“主办处室”。');
    await assigning.getByLabel('主办处室').selectOption('高新技术处');
    await assigning.getByLabel('批示或交办意见').fill('请高新技术处研究。');
    expect(await finish(liaison, '分派')).toBe('已办理：分派。现在是“待签收”。');

    const handler = await office.pageOf('handler, own division');
    await handler.goto(`${office.server.url}/tasks`);
    await handler.getByRole('link', { name: /^去签收/ }).click();
    await handler.getByRole('dialog', { name: '签收' }).waitFor();
    await handler.getByRole('button', { name: '取消' }).click();
    const sending = await begin(handler, '退回');
    await sending.getByLabel('理由').fill('内容属规划处职责。');
    await sending.getByLabel('建议改由哪个处室办理').selectOption('规划处');
    expect(await finish(handler, '退回')).toBe('已办理：退回。现在是“待分派”。');

    await liaison.reload();
    await liaison.getByText('高新技术处已退回，等办公室重新分派').waitFor();
    const again = await begin(liaison, '分派');
    await again.getByText('高新技术处退回时建议由规划处办理。').waitFor();
    await again.getByRole('button', { name: '就选规划处' }).click();
    await finish(liaison, '分派');

    const head = await office.pageOf('head, other division');
    await head.goto(address);
    const signing = await begin(head, '签收');
    expect(await refusedAt(head, '签收')).toBe('请选择“经办人”。');
    await signing.getByLabel('经办人', { exact: true }).selectOption('测试2');
    expect(await finish(head, '签收')).toBe('已办理：签收。现在是“办理中”。');
    await head.getByText('等规划处（测试2）办理').waitFor();

    expect(await partsOf(id)).toEqual([
      ['高新技术处', 'lead', 'sent_back', null],
      ['规划处', 'lead', 'active', '测试2'],
    ]);
    expect((await office.sheet(id)).timeline.map(({ sentence }) => sentence)).toEqual([
      '从纸质件登记。',
      '分派高新技术处承办。',
      '高新技术处退回：内容属规划处职责，建议由规划处办理。',
      '分派规划处承办。',
      '规划处签收，经办人测试2。',
    ]);
    for (const person of ['liaison', 'handler, own division', 'head, other division'] as const)
      expect(office.complaintsOf(person)).toEqual([]);
  });

  it('goes to a leader where the setting says so, who sends it back once and then approves', async () => {
    const value = { fromYear: Number(daysAgo(0).slice(0, 4)), value: true };
    expect(await office.send('liaison', 'settings/split_needs_approval', value, 'PUT')).toBe(200);
    const { id, address } = await office.register();
    const [liaison, leader] = [await office.pageOf('liaison'), await office.pageOf('leader in charge')];
    await liaison.goto(address);
    await (await begin(liaison, '分派')).getByLabel('主办处室').selectOption('高新技术处');
    expect(await finish(liaison, '分派')).toBe('已办理：分派。现在是“分派待批”。');

    await leader.goto(address);
    const refusing = await begin(leader, '不同意分派');
    await refusing.getByText('拟由高新技术处主办。').waitFor();
    await refusing.getByLabel('理由').fill('请规划处主办。');
    await finish(leader, '不同意');
    await liaison.reload();
    const assigning = await begin(liaison, '分派');
    await assigning.getByLabel('主办处室').selectOption('规划处');
    await assigning.getByLabel('高新技术处', { exact: true }).check();
    await finish(liaison, '分派');
    await leader.reload();
    await (await begin(leader, '批准分派')).getByLabel('批示').fill('同意，抓紧办理。');
    expect(await finish(leader, '批准')).toBe('已办理：批准分派。现在是“待签收”。');

    await leader.getByRole('cell', { name: '同意，抓紧办理。' }).waitFor();
    const splits = leader.getByRole('table').filter({ hasText: '批示、交办意见' });
    const rows = (await splits.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t'));
    expect(rows.map((row) => [row[1], row[2], row[4]])).toEqual([
      ['高新技术处主办', '—', '请规划处主办。'],
      ['规划处主办，高新技术处协办', '同意，抓紧办理。', '—'],
    ]);
    expect(await partsOf(id)).toEqual([
      ['规划处', 'lead', 'pending', null],
      ['高新技术处', 'support', 'pending', null],
    ]);
    await office.send('liaison', 'settings/split_needs_approval', { ...value, value: false }, 'PUT');
  });
});

describe('what we ask of the upper office', () => {
  it('is refused, and the work goes on', async () => {
    const { id, address } = await office.register();
    const liaison = await office.pageOf('liaison');
    await liaison.goto(address);
    const asking = await begin(liaison, '申请调整');
    await asking.getByLabel('退办', { exact: true }).check();
    await asking.getByLabel('理由').fill('不属我局职能。');
    expect(await asking.getByLabel('期限已过仍要申请的理由').count()).toBe(0);
    await asking.getByLabel('建议改由哪个单位办理').fill('市经济和信息化局');
    await finish(liaison, '申请调整');
    await liaison.getByText(/退办申请待.*答复/).waitFor();

    await (await begin(liaison, '登记不同意调整')).getByLabel('说明').fill('请仍由你局办理。');
    expect(await finish(liaison, '登记不同意调整')).toBe('已办理：登记不同意调整。现在是“待分派”。');
    await liaison.getByText('交办单位不同意：请仍由你局办理。').waitFor();
    expect((await office.sheet(id)).referrals[0]).toMatchObject({
      status: 'received',
      returnRequests: [{ asked: 'return', state: 'refused', answerReason: '请仍由你局办理。' }],
    });
  });

  it('is late, then granted: the role changes', async () => {
    const { id, address } = await office.register({}, { referredOn: daysAgo(60) });
    const liaison = await office.pageOf('liaison');
    await liaison.goto(address);
    const asking = await begin(liaison, '申请调整');
    await asking.getByLabel('改变办理方式', { exact: true }).check();
    await asking.getByLabel('理由', { exact: true }).fill('宜由市经信局主办，我局会办。');
    await asking.getByLabel('建议改为哪种办理方式').selectOption('会办');
    expect(await refusedAt(liaison, '申请调整')).toBe('请填写“期限已过仍要申请的理由”。');
    await asking.getByLabel('期限已过仍要申请的理由').fill('附件近日才收到。');
    await finish(liaison, '申请调整');

    const answering = await begin(liaison, '登记同意调整');
    expect(await answering.getByLabel('改为').inputValue()).toBe('co');
    await finish(liaison, '登记同意调整');
    expect((await office.sheet(id)).referrals[0]).toMatchObject({ roleName: '会办', status: 'received' });
  });

  it('is granted: the referral has left us, and nothing can be done with it', async () => {
    const { id, address } = await office.register();
    const liaison = await office.pageOf('liaison');
    await liaison.goto(address);
    const asking = await begin(liaison, '申请调整');
    await asking.getByLabel('改办', { exact: true }).check();
    await asking.getByLabel('理由').fill('不属我局职能。');
    await asking.getByLabel('建议改由哪个单位办理').fill('市教育局');
    await finish(liaison, '申请调整');
    await begin(liaison, '登记同意调整');
    expect(await finish(liaison, '登记同意调整')).toBe('已办理：登记同意调整。现在是“已退办”。');
    // The sheet is read anew a moment after the words.
    await liaison.getByRole('button', { name: '分派', exact: true }).waitFor({ state: 'detached' });
    expect((await office.sheet(id)).referrals[0]?.status).toBe('returned');
  });
});
