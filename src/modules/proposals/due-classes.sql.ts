import { addDays, dayInWords, weekdayOf } from '../../domain/civil-day.js';
import type { LightDay } from '../../domain/light.js';

/**
 * How the reply or opinion of a referral stands to its date, as SQL over `r` with DUE_LATERAL (`due`) and, for those that
 * are answered, ISSUE_LATERALS (`first`). Counts, filters and lists read the same text.
 */

/** The classes of what is open; each open referral that owes an answer stands in exactly one. */
export const DUE_CLASSES = ['overdue', 'near', 'later', 'paused', 'undated'] as const;
export type DueClass = (typeof DUE_CLASSES)[number];

/** What the ledger can be narrowed to: the classes, all of them, what lies across them, and what is answered. */
export const DUE_FILTERS = [
  ...DUE_CLASSES,
  'open',
  'today',
  'week',
  'provisional',
  'on_time',
  'late',
] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

/** The class of a referral; null where nothing is owed. The parameters are the day and the last day that is near. */
export function dueClassSql(today: string, nearUntil: string): string {
  return `case
    when due.state = 'paused' then 'paused'
    when due.state is distinct from 'running' then null
    when due.running_on is null then 'undated'
    when due.running_on < ${today}::date then 'overdue'
    when due.running_on <= ${nearUntil}::date then 'near'
    else 'later' end`;
}

/** Whether a referral belongs to what a filter names; `bind` gives the parameter of a value. */
export function dueFilterSql(filter: DueFilter, day: LightDay, bind: (value: unknown) => string): string {
  const answered = `due.state = 'stopped' and first.issued_on`;
  switch (filter) {
    case 'open':
      return `due.state in ('running', 'paused')`;
    case 'today':
      return `due.state = 'running' and due.running_on = ${bind(day.today)}::date`;
    case 'week':
      return `due.state = 'running' and due.running_on between ${bind(day.today)}::date and ${bind(sundayOf(day.today))}::date`;
    case 'provisional':
      return `due.state in ('running', 'paused') and due.provisional`;
    case 'on_time':
      return `${answered} <= due.due_on`;
    case 'late':
      return `${answered} > due.due_on`;
    default:
      return `${dueClassSql(bind(day.today), bind(day.nearUntil))} = ${bind(filter)}`;
  }
}

/** What the numbers of the classes are called. */
export function dueClassName(name: DueClass, { nearWorkdays }: LightDay): string {
  return name === 'near' ? `${nearWorkdays}个工作日内到期` : DUE_CLASS_NAMES[name];
}

const DUE_CLASS_NAMES: Record<Exclude<DueClass, 'near'>, string> = {
  overdue: '逾期',
  later: '以后到期',
  paused: '已暂停',
  undated: '未定期限',
};

/** What a filter lists, for the sentence above the list. */
export function dueFilterWords(filter: DueFilter, day: LightDay): string {
  const until = (last: string): string => `${dayInWords(last).slice(5)}`;
  switch (filter) {
    case 'overdue':
      return '已超期未答复';
    case 'near':
      return `${day.nearWorkdays}个工作日内（至${until(day.nearUntil)}）到期`;
    case 'later':
      return `${until(day.nearUntil)}以后到期`;
    case 'paused':
      return '期限已暂停';
    case 'undated':
      return '未定期限';
    case 'open':
      return '还没有答复的';
    case 'today':
      return '今天到期';
    case 'week':
      return `本周（至${until(sundayOf(day.today))}）到期`;
    case 'provisional':
      return '期限暂定，放假安排公布后可能变动';
    case 'on_time':
      return '按期答复的';
    case 'late':
      return '逾期答复的';
  }
}

function sundayOf(day: string): string {
  return addDays(day, (7 - weekdayOf(day)) % 7);
}
