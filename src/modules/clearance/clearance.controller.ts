import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { VersionView } from '../drafting/versions.dto.js';
import { Versions } from '../drafting/versions.js';
import { ClearanceCommand } from './clearance.dto.js';
import { ClearanceCommands } from './clearance-commands.js';

/** 送审、审核、核稿、审签、签发、退回修改: the steps of a version on its way out. Each answers with the version after it. */
@Controller('api/reply-versions/:id/commands')
export class ClearanceController {
  constructor(
    private readonly commands: ClearanceCommands,
    private readonly versions: Versions,
  ) {}

  /** The division hands its draft in. */
  @Post('submitDraft')
  @Allow('reply.submitDraft')
  @HttpCode(200)
  async submitDraft(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.advance('submitDraft', id, command, actor);
    return this.versions.one(id, actor);
  }

  /** The head of the division, or who reviews in his place, agrees. */
  @Post('approveDivision')
  @Allow('reply.approveDivision')
  @HttpCode(200)
  async approveDivision(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.advance('approveDivision', id, command, actor);
    return this.versions.one(id, actor);
  }

  /** The office has checked the text and 公开属性. */
  @Post('approveOffice')
  @Allow('reply.approveOffice')
  @HttpCode(200)
  async approveOffice(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.advance('approveOffice', id, command, actor);
    return this.versions.one(id, actor);
  }

  /** The leader in charge agrees before the chief signs. */
  @Post('endorse')
  @Allow('reply.endorse')
  @HttpCode(200)
  async endorse(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.advance('endorse', id, command, actor);
    return this.versions.one(id, actor);
  }

  /** The leader signs, and decides 公开属性. */
  @Post('sign')
  @Allow('reply.sign')
  @HttpCode(200)
  async sign(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.sign(id, command, actor);
    return this.versions.one(id, actor);
  }

  /** Back to the division; the version stays, its successor is the draft. */
  @Post('sendBack')
  @Allow('reply.sendBack')
  @HttpCode(200)
  async sendBack(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.sendBack(id, command, actor);
    return this.versions.one(id, actor);
  }

  /** 督查室 has seen it. */
  @Post('supervisionReviewed')
  @Allow('reply.supervisionReviewed')
  @HttpCode(200)
  async supervisionReviewed(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.supervisionReviewed(id, command, actor);
    return this.versions.one(id, actor);
  }

  /** The head names who reviews in his place. */
  @Post('delegate')
  @Allow('division.delegate')
  @HttpCode(200)
  async delegate(
    @Param('id', ParseIntPipe) id: number,
    @Body() command: ClearanceCommand,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.commands.delegate(id, command, actor);
    return this.versions.one(id, actor);
  }
}
