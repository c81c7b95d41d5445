import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { DissolveBody, DivisionUnit } from '../people/registers.dto.js';
import { Reorganisation } from './reorganisation.js';

@Controller('api/divisions')
export class ReorganisationController {
  constructor(private readonly reorganisation: Reorganisation) {}

  /** Ends a division; what it has in hand, and its people, go to the successor. */
  @Post(':id/dissolve')
  @HttpCode(200)
  @Allow('division.edit')
  dissolve(
    @Param('id', IdPipe) id: number,
    @Body() body: DissolveBody,
    @Actor() actor: ActingPerson,
  ): Promise<DivisionUnit> {
    return this.reorganisation.dissolve(id, body, actor);
  }
}
