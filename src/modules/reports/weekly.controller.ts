import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from '../../platform/http/access.js';
import { sendFile, XLSX } from '../../platform/http/download.js';
import { SplitQuery, SplitSheet } from './split.dto.js';
import { SplitService } from './split.service.js';
import { WeeklyQuery, WeeklySheet } from './weekly.dto.js';
import { weeklyWorkbook } from './weekly-workbook.js';
import { WeeklyService } from './weekly.service.js';

/** Sheets for the office's wall and the leader's desk. */
@Controller('api/reports')
export class WeeklyController {
  constructor(
    private readonly weekly: WeeklyService,
    private readonly splits: SplitService,
  ) {}

  /** 通报: how far each division is, as of a day. */
  @Get('weekly')
  @Allow('progress.read')
  sheet(@Query() query: WeeklyQuery): Promise<WeeklySheet> {
    return this.weekly.sheet(query);
  }

  /** The same as a workbook. */
  @Get('weekly.xlsx')
  @ApiProduces(XLSX)
  @Allow('progress.read')
  async workbook(@Query() query: WeeklyQuery, @Res() reply: FastifyReply): Promise<void> {
    const sheet = await this.weekly.sheet(query);
    const content = await weeklyWorkbook(sheet);
    await sendFile(reply, { name: `办理进度通报${sheet.on}.xlsx`, type: XLSX, content });
  }

  /** 任务分工表, to be printed. */
  @Get('split')
  @Allow('progress.read')
  split(@Query() query: SplitQuery): Promise<SplitSheet> {
    return this.splits.sheet(query);
  }
}
