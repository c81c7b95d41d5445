import { Injectable } from '@nestjs/common';
import { daysOfYear } from '../../domain/calendar-change.js';
import { type DueWindow } from '../../domain/due-window.js';
import { statutoryHoliday, statutoryHolidays } from '../../domain/statutory-holidays.js';
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
import {
  type CalendarNoticeView,
  type CalendarYear,
  type KnownYear,
  type SpecialDay,
} from './calendar.dto.js';

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
    const [calendar, notices, years] = await Promise.all([
      this.calendar(),
      this.notices(year),
      this.knownYears(),
    ]);
    const provisional = !calendar.isOfficial(year);
    return {
      year,
      provisional,
      workdays: daysOfYear(year).filter((day) => isWorkday(day, calendar)).length,
      notices,
      years,
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

  private async knownYears(): Promise<KnownYear[]> {
    const rows = await this.db.query<{ year: number }>(
      'select distinct year from calendar_notice order by year',
    );
    const official = rows.map(({ year }) => ({ year, official: true }));
    const last = official.at(-1);
    return last ? [...official, { year: last.year + 1, official: false }] : [];
  }

  private async specialDays(year: number): Promise<SpecialDay[]> {
    const rows = await this.db.query<Omit<SpecialDay, 'kindName' | 'statutory'>>(
      `select day as date, kind, name, source from calendar_day
        where kind in ('holiday', 'make_up') and day between make_date($1, 1, 1) and make_date($1, 12, 31) order by day`,
      [year],
    );
    return rows.map((row) => ({
      ...row,
      kindName: DAY_KIND_NAMES[row.kind],
      statutory: row.kind === 'holiday' && statutoryHoliday(row.date) !== undefined,
    }));
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
  return [...statutoryHolidays(year)].sort().map(([date, name]) => ({
    ...{ date, name, source: LAW, statutory: true },
    ...{ kind: 'holiday' as const, kindName: DAY_KIND_NAMES.holiday },
  }));
}
