import { HOLIDAY_NOTICES } from '../../migrations/calendar-2019-2026.js';
import {
  calendarChange,
  type CalendarChange,
  dayDifferences,
  type HeldCalendar,
} from '../../src/domain/calendar-change.js';
import type { NamedDay } from '../../src/domain/calendar-notice.js';
import { checkNotice } from '../../src/domain/calendar-notice-checks.js';
import { namedDay as named, proposalOf, shippedProposal } from '../support/notices.js';

const NOTHING: HeldCalendar = { notices: [], days: [] };

/** The calendar after a change, as the tables would hold it. */
function after({ notice, days }: CalendarChange, held: HeldCalendar): HeldCalendar {
  const all = new Map([...held.days, ...days].map((one) => [one.day, one]));
  const kept = held.notices.filter((one) => one.year !== notice.year || one.document !== notice.document);
  return { notices: [...kept, notice], days: [...all.values()].sort((a, b) => (a.day < b.day ? -1 : 1)) };
}

const of2026 = shippedProposal(2026);
const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
describe('the notices of 2019 to 2026', () => {
  it('pass the checks in the order of their issue; only the extended 春节 is unusual', () => {
    let held = NOTHING;
    const unusual: string[][] = [];
    for (const notice of HOLIDAY_NOTICES) {
      const findings = checkNotice(proposalOf(notice), held, true);
      if (findings.length > 0) unusual.push([notice.document, ...codes(findings)]);
      held = after(calendarChange(proposalOf(notice), held), held);
    }
    expect(unusual).toEqual([
      ['国办发明电〔2018〕15号', 'neighbour_unknown'],
      ['国办发明电〔2020〕1号', 'spring_length', 'make_ups_unbalanced'],
    ]);
  });

  it('set every day of a year that had none, and later only the days that they name', () => {
    const first = calendarChange(of2026, NOTHING);
    expect(first.days).toHaveLength(365);
    const held = after(first, NOTHING);
    const edit = calendarChange(
      { ...of2026, whole: false, days: [named('2026-05-04', 'workday', null)] },
      held,
    );
    expect(edit).toEqual({
      notice: held.notices[0],
      days: [{ day: '2026-05-04', kind: 'workday', name: null, source: of2026.document }],
    });
    expect(dayDifferences(edit, held)).toEqual([
      {
        day: '2026-05-04',
        before: { kind: 'holiday', name: '劳动节' },
        after: { kind: 'workday', name: null },
        source: of2026.document,
      },
    ]);
    // What the law gave already is no difference; the days around it are.
    expect(dayDifferences(first, NOTHING).map(({ day }) => day)).not.toContain('2026-10-01');
    expect(dayDifferences(first, NOTHING).map(({ day }) => day)).toContain('2026-10-07');
  });

  it('recorded anew as a whole, give back the days that they no longer name', () => {
    const held = after(calendarChange(of2026, NOTHING), NOTHING);
    const without = { ...of2026, days: of2026.days.filter(({ day }) => day !== '2026-05-05') };
    expect(calendarChange(without, held).days).toEqual([
      { day: '2026-05-05', kind: 'workday', name: null, source: of2026.document },
    ]);
  });
});

describe('the checks', () => {
  const free = (day: string) => named(day, 'holiday', '元旦', 5);
  it.each<[string, NamedDay[], string]>([
    [
      'day_twice',
      [free('2026-01-01'), named('2026-01-01', 'make_up', '元旦', 8)],
      '第8行“日期”：2026年1月1日重复，第5行已经写作节假日（元旦）。',
    ],
    [
      'make_up_on_weekday',
      [named('2026-01-05', 'make_up', '元旦', 3)],
      '第3行“日期”：2026年1月5日是周一，本来就上班',
    ],
    ['outside_year', [free('2025-06-01')], '第5行“日期”：2025年6月1日不在2026年'],
    ['outside_year', [free('2027-01-11')], '不在2026年'],
    ['rest_on_weekday', [named('2026-01-05', 'rest', null, 3)], '不能写作休息日'],
    ['workday_on_weekend', [named('2026-01-04', 'workday', null, 3)], '不能写作工作日'],
    ['name_missing', [named('2026-01-01', 'holiday', null, 3)], '没有写明是哪个节日'],
  ])('refuse %s', (code, days, words) => {
    const findings = checkNotice({ ...of2026, days }, NOTHING, false);
    expect(codes(findings)).toContain(code);
    expect(findings.every(({ severity, message }) => severity === 'error' && message.endsWith('。'))).toBe(
      true,
    );
    expect(findings.map(({ message }) => message).join('')).toContain(words);
  });

  it('say once that all is of another year', () => {
    const { days } = shippedProposal(2025);
    expect(checkNotice({ ...of2026, days }, NOTHING, false).map(({ message }) => message)).toEqual([
      '写到的日子都在2025年，不在2026年，请核对年度。',
    ]);
  });

  it('want a correction to be confirmed, a basis, and at least one day', () => {
    const held = after(calendarChange(of2026, NOTHING), NOTHING);
    expect(codes(checkNotice(of2026, held, false))).toEqual(['year_official']);
    expect(codes(checkNotice(of2026, held, true))).toEqual(['nothing_changes']);
    expect(codes(checkNotice({ ...of2026, note: '更正' }, held, true))).toEqual([]);
    expect(codes(checkNotice({ ...of2026, document: '', title: '', days: [] }, NOTHING, false))).toEqual([
      'notice_unnamed',
      'nothing_named',
    ]);
    expect(codes(checkNotice({ ...of2026, document: '' }, NOTHING, false))).toEqual(['document_missing']);
  });

  it('warn of a holiday left out, a long 春节, and days that do not balance', () => {
    const short = { ...of2026, days: of2026.days.filter(({ name }) => name !== '清明节') };
    const findings = checkNotice(short, NOTHING, false);
    expect(codes(findings)).toEqual(['holiday_missing', 'make_ups_unbalanced']);
    expect(findings[0]?.message).toContain('清明节（4月5日）');
    expect(codes(checkNotice({ ...of2026, year: 2070, days: [], note: null }, NOTHING, false))).toEqual([
      'nothing_named',
    ]);
  });
});
