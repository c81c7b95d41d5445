import type { KindInput } from '../../src/domain/kind-rules.js';
import { KindKeeper } from '../../src/modules/settings/kind-keeper.js';
import { ListKeeper } from '../../src/modules/settings/list-keeper.js';
import { ListsService } from '../../src/modules/settings/lists.service.js';
import { SettingKeeper } from '../../src/modules/settings/setting-keeper.js';
import { createAccounts } from '../support/accounts.js';
import { personOf } from '../support/people.js';
import { openRegister, refusal, type Register } from '../support/registering.js';

let office: Register;
beforeEach(async () => {
  office = await openRegister();
  known = undefined;
});
afterEach(() => office.close());

let known: ReturnType<typeof createAccounts> | undefined;
const accounts = () => (known ??= createAccounts(office.url));
const as = async (role: 'liaison' | 'security_admin') => personOf(office, (await accounts())[role]);

const CLASSES = ['A', 'B', 'C'].map((code, position) => ({ code, label: `${code}类`, position }));
const labels = async (list: string, year: number) =>
  (await office.get(ListsService).entries(list, year)).map((entry) => entry.label);
const classes = (fromYear: number, entries = CLASSES) =>
  office.get(ListKeeper).replace('outcome_class', fromYear, entries, office.actor);

describe('a list from a year on', () => {
  it('leaves earlier years, and later wordings, as they are', async () => {
    expect(await classes(2024)).toMatchObject({ year: 2024, from: 2024, until: null });
    expect(await classes(2022, CLASSES.slice(0, 2))).toMatchObject({ from: 2022, until: 2023 });
    expect(await labels('outcome_class', 2021)).toEqual(['A', 'B', 'C', 'D']);
    expect(await labels('outcome_class', 2023)).toEqual(['A类', 'B类']);
    expect(await labels('outcome_class', 2030)).toEqual(['A类', 'B类', 'C类']);
    await classes(2024, CLASSES.slice(1));
    expect(await labels('outcome_class', 2024)).toEqual(['B类', 'C类']);
    const trace = await office.db.query(
      `select before, after from audit_event where action = 'list.replaced'`,
    );
    expect(trace).toHaveLength(3);
    expect(trace[0]).toMatchObject({
      before: { list: 'outcome_class', entries: [{ code: 'A' }, {}, {}, {}] },
    });
  });

  it('keeps an empty wording apart from the next', async () => {
    await office.get(ListKeeper).replace('topic', 2024, [], office.actor);
    await office
      .get(ListKeeper)
      .replace('topic', 2022, [{ code: 't', label: '科技', position: 1 }], office.actor);
    expect(await labels('topic', 2023)).toEqual(['科技']);
    expect(await labels('topic', 2024)).toEqual([]);
  });

  it('cannot lose a code that proposals of those years use, and says which', async () => {
    await office.importRows([{ 答复日期: '2022-07-01', 结果类别: 'D', 内容分类: '科技创新' }]);
    const { status, reasons } = await refusal(classes(2022));
    expect([status, reasons[0]?.code]).toEqual([409, 'code_in_use']);
    expect(reasons[0]?.message).toContain('“D”，而《关于加快推进数据要素市场建设的建议》（064号）还在用');
    expect(await classes(2023)).toMatchObject({ from: 2023 });
    const topics = office.get(ListKeeper).replace('topic', 2022, [], office.actor);
    expect((await refusal(topics)).reasons[0]?.message).toContain('“科技创新”');
  });

  it('is refused with every reason at once, and then nothing has changed', async () => {
    const words = ['主办', '主办 '].map((label, position) => ({ code: 'lead', label, position }));
    const work = office.get(ListKeeper).replace('role_word', 2022, words, office.actor);
    const { status, reasons } = await refusal(work);
    expect([status, reasons.length]).toEqual([422, 5]);
    expect(await labels('role_word', 2022)).toHaveLength(43);
    expect((await refusal(office.get(ListKeeper).replace('nothing', 2022, [], office.actor))).status).toBe(
      404,
    );
  });

  it('of words for a role is what the next import reads by', async () => {
    const lists = office.get(ListKeeper);
    const { entries } = await lists.one('role_word', 2022);
    const more = [...entries, { code: 'co', label: '参与办理', position: 99 }];
    await lists.replace('role_word', 2022, more, office.actor);
    expect(await office.importRows([{ 办理方式: '参与办理' }])).toMatchObject({ created: 1 });
  });
});

describe('kinds from a year on', () => {
  const change = async (fromYear: number, how: (kinds: KindInput[]) => KindInput[]) => {
    const keeper = office.get(KindKeeper);
    return keeper.replace(fromYear, how((await keeper.ofYear(fromYear)).kinds), office.actor);
  };

  it('figures follow at once, earlier years stay', async () => {
    await office.importRows([{}, { 编号: '065', 交办日期: '2023-04-29' }]);
    await change(2023, (kinds) => kinds.map((kind) => ({ ...kind, counts: 'beside' })));
    expect((await office.reports.annual(2023)).figures.handled).toBe(0);
    expect((await office.reports.annual(2022)).figures.handled).toBe(1);
  });

  it('cannot go while used, move to the other body, share a word, or turn a status', async () => {
    // A blank 满意度 is a form that has not come back yet.
    await office.importRows([{ 答复日期: '2022-07-01', 结果满意度: null }]);
    const without = change(2022, (kinds) => kinds.filter((kind) => kind.code !== 'npc_suggestion'));
    expect((await refusal(without)).reasons[0]?.message).toContain('“代表建议”');
    const turned = change(2022, (kinds) => kinds.map((kind) => ({ ...kind, owesFeedback: false })));
    expect((await refusal(turned)).reasons.map((one) => one.code)).toEqual(['status_would_turn']);
    const moved = change(2022, ([first, ...rest]) => [
      { ...first!, body: 'cppcc', words: ['提案'] },
      ...rest,
    ]);
    expect((await refusal(moved)).reasons).toHaveLength(2);
    await change(2023, (kinds) => kinds.slice(0, 1));
    expect((await office.check.run()).ok).toBe(true);
  });
});

describe('signers and number series', () => {
  it('are there from the start, and follow the kinds and classes of the year', async () => {
    const lists = office.get(ListKeeper);
    const signers = await lists.one('signer', 2022);
    expect(signers.entries.map(({ code, label }) => [code, label])).toEqual([
      ['key_item', '局主要领导'],
      ['kind_npc_motion', '局主要领导'],
      ['kind_cppcc_recommendation', '局主要领导'],
      ['rest', '分管局领导'],
    ]);
    expect(signers.words).toEqual(['分管局领导', '局主要领导']);
    await classes(2024, CLASSES.slice(0, 1));
    const cases = (await lists.one('signer', 2024)).codes?.map(({ name }) => name);
    expect(cases).toEqual([
      '重点件',
      '人大议案',
      '代表建议',
      '政协建议案',
      '政协提案',
      '结果为A类',
      '其余各件',
    ]);
    const series = await lists.one('number_series', 2022);
    expect(series.entries.map(({ label }) => label)).toEqual(['科函', '科函', '科会函', '科会函']);
    await lists.replace('number_series', 2026, series.entries, office.actor);
  });
});

describe('a setting from a year on', () => {
  it('changes the sentence of its years at once', async () => {
    const liaison = await as('liaison');
    const settings = office.get(SettingKeeper);
    await office.importRows([{ 办理方式: '独办' }, { 编号: '065' }]);
    await settings.change('lead_roles', 2022, ['lead'], liaison);
    await settings.change('lead_words', 2022, ' 主办 ', liaison);
    const report = await office.reports.annual(2022);
    expect([report.figures.lead, report.text.includes('主办1件')]).toEqual([1, true]);
    const shown = (await settings.ofYear(2021, liaison)).settings.find((one) => one.key === 'lead_roles');
    expect(shown).toMatchObject({ value: ['lead', 'sole', 'separate'], fromYear: 1949, untilYear: 2021 });
  });

  it.each([
    ['body_name', ' '],
    ['own_names', ['甲', '甲']],
    ['year_rule', 'never'],
    ['lead_roles', []],
    ['reference_counts', 'yes'],
    ['near_workdays', 0],
  ])('%s cannot be %j', async (key, value) => {
    const change = office.get(SettingKeeper).change(key, 2022, value, await as('liaison'));
    const { status, reasons } = await refusal(change);
    expect([status, reasons[0]?.code]).toEqual([422, 'setting_invalid']);
    expect(reasons[0]?.message).toMatch(/。$/);
  });
});

describe('三员分立', () => {
  const set = async (value: boolean, role: 'liaison' | 'security_admin' = 'security_admin') =>
    office.get(SettingKeeper).change('officers_apart', 2026, value, await as(role));

  it('is the security administrator’s, holds for all years, and is not set while one is two', async () => {
    expect((await refusal(set(false, 'liaison'))).reasons).toEqual([
      { code: 'not_allowed', message: '“三员分立”由安全管理员设置。' },
    ]);
    const shown = (await set(false)).settings.find((one) => one.key === 'officers_apart');
    expect(shown).toMatchObject({ value: false, fromYear: 1949, byYear: false, editable: true });
    const { auditor } = await accounts();
    await office.db.query(`insert into person_role (person_id, role) values ($1, 'system_admin')`, [auditor]);
    const joined = await refusal(set(true));
    expect([joined.status, joined.reasons[0]?.message]).toEqual([
      409,
      '测试shenji现在兼任审计员、系统管理员，请先改由不同的人担任。',
    ]);
  });
});
