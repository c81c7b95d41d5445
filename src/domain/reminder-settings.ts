import { isHours, isTime } from './quiet-hours.js';

/** The settings of reminders: each holds at once, for reminders go by today. */
export const REMINDER_SETTINGS = {
  reminder_digest_at: {
    label: '每日汇总的发送时间',
    definition: '选了“每天一封汇总”的人，工作日几点收到；写成08:30这样。在静默时段里的，等静默结束再发。',
    sort: 'text' as const,
    timeless: true,
    refuse: (value: unknown) => (isTime(value) ? null : '请写成08:30这样的时间。'),
  },
  reminder_quiet_hours: {
    label: '静默时段',
    definition: '这段时间不发邮件和群消息，等结束以后再发；写成20:00-08:00这样。不设静默时段的，清空后保存。',
    sort: 'text' as const,
    timeless: true,
    refuse: (value: unknown) => (isHours(value) ? null : '请写成20:00-08:00这样的起止时间，或者清空。'),
  },
  reminder_quiet_rest_days: {
    label: '休息日、节假日不发送',
    definition: '不上班的日子也不发邮件和群消息，等下一个工作日再发；系统里的提醒照常。',
    sort: 'switch' as const,
    timeless: true,
    refuse: (value: unknown) => (typeof value === 'boolean' ? null : '只能选是或否。'),
  },
};
