import { Injectable } from '@nestjs/common';
import { addDays } from '../../domain/civil-day.js';
import {
  type DigestCount,
  type DigestLine,
  digestPart,
  digestText,
  digestTitle,
  endOfWeek,
} from '../../domain/digest.js';
import { isTheirs, MOST_DAYS_OVER } from '../../domain/reminder-ladder.js';
import { type Due, reminderTitle } from '../../domain/reminder-words.js';
import { isWorkday } from '../../domain/working-calendar.js';
import { Clock } from '../../platform/clock.js';
import { type Queryable, rowsOf } from '../../platform/database/database.js';
import { Messengers } from '../../platform/messengers/messengers.module.js';
import { CalendarService } from '../calendar/calendar.service.js';
import { DIGEST_SQL, WRITE_DIGESTS_SQL } from './digests.sql.js';
import { DUE_DATES_SQL } from './reminder-sweep.sql.js';

/** Of each part a digest shows so many lines; the rest is counted. */
const MOST_LINES = 15;

interface PartRow extends DigestCount {
  personId: number;
  lines: DigestLine[];
}

/** 每日汇总: one letter a day to whoever wants one, of what is late, due today, due this week, and owed by others. */
@Injectable()
export class Digests {
  constructor(
    private readonly calendars: CalendarService,
    private readonly messengers: Messengers,
    private readonly clock: Clock,
  ) {}

  /** Writes the day's digests; none on a rest day, and whoever has nothing gets none. Gives how many. */
  async write(on: Queryable): Promise<number> {
    const today = this.clock.today();
    const calendar = await this.calendars.calendar(on);
    if (!isWorkday(today, calendar)) return 0;
    const dates = await rowsOf<Due>(on, DUE_DATES_SQL, [addDays(today, -MOST_DAYS_OVER), endOfWeek(today)]);
    const near = dates.flatMap((date) => {
      const part = digestPart(date.dueOn, isTheirs(date.ladder), today, calendar);
      return part === null ? [] : [{ ...date, part, words: reminderTitle(date, today, calendar) }];
    });
    const columns = (['ladder', 'dueOn', 'provisional', 'part', 'words'] as const).map((column) =>
      near.map((row) => row[column]),
    );
    const parts = await rowsOf<PartRow>(on, DIGEST_SQL, [today, MOST_LINES, ...columns]);
    const people = [...new Set(parts.map(({ personId }) => personId))];
    const own = people.map((id) => parts.filter(({ personId }) => personId === id));
    const [written] = await rowsOf<{ found: number }>(on, WRITE_DIGESTS_SQL, [
      ...[today, this.clock.now(), this.messengers.ready, people],
      own.map((rows) => digestTitle(rows)),
      own.map((rows) =>
        digestText(
          rows,
          rows.flatMap(({ lines }) => lines),
        ),
      ),
    ]);
    return written?.found ?? 0;
  }
}
