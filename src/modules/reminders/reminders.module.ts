import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DeliveryPost } from './delivery-post.js';
import { Digests } from './digests.js';
import { ReminderRunner } from './reminder-runner.js';
import { ReminderSweep } from './reminder-sweep.js';
import { ReminderSweeps } from './reminder-sweeps.js';

/** 提醒: who is told of which date, in the pages and outside; 催办, 上报, what could not be delivered. */
@Module({
  imports: [CalendarModule],
  providers: [ReminderSweep, Digests, ReminderSweeps, DeliveryPost, ReminderRunner],
})
export class RemindersModule {}
