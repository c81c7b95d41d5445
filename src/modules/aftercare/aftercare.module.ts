import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { WorkflowModule } from '../workflow/workflow.module.js';
import { AftercareViews } from './aftercare-views.service.js';
import { AftercareController } from './aftercare.controller.js';
import { ArchiveController } from './archive.controller.js';
import { ArchiveService } from './archive.service.js';
import { ClosedYears } from './closed-years.service.js';
import { CommitmentCommands } from './commitment-commands.js';
import { CommitmentFollowUp } from './commitment-follow-up.js';
import { CommitmentsController } from './commitments.controller.js';
import { Commitments } from './commitments.service.js';
import { FeedbackCommands } from './feedback-commands.js';
import { FeedbackReminders } from './reminders.js';
import { Reopenings } from './reopening.js';
import { ReworkCommands } from './rework-commands.js';
import { ReworkController } from './rework.controller.js';

/** 答复以后: forms, later rounds, corrections, promises, and the files. */
@Module({
  imports: [AuditModule, CalendarModule, ProposalsModule, WorkflowModule, DeadlinesModule],
  controllers: [AftercareController, ReworkController, CommitmentsController, ArchiveController],
  providers: [
    ...[FeedbackCommands, FeedbackReminders, ReworkCommands, Reopenings, CommitmentCommands],
    ...[CommitmentFollowUp, Commitments, AftercareViews, ArchiveService, ClosedYears],
  ],
})
export class AftercareModule {}
