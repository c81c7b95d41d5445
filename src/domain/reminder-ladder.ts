import { addDays } from './civil-day.js';
import { CLOCK_NATURES, clockLabel } from './deadline-rules.js';
import { countWorkdays, isWorkday, lastWorkdayUntil, type WorkingCalendar } from './working-calendar.js';

/** Whose reminders go by rungs of their own: the clocks, and the opinion, which is the reply's clock in the role co. */
export const LADDERS = [
  'reply',
  'opinion',
  'rework',
  'internal',
  'contact',
  'return',
  'reassign',
  'outside_opinion',
  'feedback',
  'publication',
  'commitment',
] as const;
export type Ladder = (typeof LADDERS)[number];

/** What falls due, as a sentence names it. */
export function ladderName(ladder: Ladder): string {
  return ladder === 'opinion' ? clockLabel('reply', 'co') : clockLabel(ladder, 'lead');
}

/** Whether others owe it to us: its passing is no fault of ours. */
export function isTheirs(ladder: Ladder): boolean {
  return ladder !== 'opinion' && CLOCK_NATURES[ladder] === 'theirs';
}

export const AUDIENCES = ['handler', 'division_head', 'liaison', 'leader'] as const;
export type Audience = (typeof AUDIENCES)[number];

export const AUDIENCE_NAMES: Record<Audience, string> = {
  handler: '经办人',
  division_head: '处室负责人',
  liaison: '联络员',
  leader: '分管局领导',
};

export const MOMENTS = ['before', 'after', 'every'] as const;
export type Moment = (typeof MOMENTS)[number];

/** One rung: so many working days before (0: that day), once after, or each time so many more have passed. */
export interface Rung {
  moment: Moment;
  workdays: number;
  audience: Audience;
}

/** A rung that is to be told: on which day it came up, and its name among those of its due date. */
export interface ActiveRung {
  audience: Audience;
  firesOn: string;
  code: string;
}

/** The farthest ahead that a rung can lie, and how long something overdue is still reminded of, in days. */
export const MOST_WORKDAYS = 60;
export const MOST_DAYS_OVER = 60;

/**
 * The rungs of a due date that came up between the day of the last sweep and today: for each audience the latest
 * alone, so that whoever missed some days hears of it once. Every rung comes up on a working day. What is due on a rest
 * day has to be done on the working day before, and is counted down to that.
 */
export function activeRungs(
  rungs: readonly Rung[],
  dueOn: string,
  since: string,
  today: string,
  calendar: WorkingCalendar,
): ActiveRung[] {
  const latest = new Map<Audience, ActiveRung>();
  const last = lastWorkdayUntil(dueOn, calendar);
  for (let day = since; day <= today; day = addDays(day, 1)) {
    if (!isWorkday(day, calendar)) continue;
    const over = day > last;
    const workdays = over ? countWorkdays(dueOn, day, calendar) : countWorkdays(day, last, calendar);
    for (const rung of rungs) {
      if (!comesUp(rung, over, workdays)) continue;
      const { audience } = rung;
      latest.set(audience, { audience, firesOn: day, code: `${over ? 'after' : 'before'}-${workdays}` });
    }
  }
  return [...latest.values()];
}

/** Whether a rung comes up on a working day that lies so many others before the last one, or after the date. */
function comesUp({ moment, workdays }: Rung, over: boolean, away: number): boolean {
  if (moment === 'before') return !over && away === workdays;
  return over && (moment === 'after' ? away === workdays : away % workdays === 0);
}
