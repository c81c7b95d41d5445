import { Body, Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Actor, Allow } from '../../platform/http/access.js';
import { receiveFile } from '../../platform/http/upload.js';
import { yearFrom } from '../../platform/http/year.js';
import type { Actor as Person } from '../audit/audit.service.js';
import {
  CalendarNoticeBody,
  CalendarPreview,
  CalendarReading,
  ChangeMade,
  ConfirmCalendarBody,
  NoticeTextBody,
} from './calendar-changes.dto.js';
import { type AskedChange, CalendarChanges } from './calendar-changes.service.js';
import { readFileOf, readPackage, readTextOf } from './calendar-reading.js';

const CALENDAR_FILE = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary' }, year: { type: 'integer' } },
  },
};

/** The year's notice: read from a file, a text or a package, previewed with all that it moves, confirmed. */
@ApiTags('工作日日历')
@Controller('api/calendar')
export class CalendarChangesController {
  constructor(private readonly changes: CalendarChanges) {}

  /** Reads a file (.xlsx, .csv, .ics, or the notice as text). Nothing is recorded. */
  @Post('readings/file')
  @HttpCode(200)
  @Allow('calendar.edit')
  @ApiOperation({ summary: '读取放假安排的文件' })
  @ApiConsumes('multipart/form-data')
  @ApiBody(CALENDAR_FILE)
  async file(@Req() request: FastifyRequest): Promise<CalendarReading> {
    const { file, fields } = await receiveFile(request);
    return readFileOf(file, fields.year ? yearFrom(fields.year) : null);
  }

  /** Reads the words of the notice. Nothing is recorded. */
  @Post('readings/text')
  @HttpCode(200)
  @Allow('calendar.edit')
  @ApiOperation({ summary: '读取粘贴的通知原文' })
  text(@Body() { text, year }: NoticeTextBody): CalendarReading {
    return readTextOf(text, year);
  }

  /** What a package says of a year, to be compared with the notice; 422 for a year that it does not know. */
  @Get('candidates/:year')
  @Allow('calendar.edit')
  @ApiOperation({ summary: '软件包里的候选安排，待人工核对' })
  candidates(@Param('year') year: string): CalendarReading {
    return readPackage(yearFrom(year));
  }

  /** What recording a notice, or changing single days, would do. Nothing is recorded. */
  @Post('changes/preview')
  @HttpCode(200)
  @Allow('calendar.edit')
  @ApiOperation({ summary: '预览：哪些日子变化，哪些件的期限移动' })
  preview(@Body() body: CalendarNoticeBody): Promise<CalendarPreview> {
    return this.changes.preview(askedIn(body));
  }

  /** Records what was previewed; 409 `impact_moved` where it would do something else by now. */
  @Post('changes')
  @Allow('calendar.edit')
  @ApiOperation({ summary: '确认修改日历' })
  async apply(@Body() body: ConfirmCalendarBody, @Actor() actor: Person): Promise<ChangeMade> {
    return { id: await this.changes.apply(askedIn(body), body.digest, actor) };
  }
}

function askedIn(body: CalendarNoticeBody): AskedChange {
  const { year, publishedOn, whole, correction } = body;
  const days = body.days.map((one) => ({ ...one, row: one.row ?? 0, column: one.column ?? '' }));
  const [document, title, note] = [body.document.trim(), body.title.trim(), body.note?.trim() || null];
  return { proposal: { year, document, title, publishedOn, note, days, whole }, correction };
}
