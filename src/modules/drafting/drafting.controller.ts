import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { LONG_TEXT } from '../../platform/http/body-limit.js';
import { SafeToRepeat } from '../../platform/http/idempotency.js';
import { DraftTexts } from './draft-texts.js';
import { DifferenceQuery, DraftFactsBody, DraftTextBody } from './drafting.dto.js';
import { Drafts } from './drafts.js';
import { VersionBody } from './talk.dto.js';
import { DifferenceView, TakenOver, SavedTextView, VersionList, VersionView } from './versions.dto.js';
import { Versions } from './versions.js';

/** 拟稿: versions of replies and opinions, their text and what is said beside it. */
@Controller('api')
export class DraftingController {
  constructor(
    private readonly drafts: Drafts,
    private readonly texts: DraftTexts,
    private readonly versions: Versions,
  ) {}

  /** Begins the next version; what the one before says is copied. */
  @Post('referrals/:id/draft')
  @Allow('reply.startDraft')
  @HttpCode(200)
  async start(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: VersionBody,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    return this.versions.one(await this.drafts.start(id, body.version, actor), actor);
  }

  /** Every version of all rounds, newest first; drafts only for those who work on it. */
  @Get('referrals/:id/versions')
  @Allow('proposal.read')
  list(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<VersionList> {
    return this.versions.list(id, actor);
  }

  /** One version; an issued one that is not sensitive is readable in the whole body. */
  @Get('reply-versions/:id')
  @Allow('proposal.read')
  one(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<VersionView> {
    return this.versions.one(id, actor);
  }

  /** Saves the text as it stands on the page; what another wrote meanwhile is merged, or kept beside it. */
  @Put('reply-versions/:id/text')
  @Allow('draft.write')
  @SafeToRepeat()
  @RouteConfig(LONG_TEXT)
  saveText(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: DraftTextBody,
    @Actor() actor: ActingPerson,
  ): Promise<SavedTextView> {
    return this.texts.save(id, body, actor);
  }

  /** Saves class, points and 公开属性; `revision` is the view's `factsRevision`. */
  @Put('reply-versions/:id/facts')
  @Allow('draft.write')
  async saveFacts(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: DraftFactsBody,
    @Actor() actor: ActingPerson,
  ): Promise<VersionView> {
    await this.drafts.saveFacts(id, body, actor);
    return this.versions.one(id, actor);
  }

  /** What was set aside is in the text by now, or needless. */
  @Post('reply-versions/:id/set-aside/:revisionId/taken-over')
  @Allow('draft.write')
  @HttpCode(200)
  async takenOver(
    @Param('id', ParseIntPipe) id: number,
    @Param('revisionId', ParseIntPipe) revisionId: number,
    @Actor() actor: ActingPerson,
  ): Promise<TakenOver> {
    await this.texts.takenOver(id, revisionId, actor);
    return {};
  }

  /** What changed, block by block and word by word. */
  @Get('reply-versions/:id/difference')
  @Allow('draft.read')
  difference(
    @Param('id', ParseIntPipe) id: number,
    @Query() query: DifferenceQuery,
    @Actor() actor: ActingPerson,
  ): Promise<DifferenceView> {
    return this.versions.difference(id, query.from, actor);
  }
}
