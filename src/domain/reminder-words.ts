import { daysBetween } from './civil-day.js';
import { isTheirs, type Ladder, ladderName } from './reminder-ladder.js';
import { countWorkdays, lastWorkdayUntil, type WorkingCalendar } from './working-calendar.js';
import { weekdayName, yearOf } from './civil-day.js';

/** What a reminder speaks of: what falls due, and when. */
export interface Due {
  ladder: Ladder;
  dueOn: string;
  /** The date itself was counted over a year without its notice. */
  provisional: boolean;
}

/**
 * How far off a date is, as people say it: 答复还剩5个工作日，6月5日（周五）到期. It speaks of the day on which it is told,
 * not of the rung, so that what is caught up is not told as of yesterday.
 */
export function reminderTitle(due: Due, today: string, calendar: WorkingCalendar): string {
  const name = ladderName(due.ladder);
  const presumed = due.provisional || !calendar.isOfficial(yearOf(due.dueOn));
  const tail = presumed ? `（日期暂定，${yearOf(due.dueOn)}年放假安排未公布）` : '';
  return `${sentence(name, due, today, calendar)}${tail}`;
}

function sentence(name: string, { ladder, dueOn }: Due, today: string, calendar: WorkingCalendar): string {
  const day = dayWords(dueOn, today);
  const ends = ladder === 'return' ? '截止' : '到期';
  if (dueOn < today) {
    if (isTheirs(ladder)) return `${name}${day}到期，还没有收到`;
    const over = countWorkdays(dueOn, today, calendar);
    const span = over === 0 ? `${daysBetween(dueOn, today)}天` : `${over}个工作日`;
    return `${name}已超期${span}，${day}到期`;
  }
  if (dueOn === today) return `${name}今天${ends}`;
  const last = lastWorkdayUntil(dueOn, calendar);
  const left = countWorkdays(today, last, calendar);
  if (left <= 0) return `${name}${day}${ends}，今天是最后一个工作日`;
  if (daysBetween(today, dueOn) === 1) return `${name}明天${ends}`;
  return `${name}还剩${left}个工作日，${day}${ends}`;
}

/** 6月5日（周五）; with the year where it is another than today's. */
export function dayWords(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number);
  const words = `${month}月${date}日（${weekdayName(day)}）`;
  return yearOf(day) === yearOf(today) ? words : `${year}年${words}`;
}
