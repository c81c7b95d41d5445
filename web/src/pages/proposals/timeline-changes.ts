import type { TimelineEvent } from '../../api/proposal-types';

export interface Change {
  label: string;
  before: string;
  after: string;
}
const WORDS: Record<string, string> = { status: '环节', role: '办理方式' };
const NOTHING = '（空）';

/** What an event changed, as far as its record speaks in the field's words: labels are Chinese, codes are not shown. */
export function changesOf({ before, after }: Pick<TimelineEvent, 'before' | 'after'>): Change[] {
  const [from, to] = [recordOf(before), recordOf(after)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((key) => /[\u4e00-\u9fff]/.test(key) || key in WORDS)
    .map((key) => ({ label: WORDS[key] ?? key, before: wordsOf(from[key]), after: wordsOf(to[key]) }))
    .filter((change) => change.before !== change.after && /^[^a-z{[]/.test(change.before + change.after));
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map(wordsOf).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
