import { openRegister, refusal, type Register } from '../support/registering.js';

let office: Register;
beforeEach(async () => (office = await openRegister()));
afterEach(() => office.close());

const ROW = {
  领衔人: '张三',
  '代表团/界别': '第一代表团',
  联名人数: 5,
  内容分类: '科技创新',
  重点: '是',
  局内编号: '科2022-7',
  交办单位: '市政府督查室',
  办理期限: '2022-07-29',
  办理方式: '会办',
  主办单位: '市财政局',
  会办单位: '市科技局、市教育局',
  备注: '加急',
};
const CONTENT = {
  proposers: [{ name: '张三', group: '第一代表团', phone: '13800000000' }, { name: '李四' }],
  jointCount: 5,
  topic: '科技创新',
  keyItem: true,
  localNumber: '科2022-7',
};
const REFERRAL = {
  role: 'co',
  referredBy: '市政府督查室',
  dueOn: '2022-07-29',
  remark: '加急',
  units: [
    { name: '市财政局', part: 'lead' },
    { name: '市教育局', part: 'co' },
  ],
};

describe('the form and the ledger speak of the same thing', () => {
  it('an import of the row that was registered finds nothing to do', async () => {
    await office.register(CONTENT, REFERRAL);
    const outcome = await office.importRows([ROW]);
    expect(outcome.errorList).toEqual([]);
    expect(outcome).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
  });

  it('a number that an import brought cannot be registered again', async () => {
    await office.importRows([ROW]);
    const { reasons } = await refusal(office.register({ number: '64' }));
    expect(reasons[0]?.code).toBe('number_taken');
  });

  it('an import that corrects 联名人数 keeps the signers whom the form named', async () => {
    const id = await office.register(CONTENT, REFERRAL);
    expect(await office.importRows([{ ...ROW, 联名人数: 7 }])).toMatchObject({ updated: 1 });
    expect((await office.sheet(id)).proposers.map((one) => [one.name, one.counted])).toEqual([
      ['张三', 1],
      ['李四', 1],
      [null, 6],
    ]);
    expect(await office.importRows([{ ...ROW, 联名人数: 7 }])).toMatchObject({ unchanged: 1 });
  });

  it('a correction that the form makes is known to the next import', async () => {
    await office.importRows([ROW]);
    const [{ id, version } = { id: 0, version: 0 }] = await office.db.query<{ id: number; version: number }>(
      'select id, version from proposal',
    );
    const { referrals, timeline, ...sheet } = await office.sheet(id);
    expect([referrals.length, timeline.length]).toEqual([1, 1]);
    const content = { ...CONTENT, kind: sheet.kind, level: 'municipal' as const, number: sheet.number };
    const body = { ...content, sessionWords: sheet.session, title: sheet.title, version };
    await office.corrections.correct(id, { ...body, topic: '财政经济' }, office.actor);
    expect(await office.importRows([{ ...ROW, 内容分类: '财政经济' }])).toMatchObject({ unchanged: 1 });
  });
});
