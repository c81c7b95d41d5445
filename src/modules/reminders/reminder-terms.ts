import { isTime, quietTerms, type QuietTerms } from '../../domain/quiet-hours.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { settingOfYear } from '../settings/of-year.js';

/** What holds today: when the digest is due, when it is quiet, whether the day lies in a 暂停期. */
export interface ReminderTerms {
  digestAt: string;
  quiet: QuietTerms;
  suppressed: boolean;
}

export async function reminderTerms(on: Queryable, today: string): Promise<ReminderTerms> {
  const year = Number(today.slice(0, 4));
  const at = await settingOfYear(on, 'reminder_digest_at', year);
  const hours = await settingOfYear(on, 'reminder_quiet_hours', year);
  const restDays = await settingOfYear(on, 'reminder_quiet_rest_days', year);
  const [row] = await rowsOf<{ suppressed: boolean }>(
    on,
    'select exists (select 1 from suppression where $1 between from_on and to_on) as suppressed',
    [today],
  );
  return {
    digestAt: isTime(at) ? at : '08:30',
    quiet: quietTerms(hours, restDays),
    suppressed: row?.suppressed === true,
  };
}
