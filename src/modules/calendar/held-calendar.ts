import type { CalendarChange, CalendarDayRecord, HeldCalendar } from '../../domain/calendar-change.js';
import { reachOf } from '../../domain/calendar-notice-checks.js';
import type { NoticeTerms } from '../../domain/calendar-notice.js';
import { type Queryable, rowsOf, type Tx } from '../../platform/database/database.js';

/** What the calendar holds of a year and of the days of its neighbours that the year's notice can name. */
export async function heldCalendar(on: Queryable, year: number): Promise<HeldCalendar> {
  const notices = await rowsOf<NoticeTerms>(
    on,
    `select year, document, title, published_on as "publishedOn", note from calendar_notice
      where year between $1 - 1 and $1 + 1 order by year, published_on, id`,
    [year],
  );
  // A day of a year without notice speaks for nobody.
  const days = await rowsOf<CalendarDayRecord>(
    on,
    `select day, kind, name, source from calendar_day
      where day between $1 and $2 and extract(year from day) in (select year from calendar_notice) order by day`,
    reachOf(year),
  );
  return { notices, days };
}

/** Writes a notice and its days. The notice is recorded anew, so that every process reads the calendar again. */
export async function recordNotice(tx: Tx, { notice, days }: CalendarChange): Promise<void> {
  await tx.query(
    `insert into calendar_notice (year, document, title, published_on, note, recorded_at)
     values ($1, $2, $3, $4, $5, clock_timestamp())
     on conflict (year, document) do update set title = excluded.title, published_on = excluded.published_on,
       note = excluded.note, recorded_at = excluded.recorded_at`,
    [notice.year, notice.document, notice.title, notice.publishedOn, notice.note],
  );
  await tx.query(
    `insert into calendar_day (day, kind, name, source)
       select d.day, d.kind, d.name, d.source
         from jsonb_to_recordset($1) as d(day date, kind text, name text, source text)
     on conflict (day) do update set kind = excluded.kind, name = excluded.name, source = excluded.source,
       recorded_at = now()`,
    [JSON.stringify(days)],
  );
}
