import { Injectable } from '@nestjs/common';
import { addDays } from '../../domain/civil-day.js';
import { type DueWindow } from '../../domain/due-window.js';
import { fixedHoliday } from '../../domain/statutory-holidays.js';
import {
  addWindow,
  type DayKind,
  DAY_KIND_NAMES,
  type DueResult,
  isWorkday,
  type WorkingCalendar,
  workingCalendar,
} from '../../domain/working-calendar.js';
import { Database, type Queryable, rowsOf } from '../../platform/database/database.js';
import { type CalendarNoticeView, type CalendarYear, type SpecialDay } from './calendar.dto.js';

interface Held {
  stamp: string;
  calendar: WorkingCalendar;
}

/** The source of a holiday in a year without notice. */
const LAW = '《全国年节及纪念日放假办法》第二条';

/** The office's calendar, as the domain reads it. */
@Injectable()
export class CalendarService {
  private held: Held | undefined;

  constructor(private readonly db: Database) {}

  /**
   * The calendar of all years that have their notice; it is asked by day without further queries. It is kept in the
   * process until another notice is recorded, in this process or elsewhere. Whoever holds a transaction asks with it:
   * a request never holds one connection while it waits for another.
   */
  async calendar(on: Queryable = this.db): Promise<WorkingCalendar> {
    const [{ stamp }] = (await rowsOf<{ stamp: string }>(
      on,
      `select count(*) || '/' || coalesce(max(id), 0) || '/' || coalesce(max(recorded_at)::text, '') || '/' ||
              coalesce((select max(d.recorded_at)::text from calendar_day d), '') as stamp
         from calendar_notice`,
    )) as [{ stamp: string }];
    if (this.held?.stamp !== stamp) this.held = { stamp, calendar: await read(on) };
    return this.held.calendar;
  }

  /** Where a window ends, day by day. */
  async due(window: DueWindow, from: string): Promise<DueResult> {
    return addWindow(from, window, await this.calendar());
  }

  /** What a year has beside plain weekdays and weekends, with its notices. */
  async year(year: number): Promise<CalendarYear> {
    const [calendar, notices] = await Promise.all([this.calendar(), this.notices(year)]);
    const provisional = !calendar.isOfficial(year);
    return {
      year,
      provisional,
      workdays: allDays(year).filter((day) => isWorkday(day, calendar)).length,
      notices,
      days: provisional ? presumedDays(year) : await this.specialDays(year),
    };
  }

  private notices(year: number): Promise<CalendarNoticeView[]> {
    return this.db.query<CalendarNoticeView>(
      `select document, title, published_on as "publishedOn", note from calendar_notice
        where year = $1 order by published_on, id`,
      [year],
    );
  }

  private async specialDays(year: number): Promise<SpecialDay[]> {
    const rows = await this.db.query<Omit<SpecialDay, 'kindName'>>(
      `select day as date, kind, name, source from calendar_day
        where kind in ('holiday', 'make_up') and day between make_date($1, 1, 1) and make_date($1, 12, 31) order by day`,
      [year],
    );
    return rows.map((row) => ({ ...row, kindName: DAY_KIND_NAMES[row.kind] }));
  }
}

async function read(on: Queryable): Promise<WorkingCalendar> {
  const rows = await rowsOf<{ year: number; day: string; kind: DayKind }>(
    on,
    `select extract(year from day)::integer as year, day, kind from calendar_day
      where extract(year from day) in (select year from calendar_notice)`,
  );
  const years = new Map<number, Map<string, DayKind>>();
  for (const { year, day, kind } of rows) {
    const days = years.get(year) ?? new Map<string, DayKind>();
    years.set(year, days.set(day, kind));
  }
  return workingCalendar(years);
}

function presumedDays(year: number): SpecialDay[] {
  return allDays(year).flatMap((date) => {
    const name = fixedHoliday(date);
    return name === undefined
      ? []
      : [{ date, kind: 'holiday' as const, kindName: DAY_KIND_NAMES.holiday, name, source: LAW }];
  });
}

function allDays(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) days.push(day);
  return days;
}
