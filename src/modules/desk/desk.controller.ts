import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Actor, Allow } from '../../platform/http/access.js';
import { IdPipe } from '../../platform/http/id.js';
import { Draft, DraftBody, SavedView, SavedViews, ViewBody } from './desk.dto.js';
import { DraftsService } from './drafts.service.js';
import { ViewsService } from './views.service.js';

/** What a person has lying on his desk: forms not sent yet, and his views of the ledger. */
@Controller('api')
export class DeskController {
  constructor(
    private readonly drafts: DraftsService,
    private readonly savedViews: ViewsService,
  ) {}

  /** A form as it was left. */
  @Get('drafts/:key')
  @Allow('ledger.read')
  draft(@Param('key') key: string, @Actor() actor: { id: number }): Promise<Draft> {
    return this.drafts.one(actor.id, key);
  }

  /** Saves a form as it stands; what was saved before is replaced. */
  @Put('drafts/:key')
  @Allow('ledger.read')
  save(@Param('key') key: string, @Body() body: DraftBody, @Actor() actor: { id: number }): Promise<Draft> {
    return this.drafts.save(actor.id, key, body.body);
  }

  /** After the form was sent, or thrown away. */
  @Delete('drafts/:key')
  @Allow('ledger.read')
  forget(@Param('key') key: string, @Actor() actor: { id: number }): Promise<Draft> {
    return this.drafts.forget(actor.id, key);
  }

  /** One's own views of the ledger. */
  @Get('views')
  @Allow('ledger.read')
  async views(@Actor() actor: { id: number }): Promise<SavedViews> {
    return { views: await this.savedViews.all(actor.id) };
  }

  /** Saves the ledger's filter under a name. */
  @Post('views')
  @Allow('ledger.read')
  saveView(@Body() body: ViewBody, @Actor() actor: { id: number }): Promise<SavedView> {
    return this.savedViews.save(actor.id, body);
  }

  /** Removes one of one's own views. */
  @Delete('views/:id')
  @Allow('ledger.read')
  async removeView(@Param('id', IdPipe) id: number, @Actor() actor: { id: number }): Promise<SavedViews> {
    return { views: await this.savedViews.remove(actor.id, id) };
  }
}
