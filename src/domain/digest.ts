import { addDays, weekdayOf } from './civil-day.js';
import { lastWorkdayUntil, type WorkingCalendar } from './working-calendar.js';

/** The parts of a digest, in their order: what is late, today, until Sunday, and what others owe us. */
export const DIGEST_PARTS = ['overdue', 'today', 'week', 'theirs'] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

const PART_NAMES: Record<DigestPart, string> = {
  overdue: '逾期',
  today: '今天',
  week: '本周',
  theirs: '等别人的',
};

/** One line of a digest: what falls due, in which case. */
export interface DigestLine {
  part: DigestPart;
  /** 人大 064 关于…的建议 */
  name: string;
  /** 答复还剩2个工作日，6月5日（周五）到期 */
  words: string;
}

/** What a person has in a part, of which only the first lines are shown. */
export interface DigestCount {
  part: DigestPart;
  count: number;
}

/** The last day of the week of a day: Sunday. */
export function endOfWeek(day: string): string {
  return addDays(day, (7 - weekdayOf(day)) % 7);
}

/** In which part something stands that is due on a day; null where it is still far off. */
export function digestPart(
  dueOn: string,
  theirs: boolean,
  today: string,
  calendar: WorkingCalendar,
): DigestPart | null {
  if (theirs) return dueOn <= endOfWeek(today) ? 'theirs' : null;
  if (dueOn < today) return 'overdue';
  // What is due on a rest day has to be done on the working day before.
  if (lastWorkdayUntil(dueOn, calendar) <= today) return 'today';
  return dueOn <= endOfWeek(today) ? 'week' : null;
}

/** 今天1件，逾期2件: the heading of a digest. */
export function digestTitle(counts: readonly DigestCount[]): string {
  const parts = DIGEST_PARTS.flatMap((part) => {
    const count = counts.find((one) => one.part === part)?.count ?? 0;
    return count === 0 ? [] : [`${PART_NAMES[part]}${count}件`];
  });
  return `今日提醒：${parts.join('，')}`;
}

/** The text of a digest, part by part. */
export function digestText(counts: readonly DigestCount[], lines: readonly DigestLine[]): string {
  const parts = DIGEST_PARTS.flatMap((part) => {
    const count = counts.find((one) => one.part === part)?.count ?? 0;
    if (count === 0) return [];
    const shown = lines.filter((line) => line.part === part);
    const rest = count > shown.length ? [`……共${count}件，其余请在系统里看。`] : [];
    return [
      [`【${PART_NAMES[part]}】`, ...shown.map(({ name, words }) => `· ${name}：${words}`), ...rest].join(
        '\n',
      ),
    ];
  });
  return parts.join('\n\n');
}
