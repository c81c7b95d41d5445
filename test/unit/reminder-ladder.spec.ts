import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-day.js';
import { secondsUntilNextTry } from '../../src/domain/delivery-tries.js';
import { digestPart, digestText, digestTitle } from '../../src/domain/digest.js';
import { ladderRefusals } from '../../src/domain/ladder-rules.js';
import { isHours, isQuiet, quietTerms, quietWords } from '../../src/domain/quiet-hours.js';
import { activeRungs, AUDIENCES, MOMENTS, type Rung } from '../../src/domain/reminder-ladder.js';
import { reminderTitle } from '../../src/domain/reminder-words.js';
import { officialCalendar } from '../support/official-calendar.js';
import { SOAK } from '../support/soak.js';

const calendar = officialCalendar();
const LADDER: Rung[] = [
  ...[10, 5, 1, 0].flatMap((workdays) =>
    (['handler', 'division_head'] as const).map((audience) => ({
      moment: 'before' as const,
      workdays,
      audience,
    })),
  ),
  { moment: 'every', workdays: 2, audience: 'division_head' },
  { moment: 'after', workdays: 3, audience: 'leader' },
];
const onDay = (dueOn: string, day: string, rungs = LADDER) =>
  activeRungs(rungs, dueOn, day, day, calendar).map(({ audience, code }) => `${audience} ${code}`);

describe('a ladder', () => {
  // 2026-06-19 is 端午, a Friday; the 22nd a Monday.
  it.each([
    ['2026-06-04', ['handler before-10', 'division_head before-10']],
    ['2026-06-11', ['handler before-5', 'division_head before-5']],
    ['2026-06-16', []],
    ['2026-06-17', ['handler before-1', 'division_head before-1']],
    ['2026-06-18', ['handler before-0', 'division_head before-0']],
    ['2026-06-19', []],
    ['2026-06-22', []],
    ['2026-06-23', ['division_head after-2']],
    ['2026-06-24', ['leader after-3']],
    ['2026-06-25', ['division_head after-4']],
  ])('of a date on a holiday counts down to the last working day: %s', (day, told) => {
    expect(onDay('2026-06-19', day)).toEqual(told);
  });

  it('tells after days that were missed only the latest, each audience of its own', () => {
    expect(activeRungs(LADDER, '2026-06-18', '2026-06-10', '2026-06-18', calendar)).toEqual([
      { audience: 'handler', firesOn: '2026-06-18', code: 'before-0' },
      { audience: 'division_head', firesOn: '2026-06-18', code: 'before-0' },
    ]);
    expect(activeRungs(LADDER, '2026-06-18', '2026-06-18', '2026-06-30', calendar)).toEqual([
      { audience: 'handler', firesOn: '2026-06-18', code: 'before-0' },
      { audience: 'division_head', firesOn: '2026-06-29', code: 'after-6' },
      { audience: 'leader', firesOn: '2026-06-24', code: 'after-3' },
    ]);
  });

  const days = fc.integer({ min: 0, max: 330 }).map((n) => addDays('2026-01-05', n));
  const rung = fc.record<Rung>({
    moment: fc.constantFrom(...MOMENTS),
    workdays: fc.integer({ min: 1, max: 15 }),
    audience: fc.constantFrom(...AUDIENCES),
  });

  it('whatever days the sweep misses: one a day for each audience, none twice, none lost but to a later one', () => {
    fc.assert(
      fc.property(
        fc.array(rung, { maxLength: 12 }),
        days,
        fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
        (rungs, due, runs) => {
          const start = addDays(due, -25);
          const came = runs.map((_, at) => onDay(due, addDays(start, at), rungs));
          const told = new Set<string>();
          let last = 0;
          runs.forEach((run, at) => {
            if (!run) return;
            const active = activeRungs(rungs, due, addDays(start, last), addDays(start, at), calendar);
            expect(new Set(active.map(({ audience }) => audience)).size).toBe(active.length);
            active.forEach(({ audience, code }) => told.add(`${audience} ${code}`));
            // Of each audience the latest that came up, be it today's or one of a day that was missed.
            const latest = AUDIENCES.flatMap((audience) => {
              const own = came
                .slice(last, at + 1)
                .map((codes) => codes.filter((one) => one.startsWith(audience)));
              return own.findLast((codes) => codes.length > 0) ?? [];
            });
            expect(active.map(({ audience, code }) => `${audience} ${code}`).sort()).toEqual(latest.sort());
            last = at;
          });
          for (const [at, run] of runs.entries())
            if (run) came[at]?.forEach((one) => expect(told).toContain(one));
        },
      ),
      { numRuns: 60 * SOAK },
    );
  });

  it('a date that has moved brings no rung of the old one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (due, by) => {
        const moved = addDays(due, by);
        for (const { code, firesOn } of activeRungs(
          LADDER,
          moved,
          addDays(due, -3),
          addDays(due, 3),
          calendar,
        ))
          expect(onDay(moved, firesOn).some((one) => one.endsWith(` ${code}`))).toBe(true);
      }),
      { numRuns: 200 * SOAK },
    );
  });

  it('refuses what nobody can mean, rung by rung', () => {
    const bad = ladderRefusals([
      { moment: 'after', workdays: 0, audience: 'handler' },
      { moment: 'before', workdays: 61, audience: 'handler' },
      { moment: 'before', workdays: 1, audience: 'leader' },
      { moment: 'every', workdays: 2, audience: 'handler' },
      { moment: 'every', workdays: 2, audience: 'handler' },
    ]);
    expect(bad.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'rungs.0.workdays rung_workdays_invalid',
      'rungs.1.workdays rung_workdays_invalid',
      'rungs.2.workdays rung_leader_before',
      'rungs.4.workdays rung_twice',
    ]);
  });
});

describe('what is said', () => {
  const said = (dueOn: string, today: string, ladder: 'reply' | 'feedback' | 'return' = 'reply') =>
    reminderTitle({ ladder, dueOn, provisional: false }, today, calendar);
  it.each([
    ['2026-06-12', '2026-06-05', '答复还剩5个工作日，6月12日（周五）到期'],
    ['2026-06-12', '2026-06-11', '答复明天到期'],
    ['2026-06-12', '2026-06-12', '答复今天到期'],
    ['2026-06-19', '2026-06-18', '答复6月19日（周五）到期，今天是最后一个工作日'],
    ['2026-06-12', '2026-06-16', '答复已超期2个工作日，6月12日（周五）到期'],
    ['2026-06-12', '2026-06-13', '答复已超期1天，6月12日（周五）到期'],
    ['2031-03-12', '2031-03-11', '答复明天到期（日期暂定，2031年放假安排未公布）'],
  ])('of a reply due on %s, on %s', (dueOn, today, words) => expect(said(dueOn, today)).toBe(words));

  it('of what others owe, and of a right', () => {
    expect(said('2026-06-12', '2026-06-15', 'feedback')).toBe('征询意见6月12日（周五）到期，还没有收到');
    expect(said('2026-06-12', '2026-06-11', 'return')).toBe('申请调整（退办、改办）明天截止');
  });

  it('in a digest: 今天、本周、逾期、等别人的, and the count where there are more', () => {
    const part = (dueOn: string, theirs = false) => digestPart(dueOn, theirs, '2026-06-17', calendar);
    expect(['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-22'].map((day) => part(day))).toEqual([
      ...['overdue', 'today', 'week', null],
    ]);
    expect(digestPart('2026-06-19', false, '2026-06-18', calendar)).toBe('today');
    expect([part('2026-06-01', true), part('2026-06-22', true)]).toEqual(['theirs', null]);
    const counts = [
      { part: 'theirs' as const, count: 1 },
      { part: 'overdue' as const, count: 2 },
    ];
    expect(digestTitle(counts)).toBe('今日提醒：逾期2件，等别人的1件');
    expect(
      digestText(counts, [{ part: 'overdue', name: '人大 064 关于…的建议', words: '答复已超期2个工作日' }]),
    ).toBe(
      '【逾期】\n· 人大 064 关于…的建议：答复已超期2个工作日\n……共2件，其余请在系统里看。\n\n【等别人的】\n……共1件，其余请在系统里看。',
    );
  });
});

describe('quiet hours', () => {
  const night = quietTerms('20:00-08:00', true);
  it.each([
    ['2026-06-17', '19:59', false],
    ['2026-06-17', '20:00', true],
    ['2026-06-18', '07:59', true],
    ['2026-06-18', '08:00', false],
    ['2026-06-19', '10:00', true],
    ['2026-05-09', '10:00', false],
  ])('%s %s: %s', (day, time, quiet) => expect(isQuiet(day, time, night, calendar)).toBe(quiet));

  it('are read as they are set', () => {
    expect(['20:00-08:00', '', '8:00-20:00', '20:00', 5].map(isHours)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(isQuiet('2026-06-19', '23:00', quietTerms('', false), calendar)).toBe(false);
    expect(quietWords(night)).toBe('20:00至次日08:00，休息日、节假日不发送');
    expect([1, 2, 5, 20].map(secondsUntilNextTry)).toEqual([60, 120, 960, 21_600]);
  });
});
