import { createRequire } from 'node:module';
import type { NamedDay, NoticeReading } from '../../domain/calendar-notice.js';
import { noticeYear, properName } from '../../domain/calendar-notice-words.js';
import { Refused } from '../../domain/refused.js';

/** Days with their English and Chinese names: "Spring Festival,春节,4". */
interface PackageDays {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

const load = createRequire(import.meta.url);

/** The package and its version, as the page and the notice's note name it. */
export function packageName(): string {
  return `chinese-days ${(load('chinese-days/package.json') as { version: string }).version}`;
}

/**
 * The days of a year as the package has them: candidates, for a person to compare with the notice. The package is read
 * only when asked for candidates, and only its table: its functions answer by weekday for a year that it does not know.
 * @throws Refused for such a year
 */
export function packageCandidates(year: number): NoticeReading {
  const { holidays, workdays } = load('chinese-days/dist/chinese-days.json') as PackageDays;
  const days = [...daysOf(holidays, 'holiday', year), ...daysOf(workdays, 'make_up', year)];
  if (days.length === 0) {
    const message = `${packageName()}里没有${year}年的放假安排，请导入文件，或者粘贴通知的原文。`;
    throw new Refused([{ code: 'year_unknown', message, field: 'year' }], 422);
  }
  const note = `日子取自软件包${packageName()}，经核对后录入。`;
  return {
    notice: { year, document: '', title: '', publishedOn: null, note },
    days: days.sort((a, b) => (a.day < b.day ? -1 : 1)),
    findings: [],
  };
}

function daysOf(from: Record<string, string>, kind: NamedDay['kind'], year: number): NamedDay[] {
  return Object.entries(from)
    .map(([day, names]) => ({ day, kind, name: properName(names.split(',')[1] ?? ''), row: 0, column: '' }))
    .filter(({ day, name }) => noticeYear(day, name) === year);
}
