// What was decided about a referral, each as a sentence, in the order of the paper form.
import type {
  AssignmentDetail,
  ReferralDetail,
  ReturnRequest,
  SplitProposal,
} from '../../api/proposal-types';
import { RETURN_ASKED, wordOf } from '../../labels/words';

const UNDATED = '日期未载';
/** A sentence ends once, however its last word was typed. */
export function sentence(words: string): string {
  return `${words.trim().replace(/[。；，]+$/, '')}。`;
}
function because(reason: string | null): string {
  return reason ? `：${reason.replace(/。$/, '')}` : '';
}

export function requestWords(it: ReturnRequest): string {
  const whither = it.suggestedRoleName
    ? `；建议改为${it.suggestedRoleName}`
    : it.suggestedUnit
      ? `；建议改由${it.suggestedUnit}办理`
      : '';
  const late = it.overrideReason ? `；期限已过仍申请的理由${because(it.overrideReason)}` : '';
  const asked = `${it.requestedOn ?? UNDATED} 申请${wordOf(RETURN_ASKED, it.asked)}${because(it.reason)}${whither}${late}`;
  if (it.state === 'pending') return sentence(`${asked}。交办单位还没有答复`);
  if (it.state === 'taken_back') return sentence(`${asked}。${it.decidedOn ?? UNDATED} 已收回`);
  return sentence(`${asked}。${it.decidedOn ?? UNDATED} 交办单位${it.stateName}${because(it.answerReason)}`);
}

/** Everything of a referral that is neither a division's part nor a date. */
export function recordsOf(referral: ReferralDetail): string[] {
  return [
    ...referral.supervisions.map(({ leader, note, begunOn }) =>
      sentence(`${begunOn} ${leader}重点督办${because(note)}`),
    ),
    ...referral.readings.map(({ readOn, by }) => sentence(`${readOn} 阅知${by ? `（${by}）` : ''}`)),
    ...referral.returnRequests.map(requestWords),
    ...referral.roleChanges.map(({ from, to, noticedOn, reason }) =>
      sentence(`${noticedOn} 交办单位通知，办理方式由${from}改为${to}${because(reason)}`),
    ),
    ...referral.withdrawals.map(({ withdrawnOn, reason, reinstated, reinstatedOn }) => {
      const undone = reinstated ? `。${reinstatedOn ?? UNDATED} 恢复办理` : '';
      return sentence(`${withdrawnOn ?? UNDATED} 交办单位撤回${because(reason)}${undone}`);
    }),
  ];
}

/** How a division's part ended. */
export function endWords({ state, endedOn, endReason, suggestedDivision }: AssignmentDetail): string | null {
  if (state === 'sent_back') {
    const whither = suggestedDivision ? `；建议由${suggestedDivision}办理` : '';
    return sentence(`${endedOn ?? UNDATED} 退回${because(endReason)}${whither}`);
  }
  return state === 'ended' ? sentence(`${endedOn ?? UNDATED} 结束${because(endReason)}`) : null;
}

/** 分派方案 as a row: what was proposed, what the leader wrote, what became of it. */
export function splitRow(it: SplitProposal): (string | null)[] {
  const support = it.support.length ? `，${it.support.join('、')}协办` : '';
  const whose = [it.approver, it.decidedOn, it.onPaper && '纸质批办单'].filter(Boolean).join('，');
  return [
    it.proposedOn,
    `${it.lead ?? '处室未载'}主办${support}`,
    it.instruction,
    whose ? `${it.stateName}（${whose}）` : it.stateName,
    it.reason,
  ];
}
