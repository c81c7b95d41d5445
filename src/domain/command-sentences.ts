/** What a trace of a command says, by its keys; names, not ids. */
type Said = Readonly<Record<string, unknown>>;

const ASKED: Record<string, string> = { return: '退办', reassign: '改办', change_role: '改变办理方式' };

/** A sentence for each command, from what its trace holds. */
const SENTENCES: Record<string, (after: Said, before: Said) => string> = {
  assign: (after) =>
    after['status'] === 'split_proposed' ? `拟${divisions(after)}，报局领导批准。` : `${divisions(after)}。`,
  approveSplit: (after) => `${text(after['approver']) || '局领导'}批准分派：${divisions(after)}。`,
  rejectSplit: (after) => `${text(after['approver']) || '局领导'}不同意分派：${text(after['reason'])}。`,
  takeOn: (after) => `${text(after['division']) || '承办处室'}签收，经办人${text(after['handler'])}。`,
  sendBack: (after) =>
    `${text(after['division']) || '承办处室'}退回：${text(after['reason'])}，建议由${text(after['suggested'])}办理。`,
  reassign: (after) => `改${divisions(after)}：${text(after['reason'])}。`,
  requestReturn: (after) => {
    const whither = text(after['suggestedRole']) || text(after['suggestedUnit']);
    return `向交办单位申请${asked(after)}：${text(after['reason'])}${whither ? `，建议${whither}` : ''}。`;
  },
  returnGranted: (after, before) =>
    `交办单位同意${asked(before)}${text(after['role']) ? `，改为${text(after['role'])}` : ''}。`,
  returnRefused: (after, before) => `交办单位不同意${asked(before)}${because(after)}。`,
  takeBackRequest: (_after, before) => `收回${asked(before)}申请。`,
  changeRole: (after, before) =>
    `按交办单位通知，办理方式由${text(before['role'])}改为${text(after['role'])}${because(after)}。`,
  note: () => '已阅知。',
  withdraw: (after) => `交办单位撤回此件${because(after)}。`,
  reinstate: () => '交办单位恢复此件。',
  supervise: (after) =>
    `${text(after['leader'])}重点督办${text(after['note']) ? `：${text(after['note'])}` : ''}。`,
  linkMerged: (after) => `并入${text(after['host'])}办理。`,
  handedOver: (after) => `${text(after['from'])}撤并，由${text(after['to'])}承接。`,
  issue: (after) =>
    `${text(after['form']) || '答复'}已发出，文号${text(after['documentNumber'])}${text(after['on']) ? `，日期${text(after['on'])}` : ''}。`,
  opinionRejected: (after) => `主办单位退回会办意见，要重新提出${because(after)}。`,
  upperReturn: (after) => `答复被退回，要重新办理${because(after)}。`,
  recordFeedback: (after) => `${text(after['proposer']) || '代表委员'}的征询意见：${text(after['said'])}。`,
  closeWithoutFeedback: () => '催过以后没有收到征询意见，办结。',
  amend: (after) => `更正已发出的答复${because(after)}。`,
  addContact: (after) =>
    `${text(after['heldOn'])}与${text(after['people']) || '代表委员'}沟通（${text(after['form']) || '形式未载'}）${text(after['place']) ? `，地点${text(after['place'])}` : ''}。`,
  askOutsideOpinion: (after) =>
    `征求${text(after['unit'])}的会办意见${text(after['dueOn']) ? `，请于${text(after['dueOn'])}前提出` : ''}。`,
  receiveOpinion: (after) =>
    `${text(after['receivedOn'])}收到${text(after['unit'])}的会办意见${after['countersigned'] === true ? '（会签）' : ''}${text(after['documentNumber']) ? `，文号${text(after['documentNumber'])}` : ''}。`,
  overrideOpinion: (after) => `不再等${text(after['unit'])}的会办意见${because(after)}。`,
  chaseOpinion: (after) =>
    `${text(after['on'])}${text(after['channel'])}催${text(after['unit'])}提出会办意见，第${String(after['times'])}次。`,
  requestExtension: (after) => `向交办单位申请延期至${text(after['dueOn'])}${because(after)}。`,
  grantExtension: (after, before) =>
    `交办单位同意延期，期限${text(before['dueOn']) ? `由${text(before['dueOn'])}` : ''}改为${text(after['dueOn'])}（${text(after['notice'])}）${told(after)}${text(after['override']) ? `；超过法定最长期限，${text(after['override'])}` : ''}。`,
  refuseExtension: (after) => `交办单位不同意延期（${text(after['notice'])}）${because(after)}。`,
  withdrawExtension: (after, before) =>
    before['pending'] === true
      ? `收回延期申请${because(after)}。`
      : `取消延期，期限改回${text(after['dueOn']) || '未定'}${because(after)}。`,
  pauseClock: (after) =>
    `按交办单位通知（${text(after['notice'])}），自${text(after['on'])}起暂停计时${because(after)}。`,
  resumeClock: (after) =>
    `按交办单位通知（${text(after['notice'])}），自${text(after['on'])}起恢复计时，期限为${text(after['dueOn']) || '未定'}${because(after)}。`,
  markDifficult: (after, before) =>
    `认定为涉及面广、办理难度大（${text(after['approval'])}），${dueMoved(after, before)}。`,
  unmarkDifficult: (after, before) =>
    `取消“涉及面广、办理难度大”的认定，${dueMoved(after, before)}${because(after)}。`,
  correctDates: (after, before) => `更正${corrections(after, before)}${because(after)}。`,
  tellExtension: (after) => `${text(after['proposerToldOn'])}已把延期告知代表委员。`,
  tickPlatform: (after) => `${text(after['uploadedOn'])}已上传${text(after['platform'])}。`,
  untickPlatform: (after) => `取消“已上传${text(after['platform'])}”的登记。`,
  addCommitment: (after) =>
    `承诺${text(after['content'])}${text(after['dueOn']) ? `，${text(after['dueOn'])}前完成` : ''}。`,
  fulfilCommitment: (after) => `承诺事项“${text(after['content'])}”${text(after['outcome'])}。`,
  feedbackReminded: (after) =>
    `${text(after['on'])}催交征询意见表${text(after['proposer']) ? `（${text(after['proposer'])}）` : ''}，${text(after['channel'])}。`,
  commitmentTold: (after) =>
    `${text(after['on'])}把承诺事项“${text(after['content'])}”的落实情况告知代表委员，${text(after['channel'])}。`,
  lookedBack: (after) =>
    `${String(after['year'])}年回头看“${text(after['content'])}”：${text(after['progress'])}。`,
  chased: (after) =>
    `${after['again'] === true ? '再次' : ''}催办，已提醒${names(after['to'])}${text(after['note']) ? `：${text(after['note'])}` : ''}。`,
  escalated: (after) => `${text(after['title'])}，已提醒${names(after['leaders'])}。`,
  added: (after) => `以${text(after['role'])}再次交办。`,
};

/** Whether a trace is of a command on a referral. */
export function isCommandTrace(action: string): boolean {
  return action.startsWith('referral.') && action.slice('referral.'.length) in SENTENCES;
}

/** The line of the 流转记录 for a command: what was done, with the names of whom it concerns. */
export function commandSentence(action: string, before: unknown, after: unknown): string {
  const sentence = SENTENCES[action.slice('referral.'.length)];
  return sentence ? sentence((after ?? {}) as Said, (before ?? {}) as Said) : '';
}

function divisions(after: Said): string {
  const support = Array.isArray(after['support']) ? (after['support'] as string[]) : [];
  return `分派${text(after['lead'])}承办${support.length > 0 ? `，${support.join('、')}协办` : ''}`;
}

function names(value: unknown): string {
  return Array.isArray(value) ? (value as string[]).join('、') : '';
}

function because(after: Said): string {
  return text(after['reason']) ? `：${text(after['reason'])}` : '';
}

function dueMoved(after: Said, before: Said): string {
  const [was, is] = [text(before['dueOn']) || '未定', text(after['dueOn']) || '未定'];
  return was === is ? `期限仍是${is}` : `期限由${was}改为${is}`;
}

const DATES: Record<string, string> = { referredOn: '交办日期', receivedOn: '收到日期', givenOn: '办理期限' };

function corrections(after: Said, before: Said): string {
  const put = Object.entries(DATES).filter(([key]) => key in after);
  const all = put.map(([key, name]) => {
    const was = text(before[key]) ? `由${text(before[key])}` : '';
    return `${name}${was}改为${text(after[key]) || '未载明'}`;
  });
  return all.join('，') || '日期';
}

function told(after: Said): string {
  return text(after['proposerToldOn']) ? `，${text(after['proposerToldOn'])}已告知代表委员` : '';
}

function asked(said: Said): string {
  return ASKED[text(said['asked'])] ?? '调整';
}

/** What somebody typed, without the full stop that he ended it with: here it stands within a sentence. */
function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/[\s。；，]+$/, '') : '';
}
