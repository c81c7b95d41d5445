import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.js';
import { KindKeeper } from './kind-keeper.js';
import { ListKeeper } from './list-keeper.js';
import { ListsController } from './lists.controller.js';
import { ListsService } from './lists.service.js';
import { SettingKeeper } from './setting-keeper.js';
import { SettingsController } from './settings.controller.js';

/** Lists and settings by place and year. */
@Module({
  imports: [AuditModule],
  controllers: [ListsController, SettingsController],
  providers: [ListsService, ListKeeper, KindKeeper, SettingKeeper],
  exports: [ListsService, ListKeeper, KindKeeper, SettingKeeper],
})
export class SettingsModule {}
