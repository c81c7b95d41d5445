import { Injectable } from '@nestjs/common';
import { yearOf } from '../../domain/civil-day.js';
import { type LightDay, lightDay } from '../../domain/light.js';
import { Clock } from '../../platform/clock.js';
import type { Queryable } from '../../platform/database/database.js';
import { settingOfYear } from '../settings/of-year.js';
import { CalendarService } from './calendar.service.js';

/** Today as lights are read against it: by the office's calendar, near as its setting of this year says. */
@Injectable()
export class LightDays {
  constructor(
    private readonly calendars: CalendarService,
    private readonly clock: Clock,
  ) {}

  async today(on: Queryable): Promise<LightDay> {
    const today = this.clock.today();
    const near = await settingOfYear<number>(on, 'near_workdays', yearOf(today));
    return lightDay(today, await this.calendars.calendar(on), near);
  }
}
