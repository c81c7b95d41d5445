import { addDays, daysBetween, yearOf } from './civil-day.js';
import type { ReferralState, Role } from './codes.js';
import type { ClockNature } from './deadline-rules.js';
import { countWorkdays, isWorkday, type WorkingCalendar } from './working-calendar.js';

/** A deadline light: a tone for the dot, and the words beside it. Never colour alone. */
export interface Light {
  tone: 'overdue' | 'near' | 'ok' | 'late' | 'done' | 'paused' | 'none';
  words: string;
  /** The same for a table, where there is no room for the reason. */
  short: string;
}

/** What lights are read against: the day, how the office counts, and how far ahead a deadline is near. */
export interface LightDay {
  today: string;
  calendar: WorkingCalendar;
  nearWorkdays: number;
  /** The last day that is near: at most `nearWorkdays` working days lead up to it. */
  nearUntil: string;
}

/** A day that something runs to; dates are YYYY-MM-DD. */
export interface RunningDue {
  nature: ClockNature;
  dueOn: string;
  /** The date itself was reached over a year whose notice is not in the calendar. */
  provisional: boolean;
}

/** What the light of a referral follows from. */
export interface LightFacts {
  role: Role;
  status: ReferralState;
  /** Nothing has left the building in the running round. */
  openRound: boolean;
  /** Of the running round while it is open, else of the first. */
  dueOn: string | null;
  provisional: boolean;
  paused: boolean;
  repliedOn: string | null;
}

/** How far ahead a deadline is near where the office says nothing else. */
export const NEAR_WORKDAYS = 3;

/** Beyond a year nobody counts working days any more. */
const LONG_DAYS = 366;

/** A day to read lights against. */
export function lightDay(
  today: string,
  calendar: WorkingCalendar,
  nearWorkdays: number = NEAR_WORKDAYS,
): LightDay {
  return { today, calendar, nearWorkdays, nearUntil: lastNearDay(today, nearWorkdays, calendar) };
}

/** The last day up to which no more than so many working days are left: rest days after the last of them belong to it. */
export function lastNearDay(today: string, workdays: number, calendar: WorkingCalendar): string {
  let day = today;
  for (let left = workdays; ; day = addDays(day, 1)) {
    if (isWorkday(addDays(day, 1), calendar) && left-- === 0) return day;
  }
}

/** The light of a referral, counted in working days of the calendar. */
export function lightOf(facts: LightFacts, day: LightDay): Light {
  const { status, role, openRound, dueOn, paused, provisional } = facts;
  if (status === 'returned') return plain('none', '已退办');
  if (status === 'withdrawn') return plain('none', '已撤回');
  if (!openRound) return issuedLight(facts, day.calendar);
  if (role === 'reference') return plain('none', '参阅');
  return openLight({ nature: 'duty', dueOn, provisional, paused }, day);
}

/** The light of something that is open, whether it has a day or not, and whether its clock runs or stands still. */
export function openLight(
  { dueOn, paused, ...due }: Omit<RunningDue, 'dueOn'> & { dueOn: string | null; paused: boolean },
  day: LightDay,
): Light {
  if (paused) return plain('paused', '已暂停');
  return dueOn === null ? plain('none', '未定期限') : runningLight({ ...due, dueOn }, day);
}

/**
 * The light of something that runs to a day. A duty goes overdue; what others owe has not come; a right has passed, which
 * is nobody's fault.
 */
export function runningLight(due: RunningDue, day: LightDay): Light {
  const { dueOn, nature } = due;
  const { today, calendar } = day;
  if (dueOn < today) {
    const span = spanWords(dueOn, today, calendar);
    if (nature === 'right') return { tone: 'none', words: '已过，再申请要写明理由', short: '已过' };
    return marked('overdue', nature === 'theirs' ? `逾期未到，已${span}` : `已超${span}`, due, day);
  }
  const left = daysBetween(today, dueOn);
  const words = ['今天到期', '明天到期'][left] ?? `剩${spanWords(today, dueOn, calendar)}`;
  return marked(dueOn <= day.nearUntil ? 'near' : 'ok', words, due, day);
}

/** A light that says one thing however much room there is. */
export function plain(tone: Light['tone'], words: string): Light {
  return { tone, words, short: words };
}

/** 2个工作日; 1天 over rest days alone; 一年以上. `from` lies before `to`. */
export function spanWords(from: string, to: string, calendar: WorkingCalendar): string {
  const days = daysBetween(from, to);
  if (days > LONG_DAYS) return '一年以上';
  const workdays = countWorkdays(from, to, calendar);
  return workdays === 0 ? `${days}天` : `${workdays}个工作日`;
}

function issuedLight({ role, dueOn, repliedOn }: LightFacts, calendar: WorkingCalendar): Light {
  const verb = role === 'co' ? '办复' : '答复';
  if (dueOn === null || repliedOn === null) return plain('done', `已${verb}`);
  if (repliedOn <= dueOn) return plain('done', `按期${verb}`);
  return plain('late', `逾期${spanWords(dueOn, repliedOn, calendar)}${verb}`);
}

/** 暂定 where the date can still move; 天数暂定 where only the count of days can. */
function marked(tone: Light['tone'], words: string, due: RunningDue, { today, calendar }: LightDay): Light {
  const years = [...new Set([yearOf(due.dueOn), yearOf(today)])].filter((year) => !calendar.isOfficial(year));
  const counted = words.endsWith('个工作日') && years.length > 0;
  if (!due.provisional && !counted) return plain(tone, words);
  const mark = due.provisional ? '暂定' : '天数暂定';
  const why = years.length > 0 ? `：${years.sort().join('、')}年放假安排未公布` : '';
  return { tone, words: `${words}（${mark}${why}）`, short: `${words}（${mark}）` };
}
