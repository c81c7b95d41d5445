import { type DynamicModule, Module } from '@nestjs/common';
import { AftercareModule } from './modules/aftercare/aftercare.module.js';
import { AgendaModule } from './modules/agenda/agenda.module.js';
import { AssignmentsModule } from './modules/assignments/assignments.module.js';
import { AuditModule } from './modules/audit/audit.module.js';
import { AuthModule } from './modules/auth/auth.module.js';
import { CalendarModule } from './modules/calendar/calendar.module.js';
import { ClearanceModule } from './modules/clearance/clearance.module.js';
import { CooperationModule } from './modules/cooperation/cooperation.module.js';
import { DeadlinesModule } from './modules/deadlines/deadlines.module.js';
import { DeskModule } from './modules/desk/desk.module.js';
import { DraftingModule } from './modules/drafting/drafting.module.js';
import { ExchangeModule } from './modules/exchange/exchange.module.js';
import { FeedbackModule } from './modules/feedback/feedback.module.js';
import { PeopleModule } from './modules/people/people.module.js';
import { ProposalsModule } from './modules/proposals/proposals.module.js';
import { PublicationModule } from './modules/publication/publication.module.js';
import { RegisteringModule } from './modules/registering/registering.module.js';
import { RemindersModule } from './modules/reminders/reminders.module.js';
import { RepliesModule } from './modules/replies/replies.module.js';
import { ReportsModule } from './modules/reports/reports.module.js';
import { RulebookModule } from './modules/rulebook/rulebook.module.js';
import { SettingsModule } from './modules/settings/settings.module.js';
import { TasksModule } from './modules/tasks/tasks.module.js';
import { WorkflowModule } from './modules/workflow/workflow.module.js';
import { type Clock, ClockModule } from './platform/clock.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { HealthModule } from './platform/http/health.module.js';
import { type MessengerSettings, MessengersModule } from './platform/messengers/messengers.module.js';
import { QueueModule } from './platform/queue/queue.module.js';

/** What the house needs of its surroundings. */
export interface Surroundings extends MessengerSettings {
  databaseUrl: string;
  redisUrl?: string;
  metricsToken?: string;
  /** Another clock than the true one. */
  clock?: Clock;
}

@Module({})
export class AppModule {
  /** The features, each importing only what stands above it. */
  static in(surroundings: Surroundings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ClockModule.showing(surroundings.clock),
        DatabaseModule.connect(surroundings.databaseUrl),
        QueueModule.connect(surroundings.redisUrl),
        MessengersModule.by(surroundings),
        HealthModule.guardedBy(surroundings.metricsToken),
        AuditModule,
        PeopleModule,
        AuthModule,
        SettingsModule,
        CalendarModule,
        ProposalsModule,
        DeadlinesModule,
        AssignmentsModule,
        RepliesModule,
        FeedbackModule,
        PublicationModule,
        RegisteringModule,
        DeskModule,
        WorkflowModule,
        DraftingModule,
        ClearanceModule,
        CooperationModule,
        AftercareModule,
        TasksModule,
        RulebookModule,
        AgendaModule,
        RemindersModule,
        ExchangeModule,
        ReportsModule,
      ],
    };
  }
}
