import type { CommandCase, CommandField, CommandForm } from './commands';

const reason: CommandField = { key: 'reason', label: '理由', sort: 'text', required: true };
const notice: CommandField = {
  key: 'notice',
  label: '交办单位的通知',
  sort: 'line',
  required: true,
  hint: '写来文的文号，或者通知的日期和方式，如“5月13日电话通知”。',
};

/** What the commands on clocks ask for. */
export const CLOCK_FORMS: Record<string, CommandForm | ((it: CommandCase) => CommandForm)> = {
  pauseClock: {
    intro: '交办单位通知停下来等的时候用。暂停的那些天不计，恢复以后期限顺延。',
    fields: [{ key: 'on', label: '从哪天起暂停', sort: 'date', required: true }, notice, reason],
    submit: '暂停计时',
  },
  resumeClock: {
    intro: '恢复的那天起重新计时。',
    fields: [
      { key: 'on', label: '从哪天起恢复', sort: 'date', required: true },
      notice,
      { ...reason, label: '说明', required: false },
    ],
    submit: '恢复计时',
  },
  markDifficult: {
    intro: '经批准认定涉及面广、办理难度大的，规则规定3个月的改为6个月；交办单位给定的期限不变。',
    fields: [
      {
        key: 'approval',
        label: '批准',
        sort: 'text',
        required: true,
        hint: '谁批准的、哪天、依据哪份批件。',
      },
    ],
    submit: '认定',
  },
  unmarkDifficult: {
    intro: '取消后，期限按没有认定过重新计算。',
    fields: [reason],
    submit: '取消认定',
  },
  correctDates: ({ referral }) => ({
    intro: '日期登记错了时用。原来的日期留在“期限怎么算的”里，期限按更正后的日期重新计算。',
    fields: [
      { key: 'referredOn', label: '交办日期', sort: 'date', start: referral.referredOn ?? '' },
      {
        ...{ key: 'receivedOn', label: '收到日期', sort: 'date' },
        ...(referral.receivedAssumed
          ? { hint: '没有登记，现在按交办日期计；知道的话请填写。', start: '' }
          : { start: referral.receivedOn ?? '' }),
      },
      {
        ...{ key: 'dueOn', label: '交办单位给定的办理期限', sort: 'date', start: referral.due.given ?? '' },
        when: ({ withoutDue }) => withoutDue !== true,
      },
      ...(referral.due.given === null
        ? []
        : [{ key: 'withoutDue', label: '交办单位没有给定期限，是登记错了', sort: 'check' } as const]),
      reason,
    ],
    submit: '更正',
  }),
};
