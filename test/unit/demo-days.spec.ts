import { formOf, registeredAgo } from '../../src/demo/case-form.js';
import { dayFromToday, momentOf, workdayFrom } from '../../src/demo/days.js';
import { body, cppcc, deputy, member, npc, units } from '../../src/demo/demo-case.js';
import * as ANSWERED_LETTERS from '../../src/demo/letters-answered.js';
import * as CLEARING_LETTERS from '../../src/demo/letters-clearing.js';
import { factsOf, opinion, p, reply, textOf } from '../../src/demo/letters.js';
import * as OPINION_LETTERS from '../../src/demo/letters-opinions.js';
import { DEMO_CASES } from '../../src/demo/running-year.js';
import { cleanText } from '../../src/modules/drafting/draft-text.js';
import { officialCalendar } from '../support/official-calendar.js';

const calendar = officialCalendar();

describe('the days of the demo', () => {
  it.each([
    ['2026-05-12', -1, '2026-05-11'],
    // A make-up Saturday is worked, the days of 劳动节 are not.
    ['2026-05-12', -2, '2026-05-09'],
    ['2026-05-12', -6, '2026-04-30'],
    // In the holiday week the last working day lies before it, the next one after it.
    ['2026-10-05', -1, '2026-09-30'],
    ['2026-10-05', 1, '2026-10-08'],
    // 2027 has no notice yet: weekends and holidays of fixed date.
    ['2027-01-03', -1, '2026-12-31'],
    ['2027-01-03', 1, '2027-01-04'],
  ])('from %s, %i working days: %s', (today, count, day) => {
    expect(workdayFrom(today, count, calendar)).toBe(day);
  });

  it('tomorrow is tomorrow, worked or not', () => {
    expect(dayFromToday({ days: 1 }, '2026-12-31', calendar)).toBe('2027-01-01');
    expect(dayFromToday({ workdays: 1 }, '2026-12-31', calendar)).toBe('2027-01-04');
  });

  it('spreads what was done over the hours of the office', () => {
    const times = Array.from({ length: 40 }, (_, at) => momentOf('2026-05-12', at, 40));
    const clock = times.map((time) => new Date(time.getTime() + 8 * 3_600_000).toISOString());
    expect(clock).toEqual([...clock].sort());
    for (const time of clock) expect(time).toMatch(/^2026-05-12T(09|10|11|14|15|16|17):/);
    expect(clock.filter((time) => time.includes('T11:') && time > '2026-05-12T11:30')).toEqual([]);
  });
});

describe('a letter of the demo', () => {
  const letter = reply('B', p('一段。'), {
    points: [{ outcome: 'planned', content: '办一件事', planned: 3 }],
  });
  const of = { title: '关于某事的建议', by: deputy(1, 1), role: 'sole' as const };

  it('speaks to who raised it, or as an opinion to the unit that leads', () => {
    expect(textOf(letter, of)).toBe(
      p('尊敬的代表1：', '您提出的《关于某事的建议》收悉。经研究，现答复如下：', '一段。') +
        p('感谢您对我市科技创新工作的关心和支持。'),
    );
    expect(textOf(letter, { ...of, by: body('民进市委会') })).toContain('<p>民进市委会：</p><p>贵单位提出的');
    const lead = units('lead', '市教育局');
    expect(textOf(opinion(p('一段。')), { ...of, role: 'co', units: lead })).toMatch(
      /^<p>市教育局：<\/p><p>你单位主办的《关于某事的建议》收悉。/,
    );
  });

  it('says beside the text what is published, and until when a point is planned', () => {
    expect(factsOf(letter, 4, (workdays) => `in ${workdays}`)).toEqual({
      ...{
        revision: 4,
        outcomeClass: 'B',
        disclosure: 'active',
        width: 'full',
        ground: null,
        delegateId: null,
      },
      points: [{ outcome: 'planned', content: '办一件事', reason: null, plannedBy: 'in 3' }],
    });
    expect(factsOf(opinion(''), 1, String)).toMatchObject({ outcomeClass: null, disclosure: null });
  });

  it.each([CLEARING_LETTERS, ANSWERED_LETTERS, OPINION_LETTERS])(
    'keeps to the text that the office keeps',
    (texts) => {
      for (const [name, letter] of Object.entries(texts))
        if ('blocks' in letter) expect([name, cleanText(letter.blocks)]).toEqual([name, letter.blocks]);
    },
  );
});

describe('the form of a case', () => {
  const suggestion = npc(7, '关于某事的建议', { by: deputy(1, 1, 2), role: 'co', referred: 1, steps: [] });
  const proposal = cppcc(8, '关于某事的提案', {
    by: member(1, '科技界'),
    role: 'lead',
    referred: 1,
    steps: [],
  });

  it.each([
    ['2026-03-11', '007', '008', 5],
    ['2026-11-25', '闭07', '平08', 5],
    ['2027-03-10', '007', '008', 1],
  ])('as of %s is numbered %s and %s, of the %i. session', (today, first, second, ordinal) => {
    const forms = [suggestion, proposal].map((it) => formOf(it, today, calendar));
    expect(forms.map((form) => form.number)).toEqual([first, second]);
    expect(forms.map((form) => form.session?.ordinal)).toEqual([ordinal, ordinal]);
    expect(forms[0]!.session?.term).toBe(today < '2027' ? 16 : 17);
  });

  it('leaves the date to the rules, unless the case says when', () => {
    const dueOn = (it: typeof suggestion) => formOf(it, '2026-12-01', calendar).referral.dueOn;
    expect([dueOn(suggestion), dueOn(proposal)]).toEqual([null, null]);
    expect(dueOn({ ...proposal, due: { workdays: 2 } })).toBe('2026-12-03');
    expect(dueOn({ ...proposal, role: 'reference' })).toBeNull();
  });

  it('of every case has a title and, within kind and level, a number of its own, and steps in order', () => {
    expect(new Set(DEMO_CASES.map((it) => it.title)).size).toBe(DEMO_CASES.length);
    const numbers = DEMO_CASES.map((it) => `${it.kind} ${it.level ?? ''} ${it.number}`);
    expect(new Set(numbers).size).toBe(DEMO_CASES.length);
    for (const it of DEMO_CASES) {
      const days = [it.referred, registeredAgo(it), ...it.steps.map((step) => step.ago)];
      expect([it.title, days]).toEqual([it.title, [...days].sort((a, b) => b - a)]);
      expect([it.title, Math.min(...days) >= 1]).toEqual([it.title, true]);
    }
  });
});
