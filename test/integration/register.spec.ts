import { everyFact } from '../support/office.js';
import { FORM, openRegister, refusal, type Register } from '../support/registering.js';

let office: Register;
beforeEach(async () => (office = await openRegister()));
afterEach(() => office.close());

describe('registering from paper', () => {
  it('writes proposal, proposers, referral with its first round, units, due date, and one trace', async () => {
    const id = await office.register(
      {
        text: '正文。',
        localNumber: '科2022-7',
        keyItem: true,
        topic: '科技创新',
        proposers: [
          { name: '张三', group: '第一代表团', phone: '027-1234567', duty: '某公司经理', address: '某路1号' },
          { name: '李四' },
        ],
        jointCount: 5,
      },
      {
        role: 'co',
        dueOn: '2022-7-29',
        units: [{ name: '市财政局', part: 'lead', contactName: '王五', contactPhone: '7654321' }],
      },
    );
    const sheet = await office.sheet(id);
    expect(sheet).toMatchObject({
      number: '064',
      session: '市十六届人大一次会议',
      bodyText: '正文。',
      topic: '科技创新',
      keyItem: true,
      version: 1,
      sessionOf: { level: 'municipal', body: 'npc', term: 16, ordinal: 1 },
    });
    expect(sheet.proposers).toMatchObject([
      { position: 1, name: '张三', phone: '027-1234567', duty: '某公司经理', address: '某路1号' },
      { position: 2, name: '李四', counted: 1 },
      { position: 3, name: null, counted: 4 },
    ]);
    expect(sheet.referrals).toMatchObject([
      {
        role: 'co',
        status: 'received',
        receivedOn: '2022-04-29',
        receivedAssumed: true,
        due: { given: '2022-07-29', effective: '2022-07-29' },
        rounds: [{ ordinal: 1, openedOn: '2022-04-29' }],
        units: [{ name: '市财政局', part: 'lead', contactName: '王五', contactPhone: '7654321' }],
      },
    ]);
    expect(sheet.timeline.map((one) => [one.actor, one.sentence])).toEqual([['李联络', '从纸质件登记。']]);
    expect((await office.check.run()).ok).toBe(true);
  });

  it('refuses a number that another has, in whatever writing, and names it', async () => {
    await office.register();
    const before = await everyFact(office.db);
    const { status, reasons } = await refusal(office.register({ number: '第６４号', title: '另一件' }));
    expect([status, reasons[0]?.code]).toEqual([409, 'number_taken']);
    expect(reasons[0]?.message).toContain('《关于加快推进数据要素市场建设的建议》');
    expect(await everyFact(office.db)).toEqual(before);
  });

  it('takes the same number of a motion, of another session, of 闭会, and of a year without session', async () => {
    await office.register();
    await office.register({ kind: 'npc_motion' });
    await office.register({ number: '闭64' });
    await office.register({ session: null, sessionWords: '市十六届人大二次会议' });
    await office.register({ session: null, sessionWords: '市两会期间' });
    const { reasons } = await refusal(office.register({ session: null, sessionWords: '市两会期间' }));
    expect(reasons[0]?.code).toBe('number_taken');
  });

  it('lets one of two win who register the same number at once', async () => {
    const tries = await Promise.allSettled([1, 2, 3, 4].map(() => office.register()));
    expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason as Error] : []));
    expect(reasons.every((one) => one.message.includes('“064”'))).toBe(true);
  });

  it('counts a classified placeholder without text, and keeps it out of the search', async () => {
    const id = await office.register({ sensitive: true, title: '' });
    expect(await office.sheet(id)).toMatchObject({ title: '（涉密件，内容不录入）', sensitive: true });
    expect((await office.reports.annual(2022)).figures.handled).toBe(1);
    expect((await office.earlier.similar({ title: '涉密件，内容不录入' })).similar).toEqual([]);
    const secret = { number: '065', sensitive: true, title: '不该有的案由', text: '不该有' };
    const { reasons } = await refusal(office.register(secret));
    expect(reasons.map((one) => one.code)).toEqual(['sensitive_title', 'sensitive_text']);
  });
});

describe('what a form must not say', () => {
  it.each([
    ['a date in the year 2202', {}, { referredOn: '2202-3-1' }, 'year_implausible'],
    ['no date', {}, { referredOn: '三月' }, 'date_invalid'],
    ['a due date before the referral', {}, { dueOn: '2022-01-01' }, 'date_order'],
    ['10,000 characters of title', { title: '长'.repeat(10_000) }, {}, 'title_too_long'],
    ['a number without digits', { number: '编号' }, {}, 'number_invalid'],
    ['two numbers', { number: '064、065' }, {}, 'number_several'],
    ['a kind that is not there', { kind: 'nothing' }, {}, 'kind_unknown'],
    ['a session of the other body', { kind: 'cppcc_proposal' }, {}, 'session_conflict'],
    ['words that contradict the session', { sessionWords: '市十五届人大一次会议' }, {}, 'session_conflict'],
    ['a nameless proposer', { proposers: [{ name: ' ' }] }, {}, 'proposer_nameless'],
    [
      'fewer joint signers than are named',
      { proposers: [{ name: '甲' }, { name: '乙' }], jointCount: 0 },
      {},
      'joint_count',
    ],
    [
      'our own body as an outside unit',
      {},
      { role: 'co', units: [{ name: '市科技局', part: 'lead' }] },
      'unit_invalid',
    ],
  ])('%s', async (_, content, referral, code) => {
    const before = await everyFact(office.db);
    const { status, reasons } = await refusal(office.register(content, referral));
    expect([status, reasons.map((one) => one.code)]).toEqual([422, [code]]);
    expect(reasons[0]?.message).toMatch(/。$/);
    expect(await everyFact(office.db)).toEqual(before);
  });
});

describe('corrections', () => {
  it('say who changed what to whoever has an old page', async () => {
    const id = await office.register({ proposers: [{ name: '张三' }] });
    await office.corrections.correct(id, { ...FORM, title: '关于数据要素的建议', version: 1 }, office.actor);
    const { status, reasons } = await refusal(
      office.corrections.correct(id, { ...FORM, version: 1 }, office.actor),
    );
    expect([status, reasons[0]?.code]).toEqual([409, 'stale']);
    expect(reasons[0]?.message).toMatch(
      /^此件已由李联络于\d\d:\d\d更正登记内容（案由、提出人），页面已更新。$/,
    );
    const sheet = await office.sheet(id);
    expect(sheet).toMatchObject({ title: '关于数据要素的建议', version: 2, proposers: [] });
    expect(sheet.timeline.at(-1)).toMatchObject({
      sentence: '更正了案由、提出人。',
      before: { 提出人: '张三' },
      after: { 提出人: null },
    });
  });

  it('write nothing where nothing changed, and refuse a number that is taken', async () => {
    const id = await office.register();
    await office.register({ number: '065', title: '另一件' });
    await office.corrections.correct(id, { ...FORM, version: 1 }, office.actor);
    expect((await office.sheet(id)).timeline).toHaveLength(1);
    const taken = office.corrections.correct(id, { ...FORM, number: '65', version: 1 }, office.actor);
    expect((await refusal(taken)).reasons[0]?.code).toBe('number_taken');
  });

  it('replace the other bodies of a referral and count its version up', async () => {
    const id = await office.register({}, { role: 'co', units: [{ name: '市财政局', part: 'lead' }] });
    const [referral] = (await office.sheet(id)).referrals;
    const units = [
      { name: '市财政局', part: 'lead' as const, contactName: '王五' },
      { name: '市教育局', part: 'co' as const },
    ];
    await office.corrections.replaceUnits(referral!.id, { version: 1, units }, office.actor);
    expect((await office.sheet(id)).referrals[0]?.units.map((one) => [one.name, one.contactName])).toEqual([
      ['市财政局', '王五'],
      ['市教育局', null],
    ]);
    const old = office.corrections.replaceUnits(referral!.id, { version: 1, units: [] }, office.actor);
    expect((await refusal(old)).reasons[0]?.message).toContain('更正其他承办单位');
  });
});
