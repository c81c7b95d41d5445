import { type IdentityResult } from '../../src/domain/identities.js';
import { proposalName, quotedTitle } from '../../src/domain/proposal-name.js';
import { type NamedRow, reportNotes } from '../../src/domain/report-notes.js';
import { facts2022 } from '../support/report-facts.js';

const row = (given: Partial<NamedRow> = {}): NamedRow => ({
  proposalId: 72,
  number: '008',
  title: '关于加快推进高端装备首台（套）应用的提案',
  session: '市政协十四届一次会议',
  sessionLevel: 'municipal',
  sessionBody: 'cppcc',
  sessionTerm: 14,
  sessionOrdinal: 1,
  proposalYear: 2022,
  role: 'separate',
  roles: ['co', 'separate'],
  ...given,
});
const NAME = '市政协十四届一次会议第008号《关于加快推进高端装备首台（套）应用的提案》';
const notes =
  (...given: Parameters<typeof facts2022>) =>
  (rows: Record<string, NamedRow[]>, broken: IdentityResult[] = []) =>
    reportNotes(facts2022(...given), rows, broken);

describe('the notes beside the figures', () => {
  it('name the proposal held in two roles and reckon the difference', () => {
    expect(notes()({ heldInTwoRoles: [row()] })).toContain(
      `${NAME}兼有分办、会办两种办理方式，按件只计1件，故主（承）办51件与会办136件之和比总数多1件。`,
    );
  });

  it('gather several by their roles', () => {
    const rows = [row(), row({ number: '009' }), row({ number: '010', roles: ['lead', 'co'] })];
    const [note] = notes({ handled: 184 })({ heldInTwoRoles: rows }).filter((it) => it.includes('兼有'));
    expect(note).toContain('第009号《关于加快推进高端装备首台（套）应用的提案》兼有分办、会办两种办理方式；');
    expect(note).toMatch(
      /兼有主办、会办两种办理方式，按件各只计1件，故主（承）办51件与会办136件之和比总数多3件。$/,
    );
  });

  it('say an overlap within the lead roles, and name only what is folded', () => {
    const rows = [row({ roles: ['lead', 'sole', 'co'] })];
    expect(notes()({ leadInTwoRoles: rows })).toContain(
      `${NAME}兼有主办、独办两种办理方式，同属主（承）办，在主（承）办中按件只计1件。`,
    );
  });

  it('name what is open, late, without a deadline, beside the total and for reference', () => {
    const said = notes({ open: 1, late: 1, noDueDate: 1, issueDateUnknown: 1, beside: 1, 'roles.reference': 1 })({
      open: [row()], late: [row()], noDueDate: [row()], issueDateUnknown: [row()], beside: [row()],
      'roles.reference': [row({ roles: ['reference'] })],
    }); // prettier-ignore
    expect(said).toEqual(
      expect.arrayContaining([
        `尚在办理1件：${NAME}（分办）。`,
        `超过规定时限发出1件：${NAME}（分办）。`,
        `没有登记办理期限1件，因此不写“按规定时限”：${NAME}（分办）。`,
        `已发出但没有登记发出日期1件，因此不写“按规定时限”：${NAME}（分办）。`,
        `另有1件列为另计，不计入总数和其他各项：${NAME}。`,
        `另有参阅件1件，不计入总数：${NAME}。`,
      ]),
    );
  });

  it('do not leave out of the total what is held in another role beside the reference', () => {
    const said = notes({ 'roles.reference': 2 })({
      'roles.reference': [row({ roles: ['reference'] }), row({ roles: ['lead'] })],
    });
    expect(said).toContain(`参阅件2件，只作参阅的不计入总数：${NAME}、${NAME}（另以主办计入总数）。`);
  });

  it('say nothing of references that count, and name at most ten', () => {
    const rows = Array.from({ length: 10 }, () => row());
    const said = notes(
      { 'roles.reference': 1, open: 12 },
      { referenceCounts: true },
    )({ 'roles.reference': rows, open: rows });
    expect(said.join('')).not.toContain('参阅');
    expect(said.find((it) => it.startsWith('尚在办理12件'))).toMatch(/等12件。$/);
  });

  it.each([
    ['referred', '按交办年份统计'],
    ['concluded', '按办结年份统计'],
    ['session', '按会议年份统计'],
  ] as const)('print the year rule %s and what 办结 means', (yearRule, words) => {
    const [rule, meaning] = notes({}, { yearRule })({});
    expect(rule).toContain(words);
    expect(meaning).toContain('“办结”指答复或会办意见已经发出');
  });

  it('tell of replies that wait for publication, and of numbers that do not agree', () => {
    const broken = {
      sentence: '甲＝乙',
      holds: false,
      leftValue: 2,
      rightValue: 1,
      offenders: [1],
    } as unknown as IdentityResult;
    const said = notes({ activeUnpublished: 2 })({}, [broken]);
    expect(said).toContain('另有2件答复已定为主动公开、尚未公开，不计入公开件数。');
    expect(said).toContain('数据不符：“甲＝乙”左边是2，右边是1，涉及1件建议提案，请先核对。');
  });
});

describe('the name of a proposal', () => {
  const none = { sessionLevel: null, sessionBody: null, sessionTerm: null, sessionOrdinal: null };
  it.each([
    [{}, '市政协十四届一次会议第008号'],
    [{ session: '十四届一次' }, '市政协十四届一次会议第008号'],
    [
      { session: '十六届一次', sessionBody: 'npc', sessionTerm: 16, sessionLevel: 'national' },
      '全国十六届人大一次会议第008号',
    ],
    [{ ...none, session: '市两会期间', number: '3' }, '2022年市两会期间第3号'],
    [{ ...none, session: null, number: '平12' }, '2022年平12号'],
    [{ ...none, session: '市两会2022年', number: '闭05' }, '市两会2022年闭05号'],
  ] as [Partial<NamedRow>, string][])('is its session and number: %j', (given, name) => {
    expect(proposalName(row(given))).toBe(name);
  });

  it('keeps title marks apart', () => {
    expect(quotedTitle('关于落实《条例》的建议')).toBe('《关于落实〈条例〉的建议》');
  });
});
