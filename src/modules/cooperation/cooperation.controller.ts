import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { IsIn, IsOptional } from 'class-validator';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { Cooperation } from './cooperation-view.js';
import { CooperationView, MissingOpinions, PlatformSheet } from './cooperation-views.dto.js';
import { ChaseBody, PlatformBody, ExtensionToldBody } from './cooperation.dto.js';
import { MissingOpinionList } from './missing-opinions.js';
import { NoteCommands } from './note-commands.js';
import { PlatformSheets } from './platform-sheets.js';

export class OpinionsQuery {
  /** Only those that are still missing; there is no other list. */
  @IsOptional()
  @IsIn(['missing'], { message: '只能列出还没有收到的会办意见。' })
  state?: 'missing';
}

/** What 办理单 shows of working together, and what is noted beside it. */
@Controller('api')
export class CooperationController {
  constructor(
    private readonly cooperation: Cooperation,
    private readonly missing: MissingOpinionList,
    private readonly notes: NoteCommands,
    private readonly sheets: PlatformSheets,
  ) {}

  /** 沟通、外单位会办意见、延期 of a referral; texts only for those who work on it. */
  @Get('referrals/:id/cooperation')
  @Allow('proposal.read')
  show(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<CooperationView> {
    return this.cooperation.of(id, actor);
  }

  /** Every opinion that is still missing, the most urgent first. */
  @Get('outside-opinions')
  @Allow('ledger.read')
  list(@Query() _query: OpinionsQuery, @Actor() actor: ActingPerson): Promise<MissingOpinions> {
    return this.missing.list(actor);
  }

  /** 催办. */
  @Post('referrals/:id/outside-opinions/:opinionId/chase')
  @Allow('referral.askOutsideOpinion')
  @HttpCode(200)
  async chase(
    @Param('id', ParseIntPipe) id: number,
    @Param('opinionId', ParseIntPipe) opinionId: number,
    @Body() body: ChaseBody,
    @Actor() actor: ActingPerson,
  ): Promise<CooperationView> {
    await this.notes.chase(id, opinionId, body, actor);
    return this.cooperation.of(id, actor);
  }

  /** When the proposer was told of a granted extension. */
  @Put('referrals/:id/extensions/:eventId/told')
  @Allow('referral.grantExtension')
  async told(
    @Param('id', ParseIntPipe) id: number,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Body() { on }: ExtensionToldBody,
    @Actor() actor: ActingPerson,
  ): Promise<CooperationView> {
    await this.notes.told(id, eventId, on, actor);
    return this.cooperation.of(id, actor);
  }

  /** 上级系统, and what to copy into it. */
  @Get('referrals/:id/platforms')
  @Allow('proposal.read')
  platforms(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<PlatformSheet> {
    return this.sheets.of(id, actor);
  }

  @Put('referrals/:id/platforms/:code')
  @Allow('referral.issue')
  async tick(
    @Param('id', ParseIntPipe) id: number,
    @Param('code') code: string,
    @Body() { uploadedOn }: PlatformBody,
    @Actor() actor: ActingPerson,
  ): Promise<PlatformSheet> {
    await this.notes.platform(id, code, uploadedOn, actor);
    return this.sheets.of(id, actor);
  }
}
