import { Module } from '@nestjs/common';
import { ReportsController } from './reports.controller.js';
import { ReportsService } from './reports.service.js';
import { SelfCheck } from './self-check.js';

/** 年度数字: what is counted of a year, the sentence, and the section as a document. It writes nothing. */
@Module({
  controllers: [ReportsController],
  providers: [ReportsService, SelfCheck],
  exports: [ReportsService, SelfCheck],
})
export class ReportsModule {}
