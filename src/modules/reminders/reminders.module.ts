import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { PersonChannels } from './channels.service.js';
import { ChasesController } from './chases.controller.js';
import { Chases } from './chases.service.js';
import { DeadLetters } from './dead-letters.service.js';
import { Escalations } from './escalations.service.js';
import { ReminderLadders } from './ladders.service.js';
import { NoticesController } from './notices.controller.js';
import { MovedDates } from './moved-dates.js';
import { Notices } from './notices.service.js';
import { ReminderRulesController } from './reminder-rules.controller.js';
import { DeliveryPost } from './delivery-post.js';
import { Digests } from './digests.js';
import { ReminderRunner } from './reminder-runner.js';
import { ReminderSweep } from './reminder-sweep.js';
import { ReminderSweeps } from './reminder-sweeps.js';

/** 提醒: who is told of which date, in the pages and outside; 催办, 上报, what could not be delivered. */
@Module({
  imports: [AuditModule, CalendarModule],
  controllers: [NoticesController, ChasesController, ReminderRulesController],
  providers: [
    ...[ReminderSweep, Digests, MovedDates, ReminderSweeps, DeliveryPost, ReminderRunner],
    ...[Notices, PersonChannels, Chases, Escalations, ReminderLadders, DeadLetters],
  ],
})
export class RemindersModule {}
