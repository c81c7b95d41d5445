import { SATISFACTIONS } from '../../labels/words';
import type { CommandField, CommandForm } from './commands';

const ANSWERS = Object.entries(SATISFACTIONS).map(([value, name]) => ({ value, name }));
const reason: CommandField = { key: 'reason', label: '理由', sort: 'text', required: true };
const sentBackOn: CommandField = { key: 'on', label: '退回日期', sort: 'date', required: true };
const signer: CommandField = {
  key: 'proposerId',
  label: '代表委员',
  sort: 'signer',
  hint: '不选的，就是领衔代表、第一提案人。',
};
const channel: CommandField = { key: 'channel', label: '渠道', sort: 'channel', required: true };

/** What the commands of 征询意见、被退回、更正、承诺事项 ask for. */
export const AFTERCARE_FORMS: Record<string, CommandForm> = {
  recordFeedback: {
    intro: '照收到的征询意见表登记。领衔人不满意的，开始重新办理；重新办理后仍不满意的，办结并标明。',
    fields: [
      signer,
      { key: 'work', label: '对办理工作', sort: 'choice', choices: ANSWERS },
      { key: 'result', label: '对办理结果', sort: 'choice', choices: ANSWERS },
      { key: 'receivedOn', label: '收到日期', sort: 'date', required: true },
      channel,
      { key: 'said', label: '意见原话', sort: 'text' },
      { key: 'decides', label: '虽不是领衔人的表，也由它决定是否办结', sort: 'check' },
      { key: 'corrects', label: '更正：这位代表委员的表先前登记错了，以这次登记的为准', sort: 'check' },
    ],
  },
  remindFeedback: {
    path: 'feedback-reminders',
    intro: '催一次登记一次。期限到了、催过仍没有收到的，可以无反馈办结。',
    fields: [
      signer,
      { key: 'on', label: '催交日期', sort: 'date', required: true },
      channel,
      { key: 'note', label: '说明', sort: 'text' },
    ],
    submit: '登记催交',
  },
  closeWithoutFeedback: {
    intro: '期限已过、催过仍没有收到征询意见表的，办结。以后收到了，仍可以登记。',
    fields: [],
    submit: '办结',
  },
  opinionRejected: {
    intro: '主办单位退回我们的会办意见时登记。登记后重新办理，期限另算；原来的意见照样保留。',
    fields: [reason, sentBackOn],
    submit: '登记',
  },
  upperReturn: {
    intro: '交办单位退回答复、要求重报时登记。登记后重新办理，期限另算；原来的答复照样保留。',
    fields: [reason, sentBackOn],
    submit: '登记',
  },
  amend: {
    intro: '已发出的答复有错时用。发出新的一版以前，原来的仍然有效；公开意见要对新的一版重新征求。',
    fields: [{ ...reason, label: '更正的理由' }],
  },
  addCommitment: {
    intro: '答复里承诺以后办的事，一件登记一项，逐年跟踪，直到落实。',
    fields: [
      { key: 'content', label: '承诺的事项', sort: 'text', required: true },
      { key: 'dueOn', label: '完成时限', sort: 'date' },
      { key: 'divisionId', label: '由哪个处室落实', sort: 'division', hint: '不选的，就是承办处室。' },
    ],
  },
  fulfilCommitment: {
    fields: [
      { key: 'commitmentId', label: '承诺事项', sort: 'promise', required: true },
      {
        key: 'outcome',
        label: '结果',
        sort: 'choice',
        required: true,
        choices: [
          { value: 'fulfilled', name: '已落实' },
          { value: 'changed', name: '有变更' },
        ],
      },
      { key: 'settlement', label: '落实情况', sort: 'text', hint: '有变更的，写明变更的情况和理由。' },
      { key: 'on', label: '落实或变更日期', sort: 'date', required: true },
      {
        key: 'proposerToldOn',
        label: '哪天告知了代表委员',
        sort: 'date',
        hint: '还没有告知的先空着，以后补登。',
      },
      { ...channel, label: '告知方式', required: false },
    ],
  },
};
