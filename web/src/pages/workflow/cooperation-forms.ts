import { tidyDay } from '../../labels/dates';
import type { CommandCase, CommandField, CommandForm } from './commands';

const owedUnit: CommandField = { key: 'unitId', label: '单位', sort: 'owedUnit', required: true };
const notice: CommandField = {
  key: 'notice',
  label: '交办单位的答复',
  sort: 'line',
  required: true,
  hint: '写来文的文号，或者答复的日期和方式，如“5月13日电话答复”。',
};
const reason: CommandField = { key: 'reason', label: '理由', sort: 'text', required: true };

/** What the commands of 沟通、外单位会办意见、延期 ask for. */
export const COOPERATION_FORMS: Record<string, CommandForm | ((it: CommandCase) => CommandForm)> = {
  addContact: {
    intro: '每沟通一次登记一次。',
    fields: [
      { key: 'heldOn', label: '沟通日期', sort: 'date', required: true },
      { key: 'form', label: '沟通形式', sort: 'contactForm', required: true },
      {
        key: 'people',
        label: '沟通人员',
        sort: 'line',
        required: true,
        hint: '与哪位代表委员沟通，我方谁参加。',
      },
      { key: 'place', label: '地点', sort: 'line' },
      { key: 'note', label: '沟通情况', sort: 'text' },
    ],
  },
  askOutsideOpinion: {
    intro: '向别的单位征求会办意见时登记，一次一个单位。',
    fields: [
      { key: 'unitName', label: '单位', sort: 'unitName', required: true },
      { key: 'dueOn', label: '请于哪天前提出', sort: 'date', hint: '不填的，按设置里的期限从今天算起。' },
    ],
  },
  receiveOpinion: {
    fields: [
      owedUnit,
      { key: 'receivedOn', label: '收到日期', sort: 'date', required: true },
      { key: 'countersigned', label: '对方直接在我们的答复上会签，没有另写意见', sort: 'check' },
      { key: 'documentNumber', label: '对方文号', sort: 'line' },
      { key: 'content', label: '意见内容', sort: 'text' },
    ],
  },
  overrideOpinion: {
    intro: '写明理由后，缺这家的意见也可以发出答复。以后收到了，仍可以登记。',
    fields: [owedUnit, { ...reason, label: '不再等的理由' }],
  },
  requestExtension: {
    intro: '登记我们向交办单位提出的延期申请。没有答复以前，期限不变。',
    fields: [{ key: 'dueOn', label: '申请延期至', sort: 'date', required: true, blank: true }, reason],
  },
  grantExtension: ({ referral: { due } }) => ({
    intro: due.cap ?? undefined,
    fields: [
      { key: 'dueOn', label: '同意延期至', sort: 'date', required: true, blank: true },
      {
        ...{ key: 'override', label: '超过法定最长期限，由谁批准、什么理由', sort: 'text', required: true },
        when: ({ dueOn }) => due.capOn !== null && tidyDay(String(dueOn)) > due.capOn,
      },
      notice,
      {
        key: 'proposerToldOn',
        label: '哪天告知了代表委员',
        sort: 'date',
        hint: '还没有告知的先空着，告知以后再补登。',
      },
    ],
  }),
  refuseExtension: {
    intro: '期限不变。',
    fields: [notice, { ...reason, label: '说明', required: false }],
  },
  withdrawExtension: {
    intro: '有等待答复的申请，收回申请；已经同意的，取消延期，期限退回到延期以前。',
    fields: [reason],
  },
};
