import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarModule } from '../calendar/calendar.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { WorkflowModule } from '../workflow/workflow.module.js';
import { ContactCommands } from './contact-commands.js';
import { CooperationCommandsController } from './cooperation-commands.controller.js';
import { Cooperation } from './cooperation-view.js';
import { CooperationController } from './cooperation.controller.js';
import { ExtensionCommands } from './extension-commands.js';
import { ExtensionsController } from './extensions.controller.js';
import { MissingOpinionList } from './missing-opinions.js';
import { NoteCommands } from './note-commands.js';
import { OpinionCommands } from './opinion-commands.js';
import { PlatformSheets } from './platform-sheets.js';
import { SideNotes } from './side-notes.js';

/** 沟通、外单位会办意见、延期、上级系统: what we do with those outside while a referral is handled. */
@Module({
  imports: [AuditModule, CalendarModule, SettingsModule, ProposalsModule, WorkflowModule, DeadlinesModule],
  controllers: [CooperationController, CooperationCommandsController, ExtensionsController],
  providers: [
    ...[ContactCommands, OpinionCommands, ExtensionCommands, SideNotes, NoteCommands],
    ...[Cooperation, MissingOpinionList, PlatformSheets],
  ],
})
export class CooperationModule {}
