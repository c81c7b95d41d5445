import fc from 'fast-check';
import { addDays } from '../../src/domain/civil-day.js';
import type { ClockEventFact, ClockFacts } from '../../src/domain/clock-facts.js';
import { clocksOf } from '../../src/domain/clocks.js';
import type { FoldedClock } from '../../src/domain/clock-fold.js';
import type { PlanDate } from '../../src/domain/deadline-rules.js';
import { addWindow, isWorkday } from '../../src/domain/working-calendar.js';
import { officialCalendar } from '../support/official-calendar.js';
import { seededRuleSet } from '../support/rule-sets.js';

const calendar = officialCalendar();
const terms = { calendar, ruleSets: [seededRuleSet()], plan: [] as PlanDate[] };
const ROUND = {
  ...{ ordinal: 1, openedOn: '2022-04-29', issued: false, issuedOn: null, issuedByImport: false },
  ...{ latestIssuedOn: null, latestByImport: false, feedbackSettled: false, feedbackOn: null },
  ...{ publicationSettled: false, publishedOn: null },
};
const FACTS: ClockFacts = {
  ...{ referralId: 1, year: 2022, role: 'lead', status: 'handling', level: 'municipal', body: 'npc' },
  ...{ kind: 'npc_suggestion', owesFeedback: true, referredOn: '2022-04-29', receivedOn: '2022-05-05' },
  ...{ contacted: false, contactedOn: null, leadDivisionId: 3, events: [], rounds: [ROUND] },
  ...{ assignments: [], opinions: [], requests: [], commitments: [] },
};
let ids = 0;
const event = (name: ClockEventFact['event'], more: Partial<ClockEventFact> = {}): ClockEventFact => ({
  ...{
    id: (ids += 1),
    clock: 'reply',
    round: 1,
    event: name,
    on: null,
    dueOn: null,
    revokes: null,
    reason: null,
  },
  ...more,
});
const fold = (facts: Partial<ClockFacts> = {}, more = {}): FoldedClock[] =>
  clocksOf({ ...FACTS, ...facts }, { ...terms, ...more });
const clock = (name: string, facts: Partial<ClockFacts> = {}, more = {}): FoldedClock => {
  const found = fold(facts, more).filter((one) => one.name === name);
  expect(found).toHaveLength(1);
  return found[0] as FoldedClock;
};
const dueOf = (events: ClockEventFact[]): string | null => clock('reply', { events }).dueOn;

describe('the date of a reply', () => {
  const batch: PlanDate = {
    ...{
      id: 7,
      year: 2022,
      level: 'municipal',
      body: null,
      roles: ['lead'],
      dueOn: '2022-07-15',
      source: '计划',
    },
  };
  it('is the given one, else the batch’s, else the rule’s, with the statutory beside it', () => {
    expect(clock('reply')).toMatchObject({
      dueOn: '2022-07-29',
      origin: 'window',
      statutoryOn: '2022-07-29',
    });
    const planned = { plan: [batch] };
    expect(clock('reply', {}, planned)).toMatchObject({
      dueOn: '2022-07-15',
      origin: 'batch',
      planDateId: 7,
    });
    const given = { events: [event('fixed', { dueOn: '2022-08-15' })] };
    expect(clock('reply', given, planned)).toMatchObject({
      ...{ dueOn: '2022-08-15', origin: 'given', statutoryOn: '2022-07-29' },
      warning: '交办单位给定的期限（2022年8月15日）晚于规定的期限（2022年7月29日）。',
    });
  });

  it('is the plan’s line for its own body before the line for both, and none of another role or level', () => {
    const own = { ...batch, id: 8, body: 'npc' as const, dueOn: '2022-07-20' };
    expect(clock('reply', {}, { plan: [own, batch] }).planDateId).toBe(8);
    for (const other of [{ roles: ['co'] }, { level: 'provincial' }, { year: 2023 }, { body: 'cppcc' }]) {
      expect(clock('reply', {}, { plan: [{ ...batch, ...other }] }).origin).toBe('window');
    }
  });

  it('is none of a rule’s where a ledger brought the answer: only what it names counts', () => {
    const rounds = [{ ...ROUND, issued: true, issuedByImport: true, issuedOn: '2022-07-01' }];
    expect(clock('reply', { rounds })).toMatchObject({
      dueOn: null,
      statutoryOn: '2022-07-29',
      state: 'stopped',
    });
    const events = [event('fixed', { dueOn: '2022-06-30' })];
    expect(clock('reply', { rounds, events })).toMatchObject({ dueOn: '2022-06-30', origin: 'given' });
  });

  it('is six months from 交办 once the case is recognised as difficult, unless that is taken back', () => {
    const difficult = event('difficult', { reason: '督查室同意' });
    expect(dueOf([difficult])).toBe('2022-10-29');
    expect(dueOf([difficult, event('extension_withdrawn', { revokes: difficult.id })])).toBe('2022-07-29');
  });
});

describe('an extension', () => {
  const given = event('fixed', { dueOn: '2022-07-29' });
  const asked = event('extension_requested', { dueOn: '2022-09-30' });
  const granted = event('extended', { dueOn: '2022-09-07' });

  it('moves the date when it is granted, not when it is asked for or refused', () => {
    expect(dueOf([given, asked])).toBe('2022-07-29');
    expect(dueOf([given, asked, event('extension_refused')])).toBe('2022-07-29');
    expect(clock('reply', { events: [given, asked, granted] })).toMatchObject({
      ...{ dueOn: '2022-09-07', origin: 'extended' },
    });
    expect(dueOf([given, granted, event('extension_withdrawn', { revokes: granted.id })])).toBe('2022-07-29');
  });

  it('of one clock moves no other', () => {
    const rounds = [{ ...ROUND, issued: true, issuedOn: '2022-07-01', latestIssuedOn: '2022-07-01' },
      { ...ROUND, ordinal: 2, openedOn: '2022-07-20' }]; // prettier-ignore
    const before = fold({ rounds, events: [given] });
    const longer = event('extended', { clock: 'rework', round: 2, dueOn: '2022-12-01' });
    const after = fold({ rounds, events: [given, longer] });
    const moved = after.filter((one, at) => one.dueOn !== before[at]?.dueOn).map((one) => one.name);
    expect(moved).toEqual(['rework']);
  });
});

describe('a pause', () => {
  const from = fc.integer({ min: 1, max: 85 });
  const length = fc.integer({ min: 1, max: 60 });
  const pause = (at: number, days: number): ClockEventFact[] => {
    const on = addDays('2022-04-29', at);
    return [event('paused', { on }), event('resumed', { on: addDays(on, days) })];
  };

  it('adds its calendar days to months and to a given date', () => {
    fc.assert(
      fc.property(from, length, (at, days) => {
        expect(dueOf(pause(at, days))).toBe(addDays('2022-07-29', days));
        const given = event('fixed', { dueOn: '2022-07-29' });
        expect(dueOf([given, ...pause(at, days)])).toBe(addDays('2022-07-29', days));
      }),
    );
  });

  it('leaves as many working days as there were, and ends on a working day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), from, length, fc.integer({ min: 1, max: 30 }), (start, at, days, n) => {
        const base = addDays('2022-01-01', start);
        const paused = { from: addDays(base, at), until: addDays(base, at + days) };
        const { dueOn, days: walked } = addWindow(base, { length: n, unit: 'wd' }, calendar, { pauses: [paused] });
        expect(isWorkday(dueOn, calendar)).toBe(true);
        const counted = walked.filter((day) => !day.paused && isWorkday(day.date, calendar));
        expect([counted.length, walked.at(-1)?.count]).toEqual([n, n]);
        const plain = addWindow(base, { length: n, unit: 'wd' }, calendar).dueOn;
        expect(plain < paused.from ? dueOn === plain : dueOn >= plain).toBe(true);
      }),
    ); // prettier-ignore
  });

  it('that has not ended stops the clock and moves no date; one before a new date does not move that', () => {
    const [begun] = pause(10, 5) as [ClockEventFact, ClockEventFact];
    expect(clock('reply', { events: [begun] })).toMatchObject({ state: 'paused', dueOn: '2022-07-29' });
    expect(dueOf([...pause(10, 5), event('extended', { dueOn: '2022-09-07' })])).toBe('2022-09-07');
  });
});

describe('the clocks of a referral', () => {
  const names = (facts: Partial<ClockFacts>): string[] =>
    fold(facts).map(({ name, state, dueOn }) => `${name} ${state} ${dueOn}`);
  const subject = {
    round: 1,
    fromOn: '2022-05-10',
    dueOn: null,
    state: 'open' as const,
    doneOn: null,
    divisionId: null,
  };

  it('are those of its role, as far as things have come', () => {
    expect(names({})).toEqual(['reply running 2022-07-29', 'return running 2022-05-11', 'contact running 2022-05-31']);
    expect(names({ role: 'co' })).toEqual(['reply running 2022-06-05', 'return running 2022-05-11']);
    expect(names({ role: 'reference' })).toEqual([]);
    expect(names({ status: 'withdrawn' })).toEqual(['reply void 2022-07-29', 'return void 2022-05-11', 'contact void 2022-05-31']);
  }); // prettier-ignore

  it('stop when what they wait for comes', () => {
    const facts: Partial<ClockFacts> = {
      ...{ contacted: true, contactedOn: '2022-05-20', status: 'replied' },
      requests: [{ ...subject, id: 1, state: 'done', doneOn: '2022-05-12' }],
      opinions: [{ ...subject, id: 2, dueOn: '2022-06-01', state: 'done', doneOn: '2022-06-02' }],
      assignments: [{ ...subject, id: 3, dueOn: '2022-07-10', state: 'done', divisionId: 4 }],
      commitments: [{ ...subject, id: 5, fromOn: null, dueOn: '2023-06-30', divisionId: 4 }],
      rounds: [{ ...ROUND, issued: true, issuedOn: '2022-07-01', latestIssuedOn: '2022-07-01' }],
    };
    expect(names(facts)).toEqual([
      'reply stopped 2022-07-29',
      'return stopped 2022-05-11',
      'reassign stopped 2022-05-24',
      'contact stopped 2022-05-31',
      'internal stopped 2022-07-10',
      'outside_opinion stopped 2022-06-01',
      'feedback running 2022-07-22',
      'publication running 2022-07-29',
      'commitment running 2023-06-30',
    ]);
  });

  it('say 暂定 only of a date that rests on a year without its notice', () => {
    const late = { referredOn: '2026-12-10', receivedOn: '2026-12-28', year: 2026 };
    expect(fold(late).map(({ name, provisional }) => [name, provisional])).toEqual([
      ['reply', false],
      ['return', true],
      ['contact', true],
    ]);
  });
});
