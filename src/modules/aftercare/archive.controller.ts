import { Body, Controller, Delete, Get, Param, ParseIntPipe, Put } from '@nestjs/common';
import { Actor, Allow } from '../../platform/http/access.js';
import { yearFrom } from '../../platform/http/year.js';
import type { Actor as Person } from '../audit/audit.service.js';
import { ArchiveView, YearClosings } from './aftercare-views.dto.js';
import { ArchiveBody } from './aftercare.dto.js';
import { ArchiveService } from './archive.service.js';
import { ClosedYears } from './closed-years.service.js';

/** 归档和年度关账. */
@Controller('api')
export class ArchiveController {
  constructor(
    private readonly archives: ArchiveService,
    private readonly years: ClosedYears,
  ) {}

  @Get('proposals/:id/archive')
  @Allow('ledger.read')
  of(@Param('id', ParseIntPipe) id: number): Promise<ArchiveView> {
    return this.archives.of(id);
  }

  @Put('proposals/:id/archive')
  @Allow('archive.edit')
  archive(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: ArchiveBody,
    @Actor() actor: Person,
  ): Promise<ArchiveView> {
    return this.archives.archive(id, body, actor);
  }

  /** Every year with business: what is open, what is filed, whether it is closed. */
  @Get('closed-years')
  @Allow('ledger.read')
  closings(): Promise<YearClosings> {
    return this.years.list();
  }

  @Put('closed-years/:year')
  @Allow('archive.edit')
  close(@Param('year') year: string, @Actor() actor: Person): Promise<YearClosings> {
    return this.years.close(yearFrom(year), actor);
  }

  @Delete('closed-years/:year')
  @Allow('archive.edit')
  reopen(@Param('year') year: string, @Actor() actor: Person): Promise<YearClosings> {
    return this.years.reopen(yearFrom(year), actor);
  }
}
