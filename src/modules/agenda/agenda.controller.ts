import { Controller, Get, Query } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { Agenda, AgendaItems, AgendaQuery } from './agenda.dto.js';
import { AgendaService } from './agenda.service.js';
import { Load, LoadQuery } from './load.dto.js';
import { LoadService } from './load.service.js';

/** 日历 and 负荷. */
@Controller('api/agenda')
export class AgendaController {
  constructor(
    private readonly agenda: AgendaService,
    private readonly loads: LoadService,
  ) {}

  /** What falls due on each day, counted. */
  @Get()
  @Allow('ledger.read')
  days(@Query() query: AgendaQuery, @Actor() actor: ActingPerson): Promise<Agenda> {
    return this.agenda.agenda(query, actor);
  }

  /** The list behind the counts of the same days. */
  @Get('items')
  @Allow('ledger.read')
  items(@Query() query: AgendaQuery, @Actor() actor: ActingPerson): Promise<AgendaItems> {
    return this.agenda.items(query, actor);
  }

  /** How many replies and opinions fall due by division and week. */
  @Get('load')
  @Allow('ledger.read')
  load(@Query() query: LoadQuery): Promise<Load> {
    return this.loads.load(query.year);
  }
}
