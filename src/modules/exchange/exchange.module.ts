import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { DeadlinesModule } from '../deadlines/deadlines.module.js';
import { SettingsModule } from '../settings/settings.module.js';
import { ErrorWorkbook } from './error-workbook.js';
import { ImportRow } from './exchange.entities.js';
import { ImportRunner } from './import-runner.js';
import { ImportsController } from './imports.controller.js';
import { ImportsService } from './imports.service.js';
import { ImportViews } from './import-views.js';
import { LedgerFiles } from './ledger-file.js';

/** 导入: a year's ledger or the upper office's list, previewed, committed in one step, undone as a whole. */
@Module({
  imports: [TypeOrmModule.forFeature([ImportRow]), AuditModule, DeadlinesModule, SettingsModule],
  controllers: [ImportsController],
  providers: [ImportsService, ImportRunner, ImportViews, LedgerFiles, ErrorWorkbook],
  exports: [ImportsService, ImportRunner],
})
export class ExchangeModule {}
