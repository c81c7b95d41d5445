import { NATIONAL, PLACES } from '../../migrations/rule-sets.js';
import type { Body } from '../../src/domain/codes.js';
import { linesForNextYear, type PlanLine, planReasons, sameLine } from '../../src/domain/plan-checks.js';
import { ruleReasons, type RuleSurroundings } from '../../src/domain/rule-checks.js';
import { unansweredCase } from '../../src/domain/rule-reach.js';
import { startFrom } from '../../src/domain/rule-start.js';
import type { RuleRow, RuleSetDraft } from '../../src/domain/rule-terms.js';
import { tryRules } from '../../src/domain/rule-trial.js';
import { stateOfVersion } from '../../src/domain/rule-versions.js';
import { officialCalendar } from '../support/official-calendar.js';
import { rulesOf, seededRuleSet } from '../support/rule-sets.js';

const KINDS = new Map<string, Body>([
  ['npc_motion', 'npc'],
  ['npc_suggestion', 'npc'],
  ['cppcc_recommendation', 'cppcc'],
  ['cppcc_proposal', 'cppcc'],
]);
const AROUND: RuleSurroundings = { kinds: KINDS, today: '2026-05-13', latestUsed: null, hasVersion: true };

const row = (over: Partial<RuleRow> = {}): RuleRow => ({
  ...{ clock: 'reply', roles: ['lead', 'sole', 'separate'], levels: null, bodies: null, kinds: null },
  ...{ difficult: false, owesFeedback: false, window: { length: 3, unit: 'm' }, base: 'referred' },
  ...{ rollOver: false, source: { text: '市规定第五条' } },
  ...over,
});
const CO = row({ roles: ['co'], base: 'received' });
const draft = (rows: RuleRow[], over: Partial<RuleSetDraft> = {}): RuleSetDraft => ({
  ...{ place: '某市', level: null, fromOn: '2026-06-01', reachesBack: false, note: null, rows },
  ...over,
});
const codes = (set: RuleSetDraft, around: Partial<RuleSurroundings> = {}) =>
  ruleReasons(set, { ...AROUND, ...around }).map(({ code, field }) => `${field} ${code}`);

describe('rules as the office writes them', () => {
  it('are taken as they were seeded, from every place, with what they leave open taken over', () => {
    for (const rules of [NATIONAL, ...PLACES]) {
      const { rows } = startFrom(seededRuleSet(rules, 7), seededRuleSet(), null);
      expect([rules.place, codes(draft(rows)), unansweredCase(rows, KINDS)]).toEqual([rules.place, [], null]);
    }
  });

  it.each<[string, Partial<RuleRow>, string]>([
    ['no role', { roles: [] }, 'rows.0.roles roles_missing'],
    ['a role without that clock', { clock: 'contact', roles: ['co'] }, 'rows.0.roles role_unfit'],
    ['what is only for reading', { roles: ['reference'] }, 'rows.0.roles role_unfit'],
    ['a day that is not known then', { base: 'replied' }, 'rows.0.base base_unfit'],
    ['no time at all', { window: { length: 0, unit: 'wd' } }, 'rows.0.length window_invalid'],
    ['more than ten years', { window: { length: 121, unit: 'm' } }, 'rows.0.length window_invalid'],
    ['a kind that there is not', { kinds: ['letters'] }, 'rows.0.kinds kind_unknown'],
    ['no source', { source: { text: ' ' } }, 'rows.0.source source_missing'],
    ['the law for what it does not regulate', { source: 'deputies_law' }, 'rows.0.source law_unfit'],
  ])('are refused with %s', (_what, over, expected) => {
    expect(codes(draft([row(over)]))).toEqual([expected]);
  });

  it('say in a sentence which row, and what to write', () => {
    const [base, source] = ruleReasons(
      draft([CO, row({ clock: 'feedback', source: { text: '' } })]),
      AROUND,
    ).map(({ message }) => message);
    expect(base).toBe('第2行（征询意见）：这一期限只能从答复之日起算，不能从交办之日起算。');
    expect(source).toBe('第2行（征询意见）：请写明依据的条款，如“上海市（2015年）：收到之日起1个月”。');
  });

  it('have no row that can never be reached, by one row or by several together', () => {
    expect(codes(draft([row(), row({ difficult: true })]))).toEqual(['rows.1.clock row_shadowed']);
    expect(codes(draft([row({ difficult: true }), row()]))).toEqual([]);
    const halves = [row({ bodies: ['npc'] }), row({ bodies: ['cppcc'] })];
    const [reason] = ruleReasons(draft([...halves, row({ roles: ['sole'] })]), AROUND);
    expect(reason?.message).toBe(
      '第3行（答复）永远用不上：它的情形前面的第1、2行已经规定，请调整次序或删去一行。',
    );
    expect(codes(draft([row({ roles: ['lead'] }), row()]))).toEqual([]);
    // A kind that is added later still reaches the general row.
    expect(codes(draft([row({ kinds: [...KINDS.keys()] }), row()]))).toEqual([]);
    expect(codes(draft([row({ bodies: ['cppcc'], kinds: ['npc_motion'] })]))).toEqual([
      'rows.0.clock row_of_nothing',
    ]);
  });

  it('of one level name no level in a row, and only such may be given up by an empty set', () => {
    const municipal = { level: 'municipal' as const };
    expect(codes(draft([row({ levels: ['municipal'] })], municipal))).toEqual([
      'rows.0.levels levels_pointless',
    ]);
    expect(codes(draft([], municipal))).toEqual([]);
    expect(codes(draft([], municipal), { hasVersion: false })).toEqual(['rows rows_missing']);
    expect(codes(draft([]))).toEqual(['rows rows_missing']);
    // What another level’s rows took is no obstacle in a set for one level.
    expect(codes(draft([row({ roles: ['lead'] }), row({ roles: ['sole'] })], municipal))).toEqual([]);
  });

  it('do not begin before the version in use, unless they reach back explicitly', () => {
    const latestUsed = { place: '上海市', fromOn: '2026-03-01' };
    expect(codes(draft([row()], { fromOn: '2026-02-28' }), { latestUsed })).toEqual([
      'fromOn from_before_version',
    ]);
    expect(codes(draft([row()], { fromOn: '2026-02-28', reachesBack: true }), { latestUsed })).toEqual([]);
    expect(codes(draft([row()], { fromOn: '2026-03-01' }), { latestUsed })).toEqual([]);
    expect(codes(draft([row()], { reachesBack: true }))).toEqual(['fromOn reach_ahead']);
    expect(codes(draft([row()], { fromOn: '2062-06-01', place: ' ' }))).toEqual([
      'place place_missing',
      'fromOn from_far',
    ]);
  });

  it('leave nobody without a date unsaid', () => {
    expect(unansweredCase([row()], KINDS)).toMatchObject({ role: 'co' });
    expect(unansweredCase([row({ bodies: ['npc'] }), CO], KINDS)).toMatchObject({
      role: 'lead',
      body: 'cppcc',
    });
    expect(unansweredCase([row(), CO], KINDS)).toBeNull();
  });
});

describe('beginning from a place', () => {
  it('takes over, marked, what its text says nothing of, clock by clock and role by role', () => {
    const { rows, note } = startFrom(rulesOf('北京市'), seededRuleSet(), null);
    const over = rows.filter(({ takenOver }) => takenOver);
    expect(over.map(({ clock, roles }) => `${clock} ${roles.join()}`)).toEqual([
      'reply co',
      'return lead,sole,separate,co',
      'reassign lead,sole,separate,co',
      'contact lead,sole,separate',
      'outside_opinion lead,sole,separate',
      'rework co',
      'publication lead,sole,separate',
    ]);
    expect(note).toMatch(/^以“北京市”为底。没有规定的沿用“全国通用（默认）”：会办意见、申请调整/);
  });

  it('leaves it to the general rules in a set for one level', () => {
    const { rows } = startFrom(rulesOf('北京市'), seededRuleSet(), 'municipal');
    expect(rows.map(({ clock }) => clock)).toEqual(['reply', 'reply', 'feedback', 'rework']);
  });
});

describe('versions and trials', () => {
  it('say which version stands', () => {
    const sets = [
      { id: 1, level: null, fromOn: '1949-10-01' },
      { id: 2, level: null, fromOn: '2026-01-01' },
      { id: 3, level: null, fromOn: '2026-01-01' },
      { id: 4, level: null, fromOn: '2027-01-01' },
    ];
    expect(sets.map((set) => stateOfVersion(set, sets, '2026-05-13'))).toEqual([
      'past',
      'past',
      'present',
      'future',
    ]);
  });

  it('count a sample under the draft from its day on, and by the present rules before', () => {
    const terms = { calendar: officialCalendar(), ruleSets: [seededRuleSet()], plan: [] };
    const facts = {
      ...{ role: 'lead' as const, level: 'municipal' as const, body: 'npc' as const, kind: 'npc_suggestion' },
      ...{ owesFeedback: true, difficult: false },
    };
    const rows = [row({ window: { length: 2, unit: 'm' } })];
    const reply = (referred: string, reachesBack = false) =>
      tryRules(
        draft(rows, { fromOn: '2026-05-01', reachesBack }),
        { ...facts, bases: { referred } },
        terms,
        '2026-05-13',
      ).find(({ clock }) => clock === 'reply');
    expect(reply('2026-05-01')).toMatchObject({ dueOn: '2026-07-01', row: 1, place: '某市' });
    expect(reply('2026-04-30')).toMatchObject({ dueOn: '2026-07-30', row: null, place: '全国通用（默认）' });
    expect(reply('2026-04-30', true)).toMatchObject({ dueOn: '2026-06-30', row: 1 });
  });
});

describe('dates of a plan', () => {
  const line = (over: Partial<PlanLine> = {}): PlanLine => ({
    ...{ level: 'municipal', body: null, roles: ['lead'], dueOn: '2026-07-31', source: '政办〔2026〕2号' },
    ...over,
  });
  const reasons = (...lines: PlanLine[]) =>
    planReasons(2026, lines).map(({ code, field }) => `${field} ${code}`);

  it('lie in their year or the next, name their source, and say each thing once', () => {
    expect(reasons(line(), line({ body: 'npc' }), line({ level: 'national' }))).toEqual([]);
    expect(reasons(line({ dueOn: '2028-01-01', source: ' ' }))).toEqual([
      'lines.0.dueOn due_outside_year',
      'lines.0.source source_missing',
    ]);
    expect(reasons(line(), line({ roles: ['sole', 'lead'] }))).toEqual(['lines.1.roles line_twice']);
    expect(reasons(line(), line({ body: 'npc' }), line({ body: 'cppcc' }))).toEqual([
      'lines.0.roles line_shadowed',
    ]);
    expect(reasons(line({ roles: [] }), line({ roles: ['reference'] }))).toEqual([
      'lines.0.roles roles_missing',
      'lines.1.roles role_unfit',
    ]);
  });

  it('of last year come on the same day, and their source is asked for anew', () => {
    expect(linesForNextYear([line({ dueOn: '2024-02-29' })])).toMatchObject([
      { dueOn: '2025-02-28', source: '' },
    ]);
    expect(sameLine(line({ roles: ['lead', 'sole'] }), line({ roles: ['sole', 'lead'] }))).toBe(true);
    expect(sameLine(line(), line({ body: 'npc' }))).toBe(false);
  });
});
