import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { SelfCheck } from './self-check.js';
import { SplitService } from './split.service.js';
import { WeeklyController } from './weekly.controller.js';
import { WeeklyService } from './weekly.service.js';

/** 年度数字: what is counted of a year, the sentence, and the section as a document. It writes nothing. */
@Module({
  imports: [CalendarModule, DeadlinesModule],
  controllers: [ReportsController, WeeklyController],
  providers: [ReportsService, SelfCheck, WeeklyService, SplitService],
  exports: [ReportsService, SelfCheck, WeeklyService, SplitService],
})
export class ReportsModule {}
