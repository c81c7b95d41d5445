import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { ActingPerson } from '../../domain/acting.js';
import { Actor, Allow } from '../../platform/http/access.js';
import { LONG_TEXT } from '../../platform/http/body-limit.js';
import { SafeToRepeat } from '../../platform/http/idempotency.js';
import { Comments } from './comments.js';
import { PartTextBody } from './drafting.dto.js';
import { EarlierWork } from './earlier.js';
import { Parts } from './parts.js';
import { CommentBody, CommentList, Earlier, PartList, SavedPart, VersionBody } from './talk.dto.js';

/** Beside the draft: comments, the supporting divisions' parts, and how the like was answered before. */
@Controller('api')
export class DraftTalkController {
  constructor(
    private readonly comments: Comments,
    private readonly parts: Parts,
    private readonly earlierWork: EarlierWork,
  ) {}

  @Get('reply-versions/:id/comments')
  @Allow('draft.read')
  list(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<CommentList> {
    return this.comments.list(id, actor);
  }

  @Post('reply-versions/:id/comments')
  @Allow('draft.comment')
  @HttpCode(200)
  add(
    @Param('id', ParseIntPipe) id: number,
    @Body() body: CommentBody,
    @Actor() actor: ActingPerson,
  ): Promise<CommentList> {
    return this.comments.add(id, body, actor);
  }

  @Post('reply-versions/:id/comments/:commentId/resolve')
  @Allow('draft.comment')
  @HttpCode(200)
  resolve(
    @Param('id', ParseIntPipe) id: number,
    @Param('commentId', ParseIntPipe) commentId: number,
    @Actor() actor: ActingPerson,
  ): Promise<CommentList> {
    return this.comments.resolve(id, commentId, actor);
  }

  /** Replies to similar proposals, and what was promised last year. */
  @Get('referrals/:id/earlier')
  @Allow('draft.read')
  earlier(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<Earlier> {
    return this.earlierWork.of(id, actor);
  }

  @Get('referrals/:id/parts')
  @Allow('draft.read')
  partsOf(@Param('id', ParseIntPipe) id: number, @Actor() actor: ActingPerson): Promise<PartList> {
    return this.parts.list(id, actor);
  }

  @Put('referrals/:id/parts/:assignmentId')
  @Allow('draft.write')
  @SafeToRepeat()
  @RouteConfig(LONG_TEXT)
  savePart(
    @Param('id', ParseIntPipe) id: number,
    @Param('assignmentId', ParseIntPipe) assignmentId: number,
    @Body() body: PartTextBody,
    @Actor() actor: ActingPerson,
  ): Promise<SavedPart> {
    return this.parts.save(id, assignmentId, body, actor);
  }

  @Post('referrals/:id/parts/:assignmentId/submit')
  @Allow('assignment.submit')
  @HttpCode(200)
  async submitPart(
    @Param('id', ParseIntPipe) id: number,
    @Param('assignmentId', ParseIntPipe) assignmentId: number,
    @Body() body: VersionBody,
    @Actor() actor: ActingPerson,
  ): Promise<PartList> {
    await this.parts.submit(id, assignmentId, body.version, actor);
    return this.parts.list(id, actor);
  }
}
