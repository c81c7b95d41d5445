import { IsString } from 'class-validator';
import type { DayKind } from '../../domain/working-calendar.js';

/** A notice of the State Council on a year's holidays. */
export class CalendarNoticeView {
  /** 发文字号, as 国办发明电〔2021〕11号. */
  document: string;
  title: string;
  /** 成文日期, YYYY-MM-DD. */
  publishedOn: string | null;
  note: string | null;
}

/** A holiday or a weekend that is worked. */
export class SpecialDay {
  /** YYYY-MM-DD. */
  date: string;
  kind: DayKind;
  kindName: string;
  /** The holiday, or the one that the weekend is worked for. */
  name: string;
  /** The document that makes the day what it is. */
  source: string;
  /** A holiday of the law itself, not a day off around it. */
  statutory: boolean;
}

/** A year that the calendar can be asked for. */
export class KnownYear {
  year: number;
  /** Its notice is in the calendar. */
  official: boolean;
}

export class CalendarYear {
  year: number;
  /** No notice is in the calendar: by weekday and the holidays of fixed date alone. */
  provisional: boolean;
  /** Working days of the year. */
  workdays: number;
  notices: CalendarNoticeView[];
  /** The years with a notice, and the one after them. */
  years: KnownYear[];
  /** Every day that is not a plain weekday or weekend, in order. */
  days: SpecialDay[];
}

export class DueQuery {
  /** 5wd, 30d or 3m. */
  @IsString({ message: '请填写期限window，如5wd（工作日）、30d（日）或3m（月）。' })
  window: string;

  /** YYYY-MM-DD; day one is the day after. */
  @IsString({ message: '请填写起算日期from，如2022-03-02。' })
  from: string;
}

export class CountedDayView {
  /** YYYY-MM-DD. */
  date: string;
  kind: DayKind;
  /** Days counted at the end of this day; a day that does not count leaves it as it was. */
  count: number;
}

export class DueReceipt {
  /** YYYY-MM-DD. */
  dueOn: string;
  /** The date rests on a year whose notice is not in the calendar. */
  provisional: boolean;
  days: CountedDayView[];
}
