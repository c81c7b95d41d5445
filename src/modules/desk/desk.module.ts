import { Module } from '@nestjs/common';
import { DeskController } from './desk.controller.js';
import { DraftsService } from './drafts.service.js';
import { ViewsService } from './views.service.js';

/** 案头: drafts that save themselves and saved views, per person. */
@Module({ controllers: [DeskController], providers: [DraftsService, ViewsService] })
export class DeskModule {}
