import type { TimelineEvent } from '../../api/proposal-types';

export interface Change {
  label: string;
  before: string;
  after: string;
}
/** What a trace of a command calls its parts, where the sentence above does not say them already. */
const WORDS: Record<string, string> = {
  status: '环节',
  role: '办理方式',
  instruction: '批示',
  divisions: '处室',
};
const NOTHING = '（空）';

/** What an event changed, as far as its record speaks in the field's words: labels are Chinese, codes are not shown. */
export function changesOf(
  { before, after }: Pick<TimelineEvent, 'before' | 'after'>,
  statuses: { code: string; name: string }[],
): Change[] {
  // What was registered or imported first has nothing before it: the sheet itself shows it.
  if (before === null) return [];
  const [from, to] = [sideOf(before, statuses), sideOf(after, statuses)];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((key) => /[\u4e00-\u9fff]/.test(key) || key in WORDS)
    .map((key) => ({ label: WORDS[key] ?? key, before: wordsOf(from[key]), after: wordsOf(to[key]) }))
    .filter((change) => change.before !== change.after && /^[^a-z{[]/.test(change.before + change.after));
}

function sideOf(value: unknown, statuses: { code: string; name: string }[]): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const side = { ...(value as Record<string, unknown>) };
  if ('status' in side) side.status = statuses.find(({ code }) => code === side.status)?.name;
  // 改派 knows the divisions before as a list, and those after by their parts.
  if (typeof side.lead === 'string') side.divisions = [side.lead, side.support].flat();
  return side;
}
function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) return value.length === 0 ? NOTHING : value.map(wordsOf).join('、');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
