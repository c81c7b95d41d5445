import { DISCLOSURE_NAMES, WIDTH_NAMES } from './labels.js';

type Said = Readonly<Record<string, unknown>>;

/** A sentence for each step of clearance in the 流转记录, from what its trace holds. */
const SENTENCES: Record<string, (after: Said) => string> = {
  startDraft: (after) => `${text(after['division']) || '承办处室'}开始起草${what(after)}。`,
  submitDraft: (after) =>
    after['skipped'] === true
      ? `${what(after)}送办公室核稿；处室负责人起草，没有别人可以审核，处室审核从略。`
      : `${what(after)}送处室负责人审核。`,
  approveDivision: (after) => `处室审核同意，${what(after)}送办公室核稿${comment(after)}。`,
  approveOffice: (after) => `办公室核稿同意，${what(after)}送局领导审签${comment(after)}。`,
  endorse: (after) => `分管局领导审签同意${comment(after)}。`,
  sign: (after) => `签发${what(after)}${decided(after)}${comment(after)}。`,
  sendBack: (after) => `退回修改${comment(after)}。`,
  supervisionReviewed: (after) => `${text(after['on'])}督查室审过${what(after)}${comment(after)}。`,
  delegate: (after) => `委托${text(after['delegate'])}代为审核${what(after)}。`,
  copySent: (after) =>
    text(after['sentOn'])
      ? `${text(after['sentOn'])}送达${text(after['addressee'])}${text(after['channel']) ? `（${text(after['channel'])}）` : ''}。`
      : `取消了送达${text(after['addressee'])}的登记。`,
};

/** The line of the 流转记录 for a step of clearance, or for a part handed in; null: it is neither. */
export function clearanceSentence(action: string, after: unknown): string | null {
  if (action === 'assignment.submit') return `${text((after as Said)['division'])}提交了协办意见。`;
  const sentence = action.startsWith('reply.') ? SENTENCES[action.slice('reply.'.length)] : undefined;
  return sentence ? sentence((after ?? {}) as Said) : null;
}

function what(after: Said): string {
  return after['form'] === 'opinion' ? '会办意见稿' : '答复稿';
}

function decided(after: Said): string {
  const disclosure = DISCLOSURE_NAMES[after['disclosure'] as keyof typeof DISCLOSURE_NAMES] as
    string | undefined;
  if (disclosure === undefined) return '';
  const width = WIDTH_NAMES[after['width'] as keyof typeof WIDTH_NAMES] as string | undefined;
  const more = width ?? (text(after['ground']) || undefined);
  return `，公开属性定为${disclosure}${more === undefined ? '' : `（${more}）`}`;
}

function comment(after: Said): string {
  return text(after['comment']) ? `：${text(after['comment'])}` : '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.replace(/。+$/, '') : '';
}
