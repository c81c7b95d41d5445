import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Actor, Allow } from '../../platform/http/access.js';
import { sendFile, XLSX } from '../../platform/http/download.js';
import { LedgerExportQuery } from '../proposals/ledger.dto.js';
import { BackgroundTaskView, taskView } from '../tasks/background-tasks.dto.js';
import { LedgerExport } from './ledger-export.js';

@Controller('api')
export class LedgerExportController {
  constructor(private readonly exports: LedgerExport) {}

  /** Exactly what the ledger lists under the same filter, as a workbook; a long list only in the background. */
  @Get('proposals.xlsx')
  @Allow('ledger.read')
  @ApiProduces(XLSX)
  async export(@Query() query: LedgerExportQuery, @Res() reply: FastifyReply): Promise<void> {
    await sendFile(reply, await this.exports.now(query));
  }

  /** The same workbook as a background task, however long the list is. */
  @Post('proposals/exports')
  @HttpCode(202)
  @Allow('ledger.read')
  async exportLater(
    @Body() query: LedgerExportQuery,
    @Actor() actor: { id: number },
  ): Promise<BackgroundTaskView> {
    return taskView(await this.exports.later(query, actor.id));
  }
}
