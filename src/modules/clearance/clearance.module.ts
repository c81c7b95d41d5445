import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DraftingModule } from '../drafting/drafting.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { WorkflowModule } from '../workflow/workflow.module.js';
import { ClearanceCommands } from './clearance-commands.js';
import { ClearanceController } from './clearance.controller.js';
import { ClearanceQueues } from './clearance-queue.js';
import { Copies } from './copies.service.js';
import { IssueCommands } from './issue-command.js';
import { IssuingController } from './issuing.controller.js';

/** 审签与发出: every step of a version on its way out, its number, and its letters. */
@Module({
  imports: [AuditModule, CalendarModule, ProposalsModule, WorkflowModule, DraftingModule],
  controllers: [ClearanceController, IssuingController],
  providers: [ClearanceCommands, ClearanceQueues, IssueCommands, Copies],
})
export class ClearanceModule {}
