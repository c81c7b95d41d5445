import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { HoldsSecret } from '../../platform/http/idempotency.js';
import { LeaveService } from './leave.service.js';
import {
  FirstPassword,
  LeaveBody,
  PeopleList,
  Person,
  PersonBody,
  PersonChangeBody,
  PersonWithFirstPassword,
} from './people.dto.js';
import { PeopleService } from './people.service.js';

@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly leaves: LeaveService,
  ) {}

  /** 人员: everybody with roles, division and leave. */
  @Get()
  @Allow('division.read')
  async list(@Actor() actor: ActingPerson): Promise<PeopleList> {
    return { people: await this.people.list(actor) };
  }

  /** Adds a person. The first password is in this answer and nowhere else. */
  @Post()
  @Allow('account.edit')
  @HoldsSecret()
  create(@Body() body: PersonBody, @Actor() actor: ActingPerson): Promise<PersonWithFirstPassword> {
    return this.people.create(body, actor);
  }

  @Put(':id')
  @Allow('account.change')
  change(
    @Param('id', IdPipe) id: number,
    @Body() body: PersonChangeBody,
    @Actor() actor: ActingPerson,
  ): Promise<Person> {
    return this.people.change(id, body, actor);
  }

  /** A new first password; every session of the person ends. */
  @Post(':id/password')
  @HttpCode(200)
  @Allow('account.password')
  @HoldsSecret()
  async password(@Param('id', IdPipe) id: number, @Actor() actor: ActingPerson): Promise<FirstPassword> {
    return { firstPassword: await this.people.resetPassword(id, actor) };
  }

  /** Hands the tasks to another for a period. */
  @Post(':id/leave')
  @HttpCode(200)
  @Allow('leave.edit')
  setLeave(
    @Param('id', IdPipe) id: number,
    @Body() body: LeaveBody,
    @Actor() actor: ActingPerson,
  ): Promise<Person> {
    return this.leaves.set(id, body, actor);
  }

  @Delete(':id/leave')
  @Allow('leave.edit')
  endLeave(@Param('id', IdPipe) id: number, @Actor() actor: ActingPerson): Promise<Person> {
    return this.leaves.end(id, actor);
  }
}
