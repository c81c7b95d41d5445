import { dayWords } from './reminder-words.js';

/** A due date that a change of calendar, rules or plan moved, of a case that is still open. */
export interface MovedDateFact {
  /** 第064号 */
  number: string;
  title: string;
  /** 答复 */
  clockName: string;
  before: string | null;
  after: string | null;
}

/** More lines nobody reads in a message. */
const MOST_LINES = 20;

/** “2027年放假安排”：您有3个期限变了. */
export function movedTitle(change: string, dates: readonly MovedDateFact[]): string {
  return `“${change}”以后，您有${dates.length}个期限变了`;
}

/** Each case with its old and its new date. */
export function movedText(dates: readonly MovedDateFact[], today: string): string {
  const lines = dates.slice(0, MOST_LINES).map(({ number, title, clockName, before, after }) => {
    const from = before === null ? '' : `由${dayWords(before, today)}`;
    const to =
      after === null
        ? '不再计期限'
        : before === null
          ? `定为${dayWords(after, today)}`
          : `改为${dayWords(after, today)}`;
    return `· ${number}${title}：${clockName}${from}${to}`;
  });
  const rest = dates.length > MOST_LINES ? [`……共${dates.length}个，其余请在系统里看。`] : [];
  return [...lines, ...rest].join('\n');
}
