import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { DivisionUnit, DivisionList, RenameBody, UnitBody } from './registers.dto.js';
import { RegistersService } from './registers.service.js';

@Controller('api/divisions')
export class DivisionsController {
  constructor(private readonly registers: RegistersService) {}

  /** With their names through the years, the present ones first. */
  @Get()
  @Allow('division.read')
  async list(): Promise<DivisionList> {
    return { divisions: await this.registers.list('division') };
  }

  @Post()
  @Allow('division.edit')
  add(@Body() body: UnitBody, @Actor() actor: ActingPerson): Promise<DivisionUnit> {
    return this.registers.add('division', body, actor);
  }

  /** Ends the present name and begins another; the identity stays. */
  @Post(':id/name')
  @HttpCode(200)
  @Allow('division.edit')
  rename(
    @Param('id', IdPipe) id: number,
    @Body() body: RenameBody,
    @Actor() actor: ActingPerson,
  ): Promise<DivisionUnit> {
    return this.registers.rename('division', id, body, actor);
  }
}
