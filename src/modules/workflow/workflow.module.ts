import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { BulkAssignment } from './bulk-assignment.js';
import { CommandRunner } from './command-runner.js';
import { DivisionCommands } from './division-commands.js';
import { FurtherReferrals } from './further-referrals.js';
import { NoticeCommands } from './notice-commands.js';
import { OfficeCommands } from './office-commands.js';
import { OfficeCommandsController } from './office-commands.controller.js';
import { Reorganisation } from './reorganisation.js';
import { ReorganisationController } from './reorganisation.controller.js';
import { SplitCommands } from './split-commands.js';
import { SplitCommandsController } from './split-commands.controller.js';
import { StandingLists } from './standing-list.js';
import { Suggestions } from './suggestions.js';
import { Tasks } from './tasks.js';
import { UpperOfficeCommands } from './upper-office-commands.js';
import { UpperOfficeController } from './upper-office.controller.js';
import { WorkViewsController } from './views.controller.js';
import { Workbenches } from './workbench.js';

/** 流转: every command on a referral that needs no reply, and where the work stands. */
@Module({
  imports: [AuditModule, CalendarModule, PeopleModule, ProposalsModule, DeadlinesModule],
  controllers: [
    WorkViewsController,
    SplitCommandsController,
    UpperOfficeController,
    OfficeCommandsController,
    ReorganisationController,
  ],
  providers: [
    ...[CommandRunner, SplitCommands, BulkAssignment, DivisionCommands, UpperOfficeCommands, NoticeCommands],
    ...[OfficeCommands, FurtherReferrals, StandingLists, Workbenches, Tasks, Suggestions],
    Reorganisation,
  ],
  exports: [CommandRunner],
})
export class WorkflowModule {}
