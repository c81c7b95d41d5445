import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { ClockEvent } from './clock-event.entity.js';
import { ClockKeeper } from './clock-keeper.js';
import { Impacts } from './impact.service.js';
import { Terms } from './terms.js';

/** 期限: clocks as events, the rules they run by, and due dates as folds over both. */
@Module({
  imports: [TypeOrmModule.forFeature([ClockEvent]), AuditModule, CalendarModule],
  providers: [ClockKeeper, Impacts, Terms],
  exports: [ClockKeeper, Impacts, Terms],
})
export class DeadlinesModule {}
