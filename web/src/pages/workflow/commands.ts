// What each command on a referral asks for in its dialog. Which of them may be pressed, the server says.
import type { ActionView, ReferralDetail } from '../../api/proposal-types';
import { me } from '../../api/session';
import { AFTERCARE_FORMS } from './aftercare-forms';
import { CLOCK_FORMS } from './clock-forms';
import { COOPERATION_FORMS } from './cooperation-forms';

export type FieldSort =
  | 'text'
  | 'line'
  | 'date'
  | 'check'
  | 'asked'
  | 'role'
  | 'division'
  | 'divisions'
  | 'handler'
  | 'leader'
  | 'approver'
  | 'host'
  | 'unitName'
  | 'owedUnit'
  | 'contactForm'
  | 'choice'
  | 'signer'
  | 'channel'
  | 'promise';

/** What was typed; every field has its place from the start. */
export type CommandValues = Record<string, string | number | boolean | number[]>;

export interface CommandField {
  key: string;
  label: string;
  sort: FieldSort;
  required?: boolean;
  hint?: string;
  /** Shown only while this holds of what is typed; without it, always. */
  when?: (values: CommandValues) => boolean;
  /** A day that lies ahead does not begin as today. */
  blank?: boolean;
  /** What it begins with. */
  start?: string;
  choices?: { value: string; name: string }[];
}
export interface CommandForm {
  /** Where it is sent, under the referral; by default to the command of its name. */
  path?: string;
  intro?: string;
  fields: CommandField[];
  /** In words on the button, where the name of the action alone is too little. */
  submit?: string;
}
/** What a form is drawn up for. */
export interface CommandCase {
  action: ActionView;
  referral: ReferralDetail;
}

const reason: CommandField = { key: 'reason', label: '理由', sort: 'text', required: true };
const remark: CommandField = { key: 'reason', label: '说明', sort: 'text' };
const answered: CommandField = { key: 'answeredOn', label: '交办单位答复日期', sort: 'date', required: true };
const lead: CommandField = { key: 'leadDivisionId', label: '主办处室', sort: 'division', required: true };
const support: CommandField = { key: 'supportDivisionIds', label: '协办处室', sort: 'divisions' };
const instruction: CommandField = { key: 'instruction', label: '批示', sort: 'text' };
const noticeOn: CommandField = { key: 'on', label: '通知日期', sort: 'date', required: true };
const approver: CommandField = { key: 'approver', label: '批示的局领导', sort: 'approver', required: true };
const newRole: CommandField = { key: 'newRole', label: '改为', sort: 'role', required: true };

/** Whoever is no leader enters here what a leader has written on paper, and says who that was. */
function decision({ referral }: CommandCase, fields: CommandField[], after = ''): CommandForm {
  const leads = me.value?.roles.includes('leader') || Boolean(me.value?.standingInFor.length);
  const onPaper = '局领导在纸质批办单上批过的，由联络员代为登记。';
  const split = referral.splitProposals.find(({ state }) => state === 'pending');
  const support = split?.support.length ? `，${split.support.join('、')}协办` : '';
  const plan = split ? `拟由${split.lead ?? ''}主办${support}。` : '';
  const note = split?.instruction ? `交办意见：${split.instruction}` : '';
  return {
    intro: [plan, note, after, leads ? '' : onPaper].filter(Boolean).join('\n'),
    fields: leads ? fields : [approver, ...fields],
  };
}

const FORMS: Record<string, CommandForm | ((it: CommandCase) => CommandForm)> = {
  assign: {
    fields: [
      lead,
      support,
      { ...instruction, label: '批示或交办意见' },
      { key: 'paper', label: '局领导已在纸质批办单上批示', sort: 'check' },
      { ...approver, required: false, when: ({ paper }) => paper === true },
    ],
  },
  approveSplit: (it) => ({ ...decision(it, [instruction]), submit: '批准' }),
  rejectSplit: (it) => ({
    ...decision(it, [reason], '不同意后，此件回到联络员那里重新分派。'),
    submit: '不同意',
  }),
  takeOn: { fields: [{ key: 'handlerId', label: '经办人', sort: 'handler', required: true }] },
  sendBack: {
    intro: '退回后，由联络员重新分派。',
    fields: [
      reason,
      { key: 'suggestedDivisionId', label: '建议改由哪个处室办理', sort: 'division', required: true },
    ],
  },
  reassign: {
    intro: '处室没有变的，签收和经办人照旧；换下来的处室不再办理此件。',
    fields: [{ ...lead, label: '改由哪个处室主办' }, support, reason],
  },
  requestReturn: ({ action }) => ({
    intro: '这里登记我们向交办单位提出的申请。申请期间办理照常进行，期限不停。',
    fields: [
      { key: 'asked', label: '申请什么', sort: 'asked', required: true },
      reason,
      {
        ...{ key: 'suggestedUnit', label: '建议改由哪个单位办理', sort: 'line', required: true },
        when: ({ asked }) => asked !== 'change_role',
      },
      {
        ...{ key: 'role', label: '建议改为哪种办理方式', sort: 'role', required: true },
        when: ({ asked }) => asked === 'change_role',
      },
      ...(action.asks.includes('lateReason')
        ? [{ key: 'override', label: '期限已过仍要申请的理由', sort: 'text', required: true } as const]
        : []),
    ],
  }),
  returnGranted: ({ referral }) => {
    const asksRole = pendingOf(referral)?.asked === 'change_role';
    return { fields: asksRole ? [answered, newRole, remark] : [answered, remark] };
  },
  returnRefused: { fields: [answered, remark] },
  takeBackRequest: { intro: '收回后，此件照原来的办理方式继续办理。', fields: [] },
  changeRole: {
    intro: '交办单位通知改变办理方式时用。',
    fields: [
      { key: 'role', label: '改为', sort: 'role', required: true },
      { ...noticeOn, key: 'noticeOn' },
      remark,
    ],
  },
  note: { intro: '此件只供参阅，阅知后即办结。', fields: [] },
  withdraw: {
    intro: '交办单位通知撤回时用。撤回后不再计入应办件，以后还可以恢复。',
    fields: [noticeOn, remark],
  },
  reinstate: { intro: '恢复后，此件回到撤回前的环节。', fields: [noticeOn] },
  linkMerged: {
    intro: '并案的件一起办理，分别答复、分别计数。',
    fields: [{ key: 'hostProposalId', label: '并入哪一件', sort: 'host', required: true }],
  },
  supervise: {
    fields: [
      { key: 'leaderId', label: '督办的局领导', sort: 'leader', required: true },
      { key: 'note', label: '督办要求', sort: 'text' },
    ],
  },
  ...COOPERATION_FORMS,
  ...CLOCK_FORMS,
  ...AFTERCARE_FORMS,
  addReferral: {
    intro: '同一件建议提案又交给我们办理（如先主办、后又会办）时用。',
    fields: [
      { key: 'role', label: '办理方式', sort: 'role', required: true },
      { key: 'referredOn', label: '交办日期', sort: 'date', required: true },
      { key: 'receivedOn', label: '收到日期', sort: 'date' },
      { key: 'dueOn', label: '办理期限', sort: 'date' },
      { key: 'referredBy', label: '交办单位', sort: 'line' },
    ],
  },
};

export const isCommand = (action: string): boolean => action in FORMS;

export function formOf(it: CommandCase): CommandForm {
  const form = FORMS[it.action.action] ?? { fields: [] };
  return typeof form === 'function' ? form(it) : form;
}

/** The 申请调整 that waits for an answer. */
export function pendingOf({ returnRequests }: ReferralDetail) {
  return returnRequests.find(({ state }) => state === 'pending');
}

/** What the server calls a field where the dialog has another name for it. */
const ALIASES: Record<string, string[]> = {
  leadDivisionIds: ['leadDivisionId'],
  handlerName: ['handlerId'],
  lateReason: ['override'],
  notice: ['noticeOn', 'answeredOn', 'on'],
  hostId: ['hostProposalId'],
  role: ['newRole'],
};
export function fieldIdOf(field: string | undefined, fields: CommandField[]): string | undefined {
  if (field === undefined) return undefined;
  const names = [field, ...(ALIASES[field] ?? [])];
  const known = fields.find(({ key }) => names.includes(key));
  return known && `command-${known.key}`;
}
