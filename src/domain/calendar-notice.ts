import type { DayKind } from './working-calendar.js';

/** One day that a notice names, and where it stands in what was read; row 0: nowhere in particular. */
export interface NamedDay {
  /** YYYY-MM-DD. */
  day: string;
  kind: DayKind;
  /** The holiday, or the one that a weekend is worked for; none for a plain day. */
  name: string | null;
  row: number;
  column: string;
}

/** A document that says which days are free and which weekends are worked. */
export interface NoticeTerms {
  year: number;
  /** 发文字号; '' where it is not known. */
  document: string;
  title: string;
  /** 成文日期, YYYY-MM-DD. */
  publishedOn: string | null;
  note: string | null;
}

/** A notice as it is to be recorded. */
export interface NoticeProposal extends NoticeTerms {
  days: NamedDay[];
  /**
   * Whether `days` is all that the document says: what the same document said before and now does not is a plain day
   * again. Otherwise only the days named change.
   */
  whole: boolean;
}

/** Something about a notice that a person should know: an error forbids recording it, a warning does not. */
export interface NoticeFinding {
  row: number;
  /** The heading, or the column's letters; '' for the whole row or file. */
  column: string;
  code: string;
  message: string;
  severity: 'error' | 'warning';
}

/** What a reader made of a file or a text. What it could not find out is left open for the person. */
export interface NoticeReading {
  notice: Omit<NoticeTerms, 'year'> & { year: number | null };
  days: NamedDay[];
  findings: NoticeFinding[];
}

/** An error at a cell: 第5行“日期”…. */
export function cellError(row: number, column: string, code: string, what: string): NoticeFinding {
  const where = row === 0 ? '' : `第${row}行${column === '' ? '' : `“${column}”`}`;
  return { row, column, code, message: `${where}${what}`, severity: 'error' };
}

/** The year that a title names is not the one that a person gave: nothing else is worth saying then. */
export function yearDiffers(titled: number | undefined, given: number | null): NoticeFinding[] {
  if (titled === undefined || given === null || titled === given) return [];
  return [cellError(0, '', 'year_differs', `写的是${titled}年的安排，填写的年度是${given}年，请核对。`)];
}

/** The title that the State Council's office gives the notice of a year. */
export function usualTitle(year: number): string {
  return `国务院办公厅关于${year}年部分节假日安排的通知`;
}
