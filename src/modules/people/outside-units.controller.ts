import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { DissolveBody, Unit, OutsideUnitList, RenameBody, UnitBody } from './registers.dto.js';
import { RegistersService } from './registers.service.js';

@Controller('api/outside-units')
export class OutsideUnitsController {
  constructor(private readonly registers: RegistersService) {}

  /** With their names through the years, the present ones first. */
  @Get()
  @Allow('division.read')
  async list(): Promise<OutsideUnitList> {
    return { outsideUnits: await this.registers.list('outside_unit') };
  }

  @Post()
  @Allow('division.edit')
  add(@Body() body: UnitBody, @Actor() actor: ActingPerson): Promise<Unit> {
    return this.registers.add('outside_unit', body, actor);
  }

  /** Ends the present name and begins another; the identity stays. */
  @Post(':id/name')
  @HttpCode(200)
  @Allow('division.edit')
  rename(
    @Param('id', IdPipe) id: number,
    @Body() body: RenameBody,
    @Actor() actor: ActingPerson,
  ): Promise<Unit> {
    return this.registers.rename('outside_unit', id, body, actor);
  }

  @Post(':id/dissolve')
  @HttpCode(200)
  @Allow('division.edit')
  dissolve(
    @Param('id', IdPipe) id: number,
    @Body() body: DissolveBody,
    @Actor() actor: ActingPerson,
  ): Promise<Unit> {
    return this.registers.dissolveOutsideUnit(id, body, actor);
  }
}
