import { Module } from '@nestjs/common';
import { ListsController } from './lists.controller.js';
import { ListsService } from './lists.service.js';

/** Lists and settings by place and year. */
@Module({ controllers: [ListsController], providers: [ListsService], exports: [ListsService] })
export class SettingsModule {}
