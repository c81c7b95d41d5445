import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { CalendarChangesController } from './calendar-changes.controller.js';
import { CalendarImport } from './calendar-import.service.js';
import { CalendarChanges } from './calendar-changes.service.js';
import { DeadlineChangesController } from './deadline-changes.controller.js';
import { DeadlineChanges } from './deadline-changes.service.js';
import { PlanDatesController } from './plan-dates.controller.js';
import { PlanDates } from './plan-dates.service.js';
import { RuleBooks } from './rule-book.js';
import { RuleSetsController } from './rule-sets.controller.js';
import { RuleSets } from './rule-sets.service.js';

/** 期限规则和日历: what the office counts by, and every change of it with what it moved. */
@Module({
  imports: [CalendarModule, DeadlinesModule],
  controllers: [
    CalendarChangesController,
    DeadlineChangesController,
    PlanDatesController,
    RuleSetsController,
  ],
  providers: [CalendarChanges, CalendarImport, DeadlineChanges, PlanDates, RuleBooks, RuleSets],
})
export class RulebookModule {}
