import { CLEARANCE_ACTIONS } from './reply-clearance.js';

type Said = Readonly<Record<string, unknown>>;

/** The line of the 流转记录 for a step of clearance, or for a part handed in; null: it is neither. */
export function clearanceSentence(action: string, after: unknown): string | null {
  const said = (after ?? {}) as Said;
  const [workflow, step] = action.split('.');
  if (action === 'assignment.submit') return `${text(said['division'])}提交了协办意见。`;
  if (workflow !== 'reply' || step === undefined || !(step in CLEARANCE_ACTIONS)) return null;
  const form = said['form'] === 'opinion' ? '会办意见稿' : '答复稿';
  if (step === 'startDraft') return `${text(said['division']) || '承办处室'}开始起草${form}。`;
  const label = CLEARANCE_ACTIONS[step as keyof typeof CLEARANCE_ACTIONS];
  const comment = text(said['comment']).replace(/。+$/, '');
  const skipped = said['skipped'] === true ? '处室负责人自己起草，没有别人可以审核，处室审核一步从略。' : '';
  return `${form}${label}${comment ? `：${comment}` : ''}。${skipped}`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
