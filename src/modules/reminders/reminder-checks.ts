import { isQuiet } from '../../domain/quiet-hours.js';
import type { WorkingCalendar } from '../../domain/working-calendar.js';
import { type Clock, OFFICE_ZONE } from '../../platform/clock.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';

import { reminderTerms } from './reminder-terms.js';

/** A thing that must hold of reminders: its name, what is off, and how often. */
export interface ReminderFault {
  name: string;
  named: string[];
  count: number;
}

interface Row {
  idle: boolean;
  last: Date | null;
  failure: string | null;
  dead: number;
  late: number;
}

/** $1: now. Whether somebody used the pages lately while no sweep ran; what could not be sent; what waits too long. */
const FAULTS_SQL = `
  select exists (select 1 from auth_session where last_seen_at > $1::timestamptz - interval '30 minutes'
                    and created_at < $1::timestamptz - interval '1 hour')
     and not exists (select 1 from sweep_run where what = 'reminders' and ended_at > $1::timestamptz - interval '1 hour'
                        and failure is null) as idle,
         (select max(ended_at) from sweep_run where what = 'reminders' and failure is null) as last,
         (select failure from sweep_run where what = 'reminders' and ended_at is not null order by id desc limit 1) as failure,
         (select count(*)::integer from delivery where state = 'dead') as dead,
         (select count(*)::integer from delivery
           where state = 'owed' and next_try_at < $1::timestamptz - interval '1 hour'
             and not exists (select 1 from delivery z where z.sent_at > $1::timestamptz - interval '10 minutes')) as late`;

/** 自检 of reminders: sweeps run, nothing was given up, nothing waits without a reason. */
export async function reminderFaults(
  on: Queryable,
  clock: Clock,
  calendar: WorkingCalendar,
): Promise<ReminderFault[]> {
  const [row] = await rowsOf<Row>(on, FAULTS_SQL, [clock.now()]);
  if (!row) return [];
  const today = clock.today();
  const quiet = isQuiet(today, clock.timeOfDay(), (await reminderTerms(on, today)).quiet, calendar);
  const last =
    row.last === null
      ? '还没有扫描过'
      : `最近一次在${row.last.toLocaleString('zh-CN', { timeZone: OFFICE_ZONE })}`;
  const swept = [
    ...(row.idle ? [`一小时里没有扫描（${last}），请看后台进程（npm run worker）是不是在运行`] : []),
    ...(row.failure === null ? [] : [`最近一次扫描出错（${row.failure}）`]),
  ];
  return [
    { name: '到期提醒按时扫描', named: swept, count: swept.length },
    { name: '没有发送失败的提醒', named: ['“发送失败”里列出的'], count: row.dead },
    { name: '提醒没有积压', named: ['过了应发时间一小时还没有发出的'], count: quiet ? 0 : row.late },
  ];
}
