import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar/calendar.module.js';
import { AgendaController } from './agenda.controller.js';
import { AgendaService } from './agenda.service.js';
import { LoadService } from './load.service.js';

/** 日历和负荷: what falls due when, and for whom. */
@Module({
  imports: [CalendarModule],
  controllers: [AgendaController],
  providers: [AgendaService, LoadService],
})
export class AgendaModule {}
