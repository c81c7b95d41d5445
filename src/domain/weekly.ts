import { addDays, weekdayOf } from './civil-day.js';
import { literal, populationSql } from './population.js';
import { type YearTerms } from './year-terms.js';

/** One number of the weekly sheet (通报): total and list come from the same `where`. */
export interface WeeklyLine {
  key: string;
  label: string;
  /** What is counted, in one sentence. */
  definition: string;
  /** SQL over the rows of `weekly`. */
  where: string;
}

/** The columns of the sheet, in their order: the first is the sum of the others. */
export const WEEKLY_COLUMNS: readonly WeeklyLine[] = [
  line('due', '应办', '当年交办、应当答复或提出会办意见的交办件；退办、撤回的和不计入总数的除外。', 'true'),
  line('done', '已办', '应办件中，当前一轮的答复或会办意见已经发出的。'),
  line('overdue', '逾期', '未办件中，期限已过的。'),
  line('dueThisWeek', '本周到期', '未办件中，期限在当日至本周日的。'),
  line('dueNextWeek', '下周到期', '未办件中，期限在下周一至下周日的。'),
  line('later', '以后到期', '未办件中，期限在下周日以后的。'),
  line('noDueDate', '未定期限', '未办件中，没有期限的。'),
];

/** What earlier years have left open: no column, but a number with its list. */
export const WEEKLY_OPEN: WeeklyLine = line(
  'open',
  '未办',
  '应办件中，当前一轮的答复或会办意见还没有发出的。',
  `state <> 'done'`,
);

function line(key: string, label: string, definition: string, where = `state = '${key}'`): WeeklyLine {
  return { key, label, definition, where };
}

/** The line that `weekly.overdue` names. */
export function weeklyLine(key: string): WeeklyLine | undefined {
  const wanted = /^weekly\.(\w+)$/.exec(key)?.[1];
  return [...WEEKLY_COLUMNS, WEEKLY_OPEN].find((one) => one.key === wanted);
}

/** The Sunday that ends the week of a day; Monday begins it. */
export function endOfWeek(day: string): string {
  return addDays(day, (7 - weekdayOf(day)) % 7);
}

/**
 * The body of a `with` clause whose last part is `weekly`: one row per referral that owes something in the year, with
 * how it stands on the day `on`. Always by the year of 交办, for what is open has no year of conclusion. A later
 * round goes by its own clock. Dates are what is known today; an undated issue counts as done.
 */
export function weeklySql(terms: YearTerms, on: string): string {
  const sunday = endOfWeek(on);
  return `${populationSql({ ...terms, yearRule: 'referred' }, on)},
  rework as (
    select c.referral_id, c.round, c.due_on from clock c where c.name = 'rework'
  ),
  pending as (
    select r.referral_id, r.proposal_id,
           coalesce(n.issued, false) and (n.first_on is null or n.first_on <= ${literal(on)}) as done,
           case when r.rounds = 1 then r.due_on else k.due_on end as due_on
      from countable_referral r
      join referral f on f.id = r.referral_id
      left join issued_round n on n.referral_id = r.referral_id and n.round = r.rounds
      left join rework k on k.referral_id = r.referral_id and k.round = r.rounds
     where r.counted and r.owes is not null and (f.referred_on is null or f.referred_on <= ${literal(on)})
  ),
  weekly as (
    select referral_id, proposal_id, due_on,
           case when done then 'done'
                when due_on is null then 'noDueDate'
                when due_on < ${literal(on)} then 'overdue'
                when due_on <= ${literal(sunday)} then 'dueThisWeek'
                when due_on <= ${literal(addDays(sunday, 7))} then 'dueNextWeek'
                else 'later' end as state
      from pending
  )`;
}

/** A subquery of the referral ids behind a number, for `r.id in (…)`. */
export function referralsOfWeek(one: WeeklyLine, terms: YearTerms, on: string): string {
  return `with ${weeklySql(terms, on)} select referral_id from weekly where ${one.where}`;
}
