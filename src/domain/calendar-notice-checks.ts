import {
  cellError,
  type NamedDay,
  type NoticeFinding,
  type NoticeProposal,
  type NoticeTerms,
} from './calendar-notice.js';
import { dayInWords, isWeekend, weekdayName, yearOf } from './civil-day.js';
import { DAY_KIND_NAMES } from './working-calendar.js';
import { yearWarnings } from './calendar-year-checks.js';
import { calendarChange, type HeldCalendar, isHeldOfficial, nameOfNotice } from './calendar-change.js';

/** How far into its neighbours a notice may reach: 元旦 can begin in December, and be worked off in January. */
const [FIRST_BEFORE, LAST_AFTER] = ['12-20', '01-10'];

/**
 * What is wrong with a notice, and what is only unusual. Errors forbid recording it.
 * @param confirmed a person has said that a year which has its notice is to be corrected.
 */
export function checkNotice(
  proposal: NoticeProposal,
  held: HeldCalendar,
  confirmed: boolean,
): NoticeFinding[] {
  const errors = [
    ...termErrors(proposal),
    ...officialErrors(proposal, held, confirmed),
    ...twice(proposal.days),
    ...(strangeYear(proposal) ?? proposal.days.flatMap((one) => dayErrors(one, proposal.year))),
  ];
  return errors.length > 0 ? errors : [...termWarnings(proposal, held), ...yearWarnings(proposal, held)];
}

/** Whether anything forbids recording it. */
export function hasErrors(findings: readonly NoticeFinding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

function termErrors(proposal: NoticeProposal): NoticeFinding[] {
  const findings: NoticeFinding[] = [];
  if (nameOfNotice(proposal) === '') {
    findings.push(
      cellError(0, '', 'notice_unnamed', '没有写明依据，请填写发文字号，没有字号的填写文件标题。'),
    );
  }
  if (proposal.days.length === 0) {
    findings.push(cellError(0, '', 'nothing_named', '没有写明哪一天放假、哪一天上班。'));
  }
  return findings;
}

function officialErrors(proposal: NoticeProposal, held: HeldCalendar, confirmed: boolean): NoticeFinding[] {
  const { year, whole } = proposal;
  const refuse = (code: string, what: string) => [cellError(0, '', code, what)];
  if (!isHeldOfficial(held, year)) {
    const what = `${year}年还没有放假安排，请先导入${year}年的通知，再改个别日子。`;
    return whole ? [] : refuse('year_unofficial', what);
  }
  const documents = held.notices.filter((one) => one.year === year).map(({ document }) => document);
  if (!confirmed) {
    const what = `${year}年已有放假安排（${documents.join('、')}）。确要更正或者补充的，请勾选“更正已有的安排”（命令行加--correction）。`;
    return refuse('year_official', what);
  }
  const { notice, days } = calendarChange(proposal, held);
  const same = held.notices.some((one) => one.year === year && sameTerms(one, notice));
  return same && days.length === 0 ? refuse('nothing_changes', '与现有的日历完全一致，没有要改的。') : [];
}

function sameTerms(one: NoticeTerms, other: NoticeTerms): boolean {
  return (['document', 'title', 'publishedOn', 'note'] as const).every((part) => one[part] === other[part]);
}

function twice(days: readonly NamedDay[]): NoticeFinding[] {
  const first = new Map<string, NamedDay>();
  return days.flatMap((one) => {
    const other = first.get(one.day);
    first.set(one.day, other ?? one);
    if (!other) return [];
    const where = other.row === 0 ? '前面' : `第${other.row}行`;
    const kinds = `${DAY_KIND_NAMES[other.kind]}${other.name ? `（${other.name}）` : ''}`;
    const what = `：${dayInWords(one.day)}重复，${where}已经写作${kinds}。`;
    return [cellError(one.row, one.column, 'day_twice', what)];
  });
}

/** One sentence where every day is of another year, instead of one for each. */
function strangeYear({ year, days }: NoticeProposal): NoticeFinding[] | undefined {
  const years = [...new Set(days.map(({ day }) => yearOf(day)))].sort();
  if (days.length < 2 || days.some(({ day }) => isOfNotice(day, year))) return undefined;
  const what = `写到的日子都在${years.join('、')}年，不在${year}年，请核对年度。`;
  return [cellError(0, '', 'outside_year', what)];
}

function dayErrors(one: NamedDay, year: number): NoticeFinding[] {
  const { day, kind, row, column } = one;
  const words = `：${dayInWords(day)}是${weekdayName(day)}`;
  const refuse = (code: string, what: string) => [cellError(row, column, code, what)];
  if (!isOfNotice(day, year)) {
    return refuse('outside_year', `：${dayInWords(day)}不在${year}年，请核对年度和日期。`);
  }
  if (kind === 'make_up' && !isWeekend(day)) {
    return refuse('make_up_on_weekday', `${words}，本来就上班，调休上班只能在周六、周日，请核对日期。`);
  }
  if (kind === 'rest' && !isWeekend(day)) {
    return refuse('rest_on_weekday', `${words}，不能写作休息日；放假的请填“放假”，照常上班的请填“工作日”。`);
  }
  if (kind === 'workday' && isWeekend(day)) {
    return refuse(
      'workday_on_weekend',
      `${words}，不能写作工作日；调休上班的请填“上班”，不上班的请填“休息日”。`,
    );
  }
  const special = kind === 'holiday' || kind === 'make_up';
  if (special && !one.name) return refuse('name_missing', `：${dayInWords(day)}没有写明是哪个节日。`);
  return [];
}

function isOfNotice(day: string, year: number): boolean {
  if (yearOf(day) === year) return true;
  if (yearOf(day) === year - 1) return day.slice(5) >= FIRST_BEFORE;
  return yearOf(day) === year + 1 && day.slice(5) <= LAST_AFTER;
}

function termWarnings(proposal: NoticeProposal, held: HeldCalendar): NoticeFinding[] {
  const warn = (code: string, message: string): NoticeFinding => ({
    ...{ row: 0, column: '', severity: 'warning', code, message },
  });
  const findings: NoticeFinding[] = [];
  if (proposal.document === '') {
    findings.push(warn('document_missing', '没有填写发文字号，日历上的依据只能显示文件标题。'));
  }
  const foreign = [...new Set(proposal.days.map(({ day }) => yearOf(day)))].filter(
    (year) => year !== proposal.year && !isHeldOfficial(held, year),
  );
  for (const year of foreign) {
    const message = `通知写到了${year}年的日子，${year}年还没有放假安排，这些日子不写入，等导入${year}年的通知时再定。`;
    findings.push(warn('neighbour_unknown', message));
  }
  return findings;
}

/** The days of the neighbours that a notice of a year may name, first and last. */
export function reachOf(year: number): [first: string, last: string] {
  return [`${year - 1}-${FIRST_BEFORE}`, `${year + 1}-${LAST_AFTER}`];
}
