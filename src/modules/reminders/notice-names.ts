/** What kinds of notices are called. */
export const NOTICE_NAMES = {
  reminder: '到期提醒',
  escalation: '上报提醒',
  chase: '催办',
  digest: '每日汇总',
  dates_moved: '期限变动',
} as const;
export type NoticeKind = keyof typeof NOTICE_NAMES;

export const CHANNEL_NAMES = { email: '邮件', webhook: '群消息' } as const;
