import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { LightDays } from './light-days.js';

/** 日历: which days are worked, by the State Council's notices. */
@Module({
  controllers: [CalendarController],
  providers: [CalendarService, LightDays],
  exports: [CalendarService, LightDays],
})
export class CalendarModule {}
