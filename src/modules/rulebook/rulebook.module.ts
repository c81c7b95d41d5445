import { Module } from '@nestjs/common';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { PlanDatesController } from './plan-dates.controller.js';
import { PlanDates } from './plan-dates.service.js';
import { RuleBooks } from './rule-book.js';
import { RuleSetsController } from './rule-sets.controller.js';
import { RuleSets } from './rule-sets.service.js';

/** 期限规则和日历: what the office counts by, and every change of it with what it moved. */
@Module({
  imports: [DeadlinesModule],
  controllers: [PlanDatesController, RuleSetsController],
  providers: [PlanDates, RuleBooks, RuleSets],
})
export class RulebookModule {}
